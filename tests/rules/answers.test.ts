import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openHanded, openKept } from '#editions/opened.ts';
import { FORMAT } from '#editions/saved.ts';
import { noEdits } from '#questionnaire/edits.ts';
import { parseAnswers, parseEdits } from '#editions/answers.ts';
import { type QuestionId, questionIds, questions } from '#questionnaire/questions.ts';
import { always } from '../support/always.ts';
import { parseForm } from '../support/form.ts';
import { given } from '../support/given.ts';

const form = (entries: [string, string][]) => {
  const data = new FormData();
  for (const [name, value] of entries) data.append(name, value);
  return data;
};
const ticks = (question: QuestionId, ...values: string[]) =>
  form(values.map((value): [string, string] => [question, value]));

describe('a form', () => {
  test('with one answer is read', () => {
    expect(parseForm('opioids', ticks('opioids', 'no'))).toEqual({ answer: 'no' });
  });
  test('with none asks kindly for one', () => {
    expect(parseForm('opioids', ticks('opioids'))).toEqual({ fault: 'pickOne' });
    expect(parseForm('purpose', ticks('purpose'))).toEqual({ fault: 'pickSome' });
  });
  test('may be left empty where the screen may be skipped', () => {
    expect(parseForm('values', ticks('values'))).toEqual({ answer: { picked: [] } });
  });
  test('of rows reads one answer from each row, in reading order', () => {
    const data = form([
      ['time', 'time_that'],
      ['proof', 'proof_thisBit'],
      ['note', 'my sleep'],
    ]);
    expect(parseForm('values', data)).toEqual({
      answer: { picked: ['proof_thisBit', 'time_that'], note: 'my sleep' },
    });
  });
  test.each(['none', 'unsaid'])('where "%s" stands beside a medicine says so', (alone) => {
    expect(parseForm('medicines', ticks('medicines', 'lithium', alone))).toEqual({
      fault: 'standsAlone',
    });
  });
  test('keeps a note, without its stray spaces, and counts it', () => {
    const typed = form([
      ['medicines', 'sertraline'],
      ['note', '  sertraline\n 100  mg '],
    ]);
    expect(parseForm('medicines', typed)).toEqual({
      answer: { picked: ['sertraline'], note: 'sertraline 100 mg' },
    });
    const long = form([
      ['medicines', 'sertraline'],
      ['note', 'x'.repeat(141)],
    ]);
    expect(parseForm('medicines', long)).toEqual({ fault: 'noteTooLong' });
  });
  test('takes a typed medicine with nothing ticked', () => {
    expect(parseForm('medicines', form([['note', 'a pill']]))).toEqual({
      answer: { picked: [], note: 'a pill' },
    });
  });
  test('never reads an option that is not there', () => {
    expect(parseForm('who', ticks('who', 'admin'))).toEqual({ fault: 'pickOne' });
  });
});

describe('what was saved', () => {
  test('comes back whole', () => {
    const answers = given({ opioids: 'unsure', whichOpioid: ['unsure'], medicines: ['lithium'] });
    expect(parseAnswers(JSON.parse(JSON.stringify(answers)))).toEqual({
      answers,
      left: [],
      whole: true,
    });
  });
  test('keeps what fits, and says that some was left out', () => {
    const { answers, left, whole } = parseAnswers({
      who: 'adult',
      opioids: 'maybe',
      purpose: { picked: ['flying'] },
    });
    expect(answers).toEqual({ who: 'adult' });
    expect(left).toEqual(['opioids', 'purpose']);
    expect(whole).toBe(false);
  });
  test('drops answers that the way no longer asks for', () => {
    const saved = openKept(
      JSON.stringify({
        version: FORMAT,
        answers: { who: 'under18', stage: 'takesNow' },
        edits: {},
      }),
    );
    expect(saved).toMatchObject({
      answers: { who: 'under18' },
      left: ['stage'],
      trouble: 'savedDamaged',
    });
  });
  test.each([
    [1, 'savedOld'],
    [FORMAT, 'savedDamaged'],
    [FORMAT + 1, 'savedNewer'],
    ['3', 'savedOld'],
    [null, 'savedOld'],
    [undefined, 'savedOld'],
  ])('by version %j is read as far as it fits, and told as %s', (version, trouble) => {
    const answers = { way: 'full', who: 'adult', opioids: 'at dawn' };
    expect(openKept(JSON.stringify({ version, answers }))).toMatchObject({
      answers: { way: 'full', who: 'adult' },
      left: ['opioids'],
      trouble,
    });
  });
  test('by another version, and fits whole, is simply here', () => {
    const answers = { way: 'full', who: 'adult' };
    expect(openKept(JSON.stringify({ version: 1, answers })).trouble).toBeUndefined();
  });
  test.each(['', 'Hello', '{oops', 'null', '7', 'true', '"text"', '[]', '{}', '{"answers":7}'])(
    'as %j is told as lost, with no answer and no edit',
    (text) => {
      const lost = { answers: {}, edits: noEdits, left: [], trouble: 'savedLost' };
      expect(openKept(text)).toEqual(lost);
      expect(openHanded(text)).toBeUndefined();
    },
  );
  test.each([
    ['who it is for is missing', { way: 'full' }],
    ['who it is for cannot be read', { way: 'full', who: 'nobody' }],
    ['there is but one answer, which nobody was asked for', { opioids: 'no' }],
    ['there is nothing', {}],
  ])('in a file or a link is not taken over where %s', (_, answers) => {
    expect(openHanded(JSON.stringify({ version: FORMAT, answers }))).toBeUndefined();
  });
  test('in a file or a link is taken over from who it is for on, and what is lost is told', () => {
    const answers = { way: 'full', who: 'adult' };
    const handed = (some: object) => openHanded(JSON.stringify({ version: FORMAT, answers: some }));
    expect(handed(answers)).toEqual({ answers, edits: noEdits, left: [] });
    expect(handed({ ...answers, opioids: 'at dawn' })).toEqual({
      answers,
      edits: noEdits,
      left: ['opioids'],
      trouble: 'savedDamaged',
    });
  });
  test('as rubbish is told as lost', () => {
    expect(openKept('{oops').trouble).toBe('savedLost');
    expect(openKept('[]').trouble).toBe('savedLost');
  });
  test('whatever it is, never breaks and never yields an answer nobody can give', () => {
    const hostile = fc.dictionary(
      fc.oneof(fc.constantFrom(...questionIds), fc.string()),
      fc.oneof(fc.anything(), fc.record({ picked: fc.array(fc.string()), note: fc.anything() })),
    );
    always(
      2000,
      fc.property(fc.oneof(fc.anything(), hostile), (saved) => {
        const { answers } = parseAnswers(saved);
        for (const [question, answer] of Object.entries(answers)) {
          const options = questions[question as QuestionId].options as readonly string[];
          const picked = typeof answer === 'string' ? [answer] : answer.picked;
          expect(picked.every((option) => options.includes(option))).toBe(true);
        }
      }),
    );
  });
  test('edits of any shape never break, and texts never grow past their length', () => {
    const worded = fc.record({
      words: fc.dictionary(fc.string(), fc.string({ maxLength: 400 })),
    });
    fc.assert(
      fc.property(fc.oneof(fc.anything(), worded), (any) => {
        const edits = parseEdits(any);
        expect(Object.values(edits.words).every((text) => text.length <= 140)).toBe(true);
        expect(edits.on.every((id) => typeof id === 'string')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
