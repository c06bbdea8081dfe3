import { type ReactNode, useEffect, useRef } from 'react';
import { useWords } from '#i18n/words.ts';

/** The first screen of a visit keeps the browser's own focus and scroll. */
let firstScreen = true;

interface Props {
  readonly children: ReactNode;
  /** The screen found a fault: the title says so first. */
  readonly problem?: boolean;
  readonly className?: string;
}

/**
 * A screen's one h1. It alone sets the page's title, moves focus to itself and scrolls to the
 * top when a screen is shown; key the screen, and each new one does.
 */
export function Heading({ children, problem = false, className }: Props) {
  const t = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!firstScreen) {
      window.scrollTo(0, 0);
      heading.current?.focus({ preventScroll: true });
    }
    firstScreen = false;
  }, []);
  useEffect(() => {
    const page = heading.current?.textContent ?? '';
    const title = t('shell:titleOf', { page });
    document.title = problem ? t('shell:problem', { title }) : title;
  });
  return (
    <h1 ref={heading} tabIndex={-1} className={className}>
      {children}
    </h1>
  );
}
