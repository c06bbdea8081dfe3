import { describe, expect, test } from 'vitest';
import { languageIds } from '#i18n/languages.ts';
import { dateIn, speak, spokenIn } from '#i18n/words.ts';
import { noEdits } from '#questionnaire/edits.ts';
import { questions } from '#questionnaire/questions.ts';
import { sheetOf } from '#sheet/model.ts';
import { sheetText } from '#sheet/plainWords.ts';
import { given } from '../support/given.ts';
import { ways } from '../support/singles.ts';

/** Whose sheet it is: the reader's own, or that of the person they help. */
const whose = {
  adult: 'own',
  under18: 'own',
  helpsAdult: 'helped',
  helpsChild: 'helped',
  unsaid: 'own',
} as const;

for (const lang of languageIds) await speak(lang);

test('each answer to "who is it for" has its row', () => {
  expect(Object.keys(whose)).toEqual([...questions.who.options]);
});

describe.each(languageIds)('the sheet in %s', (lang) => {
  test.each(Object.entries(whose))('after "%s" is told as %s', (who, of) => {
    const t = spokenIn(lang)!.t;
    const today = '2026-11-26';
    const date = dateIn(lang, today);
    const head =
      of === 'helped'
        ? [t('sheet:titleHelper'), t('sheet:madeHelper', { date })]
        : [t('sheet:title'), t('sheet:made', { date })];
    for (const way of ways) {
      const model = sheetOf(given({ way, who }), noEdits);
      expect(model.helper).toBe(of === 'helped');
      const text = sheetText(t, model, { lang, country: undefined, today });
      expect(text.split('\n').slice(0, 2)).toEqual(head);
    }
  });
});
