/** The words of an option in short. */
import { type Words, wordOf } from '#i18n/words.ts';
import type { Answers } from '#questionnaire/questions.ts';
import type { VariantId } from '#questionnaire/variant.ts';
import { type PointId, points, pointsOf, warningOf, warnings } from './brief.ts';
import type { OptionId } from './options.ts';

const told = { ...points, ...warnings };

/** A point or a warning, its numbers in it. */
export function pointWords(t: Words, id: keyof typeof told): string {
  const { says = {} }: (typeof told)[typeof id] & { readonly says?: object } = told[id];
  return wordOf(t, `deciding:brief.${id}`, says) ?? '';
}

/** Each good and each bad point, and its warning. */
export function briefWords(t: Words, answers: Answers, variant: VariantId, option: OptionId) {
  const { good, bad } = pointsOf[variant][option];
  const words = (id: PointId) => ({ id, text: pointWords(t, id) });
  return {
    good: good.map(words),
    bad: bad.map(words),
    warning: pointWords(t, warningOf(answers, variant, option)),
  };
}
