import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type AlsoId,
  type BoxId,
  type BoxState,
  alsoTakes,
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

/** Each row that one question tells of, that question, and the answers that mean "yes". */
const told: [BoxId, QuestionId, string][] = [
  ['opioids', 'opioids', 'mostDays fewTimes bupDepot'],
  ['naltrexone', 'stage', 'hasSome takesNow'],
  ['allergy', 'conditions', 'allergy'],
  ['liver', 'conditions', 'liver liverSigns'],
  ['kidney', 'conditions', 'kidney'],
  ['pregnancy', 'comingUp', 'pregnant trying breastfeeding pregnancy'],
  ['surgery', 'comingUp', 'surgery'],
  ['injury', 'comingUp', 'injuryRisk'],
  // The Short way's one list tells of all but the opioids.
  ['liver', 'healthShort', 'liver liverSigns'],
  ['kidney', 'healthShort', 'kidney'],
  ['pregnancy', 'healthShort', 'pregnant trying breastfeeding pregnancy'],
  ['surgery', 'healthShort', 'surgery'],
  ['injury', 'healthShort', 'injuryRisk'],
  ['naltrexone', 'healthShort', 'haveNaltrexone'],
  ['allergy', 'healthShort', 'allergy'],
];

describe('a row that one question tells of', () => {
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

/** Each answer that a row tells of in words, and those words; street drugs are never named. */
const details: [BoxId, QuestionId, Readonly<Record<string, string>>][] = [
  ['opioids', 'opioids', { mostDays: 'mostDays', fewTimes: 'fewTimes', bupDepot: 'bupDepot' }],
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
  ['naltrexone', 'stage', { takesNow: 'takesNow', hasSome: 'hasSome', tookBefore: 'tookBefore' }],
  ['naltrexone', 'naltrexoneNow', { has: 'hasSome' }],
  [
    'naltrexone',
    'naltrexoneForm',
    { tablet50: 'tablet50', lowDose: 'lowDose', shot: 'shot', contrave: 'contrave' },
  ],
  ['naltrexone', 'healthShort', { haveNaltrexone: 'hasOrTakes', tookNaltrexone: 'tookBefore' }],
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
  ['liver', 'conditions', { liverSigns: 'signsNow' }],
  ['liver', 'healthShort', { liverSigns: 'signsNow' }],
  [
    'pregnancy',
    'comingUp',
    { pregnant: 'pregnant', trying: 'trying', breastfeeding: 'breastfeeding' },
  ],
  [
    'pregnancy',
    'healthShort',
    { pregnant: 'pregnant', trying: 'trying', breastfeeding: 'breastfeeding' },
  ],
  ['allergy', 'conditions', {}],
  ['kidney', 'conditions', {}],
  ['kidney', 'healthShort', {}],
  ['surgery', 'comingUp', {}],
  ['injury', 'comingUp', {}],
];

describe('what a row tells beside its state', () => {
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

describe('what is left to write in by pen', () => {
  const rows: [string, Said, BoxId, string][] = [
    ['nothing of opioids after a clear no', {}, 'opioids', ''],
    [
      'which opioid, and when last, of one not answered',
      { opioids: 'unsaid' },
      'opioids',
      'drug lastDose',
    ],
    [
      'nothing that the line on top has room for',
      { opioids: 'mostDays', stage: 'takesNow' },
      'opioids',
      '',
    ],
    ['which opioid, and when last', { opioids: 'mostDays' }, 'opioids', 'drug lastDose'],
    [
      'which opioid, where another line is on top',
      { opioids: 'mostDays', comingUp: 'alcohol' },
      'opioids',
      'drug lastDose',
    ],
    [
      'the whole of naltrexone, where they are not sure',
      { stage: 'unsure' },
      'naltrexone',
      'form dose lastDose',
    ],
    ['form and dose of what is only at home', { stage: 'hasSome' }, 'naltrexone', 'form dose'],
    [
      'but its form, where that was told',
      { stage: 'hasSome', naltrexoneForm: 'shot' },
      'naltrexone',
      'dose',
    ],
    ['nothing of naltrexone, with a line on top for it', { stage: 'takesNow' }, 'naltrexone', ''],
    [
      'all of naltrexone, where the line on top is of the liver',
      { stage: 'takesNow', conditions: 'liverSigns' },
      'naltrexone',
      'form dose lastDose',
    ],
    [
      'the dose of naltrexone, which the line on top for both has no room for',
      { opioids: 'mostDays', stage: 'takesNow' },
      'naltrexone',
      'dose',
    ],
    [
      'which opioid and when last, where they are not sure of one',
      { opioids: 'unsure' },
      'opioids',
      'drug lastDose',
    ],
    ['the date of surgery', { comingUp: 'surgery' }, 'surgery', 'date'],
    [
      'the date of surgery, where they are not sure of one',
      { comingUp: 'unsure' },
      'surgery',
      'date',
    ],
    ['nothing after a clear no', { comingUp: 'none' }, 'surgery', ''],
    ['nothing of a pregnancy that was told', { comingUp: 'trying' }, 'pregnancy', ''],
    [
      'which it is, in kept answers that do not tell',
      { comingUp: 'pregnancy' },
      'pregnancy',
      'which',
    ],
    ['nothing where only yes or no counts', { conditions: 'kidney' }, 'kidney', ''],
  ];
  test.each(rows)('%s: %j, %s: "%s"', (_, said, about, blanks) => {
    const box = safetyBoxes(given(said)).find(({ id }) => id === about);
    expect(box?.blanks.join(' ')).toBe(blanks);
  });
  test('a date of surgery that was told prints in its place, and only with surgery', () => {
    const dated = (comingUp: Answers['comingUp']) =>
      safetyBoxes({ ...given({}), comingUp: comingUp! }).find(({ id }) => id === 'surgery');
    expect(dated({ picked: ['surgery'], note: 'May 3' })).toMatchObject({
      date: 'May 3',
      blanks: [],
    });
    expect(dated({ picked: ['alcohol'], note: 'May 3' })).not.toHaveProperty('date');
  });
  test('a sheet of someone who answered nothing has all of it to write in', () => {
    expect(
      Object.fromEntries(safetyBoxes({}).map(({ id, blanks }) => [id, blanks.join(' ')])),
    ).toEqual({
      opioids: 'drug lastDose',
      naltrexone: 'form dose lastDose',
      allergy: '',
      liver: '',
      kidney: '',
      pregnancy: '',
      surgery: 'date',
      injury: '',
    });
  });
});

describe('the rows stand in this order: yes, not sure, not answered, not asked, no', () => {
  const usual: BoxId[] = [
    'opioids',
    'naltrexone',
    'allergy',
    'liver',
    'kidney',
    'pregnancy',
    'surgery',
    'injury',
  ];
  const rows: [Said, string][] = [
    [{}, usual.join(' ')],
    // Under 18, only opioids and thoughts of suicide were asked.
    [{ who: 'under18' }, 'naltrexone allergy liver kidney pregnancy surgery injury opioids'],
    [
      { conditions: 'kidney', comingUp: 'surgery' },
      'kidney surgery opioids naltrexone allergy liver pregnancy injury',
    ],
    [
      { conditions: 'unsure', liverDetail: 'unsure', comingUp: 'surgery', opioids: 'unsaid' },
      'surgery allergy liver kidney opioids naltrexone pregnancy injury',
    ],
    [
      { stage: 'unsaid', comingUp: 'unsure' },
      'pregnancy surgery injury naltrexone opioids allergy liver kidney',
    ],
  ];
  test.each(rows)('%j: %s', (said, order) => {
    expect(safetyBoxes(given(said)).map(({ id }) => id)).toEqual(order.split(' '));
  });
  test('whoever it is', () => {
    fc.assert(
      fc.property(people, (answers) => {
        const inState = (state: BoxState) => usual.filter((id) => stateOf(id, answers) === state);
        expect(safetyBoxes(answers).map(({ id }) => id)).toEqual(
          (['yes', 'unsure', 'noAnswer', 'notAsked', 'no'] as const).flatMap(inState),
        );
      }),
    );
  });
  test('all are framed but a clear "no"', () => {
    const states: BoxState[] = ['yes', 'unsure', 'noAnswer', 'notAsked', 'no'];
    expect(states.filter(mustAsk)).toEqual(['yes', 'unsure', 'noAnswer', 'notAsked']);
  });
});

describe('the line under the rows', () => {
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
    [{ medicines: 'maoi' }, 'maoi'],
    [{ medicines: 'ketamine' }, 'ketamine'],
    [{ way: 'short', medicines: 'lithium' }, 'lithium'],
  ];
  test.each(rows)('%j says %s, and nothing else', (said, id) => {
    expect(alsoToSay(given(said))).toEqual([id]);
  });
  const which: [string, AlsoId][] = [
    ['yes', 'anorexiaBulimia'],
    ['no', 'otherEatingDisorder'],
    ['unsure', 'eatingUnsure'],
    ['unsaid', 'eatingUnsaid'],
  ];
  test.each(which)('an eating disorder, "anorexia or bulimia?" %s: says %s', (said, id) => {
    const bupropion = { medicines: 'bupropion', anorexiaBulimia: said } as const;
    expect(alsoToSay(given({ ...bupropion, conditions: 'eatingDisorder' }))).toEqual([id]);
    const short = { ...bupropion, way: 'short', healthShort: 'eatingDisorder' } as const;
    expect(alsoToSay(given(short))).toEqual([id]);
  });
  test('names a medicine that acts in the gut and was written, and no other', () => {
    const wrote = (note: string) =>
      alsoTakes({ ...given({}), medicines: { picked: ['otherMedicine'], note } });
    expect(wrote('sometimes imodium')).toEqual(['imodium']);
    expect(wrote('sometimes aspirin')).toEqual([]);
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
