/** The places in the order of their names, as a language sorts them. `t` needs crisis. */
import type { Words } from '#i18n/words.ts';
import { type Country, countries } from '#questionnaire/edits.ts';

export const placesByName = (t: Words, lang: string): readonly Country[] =>
  [...countries].sort((a, b) =>
    t(`crisis:country.${a}`).localeCompare(t(`crisis:country.${b}`), lang),
  );
