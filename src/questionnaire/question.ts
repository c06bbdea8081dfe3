/** What a question is: its kind and options, and all that is true of it, in one row. */

/** Options that mean "no clear answer". They are answers too, and never count as "no". */
export const APART = ['unsure', 'unsaid'] as const;

/** The parts of the way through, in order. After the facts each is one screen. */
export const stages = [
  'safety',
  'facts',
  'options',
  'values',
  'understanding',
  'ready',
  'check',
  'questions',
  'sheet',
] as const;
export type Stage = (typeof stages)[number];

/**
 * What stands beside a screen: the pad, the preview; `wide` needs all the room
 * itself, and `nothing` is the crisis page, which tells of nothing but help (R2).
 */
export type Beside = 'pad' | 'preview' | 'wide' | 'nothing';

/** A screen of the chart: where on the way it is, what draws it, and what stands beside it. */
export interface StepRow<S extends string = string> {
  readonly stage: Stage;
  /** What draws it, by its name in app/steps/StepPage.tsx or DecideScreen.tsx. */
  readonly screen: S;
  readonly beside: Beside;
}

/** How often a way through asks a question. */
export type Asked = 'usually' | 'sometimes' | 'never';

/** All that is true of a question beside its options. None may be left out. */
interface Facts<O extends string> extends StepRow<
  'question' | 'understanding' | 'options' | 'values' | 'ready'
> {
  /** Its screen in the intake (docs/clinical/intake.md). */
  readonly intake: string;
  readonly asked: { readonly full: Asked; readonly short: Asked };
  /** A plain answer, to say how long the way ahead will be. */
  readonly usual: unknown;
  /** Its words decide over safety: the source stands beside a translation nobody reviewed. */
  readonly safety: boolean;
  /** "Not sure" and "rather not say" leave something open that must be asked at the visit. */
  readonly mustBeClear: boolean;
  /** Its hint or "why we ask" tells a medical fact, so that guidance/grounds.ts names its claims. */
  readonly whyHasClaims: boolean;
  /** What leaves the device in a health record only when ticked: all of it, or some options. */
  readonly private: 'all' | readonly O[];
  /** Where its answer prints on the sheet, in the person's own terms. */
  readonly prints: 'safety' | 'now' | 'mine' | 'title' | 'nowhere';
  /** True when the questionnaire on paper asks it. */
  readonly onPaper: boolean;
}

export interface One<O extends string> extends Facts<O> {
  readonly kind: 'one';
  readonly options: readonly O[];
  readonly usual: O;
}

/** Groups without a heading: the ways out of a long list, the list itself, and what ends it. */
export const UNHEADED = ['ways', 'list', 'rest'] as const;

interface ManyFacts<O extends string> extends Facts<O> {
  readonly usual: readonly O[];
  /** Longest own note, in letters; absent when the screen takes none. */
  readonly note?: number;
  /** The tick that the note belongs to; absent where the note stands by itself. */
  readonly noteFor?: O;
  /** Ticks offered no more: kept answers still hold them, and they still count. */
  readonly retired?: readonly O[];
  /** True when the screen may be left empty. */
  readonly optional?: true;
  /** True when a text above the list narrows it. */
  readonly search?: true;
  /** Groups, in reading order; absent for one plain list. */
  readonly groups?: { readonly [group: string]: readonly O[] };
  /** Groups that are folded until a tick or the search needs them: a long list opens short. */
  readonly folded?: readonly string[];
  /** Rows of which each takes one option at most; absent where ticks are free. */
  readonly rows?: { readonly [row: string]: readonly O[] };
}

export interface Many<O extends string> extends ManyFacts<O> {
  readonly kind: 'many';
  readonly options: readonly O[];
  /** Options that cannot stand beside any other. */
  readonly alone: readonly O[];
}

/** A question with one answer. */
export const one = <
  const O extends string,
  const F extends Omit<One<NoInfer<O>>, 'kind' | 'options'>,
>(
  options: readonly O[],
  facts: F,
): One<O> & F => ({ kind: 'one', options, ...facts });

/** A question with any number of answers, of which those in `alone` stand beside no other. */
export const many = <const O extends string, const F extends ManyFacts<NoInfer<O>>>(
  options: readonly O[],
  alone: readonly NoInfer<O>[],
  facts: F,
): Many<O> & F => ({ kind: 'many', options, alone, ...facts });

/**
 * Some rows with the same answers: the options "row_answer", and which belong to a row. Those in
 * `past` are offered no more.
 */
export function grid<
  const R extends string,
  const A extends string,
  const F extends ManyFacts<`${NoInfer<R>}_${NoInfer<A>}`>,
>(
  rows: readonly R[],
  answers: readonly A[],
  facts: F,
  past: readonly NoInfer<R>[] = [],
): Many<`${R}_${A}`> & F {
  type Option = `${R}_${A}`;
  const inRow = (row: R) => answers.map((answer): Option => `${row}_${answer}`);
  return {
    kind: 'many',
    options: rows.flatMap(inRow),
    alone: [],
    rows: Object.fromEntries(rows.map((row) => [row, inRow(row)])),
    optional: true,
    retired: past.flatMap(inRow),
    ...facts,
  };
}

/** The row and the answer of an option of a grid. */
export const gridParts = (option: string): [row: string, answer: string] => {
  const [row = '', answer = ''] = option.split('_');
  return [row, answer];
};
