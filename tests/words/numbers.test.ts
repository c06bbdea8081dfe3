/** Numbers, dates and lists are written as the readers of a language write them, and one way. */
import { describe, expect, test } from 'vitest';
import { type Language, languageIds, languages } from '#i18n/languages.ts';
import { dateIn, listIn, numberIn, speak, wordOf } from '#i18n/words.ts';
import { codeFiles, codeOf } from '../../scripts/rooms.ts';
import { wordsOf } from '../../scripts/words.ts';

/** Numbers to call or to quote: they are written as their owners write them. */
const ofOthers = /^(crisis:|claims:(crisis|line|poison|nalox)-|lines:O7$)/;

/** What a language puts between thousands, and before tenths. */
const signs = (lang: Language) => {
  const parts = new Intl.NumberFormat(languages[lang].habit).formatToParts(12_345.6);
  const sign = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return { group: sign('group'), decimal: sign('decimal') };
};

describe.each(languageIds)('in %s', async (lang) => {
  const { t } = await speak(lang);
  const { group, decimal } = signs(lang);

  test('every number in the words has the signs of the language', () => {
    const form = new RegExp(`^(\\d{1,3}(\\${group}\\d{3})+|\\d+\\${decimal}\\d+)$`);
    const found = [...wordsOf(lang)]
      .filter(([key]) => !ofOthers.test(key))
      .flatMap(([key, text]) =>
        (text.match(/(?<![\p{L}\d/.])\d+(?:[.,\u00a0\u202f’']\d+)+(?!\d)/gu) ?? [])
          .filter((number) => !form.test(number))
          .map((number) => `${key}: ${number}`),
      );
    expect(found).toEqual([]);
  });

  test('no long number stands without a sign', () => {
    const found = [...wordsOf(lang)]
      .filter(([key, text]) => !ofOthers.test(key) && /(?<![\d./-])\d{5,}(?![\d./-])/.test(text))
      .map(([key]) => key);
    expect(found).toEqual([]);
  });

  test('a number put into words is written like those in them', () => {
    for (const number of [12_226, 4.5, 0.7])
      expect(wordOf(t, 'evidence:who.some', { people: number })).toContain(numberIn(lang, number));
  });
});

test('Spanish follows Mexico: signs, dates, and "e" and "u" where the ear asks for them', async () => {
  const { t } = await speak('es');
  expect([numberIn('es', 12_226), numberIn('es', 4.5)]).toEqual(['12,226', '4.5']);
  expect(dateIn('es', '2026-11-27')).toBe('27 de noviembre de 2026');
  expect(listIn(t, ['ánimo', 'dolor', 'insomnio'])).toBe('ánimo, dolor e insomnio');
  expect(listIn(t, ['una', 'otra'], 'disjunction')).toBe('una u otra');
});

test('nothing but the one place writes numbers, dates and lists', () => {
  const own = /Intl\.(Number|DateTime|List)Format\(|\.toLocale(Date|Time)?String\(/;
  const found = codeFiles.filter((file) => own.test(codeOf(file)));
  expect(found).toEqual(['i18n/words.ts']);
});
