import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { fetchLetters, putOnLetters } from '#device/letters.ts';
import { tellPage } from '#device/taking.ts';

interface Props {
  /** Ids of what was ticked in the page that the app draws anew. */
  readonly ticked: readonly string[];
  readonly children: ReactNode;
}

/** Tells the page once the app has taken it over, and puts the letters on between two screens. */
export function TakenOver({ ticked, children }: Props) {
  const { pathname } = useLocation();
  const tickAgain = useRef(() => {
    for (const id of ticked) {
      const input = document.getElementById(id);
      // A click, so that all that hears of ticks hears of this one.
      if (input instanceof HTMLInputElement && !input.checked) input.click();
    }
  });
  useEffect(() => {
    tickAgain.current();
    tellPage('taken');
    void fetchLetters();
  }, []);
  // Before the new screen is painted, so that nothing on it moves.
  useLayoutEffect(putOnLetters, [pathname]);
  return children;
}
