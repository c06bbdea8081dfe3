/** A question for the doctor, and a row, say what was answered: no more, and no less. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Language, languageIds } from '#i18n/languages.ts';
import { type Words, speak, spokenIn } from '#i18n/words.ts';
import { printedWords, thoughtsWords } from '#guidance/ruleWords.ts';
import { safetyBoxes } from '#guidance/safety.ts';
import * as has from '#questionnaire/conditions.ts';
import type { Condition } from '#questionnaire/conditions.ts';
import { noEdits } from '#questionnaire/edits.ts';
import { printedLines, raised } from '#questionnaire/safety/due.ts';
import { holds } from '#questionnaire/safety/risks.ts';
import { editorLines, sheetOf } from '#sheet/model.ts';
import { boxWords, questionWords, visitWords } from '#sheet/sheetWords.ts';
import { type Said, given } from '../support/given.ts';
import { people } from '../support/people.ts';

for (const lang of languageIds) await speak(lang);
const wordsIn = (lang: Language): Words => spokenIn(lang)!.t;

const asked = (lang: Language, id: string, said: Said): string => {
  const line = editorLines(given(said), noEdits).find((one) => one.id === id);
  return line ? questionWords(wordsIn(lang), line) : 'not asked';
};

/** What they say as the visit begins. */
const start = (lang: Language, said: Said): string =>
  visitWords(wordsIn(lang), sheetOf(given(said), noEdits))[1]!.steps[0]!;

/** What the words of a question may tell of a person, and who said so. */
const TELLS: readonly [RegExp, Condition][] = [
  [/cirrhosis|cirrosis/i, has.hasCirrhosis],
  [/hepatitis/i, has.hasHepatitis],
  [/\b(am|are) pregnant|est(oy|á) embarazada/i, (answers) => holds('pregnant', answers)],
  [/trying for|trat[oa] de quedar/i, (answers) => holds('trying', answers)],
  [/\bbreastfeed\b|d(oy|a) pecho/i, (answers) => holds('breastfeeding', answers)],
  [/seizures|convulsiones/i, has.hasSeizures],
  [/eating disorder|alimentación/i, has.hasEatingDisorder],
  [/methadone|metadona/i, (answers) => holds('opioidTreatment', answers)],
  [/shot or implant|inyección o implante/i, (answers) => holds('bupDepot', answers)],
  [/I take naltrexone|tomo naltrexona/i, has.saysTakesNaltrexone],
  [/naltrexone at home|naltrexona en casa\./i, has.hasNaltrexoneAtHome],
];
/** Those that begin by telling of the person. */
const TELLING = ['L5', 'P1', 'Z1', 'O3q', 'O1q', 'H1', 'L1', 'W4'];

const pain = { whichOpioid: ['painMedicine'] };
const OPEN = /\b(may|or may|might|quizás|was what|lo que tomé era|lo que tomó)\b/i;

describe.each(languageIds)('in %s', (lang) => {
  describe.each([{}, { who: 'helpsAdult' }] as Said[])('asked of %j', (who) => {
    test('an opioid taken a few times is not told as one that goes on, and no question says mood alone', () => {
      const few = asked(lang, 'O1q', { ...who, ...pain, opioids: 'fewTimes' });
      const often = asked(lang, 'O1q', { ...who, ...pain, opioids: 'mostDays' });
      expect(few).not.toBe(often);
      expect(few).not.toMatch(/mostdays|casi todos/i);
      for (const words of [few, often]) expect(words).not.toMatch(/mood|ánimo/i);
    });
    test('who drinks reads of naltrexone for it only where nothing rules it out', () => {
      const drinks = (said: Said) => asked(lang, 'A1q', { ...who, comingUp: 'alcohol', ...said });
      expect(drinks({})).toMatch(/naltrexon/i);
      for (const said of [
        { ...pain, opioids: 'fewTimes' },
        { opioids: 'unsure', whichOpioid: 'unsure' },
        { conditions: 'allergy' },
        { conditions: 'liverSigns' },
      ] as Said[])
        expect(drinks(said)).not.toMatch(/naltrexon/i);
    });
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

    test('who takes naltrexone is never made to say that they only read about it', () => {
      const read = /\bread\b|leí|leímos/i;
      const takes = /takes? naltrexone|tom[oa] naltrexona/i;
      for (const said of [
        { stage: 'takesNow' },
        { stage: 'takesNow', opioids: 'mostDays', ...pain },
        { way: 'short', healthShort: ['haveNaltrexone'], naltrexoneNow: 'takes' },
      ] as Said[]) {
        const opening = start(lang, { ...who, ...said });
        expect(opening).toMatch(takes);
        expect(opening).not.toMatch(read);
      }
      for (const said of [
        { stage: 'heard' },
        { way: 'short', healthShort: ['haveNaltrexone'], naltrexoneNow: 'unsure' },
      ] as Said[])
        expect(start(lang, { ...who, ...said })).not.toMatch(takes);
    });

    test('who is not sure of thoughts of suicide is told, and prints, of none that are', () => {
      const open = /\bmay\b|quizás|not sure|no sé/i;
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

  test('a question tells of all that was ticked, and of nothing that was not, whoever asks it', () => {
    const met = new Set<string>();
    fc.assert(
      fc.property(people, (answers) => {
        for (const line of editorLines(answers, noEdits)) {
          if (!TELLING.includes(line.id)) continue;
          const [told = ''] = questionWords(wordsIn(lang), line).split(/(?<=[.?]) /);
          // "I am ____ (pregnant / trying / breastfeeding)" leaves it open where two cannot both be.
          if (told.includes('____') || told.endsWith('?')) continue;
          for (const [words, said] of TELLS) {
            if (!words.test(told)) continue;
            met.add(`${line.id} ${words.source}`);
            expect(said(answers), told).toBe(true);
          }
        }
      }),
      { numRuns: 400 },
    );
    expect(met.size).toBeGreaterThan(10);
  });

  test.each([
    [['cirrhosis'], /cirr/i, /hepatitis/i],
    [['hepatitisBC'], /hepatitis/i, /cirr/i],
    [['cirrhosis', 'hepatitisBC'], /cirr.*\b(and|y)\b.* hepatitis/i, /\b(or|o) hepatitis/i],
  ])('a liver with %j is asked of as that', (liverDetail, named, unsaid) => {
    const words = asked(lang, 'L5', { conditions: ['liver'], liverDetail });
    expect(words).toMatch(named);
    expect(words).not.toMatch(unsaid);
  });

  test.each([
    ['pregnant'],
    ['trying'],
    ['breastfeeding'],
    ['pregnant', 'breastfeeding'],
    ['trying', 'breastfeeding'],
  ])(
    'of %s %s, no blank and no list is left to fill in, and the row is titled so',
    (...comingUp) => {
      const told = comingUp.filter(Boolean);
      expect(asked(lang, 'P1', { comingUp: told })).not.toMatch(/____|\//);
      const t = wordsIn(lang);
      const box = safetyBoxes(given({ comingUp: told })).find(({ id }) => id === 'pregnancy')!;
      expect(boxWords(t, box).title.includes('/')).toBe(told.length > 1);
    },
  );

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
