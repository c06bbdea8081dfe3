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
 * top, or as far as to itself, when a screen is shown; key the screen, and each new one does.
 */
export function Heading({ children, problem = false, className }: Props) {
  const t = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!firstScreen) {
      const { current } = heading;
      window.scrollTo(0, 0);
      current?.focus({ preventScroll: true });
      // In large letters all that stands above it would fill the screen of a phone.
      if (current && current.getBoundingClientRect().top > window.innerHeight / 2)
        current.scrollIntoView();
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
