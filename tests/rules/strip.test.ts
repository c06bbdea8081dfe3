import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type AlsoId,
  type BoxId,
  type BoxState,
  alsoToSay,
  mustAsk,
  safetyBoxes,
} from '#guidance/safety.ts';
import { type Answers, type QuestionId, questionIds, questions } from '#questionnaire/questions.ts';
import { type Said, given } from '../support/given.ts';
import { people } from '../support/people.ts';

/** What a person told so far; a question that is not named was not answered yet. */
const stateOf = (box: BoxId, answers: Answers): BoxState | undefined =>
  safetyBoxes(answers).find(({ id }) => id === box)?.state;

const answer = (question: QuestionId, option: string): Answers =>
  questions[question].kind === 'one'
    ? { [question]: option }
    : { [question]: { picked: [option] } as never };

/** Each box that one question tells of, that question, and the answers that mean "yes". */
const told: [BoxId, QuestionId, string][] = [
  ['opioids', 'opioids', 'mostDays fewTimes'],
  ['kidney', 'conditions', 'kidney'],
  ['pregnancy', 'comingUp', 'pregnancy'],
  ['surgery', 'comingUp', 'surgery injuryRisk'],
  ['liver', 'conditions', 'liver'],
  // The Short way's one list tells of all but the opioids.
  ['liver', 'healthShort', 'liver liverSigns'],
  ['kidney', 'healthShort', 'kidney'],
  ['pregnancy', 'healthShort', 'pregnancy'],
  ['surgery', 'healthShort', 'surgery injuryRisk'],
  ['naltrexone', 'healthShort', 'haveNaltrexone allergy'],
];

describe('a box that one question tells of', () => {
  test.each(told)('%s, from %s: yes after %s; "no" only after a clear no', (box, question, yes) => {
    const states = questions[question].options.map((option) => [
      option,
      stateOf(box, answer(question, option)),
    ]);
    const wanted = questions[question].options.map((option) => {
      if (option === 'unsure') return [option, 'unsure'];
      if (option === 'unsaid') return [option, 'noAnswer'];
      return [option, yes.split(' ').includes(option) ? 'yes' : 'no'];
    });
    expect(states).toEqual(wanted);
    expect(stateOf(box, {})).toBe('notAsked');
  });
});

/** A table of two questions: the first column is one's answer, the first row the other's. */
function grid(table: string): [string, string, string][] {
  const [head = [], ...rows] = table
    .trim()
    .split('\n')
    .map((row) => row.trim().split(/\s+/));
  return rows.flatMap(([one = '', ...states]) =>
    states.map((state, at): [string, string, string] => [one, head[at + 1] ?? '', state]),
  );
}

/** Two answers; "-" is a question that was not answered yet. */
const both = (first: QuestionId, one: string, second: QuestionId, other: string): Answers => ({
  ...(one !== '-' && answer(first, one)),
  ...(other !== '-' && answer(second, other)),
});

describe('"has or takes naltrexone, or an allergy": where they are with it, and their health', () => {
  const table = grid(`
    stage        none      kidney    unsure  unsaid    allergy  -
    heard        no        no        unsure  noAnswer  yes      notAsked
    doctorRaised no        no        unsure  noAnswer  yes      notAsked
    tookBefore   no        no        unsure  noAnswer  yes      notAsked
    hasSome      yes       yes       yes     yes       yes      yes
    takesNow     yes       yes       yes     yes       yes      yes
    unsure       unsure    unsure    unsure  unsure    yes      unsure
    unsaid       noAnswer  noAnswer  unsure  noAnswer  yes      noAnswer
    -            notAsked  notAsked  unsure  noAnswer  yes      notAsked
  `);
  test.each(table)('%s, and %s: %s', (stage, conditions, state) => {
    expect(stateOf('naltrexone', both('stage', stage, 'conditions', conditions))).toBe(state);
  });
});

describe('"liver": their health, and what is known of their liver', () => {
  const table = grid(`
    conditions  signsNow  cirrhosis  hepatitisBC  fatty  highTests  testFine  unsure  unsaid  -
    liver       yes       yes        yes          yes    yes        yes       yes     yes     yes
    unsure      yes       yes        yes          yes    yes        unsure    unsure  unsure  unsure
  `);
  test.each(table)('%s, and %s: %s', (conditions, detail, state) => {
    expect(stateOf('liver', both('conditions', conditions, 'liverDetail', detail))).toBe(state);
  });
});

/** Each answer that a box tells of in words, and those words; street drugs are never named. */
const details: [BoxId, QuestionId, Readonly<Record<string, string>>][] = [
  ['opioids', 'opioids', { mostDays: 'mostDays', fewTimes: 'fewTimes' }],
  [
    'opioids',
    'whichOpioid',
    {
      painMedicine: 'painMedicine',
      methadoneBuprenorphine: 'methadoneBuprenorphine',
      coughDiarrhea: 'coughDiarrhea',
      streetKratom: 'willTell',
    },
  ],
  [
    'liver',
    'liverDetail',
    {
      signsNow: 'signsNow',
      cirrhosis: 'cirrhosis',
      hepatitisBC: 'hepatitisBC',
      fatty: 'fatty',
      highTests: 'highTests',
      testFine: 'testFine',
    },
  ],
  ['liver', 'healthShort', { liverSigns: 'signsNow' }],
  ['naltrexone', 'stage', { takesNow: 'takesNow', hasSome: 'hasSome' }],
  ['naltrexone', 'conditions', { allergy: 'allergy' }],
  ['naltrexone', 'healthShort', { haveNaltrexone: 'hasOrTakes', allergy: 'allergy' }],
  ['surgery', 'comingUp', { surgery: 'surgery', injuryRisk: 'injuryRisk' }],
  ['surgery', 'healthShort', { surgery: 'surgery', injuryRisk: 'injuryRisk' }],
  ['kidney', 'conditions', {}],
  ['kidney', 'healthShort', {}],
  ['pregnancy', 'comingUp', {}],
  ['pregnancy', 'healthShort', {}],
];

describe('what a box tells beside its state', () => {
  test.each(details)('%s, of %s: %j, and of no other answer', (about, question, words) => {
    const said = questions[question].options.flatMap((option) => {
      const box = safetyBoxes(answer(question, option)).find(({ id }) => id === about);
      return box?.detail.length ? [[option, box.detail.join()]] : [];
    });
    expect(Object.fromEntries(said)).toEqual(words);
  });
  test('every answer that can be told has its row', () => {
    const rows = details.map(([box, question]) => `${box} ${question}`);
    const missing = questionIds.flatMap((question) =>
      questions[question].options.flatMap((option) =>
        safetyBoxes(answer(question, option))
          .filter(({ detail }) => detail.length > 0)
          .map(({ id }) => `${id} ${question}`)
          .filter((row) => !rows.includes(row)),
      ),
    );
    expect(missing).toEqual([]);
  });
});

describe('the boxes stand in this order: yes, then "not sure", then the rest as on every sheet', () => {
  const usual: BoxId[] = ['opioids', 'liver', 'naltrexone', 'kidney', 'pregnancy', 'surgery'];
  const rows: [Said, string][] = [
    [{}, 'opioids liver naltrexone kidney pregnancy surgery'],
    [{ who: 'under18' }, 'opioids liver naltrexone kidney pregnancy surgery'],
    [{ stage: 'unsaid', comingUp: 'unsaid' }, 'opioids liver naltrexone kidney pregnancy surgery'],
    [
      { conditions: 'kidney', comingUp: 'surgery' },
      'kidney surgery opioids liver naltrexone pregnancy',
    ],
    [
      { conditions: 'unsure', liverDetail: 'unsure', comingUp: 'surgery' },
      'surgery liver naltrexone kidney opioids pregnancy',
    ],
    [{ opioids: 'unsure', whichOpioid: 'unsure' }, usual.join(' ')],
    [
      { opioids: 'unsure', whichOpioid: 'unsure', comingUp: 'pregnancy' },
      'pregnancy opioids liver naltrexone kidney surgery',
    ],
  ];
  test.each(rows)('%j: %s', (said, order) => {
    expect(safetyBoxes(given(said)).map(({ id }) => id)).toEqual(order.split(' '));
  });
  test('whoever it is', () => {
    fc.assert(
      fc.property(people, (answers) => {
        const boxes = safetyBoxes(answers);
        const those = (...states: BoxState[]) =>
          usual.filter((id) => states.includes(stateOf(id, answers)!));
        expect(boxes.map(({ id }) => id)).toEqual([
          ...those('yes'),
          ...those('unsure'),
          ...those('noAnswer', 'notAsked', 'no'),
        ]);
      }),
    );
  });
  test('framed are "yes" and "not sure", and no other', () => {
    const states: BoxState[] = ['yes', 'unsure', 'noAnswer', 'notAsked', 'no'];
    expect(states.filter(mustAsk)).toEqual(['yes', 'unsure']);
  });
});

describe('the line under the boxes', () => {
  const rows: [Said, AlsoId][] = [
    [{ conditions: 'bipolar' }, 'bipolar'],
    [{ conditions: 'seizures' }, 'seizures'],
    [{ conditions: 'eatingDisorder' }, 'eatingDisorder'],
    [{ comingUp: 'alcohol' }, 'alcohol'],
    [{ comingUp: 'disulfiram' }, 'disulfiram'],
    [{ way: 'short', healthShort: 'bipolar' }, 'bipolar'],
    [{ way: 'short', healthShort: 'seizures' }, 'seizures'],
    [{ way: 'short', healthShort: 'eatingDisorder' }, 'eatingDisorder'],
    [{ way: 'short', healthShort: 'alcohol' }, 'alcohol'],
    [{ way: 'short', healthShort: 'disulfiram' }, 'disulfiram'],
  ];
  test.each(rows)('%j says %s, and nothing else', (said, id) => {
    expect(alsoToSay(given(said))).toEqual([id]);
  });
  const health = ['bipolar', 'seizures', 'eatingDisorder'];
  const plans = ['alcohol', 'disulfiram'];
  test('says all of them, in this order, on both ways', () => {
    const all = [...health, ...plans];
    expect(alsoToSay(given({ conditions: health, comingUp: plans }))).toEqual(all);
    expect(alsoToSay(given({ way: 'short', healthShort: all }))).toEqual(all);
  });
  test.each([
    {
      conditions: ['kidney', 'liver', 'allergy'],
      comingUp: ['surgery', 'pregnancy', 'injuryRisk'],
    },
    { conditions: 'unsure', comingUp: 'unsaid' },
    { purpose: ['drinking'] },
    { way: 'short', healthShort: 'unsure' },
    { who: 'under18' },
  ] satisfies Said[])('%j says none', (said) => {
    expect(alsoToSay(given(said))).toEqual([]);
  });
});

/** Ticks of questions that print in the strip; "none" and no clear answer are told in its states. */
const ticks = questionIds.flatMap((question) => {
  const asked = questions[question];
  if (asked.kind === 'one' || asked.prints !== 'safety') return [];
  return asked.options
    .filter((option) => !['none', 'unsure', 'unsaid'].includes(option))
    .map((option) => [question, option] as const);
});

test.each(ticks)(
  'what is ticked on safety is never silent on the sheet: %s, %s',
  (question, option) => {
    const printed = (picked: readonly string[]) => {
      const answers = { opioids: 'mostDays', [question]: { picked } } as Answers;
      return JSON.stringify([safetyBoxes(answers), alsoToSay(answers)]);
    };
    expect(printed([option])).not.toBe(printed(['unsaid']));
    expect(printed([option])).not.toBe(printed([]));
  },
);
