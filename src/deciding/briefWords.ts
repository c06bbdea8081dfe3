/** The words of an option in short. */
import { plain } from '#i18n/markup.ts';
import { type Words, wordOf } from '#i18n/words.ts';
import type { Answers } from '#questionnaire/questions.ts';
import type { VariantId } from '#questionnaire/variant.ts';
import type { Count } from '#evidence/people.ts';
import { in100Words } from '#evidence/peopleWords.ts';
import { type Point, type PointId, points, pointsOf, warningOf, warnings } from './brief.ts';
import type { OptionId } from './options.ts';

const told = { ...points, ...warnings };

/** A point or a warning, its numbers in it; what a point counts is marked as the title of its bars. */
export function pointWords(t: Words, id: keyof typeof told): string {
  const { says = {} }: (typeof told)[typeof id] & { readonly says?: object } = told[id];
  return wordOf(t, `deciding:brief.${id}`, says) ?? '';
}

export interface DrawnGroup {
  readonly name: string;
  readonly did: Count;
}

/** The groups that a point draws, by name. */
export function groupsOf(t: Words, id: PointId): readonly DrawnGroup[] {
  const { groups = [] }: Point = points[id];
  return groups.map(([name, did]) => ({ name: t(`deciding:group.${name}`), did }));
}

/** All that a point tells, as it is read: its words, and each group that it draws. */
export const spokenPoint = (t: Words, id: PointId): string =>
  [
    plain(pointWords(t, id)),
    ...groupsOf(t, id).map(({ name, did }) => in100Words(t, name, did)),
  ].join(' ');

/** Each good and each bad point, and its warning. */
export function briefWords(t: Words, answers: Answers, variant: VariantId, option: OptionId) {
  const { good, bad } = pointsOf[variant][option];
  const words = (id: PointId) => ({ id, text: pointWords(t, id), groups: groupsOf(t, id) });
  return {
    good: good.map(words),
    bad: bad.map(words),
    warning: pointWords(t, warningOf(answers, variant, option)),
  };
}
