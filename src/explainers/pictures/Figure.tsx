import type { ReactNode } from 'react';

interface Props {
  /** The finding, in a plain sentence. */
  readonly title: string;
  /** How to read the picture. */
  readonly how?: string;
  readonly children: ReactNode;
}

/** A drawn picture with its finding on top and how to read it. */
export function Figure({ title, how, children }: Props) {
  return (
    <figure className="picture">
      <figcaption>
        <p className="fig-h">{title}</p>
        {how && <p>{how}</p>}
      </figcaption>
      {children}
    </figure>
  );
}
