/** What fills the slots of the safety lines for the place a person chose. `t` needs crisis. */
import { type Words, languageOf } from '#i18n/words.ts';
import type { Country } from '#questionnaire/edits.ts';
import { type CrisisLine, crisisLines } from './crisisLines.ts';

/**
 * {emergency}: the emergency number of the place, e.g. "999 or 112". For no place, or one whose
 * number is not in the ledger: "your country’s emergency number (911, 112…)". In Spanish it
 * stands after "al": "llame al {{emergency}}".
 */
export function emergencyWords(t: Words, country: Country | undefined): string {
  const [one, other] = country ? (crisisLines[country] satisfies CrisisLine).emergency : [];
  if (!one) return t('crisis:slot.emergency');
  return other ? t('crisis:slot.or', { one, other }) : one;
}

/**
 * {line}: whom to call in the place, e.g. "Samaritans 116 123"; for no place the first numbers,
 * with where they answer. `lang` is the language of the words.
 */
export function lineWords(t: Words, lang: string, country: Country | undefined): string {
  if (!country) return t('crisis:slot.line');
  const { call, spoken }: CrisisLine = crisisLines[country];
  const { name, number = '', option = spoken?.[lang]?.option } = call[0] ?? {};
  const named = name ? `${name} ${number}` : number;
  return option ? t('crisis:slot.option', { number: named, option }) : named;
}

/** What every paper says of help: the place's own line, else whom to call in any place, in words. */
export const crisisWords = (t: Words, country?: Country): string =>
  t(`crisis:sheet.${country ?? 'none'}`, {
    emergency: emergencyWords(t, country),
    line: lineWords(t, languageOf(t), country),
  });
