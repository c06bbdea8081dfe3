/** One page, always (in large print three): what there is room for on A4 and on Letter. */
import { type RefObject, useEffect, useLayoutEffect, useReducer, useState } from 'react';
import type { SheetModel, SheetQuestion } from './model.ts';

/**
 * The shorter of both papers less its margins, with a little to spare; in millimetres. In large
 * print three of them, with more to spare, as nothing is split over two pages.
 */
const ROOM_MM = { usual: 265, large: 690 };
const PX_PER_MM = 96 / 25.4;

/**
 * From mildest to strictest, each with the fewest further questions it keeps before the next is
 * tried. Letters never get smaller than 11 points.
 */
const SQUEEZES = [
  { squeeze: '', keeps: 2 },
  { squeeze: 'tight', keeps: 0 },
  { squeeze: 'tight tightest', keeps: 0 },
  { squeeze: 'tight tightest bare', keeps: 0 },
  { squeeze: 'tight tightest bare barest', keeps: 0 },
  { squeeze: 'tight tightest bare barest least', keeps: 0 },
] as const;

/** What each of them leaves out, as keys of sheet.json `page.cut`; paper-fit.css does it. */
const CUTS = {
  tight: ['openLines', 'other'],
  tightest: ['writeLines', 'agreeBoxes'],
  bare: ['back', 'mine'],
  barest: ['now'],
  least: ['evidence', 'next'],
} as const;

export type Cut = (typeof CUTS)[keyof typeof CUTS][number];

/**
 * What there is room for: so many further questions. When even none is too many, the sheet gets
 * `tight` (no lines for what was not told), then `tightest` (no writing lines), then `bare` (the
 * person's own view goes to the second page too), then `barest` (so does why they ask and what
 * they tried: only what they take stays), then `least` (without the trials and the next visit;
 * the prescriber's clauses stay). The interpreter's line always stays.
 */
export interface Fit {
  readonly fitting: number;
  readonly squeeze: (typeof SQUEEZES)[number]['squeeze'];
  /** The edition in large print: 18 points. */
  readonly large: boolean;
}

/** What finds no room on the first page. */
export interface Left {
  readonly questions: readonly SheetQuestion[];
  readonly cuts: readonly Cut[];
}

/** `both`: the sheet is in two languages. */
export function leftBy({ fitting, squeeze }: Fit, model: SheetModel, both: boolean): Left {
  const given = squeeze.split(' ') as (keyof typeof CUTS | '')[];
  const open = model.leans.length === 0 || !model.helpWith;
  const cuts = given
    .flatMap((one): readonly Cut[] => (one ? CUTS[one] : []))
    .filter((cut) => (cut === 'openLines' ? open : cut !== 'other' || both));
  return { questions: model.more.slice(fitting), cuts };
}

/** True when some of it can stand on a second page. */
export const fillsSecondPage = ({ questions, cuts }: Left): boolean =>
  questions.length > 0 || cuts.includes('mine');

/** Tries a copy, laid out as it prints: fewer further questions, then the next squeeze. */
function measure(whole: HTMLElement, large: boolean): Fit {
  const copy = whole.cloneNode(true) as HTMLElement;
  whole.after(copy);
  const shape = `${copy.className}${large ? ' large' : ''}`;
  const room = (large ? ROOM_MM.large : ROOM_MM.usual) * PX_PER_MM;
  const more = copy.querySelector<HTMLElement>('.if-time');
  const items = [...copy.querySelectorAll<HTMLElement>('.more-questions > li')];
  const fits = (squeeze: string, fitting: number): boolean => {
    copy.className = `${shape} ${squeeze}`;
    if (more) more.hidden = fitting === 0;
    for (const [index, item] of items.entries()) item.hidden = index >= fitting;
    return copy.offsetHeight <= room;
  };
  const tries = SQUEEZES.flatMap(({ squeeze, keeps }) =>
    items
      .map((_, index): Fit => ({ fitting: items.length - index, squeeze, large }))
      .concat({ fitting: 0, squeeze, large })
      .filter(({ fitting }) => fitting >= Math.min(keeps, items.length)),
  );
  const best = tries.find(({ squeeze, fitting }) => fits(squeeze, fitting)) ?? tries.at(-1);
  copy.remove();
  return best ?? { fitting: 0, squeeze: '', large };
}

/**
 * Measures the hidden whole sheet each time it is drawn, and once more when the letters are here.
 * `all` is the number of further questions chosen.
 */
export function useFit(whole: RefObject<HTMLElement | null>, all: number, large: boolean): Fit {
  const [fit, setFit] = useState<Fit>({ fitting: all, squeeze: '', large });
  const [, fontsReady] = useReducer(() => true, false);
  // The copy that is measured never depends on the result, so the second run changes nothing.
  // oxlint-disable-next-line react-hooks/exhaustive-deps
  useLayoutEffect(() => {
    // While it prints, the whole sheet is not laid out: what was measured before holds.
    if (!whole.current?.offsetHeight) return;
    const next = measure(whole.current, large);
    const same = (now: Fit) =>
      now.fitting === next.fitting && now.squeeze === next.squeeze && now.large === next.large;
    setFit((now) => (same(now) ? now : next));
  });
  useEffect(() => void document.fonts.ready.then(fontsReady), []);
  return fit;
}
