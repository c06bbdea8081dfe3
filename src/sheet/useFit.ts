/** One page, always (in large print three): what there is room for on A4 and on Letter. */
import { type RefObject, useEffect, useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import { once } from '#questionnaire/once.ts';
import { afterPaint } from '#ui/afterPaint.ts';
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
  { squeeze: '', keeps: 4 },
  { squeeze: 'tight', keeps: 2 },
  { squeeze: 'tight stepless', keeps: 0 },
  { squeeze: 'tight stepless single', keeps: 0 },
  { squeeze: 'tight stepless single bare', keeps: 0 },
  { squeeze: 'tight stepless single bare barest', keeps: 0 },
  { squeeze: 'tight stepless single bare barest tightest', keeps: 0 },
  { squeeze: 'tight stepless single bare barest tightest least', keeps: 0 },
] as const;

/** What each of them leaves out, as keys of sheet.json `page.cut`; paper-fit.css does it. */
const CUTS = {
  tight: ['openLean', 'openHelp', 'other'],
  stepless: ['back'],
  single: ['writeLines'],
  bare: ['mine'],
  barest: ['now'],
  tightest: ['agreeBoxes'],
  least: ['evidence', 'next', 'steps'],
} as const;

export type Cut = (typeof CUTS)[keyof typeof CUTS][number];

/**
 * What there is room for: so many further questions. When fewer would be left than it keeps, the
 * sheet gets `tight` (no lines for what was not told), then `stepless` (the steps in one line), then
 * `single` (one line to write on under a question), then `bare` (the person's own view goes to the
 * second page), then `barest` (so does why they ask and what they tried: only what they take
 * stays), then `tightest` (no boxes to agree on), then `least` (without the trials, the next
 * visit and the steps; the prescriber's clauses stay). What never gives way: the interpreter's line, the main message, the safety lines and rows,
 * and the first three questions.
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
  /** Of what matters to them, what is not among the three that print. */
  readonly matters: SheetModel['mattersLeft'];
}

/** `both`: the sheet is in two languages. Names only what would print, were there room. */
export function leftBy({ fitting, squeeze }: Fit, model: SheetModel, both: boolean): Left {
  const given = squeeze.split(' ') as (keyof typeof CUTS | '')[];
  const cuts = given.flatMap((one): readonly Cut[] => (one ? CUTS[one] : []));
  const all = cuts.includes('mine');
  const would: { readonly [C in Cut]?: boolean } = {
    openLean: !all && model.sawOptions && model.leans.length === 0,
    openHelp: !all && model.asks.ready && !model.helpWith,
    other: both,
  };
  return {
    questions: model.more.slice(fitting),
    cuts: cuts.filter((cut) => would[cut] ?? true),
    matters: model.mattersLeft,
  };
}

/** What no second page holds either. */
export const offAllPages = ({ cuts, matters }: Left): Left => ({
  matters,
  questions: [],
  cuts: cuts.filter((cut) => !['steps', 'mine', 'now'].includes(cut)),
});

/**
 * What a second page asks: all that found no room, and of the other questions what fits there beside
 * the person's own view, where that stands there too, and in one language or two.
 */
export function askedOnSecond(fit: Fit, model: SheetModel, both: boolean): SheetQuestion[] {
  const unfit = model.more.slice(fit.fitting);
  const room = fit.squeeze.includes('bare') ? (both ? 0 : 8) : both ? 8 : 24;
  return [...unfit, ...model.leftOff.slice(0, Math.max(0, room - unfit.length))];
}

/** True when some of it can stand on a second page. */
export const fillsSecondPage = ({ questions, cuts }: Left): boolean =>
  questions.length > 0 || cuts.includes('mine');

/** The shorter its list of questions, the lower the page: the most that fits, or undefined. */
function most(fewest: number, all: number, fits: (fitting: number) => boolean): number | undefined {
  if (!fits(fewest)) return undefined;
  let [low, high] = [fewest, all];
  for (let next = all; low < high; next = Math.ceil((low + high) / 2)) {
    if (fits(next)) low = next;
    else high = next - 1;
  }
  return low;
}

/**
 * Tries a copy of the whole paper, laid out as it prints: fewer further questions, then the next
 * squeeze. Undefined where it is not laid out at all, as while it prints.
 */
function measure(paper: HTMLElement, large: boolean): Fit | undefined {
  const copy = paper.cloneNode(true) as HTMLElement;
  const shape = `paper${paper.classList.contains('both') ? ' both' : ''}${large ? ' large' : ''}`;
  // Out of what it is drawn small in, beside the editor.
  (document.getElementById('main') ?? document.body).append(copy);
  const room = (large ? ROOM_MM.large : ROOM_MM.usual) * PX_PER_MM;
  const more = copy.querySelector<HTMLElement>('.if-time');
  const items = [...copy.querySelectorAll<HTMLElement>('.more-questions > li')];
  const notHere = copy.querySelector<HTMLElement>('.not-here');
  const heightOf = (squeeze: string, fitting: number): number => {
    copy.className = `${shape} ${squeeze}`;
    copy.classList.add('measured');
    if (more) more.hidden = fitting === 0;
    if (notHere) notHere.hidden = fitting === items.length && !notHere.dataset['off'];
    for (const [index, item] of items.entries()) item.hidden = index >= fitting;
    const height = copy.offsetHeight;
    isLaidOut ||= height > 0;
    return height;
  };
  let isLaidOut = false;
  let best: Fit | undefined;
  for (const { squeeze, keeps } of SQUEEZES) {
    const fewest = Math.min(keeps, items.length);
    const fitting = most(fewest, items.length, (some) => heightOf(squeeze, some) <= room);
    best = { fitting: fitting ?? 0, squeeze, large };
    if (fitting !== undefined) break;
  }
  copy.remove();
  return isLaidOut ? best : undefined;
}

interface Measured {
  readonly fit: Fit;
  /** How many letters of ours were here then. */
  readonly letters: number;
}

/** What was measured of a sheet, by how it is drawn: what was seen beside the editor is known. */
const known = once<SheetModel, Map<string, Measured>>(() => new Map());

/** Told of each paper that was measured: the editor beside it says which questions it holds. */
const watchers = new Set<() => void>();

function watchFits(changed: () => void): () => void {
  watchers.add(changed);
  return () => watchers.delete(changed);
}

/** How many letters of ours are here: other letters take other room. */
const lettersHere = (): number =>
  [...document.fonts].filter(({ status }) => status === 'loaded').length;

/** Looked at again when letters arrive. */
function watchLetters(changed: () => void): () => void {
  document.fonts.addEventListener('loadingdone', changed);
  return () => document.fonts.removeEventListener('loadingdone', changed);
}

/** Calls back once what is drawn now was painted, or at once before it prints. */
function soon(act: () => void): () => void {
  const callOff = afterPaint(act);
  const atOnce = () => flushSync(act);
  window.addEventListener('beforeprint', atOnce);
  return () => {
    callOff();
    window.removeEventListener('beforeprint', atOnce);
  };
}

/**
 * What there is room for on this paper: measured once for each sheet and way to draw it. What was
 * not measured yet, by the preview or before, is shown as it is, and measured as soon as that was
 * painted. `drawn` names the way to draw it, beside the sheet itself and the size of its print.
 */
export function useFit(
  paper: RefObject<HTMLElement | null>,
  model: SheetModel,
  drawn: string,
  large: boolean,
): Fit {
  const letters = useSyncExternalStore(watchLetters, lettersHere, () => 0);
  const key = `${drawn} ${large}`;
  const measured = () => known(model).get(key);
  const before = useSyncExternalStore(watchFits, measured, measured);
  const isNew = before?.letters !== letters;
  useEffect(() => {
    if (!isNew) return undefined;
    return soon(() => {
      const fit = paper.current && measure(paper.current, large);
      if (!fit) return;
      known(model).set(key, { fit, letters });
      for (const changed of watchers) changed();
    });
  }, [isNew, key, large, letters, model, paper]);
  return before?.fit ?? { fitting: model.more.length, squeeze: '', large };
}
