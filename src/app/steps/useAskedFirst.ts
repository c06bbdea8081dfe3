import { useRef } from 'react';

/** Marks what is asked of a typed name in the page, by its key: what a person is shown first. */
export const ASKED = 'data-asked';

/**
 * Before a screen is left: what a typed name asks is shown once, and takes the focus; no one is
 * kept from going on. Returns true when there was something to show.
 */
export function useAskedFirst(): () => boolean {
  const seen = useRef(new Set<string>());
  return () => {
    const fresh = [...document.querySelectorAll<HTMLElement>(`[${ASKED}]`)].filter(
      (ask) => !seen.current.has(ask.getAttribute(ASKED) ?? ''),
    );
    for (const ask of fresh) seen.current.add(ask.getAttribute(ASKED) ?? '');
    fresh[0]?.focus();
    return fresh.length > 0;
  };
}
