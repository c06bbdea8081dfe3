import { type RefObject, useLayoutEffect, useRef } from 'react';

/** Opens a native fold where there is room for what is in it, and on paper. */
export function useOpen(): RefObject<HTMLDetailsElement | null> {
  const fold = useRef<HTMLDetailsElement>(null);
  useLayoutEffect(() => {
    const roomy = window.matchMedia('(min-width: 60rem), print');
    const fit = () => fold.current?.toggleAttribute('open', roomy.matches);
    fit();
    roomy.addEventListener('change', fit);
    return () => roomy.removeEventListener('change', fit);
  }, []);
  return fold;
}
