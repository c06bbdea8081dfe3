import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languageIds } from '#i18n/languages.ts';
import { speak, spokenIn } from '#i18n/words.ts';
import { noEdits } from '#questionnaire/edits.ts';
import { sheetOf } from '#sheet/model.ts';
import { sheetText } from '#sheet/plainWords.ts';
import { messageWords, nowWords, padLines } from '#sheet/sheetWords.ts';
import { people } from '../support/people.ts';

for (const lang of languageIds) await speak(lang);

describe.each(languageIds)('the sheet in %s, for 150 drawn people', (lang) => {
  const t = spokenIn(lang)!.t;
  test('tells the person first, and joins its pieces as one writes', () => {
    fc.assert(
      fc.property(people, (answers) => {
        const model = sheetOf(answers, noEdits);
        const text = sheetText(t, model, { lang, country: undefined, today: '2026-11-27' });
        expect(text.split('\n').slice(3, 6)).toEqual(messageWords(t));
        const pieces = [...text.split('\n'), ...padLines(t, model).map((line) => line.text)];
        // No small letter after a full stop, and never two marks.
        expect(pieces.filter((line) => /(?<!^\d)[.?!] \p{Ll}|[.,;:]\s*[.,;:]/u.test(line))).toEqual(
          [],
        );
      }),
      { numRuns: 150 },
    );
  });
  test('a helper speaks of the person helped, and a person of themselves', () => {
    fc.assert(
      fc.property(people, (drawn) => {
        const own = sheetOf({ ...drawn, who: 'adult' }, noEdits);
        const helped = sheetOf({ ...drawn, who: 'helpsAdult' }, noEdits);
        const of = (model: typeof own) => [...model.first, ...model.more];
        expect(of(own).filter(({ helper }) => helper)).toEqual([]);
        expect(of(helped).filter(({ helper }) => !helper)).toEqual([]);
        const said = nowWords(t, helped).map(({ text }) => text);
        expect(said).not.toContain(t('questions:unsaid'));
      }),
      { numRuns: 150 },
    );
  });
});
