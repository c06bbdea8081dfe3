import { type RefObject, useLayoutEffect } from 'react';

/** Opens a native fold where there is room for what is in it, and on paper. */
export function useOpen(fold: RefObject<HTMLDetailsElement | null>): void {
  useLayoutEffect(() => {
    const roomy = window.matchMedia('(min-width: 60rem), print');
    const fit = () => {
      if (fold.current) fold.current.open = roomy.matches;
    };
    fit();
    roomy.addEventListener('change', fit);
    return () => roomy.removeEventListener('change', fit);
  }, [fold]);
}
