/**
 * What each option fits and pulls away from, by the person's own dots (intake, section 4). Pure.
 * No sum and no winner: the rows are named, never counted against each other.
 */
import { type Answers } from '#questionnaire/questions.ts';
import { VALUES, type ValueEnd, type ValueRow } from '#questionnaire/valueEnds.ts';
import { leanings } from '#questionnaire/values.ts';
import { type OptionId, optionIds } from './options.ts';

/** Which options an end of each row fits. Each option is in six of the eight rows. */
export const fitting: Readonly<Record<ValueEnd, readonly OptionId[]>> = {
  weakProofOk: ['ask'],
  strongProof: ['better'],
  addOneMore: ['ask', 'better'],
  fewerMedicines: ['none'],
  actNow: ['better'],
  canWait: ['keep', 'none'],
  canPay: ['ask'],
  mustBeCovered: ['better', 'keep'],
  extraVisitsOk: ['ask', 'better'],
  littleCare: ['keep', 'none'],
  couldLiveWithout: ['ask'],
  reliefMustWork: ['better', 'keep', 'none'],
  sideEffectsOk: ['ask'],
  noSideEffects: ['keep', 'none'],
  planHelps: ['keep'],
  noMedicine: ['none'],
};

export const valueRows = Object.keys(VALUES) as ValueRow[];

export interface OptionFit {
  readonly option: OptionId;
  /** Numbers of the rows, as shown to the reader, from 1. */
  readonly fits: readonly number[];
  readonly pulls: readonly number[];
}

/** For each option, the rows that fit it and those that pull away, as the dots stand. */
export function fitsOf(answers: Answers): OptionFit[] {
  const leaning = leanings(answers);
  const numbers = (option: OptionId, side: 'same' | 'other') =>
    leaning
      .filter(({ row, end }) => {
        const other = VALUES[row].find((one) => one !== end)!;
        return fitting[side === 'same' ? end : other].includes(option);
      })
      .map(({ row }) => valueRows.indexOf(row) + 1);
  return optionIds.map((option) => ({
    option,
    fits: numbers(option, 'same'),
    pulls: numbers(option, 'other'),
  }));
}
