/** What people hold opens for ever: golden examples of every edition, and ids that never end. */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseAnswers, parseEdits } from '#editions/answers.ts';
import { dictionaries } from '#editions/dictionaries.ts';
import { packed, unpacked } from '#editions/link.ts';
import { openHanded, openKept } from '#editions/opened.ts';
import { renamed } from '#editions/renamed.ts';
import { FORMAT, textOf } from '#editions/saved.ts';
import { keptFrom } from '#fhir/reading.ts';
import { withoutPrivate } from '#fhir/response.ts';
import { noEdits } from '#questionnaire/edits.ts';
import { doctorQuestions } from '#guidance/doctorQuestions.ts';
import { isBreastfeeding, isPregnantOrNursing } from '#questionnaire/conditions.ts';
import { pathOf } from '#questionnaire/path.ts';
import { shownOptions } from '#questionnaire/picked.ts';
import { type Answers, type QuestionId, offered, questions } from '#questionnaire/questions.ts';
import { raised } from '#questionnaire/safety/due.ts';
import {
  asOfToday,
  editsOfToday,
  golden,
  goldenEditions,
  goldenPeople,
} from '../support/golden.ts';

const everyone = goldenEditions.flatMap((edition) =>
  goldenPeople(edition).map((person) => [`${edition} ${person.name}`, person] as const),
);
const saidBy = (text: string) => JSON.parse(text) as { answers: Answers; edits: object };

describe('what an edition handed out', () => {
  test('is here: every released edition, with at least ten people', () => {
    expect(goldenEditions.length).toBeGreaterThan(0);
    for (const edition of goldenEditions)
      expect(goldenPeople(edition).length, edition).toBeGreaterThanOrEqual(10);
  });
  test.each(everyone)('%s: what the tab kept opens whole', (_, { text }) => {
    const { answers, edits } = saidBy(text);
    expect(openKept(text)).toEqual({
      answers: asOfToday(answers),
      edits: { ...noEdits, ...editsOfToday(edits) },
      left: [],
    });
  });
  test.each(everyone)('%s: the file and the link hold the same, whole', (_, person) => {
    const { text, file, link } = person;
    const found = unpacked(link);
    for (const handed of [file, 'text' in found ? found.text : '']) {
      expect(openHanded(handed)).toEqual(openKept(text));
    }
  });
  test.each(everyone)('%s: the health record reads back as the answers', (_, person) => {
    const { answers } = saidBy(person.text);
    const read = (record: string) => openKept(keptFrom(record) ?? '');
    const { way: _way, ...given } = read(person.recordPrivate).answers;
    const { way: _wanted, ...wanted } = asOfToday(answers) as Answers;
    // An empty list of ticks leaves no trace in a record; it is asked again.
    const told = Object.entries(wanted).filter(
      ([, answer]) => typeof answer === 'string' || answer.picked.length > 0 || answer.note,
    );
    expect(given).toEqual(Object.fromEntries(told));
    expect(Object.keys(read(person.record).answers)).not.toContain('suicide');
    expect(read(person.record).answers).toMatchObject(
      Object.fromEntries(
        Object.entries(withoutPrivate(asOfToday(answers) as Answers)).filter(
          ([id]) => id in read(person.record).answers,
        ),
      ),
    );
  });
});

describe('answers of an edition that asked less', () => {
  test.each([
    ['short-everything', 'naltrexoneNow'],
    ['dense', 'naltrexoneForm'],
  ])('%s opens at what was not asked, %s, and loses nothing after it', (name, missing) => {
    const { answers } = golden(name);
    expect(pathOf(answers).at(-1)).toBe(missing);
    expect(Object.keys(answers).length).toBeGreaterThan(5);
  });
  const kept = (answers: object) =>
    openKept(
      JSON.stringify({ version: FORMAT, answers: { way: 'full', who: 'adult', ...answers } }),
    ).answers;
  test('liver signs told as a detail of the liver still are liver signs', () => {
    const answers = kept({
      conditions: { picked: ['liver'] },
      liverDetail: { picked: ['signsNow'] },
    });
    expect(answers.liverDetail?.picked).toEqual(['signsNow']);
    expect(raised(answers).map(({ id }) => id)).toContain('A24');
    expect(shownOptions('liverDetail', answers.liverDetail)).toContain('signsNow');
  });
  test.each(['comingUp', 'healthShort'] as const)(
    '"pregnancy" in %s may be any of the three, and no form offers it',
    (question) => {
      const answers = kept({
        way: question === 'comingUp' ? 'full' : 'short',
        [question]: { picked: ['pregnancy'] },
      });
      expect(raised(answers).map(({ id }) => id)).toContain('pregnancyOpen');
      expect(isPregnantOrNursing(answers)).toBe(true);
      expect(isBreastfeeding(answers)).toBe(true);
      expect(offered(question)).not.toContain('pregnancy');
      expect(shownOptions(question, undefined)).not.toContain('pregnancy');
    },
  );
});

describe('a link', () => {
  test.each(goldenEditions)('of %s is squeezed with words that stand here for ever', (edition) => {
    const words = readFileSync(`tests/golden/${edition}/link-dictionary.txt`, 'utf8');
    expect(dictionaries).toContain(words);
  });
  test('is made with the words that make it shortest', () => {
    const { edits } = openKept('{}');
    const formatOf = (answers: Answers) => packed(textOf({ answers, edits })).split('.')[0];
    expect(formatOf({ way: 'full', who: 'adult', opioids: 'no' })).toBe('1');
    expect(
      formatOf({ opioids: 'bupDepot', naltrexoneForm: 'contrave', anorexiaBulimia: 'no' }),
    ).toBe('2');
  });
  test('says its format, and one of a later format is told apart from a damaged one', () => {
    const [format, code] = packed(textOf(openKept('{}'))).split('.');
    expect(Number(format)).toBeLessThanOrEqual(dictionaries.length);
    expect(unpacked(`${dictionaries.length + 1}.${code}`)).toEqual({ fault: 'otherEdition' });
    expect(unpacked(`${format}.A${code?.slice(1)}`)).toEqual({ fault: 'damaged' });
    expect(unpacked(`0.${code}`)).toEqual({ fault: 'damaged' });
  });
});

/** All ids an edition may have written. */
interface Ids {
  readonly questions: Readonly<Record<string, readonly string[]>>;
  readonly doctorQuestions: readonly string[];
}

describe.each(goldenEditions)('every id of %s', (edition) => {
  const ids = JSON.parse(readFileSync(`tests/golden/${edition}/ids.json`, 'utf8')) as Ids;
  const known = (question: string) =>
    questions[question as QuestionId]?.options as readonly string[] | undefined;
  const mend = 'say in src/editions/renamed.ts what it is called now';
  test(`is a question and an option of today, or ${mend}`, () => {
    const ended = Object.entries(ids.questions).flatMap(([old, options]) => {
      const question = Object.hasOwn(renamed.questions, old) ? renamed.questions[old] : old;
      if (question === undefined) return [];
      if (!known(question)) return [`question ${old}`];
      return options
        .filter((option) => !known(question)!.includes(option))
        .filter((option) => !Object.hasOwn(renamed.options, `${question}.${option}`))
        .map((option) => `option ${question}.${option}`);
    });
    expect(ended).toEqual([]);
  });
  test(`is a question for the doctor of today, or ${mend}`, () => {
    const today: readonly string[] = doctorQuestions.map(({ id }) => id);
    const ended = ids.doctorQuestions.filter(
      (id) => !today.includes(id) && !Object.hasOwn(renamed.doctorQuestions, id),
    );
    expect(ended).toEqual([]);
  });
});

describe('an id that was renamed', () => {
  const table = {
    questions: { health: 'conditions', shoeSize: undefined },
    options: {
      'conditions.renal': 'kidney',
      'opioids.daily': 'mostDays',
      'conditions.gout': undefined,
    },
    doctorQuestions: { Q9: 'W1', Q8: undefined },
  } as const;
  test('is read under its name of today', () => {
    const saved = { opioids: 'daily', health: { picked: ['renal', 'liver'] } };
    expect(parseAnswers(saved, table)).toEqual({
      answers: { opioids: 'mostDays', conditions: { picked: ['liver', 'kidney'] } },
      left: [],
      whole: true,
    });
    const edits = {
      on: ['Q9', 'W1', 'Q8'],
      off: [],
      order: ['V1', 'Q9'],
      words: { Q9: 'Really?', Q8: 'And then?' },
    };
    expect(parseEdits(edits, table)).toEqual({
      on: ['W1'],
      off: [],
      order: ['V1', 'W1'],
      words: { W1: 'Really?' },
    });
  });
  test('or is asked no more, is left out alone and told', () => {
    expect(parseAnswers({ health: { picked: ['renal', 'gout'] }, shoeSize: '42' }, table)).toEqual({
      answers: { conditions: { picked: ['kidney'] } },
      left: ['conditions'],
      whole: false,
    });
  });
  test('leads to an id of today, in the table as it is', () => {
    for (const now of Object.values(renamed.questions))
      if (now !== undefined) expect(Object.keys(questions)).toContain(now);
    for (const [old, now] of Object.entries(renamed.options)) {
      const [question = ''] = old.split('.');
      if (now !== undefined) expect(questions[question as QuestionId].options).toContain(now);
    }
  });
});

test('the format that is written is one that is read', () => {
  const text = textOf({ answers: { way: 'full', who: 'adult' }, edits: openKept('{}').edits });
  expect(JSON.parse(text)).toHaveProperty('version', FORMAT);
  expect(openKept(text).trouble).toBeUndefined();
});

test('no golden example is missing a part', () => {
  for (const edition of goldenEditions) {
    const files = readdirSync(`tests/golden/${edition}`);
    for (const file of ['ids.json', 'link-dictionary.txt', 'questionnaire-en.json'])
      expect(files, edition).toContain(file);
  }
});
