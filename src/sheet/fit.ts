/** One page, always: how many of the further questions there is room for on A4 and on Letter. */
import { type RefObject, useEffect, useLayoutEffect, useReducer, useState } from 'react';

/** The shorter of both papers less its margins, with a little to spare; in millimetres. */
const ROOM_MM = 265;
const PX_PER_MM = 96 / 25.4;

/**
 * What there is room for: so many further questions. When even none is too many, the sheet gets
 * `tight` (10 points, one writing line) and then `tightest` (no writing lines): nothing that the
 * person told is left out. `large` is the edition in large print, on as many pages as it takes.
 */
export interface Fit {
  readonly fitting: number;
  readonly squeeze: '' | 'tight' | 'tight tightest' | 'large';
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
  let squeeze: Fit['squeeze'] = '';
  for (const next of ['tight', 'tight tightest'] as const) {
    if (!tooLong()) break;
    squeeze = next;
    copy.className = `paper measured ${squeeze}`;
  }
  copy.remove();
  return { fitting, squeeze };
}

/**
 * Measures the hidden whole sheet each time it is drawn, and once more when the letters are here.
 * `all` is the number of further questions chosen.
 */
export function useFit(whole: RefObject<HTMLElement | null>, all: number): Fit {
  const [fit, setFit] = useState<Fit>({ fitting: all, squeeze: '' });
  const [, lettersHere] = useReducer(() => true, false);
  // The copy that is measured never depends on the result, so the second run changes nothing.
  // oxlint-disable-next-line react-hooks/exhaustive-deps
  useLayoutEffect(() => {
    if (!whole.current) return;
    const next = measure(whole.current);
    setFit((now) => (now.fitting === next.fitting && now.squeeze === next.squeeze ? now : next));
  });
  useEffect(() => void document.fonts.ready.then(lettersHere), []);
  return fit;
}
