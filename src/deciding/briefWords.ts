/** The words of an option in short. */
import { type Words, wordOf } from '#i18n/words.ts';
import type { Answers } from '#questionnaire/questions.ts';
import type { VariantId } from '#questionnaire/variant.ts';
import { points, pointsOf, warningOf, warnings } from './brief.ts';
import type { OptionId } from './options.ts';

const told = { ...points, ...warnings };

function pointWords(t: Words, id: keyof typeof told): string {
  const { says = {} }: (typeof told)[typeof id] & { readonly says?: object } = told[id];
  return wordOf(t, `deciding:brief.${id}`, says) ?? '';
}

/** Its good and its bad point, and its warning. */
export function briefWords(t: Words, answers: Answers, variant: VariantId, option: OptionId) {
  const { good, bad } = pointsOf[variant][option];
  return {
    good: pointWords(t, good),
    bad: pointWords(t, bad),
    warning: pointWords(t, warningOf(answers, variant, option)),
  };
}
