import type { ReactNode } from 'react';

interface Props {
  /** A heading that says what is in it. */
  readonly heading: ReactNode;
  readonly children: ReactNode;
}

/** What is longer, under its heading until it is opened. Native: a keyboard, a search in the page and a link open it. */
export function Fold({ heading, children }: Props) {
  return (
    <details className="fold">
      <summary>{heading}</summary>
      <div className="flow">{children}</div>
    </details>
  );
}
