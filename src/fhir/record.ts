/** The files for health software, made only when they are asked for. */
import type { Words } from '#i18n/words.ts';
import { type Language } from '#i18n/languages.ts';
import { questionnaireIn } from './questionnaire.ts';
import { type RecordInput, responseTo, withoutPrivate } from './response.ts';

const asText = (record: object): string => JSON.stringify(record, null, 2);

/** The blank questionnaire. */
export const blankFile = (lang: Language, t: Words): string => asText(questionnaireIn(lang, t));

/** The answers; those that are private only where `share` says so. */
export function answersFile(lang: Language, t: Words, input: RecordInput, share: boolean): string {
  const answers = share ? input.answers : withoutPrivate(input.answers);
  return asText(responseTo(questionnaireIn(lang, t), t, { ...input, answers }));
}
