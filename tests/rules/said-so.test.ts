/** A question for the doctor, and a row, say what was answered: no more, and no less. */
import { describe, expect, test } from 'vitest';
import { type Language, languageIds } from '#i18n/languages.ts';
import { type Words, speak, spokenIn } from '#i18n/words.ts';
import { printedWords, thoughtsWords } from '#guidance/ruleWords.ts';
import { safetyBoxes } from '#guidance/safety.ts';
import { noEdits } from '#questionnaire/edits.ts';
import { printedLines, raised } from '#questionnaire/safety/due.ts';
import { editorLines } from '#sheet/model.ts';
import { boxWords, questionWords } from '#sheet/sheetWords.ts';
import { type Said, given } from '../support/given.ts';

for (const lang of languageIds) await speak(lang);
const wordsIn = (lang: Language): Words => spokenIn(lang)!.t;

const asked = (lang: Language, id: string, said: Said): string => {
  const line = editorLines(given(said), noEdits).find((one) => one.id === id);
  return line ? questionWords(wordsIn(lang), line) : 'not asked';
};

const pain = { whichOpioid: ['painMedicine'] };
const OPEN = /\b(may|or may|might|quizás|was what|lo que tomé era|lo que tomó)\b/i;

describe.each(languageIds)('in %s', (lang) => {
  describe.each([{}, { who: 'helpsAdult' }] as Said[])('asked of %j', (who) => {
    test.each(['mostDays', 'fewTimes'])('an opioid taken on %s is told plainly', (opioids) => {
      expect(asked(lang, 'O1q', { ...who, ...pain, opioids })).toMatch(/14/);
      expect(asked(lang, 'O1q', { ...who, ...pain, opioids })).not.toMatch(OPEN);
    });

    test('how long to be free of it asks whether it was one of who is not sure alone', () => {
      const plainly = asked(lang, 'O2q', { ...who, ...pain, opioids: 'fewTimes' });
      const unsure = asked(lang, 'O2q', { ...who, opioids: 'unsure', whichOpioid: ['unsure'] });
      expect(plainly).not.toMatch(/^(was|¿lo que)/i);
      expect(unsure).toMatch(/^(was|¿lo que)/i);
    });

    test.each(['unsure', 'unsaid'])('who answered %s is made to tell of no opioid', (opioids) => {
      const words = asked(lang, 'O1q', { ...who, opioids, whichOpioid: [opioids] });
      expect(words).toMatch(/^(if|si) [^.]*\?$/i);
    });

    test('what rules a medicine out names only what was ticked', () => {
      const eating = /eating|anorexia|alimentación/i;
      const seizures = /seizures|convulsiones/i;
      const drug = { medicines: ['bupropion'] };
      for (const [id, also] of [
        ['Z1', {}],
        ['QU', drug],
      ] as [string, Said][]) {
        const one = asked(lang, id, { ...who, ...also, conditions: ['seizures'] });
        expect(one).toMatch(seizures);
        expect(one).not.toMatch(eating);
        const other = asked(lang, id, {
          ...who,
          ...also,
          conditions: ['eatingDisorder'],
          ...(id === 'QU' && { anorexiaBulimia: 'yes' }),
        });
        expect(other).toMatch(eating);
        expect(other).not.toMatch(seizures);
      }
    });

    test('who is not sure of thoughts of suicide is told, and prints, of none that are', () => {
      const open = /\bmay\b|quizás/i;
      const unsure = given({ ...who, suicide: 'unsure' });
      const sometimes = given({ ...who, suicide: 'sometimes' });
      const t = wordsIn(lang);
      for (const line of ['S8', 'S9'] as const) {
        expect(thoughtsWords(t, line, unsure)).toMatch(open);
        expect(thoughtsWords(t, line, sometimes)).not.toMatch(open);
      }
      expect(asked(lang, 'S3q', { ...who, suicide: 'unsure' })).toMatch(open);
      expect(asked(lang, 'S3q', { ...who, suicide: 'sometimes' })).not.toMatch(open);
      const [first] = printedLines(unsure, true);
      expect(printedWords(t, first!)).toMatch(/NOT\sSURE|DUDA/);
      for (const stage of ['heard', 'takesNow']) {
        const note = raised(
          given({
            ...who,
            stage,
            suicide: 'unsure',
            ...(stage === 'takesNow' && { naltrexoneForm: 'tablet50' }),
          }),
        ).filter(({ kind }) => kind === 'thoughts');
        expect(note.map(({ title }) => title)).toEqual(['thoughtsUnsure']);
      }
    });
  });

  test('the row of opioids is titled by what was said', () => {
    const title = (said: Said) =>
      boxWords(
        wordsIn(lang),
        safetyBoxes(given(said)).find(({ id }) => id === 'opioids')!,
      ).title;
    const depot = /implant/i;
    expect(title({ ...pain, opioids: 'mostDays' })).not.toMatch(depot);
    expect(title({ opioids: 'bupDepot' })).toMatch(depot);
    expect(title({ opioids: 'bupDepot' })).not.toMatch(/14/);
    for (const opioids of ['no', 'unsure', 'unsaid'])
      expect(title({ opioids, ...(opioids !== 'no' && { whichOpioid: ['unsure'] }) })).toMatch(
        /14.*implant/i,
      );
  });
});
