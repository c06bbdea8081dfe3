/** Where words are put together from pieces, the seams do not show: on the sheet and in the rules. */
import { describe, expect, test } from 'vitest';
import { languageIds } from '#i18n/languages.ts';
import { rowOf, speak } from '#i18n/words.ts';
import { clinicianWords } from '#guidance/clinicianWords.ts';
import { stopWords } from '#guidance/stopWords.ts';
import { noEdits } from '#questionnaire/edits.ts';
import { type Answers, questionIds, questions } from '#questionnaire/questions.ts';
import { optionLabel } from '#questionnaire/questionWords.ts';
import { rules } from '#questionnaire/safety/rules.ts';
import { casesOf } from '#questionnaire/safety/cases.ts';
import { sheetOf } from '#sheet/model.ts';
import { sheetText } from '#sheet/plainWords.ts';
import { samePeople } from '../support/people.ts';

/** Short forms whose points end nothing. */
const SHORT = /\b(?:[ap]\. ?m\.|EE\. UU\.|U\.S\.|St\.)/g;

/** What gives a seam away. */
const SEAMS: Readonly<Record<string, RegExp>> = {
  'two marks in a row': /[.?!…:;,][.;,]|(?<!\.)\.\./,
  'a small letter after a full stop': /[.?!]”? \p{Ll}/u,
  'a large letter after "; "': /; (?:A |\p{Lu}\p{Ll}+(?![\p{L}.]))/u,
  'a space before a mark': / [.;,?!:]/,
  'a piece that is not there': /undefined|null|\{\{|\[object|\(\)|“”/,
};

const seams = (text: string): string[] =>
  Object.entries(SEAMS)
    .filter(([, seam]) => seam.test(text.replace(SHORT, 'X')))
    .map(([name]) => `${name}: ${text}`);

/** A person's own words stay as they were written: a sign in their place. */
const without = (answers: Answers, line: string): string =>
  Object.values(answers)
    .flatMap((answer) => (typeof answer === 'object' && 'note' in answer ? answer.note! : []))
    .reduce((left, note) => left.replaceAll(note, '9'), line);

const people = samePeople(300);

describe.each(languageIds)('in %s', async (lang) => {
  const { t } = await speak(lang);

  test('no seam shows in any line of the sheet', () => {
    const around = { lang, country: undefined, today: '2026-11-27' };
    const lines = people.flatMap((answers) => {
      const model = sheetOf(answers, noEdits);
      const { evidence, mind } = clinicianWords(t, model.forClinician);
      return (
        sheetText(t, model, around)
          .split('\n')
          // In the clinician's own short forms.
          .filter((line) => line !== evidence && !mind.includes(line))
          .map((line) => without(answers, line))
      );
    });
    const found = [...new Set(lines)].flatMap(seams);
    expect(found).toEqual([]);
  });

  test('no seam shows in a rule told whole', () => {
    const told = rules.filter((rule) => rule.kind !== 'aside' && casesOf(rule).length > 0);
    expect(told.flatMap((rule) => seams(stopWords(t, rule)))).toEqual([]);
  });

  test('no seam shows where the options of a question stand in one line', () => {
    const rows = questionIds
      .filter((id) => !('rows' in questions[id] && questions[id].rows))
      .map((id) => rowOf(questions[id].options.map((option) => optionLabel(t, id, option))));
    expect(rows.flatMap(seams)).toEqual([]);
  });
});

test('labels in a row begin small, but for short forms and names', () => {
  expect(
    rowOf(['Low mood', 'Worry, panic or fear', 'TMS', 'I am pregnant', 'St. John’s wort']),
  ).toBe('Low mood; worry, panic or fear; TMS; I am pregnant; St. John’s wort');
});

test('each seam is seen', () => {
  const wrong = [
    'Low mood. depression',
    'U.S. labels.. The rest',
    'Worry; Trauma',
    'Tomo: sertralina ; litio',
    'form: undefined',
  ];
  for (const text of wrong) expect(seams(text), text).not.toEqual([]);
});
