/** One page, always: how many of the further questions there is room for on A4 and on Letter. */
import { type RefObject, useLayoutEffect, useState } from 'react';

/** The shorter of both papers less its margins, with a little to spare; in millimetres. */
const ROOM_MM = 265;
const PX_PER_MM = 96 / 25.4;

/** What there is room for: so many further questions; `tight` when even none is too many. */
export interface Fit {
  readonly fitting: number;
  readonly tight: boolean;
}

/** Takes further questions off the end of a copy, laid out as it prints, until it fits. */
function measure(whole: HTMLElement): Fit {
  const copy = whole.cloneNode(true) as HTMLElement;
  whole.after(copy);
  const tooLong = () => copy.offsetHeight > ROOM_MM * PX_PER_MM;
  const items = [...copy.querySelectorAll('.more-questions > li')];
  let fitting = items.length;
  while (fitting > 0 && tooLong()) {
    fitting -= 1;
    items[fitting]?.remove();
    if (fitting === 0) copy.querySelector('.if-time')?.remove();
  }
  const tight = tooLong();
  copy.remove();
  return { fitting, tight };
}

/**
 * Measures the hidden whole sheet whenever what it says changes, and once more when the letters
 * are here. `said` is all that is printed, as text; `all` the number of further questions chosen.
 */
export function useFit(whole: RefObject<HTMLElement | null>, said: string, all: number): Fit {
  const [fit, setFit] = useState<Fit>({ fitting: all, tight: false });
  useLayoutEffect(() => {
    let shown = true;
    const remeasure = () => {
      if (shown && whole.current) setFit(measure(whole.current));
    };
    remeasure();
    void document.fonts.ready.then(remeasure);
    return () => {
      shown = false;
    };
  }, [whole, said]);
  return fit;
}
