/** Which way one leans, in the words that fit the person: the same on the tick and on the sheet. */
import { type Words, beginSmall } from '#i18n/words.ts';
import type { OptionOf } from './questions.ts';
import type { VariantId } from './variant.ts';

export type LeanId = OptionOf<'options'>;

/**
 * One name for each option, in the comparison and on the sheet: never "stop" for who takes a
 * medicine. The option that is saved is the same; its name follows the answers of today.
 */
export const leanText = (t: Words, variant: VariantId, id: LeanId): string =>
  id === 'unsure' ? t('sheet:leanUnsure') : beginSmall(leanName(t, variant, id));

/** The name of an option alone, as on its tick. */
export const leanName = (t: Words, variant: VariantId, id: Exclude<LeanId, 'unsure'>): string =>
  t(`deciding:name.${variant}.${id}`);
