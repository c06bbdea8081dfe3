/** What matters to the person: which ends of S13 they lean to, and how much. Pure. */
import { type Answers } from './questions.ts';
import { MATTERS } from './edits.ts';
import { VALUES, type ValueEnd, type ValueRow } from './valueEnds.ts';
import { gridParts } from './question.ts';

export interface Leaning {
  readonly row: ValueRow;
  readonly end: ValueEnd;
  /** True at the outer point: very much this side. */
  readonly much: boolean;
}

/** How far to a side one of the five points is. */
export const strengthOf = (point: string): 'much' | 'bit' | 'both' =>
  point === 'both' ? 'both' : point.endsWith('Bit') ? 'bit' : 'much';

/** Every row in which they lean to one side, in reading order; the middle is no side. */
export function leanings({ values }: Answers): Leaning[] {
  return (values?.picked ?? []).flatMap((option): Leaning[] => {
    const [row, point] = gridParts(option) as [ValueRow, string];
    const strength = strengthOf(point);
    if (strength === 'both') return [];
    const end = VALUES[row][point.startsWith('this') ? 0 : 1];
    return [{ row, end, much: strength === 'much' }];
  });
}

/** The ends they lean to, each once, in reading order. */
export const leantTo = (answers: Answers): ValueEnd[] => [
  ...new Set(leanings(answers).map(({ end }) => end)),
];

/**
 * The three that print: those they picked for it, in reading order. Where they picked none, or lean
 * to none of those any more, the stronger ones first.
 */
export function mattersMost(answers: Answers, picked?: readonly ValueEnd[]): ValueEnd[] {
  const mine = leantTo(answers).filter((end) => picked?.includes(end));
  if (mine.length > 0 || picked?.length === 0) return mine;
  const strongest = leanings(answers).sort((a, b) => Number(b.much) - Number(a.much));
  return [...new Set(strongest.map(({ end }) => end))].slice(0, MATTERS);
}
