import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAnswers, parseEdits } from '#editions/answers.ts';
import { countries, noEdits } from '#questionnaire/edits.ts';
import { NOTE_LENGTH } from '#questionnaire/ownWords.ts';
import { type QuestionId, questionIds, questions } from '#questionnaire/questions.ts';
import { gridParts } from '#questionnaire/question.ts';
import { always } from '../support/always.ts';
import { parseForm } from '../support/form.ts';
import { people } from '../support/people.ts';

const formOf = (question: QuestionId, picked: readonly string[], note?: string): FormData => {
  const form = new FormData();
  const asked = questions[question];
  const rows = asked.kind === 'many' && asked.rows;
  for (const option of picked) form.append(rows ? gridParts(option)[0] : question, option);
  if (note !== undefined) form.append('note', note);
  return form;
};

const optionsOf = (question: QuestionId): { all: readonly string[]; alone: readonly string[] } => {
  const asked = questions[question];
  return { all: asked.options, alone: asked.kind === 'many' ? asked.alone : [] };
};

const lists = questionIds.filter((question) => questions[question].kind === 'many');
const standAlone = lists.flatMap((question) =>
  optionsOf(question).alone.map((alone): [QuestionId, string] => [question, alone]),
);

describe('a form', () => {
  test.each(questionIds)('on %s reads each of its options, and no other', (question) => {
    for (const option of optionsOf(question).all) {
      const answer = questions[question].kind === 'one' ? option : { picked: [option] };
      expect(parseForm(question, formOf(question, [option]))).toEqual({ answer });
    }
    const none = parseForm(question, formOf(question, ['anything']));
    const asked = questions[question];
    if (asked.kind === 'many' && asked.optional) expect(none).toEqual({ answer: { picked: [] } });
    else expect(none).toHaveProperty('fault');
  });
  test.each(standAlone)('on %s lets "%s" stand beside nothing else', (question, alone) => {
    for (const other of optionsOf(question).all.filter((option) => option !== alone)) {
      expect(parseForm(question, formOf(question, [other, alone]))).toEqual({
        fault: 'standsAlone',
      });
    }
  });
  test('counts a note as a person does: an emoji is one character', () => {
    const note = '😀'.repeat(NOTE_LENGTH);
    expect(parseForm('medicines', formOf('medicines', ['lithium'], note))).toEqual({
      answer: { picked: ['lithium'], note },
    });
    expect(parseForm('medicines', formOf('medicines', ['lithium'], `${note}😀`))).toEqual({
      fault: 'noteTooLong',
    });
  });
  test('reads no note where the screen takes none, and none that is only space', () => {
    expect(parseForm('purpose', formOf('purpose', ['worry'], 'me'))).toEqual({
      answer: { picked: ['worry'] },
    });
    expect(parseForm('medicines', formOf('medicines', ['lithium'], ' \n '))).toEqual({
      answer: { picked: ['lithium'] },
    });
    expect(parseForm('medicines', formOf('medicines', [], ' \n '))).toEqual({ fault: 'pickSome' });
  });
  test.each(['comingUp', 'healthShort'] as const)(
    'on %s keeps the date of surgery only while surgery is ticked',
    (question) => {
      const surgery = { picked: ['surgery'], note: 'in May' };
      expect(parseForm(question, formOf(question, ['surgery'], 'in May'))).toEqual({
        answer: surgery,
      });
      expect(parseForm(question, formOf(question, ['alcohol'], 'in May'))).toEqual({
        answer: { picked: ['alcohol'] },
      });
      expect(parseForm(question, formOf(question, [], 'in May'))).toEqual({ fault: 'pickSome' });
      // So it is with what was kept.
      const kept = parseAnswers({ [question]: { picked: ['alcohol'], note: 'in May' } });
      expect(kept.answers).toEqual({ [question]: { picked: ['alcohol'] } });
    },
  );
  test('ticked twice is one tick, and ticks come back in reading order', () => {
    expect(parseForm('purpose', formOf('purpose', ['worry', 'lowMood', 'worry']))).toEqual({
      answer: { picked: ['lowMood', 'worry'] },
    });
  });
});

/** Saved answers as damage or a stranger could leave them: known questions, doubtful contents. */
const option = fc.constantFrom(...questionIds.flatMap((id) => [...questions[id].options]));
const ticks = fc.record(
  {
    picked: fc.oneof(fc.array(fc.oneof(option, fc.string()), { maxLength: 6 }), fc.anything()),
    note: fc.oneof(fc.string({ maxLength: 300 }), fc.anything()),
  },
  { requiredKeys: [] },
);
const damaged = fc.dictionary(
  fc.oneof(fc.constantFrom(...questionIds, '__proto__', 'constructor', 'toString'), fc.string()),
  fc.oneof(option, ticks, fc.anything()),
);

describe('what was saved', () => {
  test('comes back whole, whoever saved it', () => {
    always(
      100,
      fc.property(people, (answers) => {
        const saved: unknown = JSON.parse(JSON.stringify(answers));
        expect(parseAnswers(saved)).toEqual({ answers, left: [], whole: true });
      }),
    );
  });
  test('however damaged, yields only answers that the form itself would take', () => {
    always(
      2000,
      fc.property(damaged, (saved) => {
        const { answers } = parseAnswers(saved);
        for (const question of questionIds) {
          const answer = answers[question];
          if (answer === undefined) continue;
          const { picked, note = undefined } =
            typeof answer === 'string' ? { picked: [answer] } : answer;
          expect(parseForm(question, formOf(question, picked, note))).toEqual({ answer });
        }
        expect(Object.keys(answers).every((id) => id in questions)).toBe(true);
      }),
    );
  });
  test.each([
    ['two answers that exclude each other', 'conditions', { picked: ['none', 'kidney'] }],
    ['two points on one line', 'values', { picked: ['proof_this', 'proof_that'] }],
    ['nothing but an option that is gone', 'conditions', { picked: ['gone'] }],
    ['a tick list saved as one answer', 'conditions', 'kidney'],
    ['one answer saved as a tick list', 'opioids', { picked: ['no'] }],
    ['an empty list that may not be empty', 'conditions', { picked: [] }],
  ])('with %s leaves that answer out, and names its question', (_, question, saved) => {
    expect(parseAnswers({ who: 'adult', [question]: saved })).toEqual({
      answers: { who: 'adult' },
      left: [question],
      whole: false,
    });
  });
  test('loses an unknown tick alone, never its whole list, and names the question', () => {
    expect(parseAnswers({ conditions: { picked: ['kidney', 'gone', 'liver'] } })).toEqual({
      answers: { conditions: { picked: ['liver', 'kidney'] } },
      left: ['conditions'],
      whole: false,
    });
  });
  test('loses a note that is too long, and keeps the ticks beside it', () => {
    const medicines = { picked: ['lithium'], note: 'x'.repeat(141) };
    expect(parseAnswers({ medicines })).toEqual({
      answers: { medicines: { picked: ['lithium'] } },
      left: ['medicines'],
      whole: false,
    });
  });
  test('with a question that is gone keeps the rest, and says so', () => {
    expect(parseAnswers({ who: 'adult', shoeSize: '42' })).toEqual({
      answers: { who: 'adult' },
      left: [],
      whole: false,
    });
  });
  test.each([null, undefined, 7, 'text', true])('as %s is nothing', (saved) => {
    expect(parseAnswers(saved)).toEqual({ answers: {}, left: [], whole: false });
  });
});

describe('saved edits', () => {
  test('come back as they were', () => {
    const edits = {
      on: ['S3q', 'own1'],
      off: ['W1'],
      order: ['own1', 'S3q'],
      words: { own1: 'Can I drive?', V1: 'What else?' },
      country: 'es' as const,
    };
    expect(parseEdits(JSON.parse(JSON.stringify(edits)))).toEqual(edits);
  });
  test.each(countries)('keep %s as the place for crisis lines', (country) => {
    expect(parseEdits({ country }).country).toBe(country);
  });
  test.each(['atlantis', 7, null, ['us'], '__proto__'])('never take %j for a place', (country) => {
    expect(parseEdits({ country })).toEqual(noEdits);
  });
  test.each([null, undefined, 7, 'text', [], { on: 'W1', off: 7, order: {}, words: null }])(
    'as %j are no edits',
    (saved) => {
      const { words, ...rest } = parseEdits(saved);
      expect(rest).toEqual({ on: [], off: [], order: [] });
      expect(Object.keys(words)).toEqual([]);
    },
  );
  test('keep no own question that is empty, and never cut a letter in two', () => {
    const { words } = parseEdits({ words: { own1: ' \n ', own2: '😀'.repeat(NOTE_LENGTH + 1) } });
    expect(words).toEqual({ own2: '😀'.repeat(NOTE_LENGTH) });
  });
  test('keep each id once, and none that could not be a question’s', () => {
    const some = ['W1', 'W1', '<script>', '', 'x'.repeat(25), 7, null, 'V1'];
    expect(parseEdits({ on: some, off: some, order: some })).toEqual({
      on: ['W1', 'V1'],
      off: ['W1', 'V1'],
      order: ['W1', 'V1'],
      words: {},
    });
  });
  test('keep no words under an id that could not be a question’s, and none that are no text', () => {
    const words = {
      own1: 'Can I drive?',
      W1: 7,
      V1: ['text'],
      V2: null,
      '<script>': 'text',
      'own 2': 'text',
      ' own2': 'text',
      'own2!': 'text',
      '': 'text',
      [`x${'x'.repeat(24)}`]: 'text',
    };
    expect(parseEdits({ words }).words).toEqual({ own1: 'Can I drive?' });
  });
  test('never grow without end', () => {
    const many = Array.from({ length: 500 }, (_, index) => `q${index}`);
    const words = Object.fromEntries(many.map((id) => [id, 'x'.repeat(5000)]));
    const edits = parseEdits({ on: many, off: many, order: many, words });
    expect([edits.on.length, edits.off.length, edits.order.length]).toEqual([99, 99, 99]);
    expect(Object.keys(edits.words)).toHaveLength(99);
    expect(Object.values(edits.words).every((text) => text.length === NOTE_LENGTH)).toBe(true);
  });
  test('of any shape never break', () => {
    always(
      1000,
      fc.property(fc.oneof(fc.anything(), damaged), (saved) => {
        const { on, off, order } = parseEdits(saved);
        expect([...on, ...off, ...order].every((id) => /^\w{1,24}$/.test(id))).toBe(true);
      }),
    );
  });
});
