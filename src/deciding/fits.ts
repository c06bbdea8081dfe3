/**
 * The mirror of what matters (intake, section 4): which of the person's own answers fit an option
 * and which pull away from it. Pure. No sum and no winner.
 *
 * To be willing (to pay, to have tests, to do without) keeps every way open and touches none. Only a
 * limit or a need speaks, and it speaks of the step that an option is for this person: "no medicine"
 * is to stop one for some and talking therapy for others. Each step is touched by seven of the eight
 * lines, so that none is weighed more than another.
 */
import type { Answers } from '#questionnaire/questions.ts';
import { raised } from '#questionnaire/safety/due.ts';
import type { ValueEnd, ValueRow } from '#questionnaire/valueEnds.ts';
import { leanings, leantTo } from '#questionnaire/values.ts';
import { type VariantId, variantOf } from '#questionnaire/variant.ts';
import { type OptionId, type PerOption, optionIds } from './options.ts';

/** The ends at which a person is willing: they fit nothing and pull away from nothing. */
export const WILLING = [
  'weakProofOk',
  'addOneMore',
  'canWait',
  'canPay',
  'extraVisitsOk',
  'couldLiveWithout',
  'sideEffectsOk',
] as const satisfies readonly ValueEnd[];

/** The ends that say what a person needs, or will not have. */
export type Limit = Exclude<ValueEnd, (typeof WILLING)[number]>;

export const isWilling = (end: ValueEnd): boolean => (WILLING as readonly ValueEnd[]).includes(end);

interface Step {
  readonly fits: readonly Limit[];
  readonly pulls: readonly Limit[];
}

/** What each step asks of a person; what a month of it is like is in month.ts. */
export const steps = {
  /** Ask about naltrexone: thin proof, a price to ask for, tests first, and no opioid pain relief. */
  asking: {
    fits: ['planFallsShort'],
    pulls: [
      'strongProof',
      'noMedicine',
      'fewerMedicines',
      'mustBeCovered',
      'littleCare',
      'reliefMustWork',
      'noSideEffects',
    ],
  },
  /** Another medicine or talking therapy, beside the medicine they take. */
  adding: {
    fits: ['strongProof', 'actNow', 'reliefMustWork', 'planFallsShort'],
    pulls: ['noMedicine', 'fewerMedicines', 'littleCare', 'noSideEffects'],
  },
  /** An antidepressant: a first one, or another one. */
  starting: {
    fits: ['strongProof', 'actNow', 'reliefMustWork', 'planFallsShort'],
    pulls: ['noMedicine', 'fewerMedicines', 'littleCare', 'noSideEffects'],
  },
  /** All stays as it is, with the medicine they take. */
  keeping: {
    fits: ['mustBeCovered', 'littleCare', 'reliefMustWork', 'noSideEffects', 'planHelps'],
    pulls: ['noMedicine', 'actNow', 'planFallsShort'],
  },
  /** All stays as it is, without a medicine. */
  waiting: {
    fits: [
      'noMedicine',
      'mustBeCovered',
      'littleCare',
      'reliefMustWork',
      'noSideEffects',
      'planHelps',
    ],
    pulls: ['actNow', 'planFallsShort'],
  },
  /** Never alone and never at once: it takes visits, and one may feel unwell after it. */
  stopping: {
    fits: ['noMedicine', 'fewerMedicines', 'mustBeCovered', 'reliefMustWork'],
    pulls: ['strongProof', 'littleCare', 'noSideEffects', 'planHelps'],
  },
  talking: {
    fits: [
      'strongProof',
      'noMedicine',
      'fewerMedicines',
      'actNow',
      'reliefMustWork',
      'noSideEffects',
      'planFallsShort',
    ],
    pulls: ['littleCare'],
  },
} as const satisfies Readonly<Record<string, Step>>;

/** Which step each option is, by the person it is told to. */
const noMedicineYet = {
  ask: 'asking',
  better: 'starting',
  keep: 'waiting',
  none: 'talking',
} as const;
export const stepsOf: Readonly<Record<VariantId, PerOption<keyof typeof steps>>> = {
  medicine: { ask: 'asking', better: 'adding', keep: 'keeping', none: 'stopping' },
  noMedicine: noMedicineYet,
  anxiety: noMedicineYet,
  anxietyMedicine: { ...noMedicineYet, keep: 'keeping' },
};

/** The two sides, in reading order. */
export const fitSides = ['fits', 'pulls'] as const;
type FitSide = (typeof fitSides)[number];

/** Stops that speak against naltrexone itself: after one of them no dot brings it closer. */
const AGAINST: readonly string[] = ['both', 'liver', 'opioid', 'allergy'];

/** The ends that fit an option, for this person, or that pull away from it. */
function endsOf(answers: Answers, option: OptionId, side: FitSide): readonly Limit[] {
  const isBarred =
    option === 'ask' &&
    side === 'fits' &&
    raised(answers).some(({ kind }) => AGAINST.includes(kind));
  return isBarred ? [] : steps[stepsOf[variantOf(answers)][option]][side];
}

/** For each option, the ends they lean to that fit it and that pull away from it. */
export function fitsOf(
  answers: Answers,
): readonly ({ readonly option: OptionId } & Readonly<Record<FitSide, readonly Limit[]>>)[] {
  const leant: readonly string[] = leantTo(answers);
  return optionIds.map((option) => {
    const said = (side: FitSide) =>
      endsOf(answers, option, side).filter((end) => leant.includes(end));
    return { option, fits: said('fits'), pulls: said('pulls') };
  });
}

/** The options that one end fits and pulls away from. */
export function optionsAt(
  answers: Answers,
  end: ValueEnd,
): Readonly<Record<FitSide, readonly OptionId[]>> {
  const at = (side: FitSide) =>
    optionIds.filter((option) =>
      (endsOf(answers, option, side) as readonly string[]).includes(end),
    );
  return { fits: at('fits'), pulls: at('pulls') };
}

/** The first line on which they are willing: that it keeps all open is said there, and once. */
export const willingRow = (answers: Answers): ValueRow | undefined =>
  leanings(answers).find(({ end }) => isWilling(end))?.row;
