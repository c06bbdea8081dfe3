import type { ReactNode } from 'react';
import { How } from '#evidence/Claim.tsx';
import type { Claims } from '../explainer.ts';
import { Act, type Asks } from './Act.tsx';

interface Props {
  /** The finding, in a plain sentence. */
  readonly title: string;
  /** How to read the picture. */
  readonly how?: string;
  /** What the drawn numbers stand on; absent where each part of the picture says its own. */
  readonly claims?: Claims;
  /** What to ask with it; absent where its own words say what to do. */
  readonly asks?: Asks;
  readonly children: ReactNode;
}

/** A drawn picture with its finding on top, how to read it, and its source below. */
export function Figure({ title, how, claims, asks, children }: Props) {
  return (
    <figure className="picture">
      <figcaption>
        <p className="fig-title">{title}</p>
        {how && <p>{how}</p>}
      </figcaption>
      {children}
      {asks && (
        <p>
          <Act asks={asks} />
        </p>
      )}
      {claims && <How ids={claims} about={title} />}
    </figure>
  );
}
