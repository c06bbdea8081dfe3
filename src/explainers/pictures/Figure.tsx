import type { ReactNode } from 'react';
import { How } from '#evidence/Claim.tsx';
import type { Claims } from '../explainer.ts';

interface Props {
  /** The finding, in a plain sentence. */
  readonly title: string;
  /** How to read the picture. */
  readonly how?: string;
  /** What the drawn numbers stand on; absent where each part of the picture says its own. */
  readonly claims?: Claims;
  readonly children: ReactNode;
}

/** A drawn picture with its finding on top, how to read it, and its source below. */
export function Figure({ title, how, claims, children }: Props) {
  return (
    <figure className="picture">
      <figcaption>
        <p className="fig-title">{title}</p>
        {how && <p>{how}</p>}
      </figcaption>
      {children}
      {claims && <How ids={claims} about={title} />}
    </figure>
  );
}
