import { type ReactNode, useLayoutEffect, useRef } from 'react';

interface Props {
  readonly heading: ReactNode;
  /** A tick in it opens it; nothing ticked is ever out of sight unless the person folds it. */
  readonly ticked: boolean;
  /** The search found something in it: open for as long as that is searched for. */
  readonly found: boolean;
  readonly role: string;
  readonly 'aria-labelledby': string;
  readonly hidden: boolean;
  readonly children: ReactNode;
}

/** A native fold of a long list. The person opens and closes it; a tick or a search opens it too. */
export function Fold({ heading, ticked, found, hidden, children, ...group }: Props) {
  const fold = useRef<HTMLDetailsElement>(null);
  useLayoutEffect(() => {
    if (ticked) fold.current!.open = true;
  }, [ticked]);
  useLayoutEffect(() => {
    const { current } = fold;
    if (!found || !current) return undefined;
    const before = current.open;
    current.open = true;
    return () => {
      current.open = before || current.querySelector(':checked') !== null;
    };
  }, [found]);
  return (
    <details className="fold" ref={fold} hidden={hidden}>
      <summary>{heading}</summary>
      <div {...group}>{children}</div>
    </details>
  );
}
