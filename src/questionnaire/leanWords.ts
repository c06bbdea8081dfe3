/** Which way one leans, in the words that fit the person: the same on the tick and on the sheet. */
import type { Words } from '#i18n/words.ts';
import type { OptionOf } from './questions.ts';
import type { VariantId } from './variant.ts';

export type LeanId = OptionOf<'options'>;

/**
 * "No medicine" is talking therapy for who takes none, and never "stop" for who takes one. The
 * option that is saved is the same; what it is called follows the answers of today.
 */
export const leanText = (t: Words, variant: VariantId, id: LeanId): string =>
  id === 'unsure' ? t('sheet:leanOptions.unsure') : t(`sheet:leanOptions.${variant}.${id}`);

/** The same at the start of a line. */
export const firstLarge = (text: string, lang: string): string =>
  text.charAt(0).toLocaleUpperCase(lang) + text.slice(1);
