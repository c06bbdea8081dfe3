/** The crisis path: whom to call in each place, and what fills the slots of the safety lines. */
import { describe, expect, test } from 'vitest';
import { type CrisisLine, crisisLines, firstPlaces } from '#guidance/crisisLines.ts';
import { crisisWords, emergencyWords, lineWords } from '#guidance/emergencyWords.ts';
import { offeredPlace, withFirst } from '#guidance/offeredPlace.ts';
import { placesByName } from '#guidance/placeWords.ts';
import { languageIds } from '#i18n/languages.ts';
import { speak, spokenIn } from '#i18n/words.ts';
import { countries } from '#questionnaire/edits.ts';
import { wordsOf } from '../../scripts/words.ts';

for (const lang of languageIds) await speak(lang);

const [en, es] = [spokenIn('en')!.t, spokenIn('es')!.t];

test.each([
  ['en', ['988', '9-8-8', '116 123']],
  ['es', ['988', '800 911 2000', '024']],
] as const)('before any choice, a page in %s shows %s', (lang, numbers) => {
  const first = firstPlaces(lang).map((place) => crisisLines[place].call[0].number);
  expect(first).toEqual(numbers);
  const line = lineWords(spokenIn(lang)!.t, lang, undefined).replaceAll('9-8-8', '988');
  for (const number of numbers) expect(line).toContain(number.replaceAll('-', ''));
});

test('Samaritans are named', () => {
  expect(crisisLines.gbIe.call[0].name).toBe('Samaritans');
});

test('lines that are on hold or left out are not there', () => {
  const numbers = JSON.stringify(crisisLines);
  for (const held of ['0767', '1322', '2272', '1414', '1564', 'SAKINA', '725462', '2919'])
    expect(numbers).not.toContain(held);
});

describe('{emergency}', () => {
  test.each([
    ['us', '911', '911'],
    ['gbIe', '999 or 112', '999 o 112'],
    ['pt', '112', '112'],
    ['bogota', '123', '123'],
    // Not in the ledger: never guessed.
    ...(['br', undefined] as const).map(
      (place) =>
        [
          place,
          'your country’s emergency number (911, 112…)',
          'número de emergencias de su país (911, 112…)',
        ] as const,
    ),
  ] as const)('of %s is %s, in Spanish %s', (place, english, spanish) => {
    expect(emergencyWords(en, place)).toBe(english);
    expect(emergencyWords(es, place)).toBe(spanish);
  });
});

describe('{line}', () => {
  test.each([
    [undefined, 'U.S. and Canada 988, UK and Ireland 116 123'],
    ['us', '988'],
    ['gbIe', 'Samaritans 116 123'],
    ['br', 'CVV 188'],
    ['pe', '113, option 5'],
  ] as const)('of %s is %s', (place, line) => {
    expect(lineWords(en, 'en', place)).toBe(line);
  });
  test('in Spanish says what to press in the U.S.', () => {
    expect(lineWords(es, 'es', 'us')).toBe('988, opción 2');
  });
});

test('the browser’s region is offered first, and nothing is lost or chosen by it', () => {
  expect(offeredPlace(['es-MX', 'en-US'])).toBe('mx');
  expect(offeredPlace(['es', 'en-IE'])).toBe('gbIe');
  expect(offeredPlace(['es-PR'])).toBe('us');
  expect(offeredPlace(['zh-Hant-TW'])).toBe('tw');
  expect(offeredPlace(['es-419', 'eo'])).toBeUndefined();
  // A place whose line is on hold is not offered.
  expect(offeredPlace(['es-UY'])).toBeUndefined();
  const places = withFirst(countries, 'mx');
  expect(places[0]).toBe('mx');
  expect([...places].sort()).toEqual([...countries].sort());
  expect(withFirst(countries, undefined)).toEqual(countries);
});

test('the menu is in the order of the names, in each language', () => {
  for (const lang of languageIds) {
    const names = placesByName(spokenIn(lang)!.t, lang).map((place) =>
      spokenIn(lang)!.t(`crisis:country.${place}`),
    );
    expect(names).toHaveLength(countries.length);
    expect(names).toEqual(names.toSorted(new Intl.Collator(lang).compare));
  }
});

test('on paper each place has its own line, with the number to call', () => {
  for (const lang of languageIds) {
    for (const [place, { call }] of Object.entries<CrisisLine>(crisisLines))
      expect(wordsOf(lang).get(`crisis:sheet.${place}`), place).toContain(call[0]?.number);
  }
});

test('where no place was picked, a paper names whom to call in any place, and where to find a line', () => {
  for (const lang of languageIds) {
    const t = spokenIn(lang)!.t;
    const words = crisisWords(t);
    expect(words).toContain(t('crisis:slot.emergency'));
    expect(words).toContain(lineWords(t, lang, undefined));
    expect(words).toContain('findahelpline.com');
    expect(words).not.toContain('{{');
    // What was picked stands alone, as it did.
    expect(crisisWords(t, 'mx')).toBe(t('crisis:sheet.mx'));
  }
});

test('in Spanish nobody is sent to “su número de emergencias”', () => {
  const words = [...wordsOf('es')].filter(([key]) => key.startsWith('crisis:'));
  expect(words.filter(([, text]) => /su número de emergencias?\b/i.test(text))).toEqual([]);
});
