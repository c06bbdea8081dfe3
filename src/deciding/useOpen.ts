import { type RefObject, useLayoutEffect, useRef } from 'react';

/** Opens a native fold where there is room for what is in it (`where`), and on paper. */
export function useOpen(where = '(min-width: 60rem), print'): RefObject<HTMLDetailsElement | null> {
  const fold = useRef<HTMLDetailsElement>(null);
  useLayoutEffect(() => {
    const roomy = window.matchMedia(where);
    // What a person opened on a narrow screen is open again after they printed.
    let before = false;
    const fit = () => {
      if (roomy.matches) before = fold.current?.open ?? false;
      fold.current?.toggleAttribute('open', roomy.matches || before);
    };
    fit();
    roomy.addEventListener('change', fit);
    return () => roomy.removeEventListener('change', fit);
  }, [where]);
  return fold;
}
