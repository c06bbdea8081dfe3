import { describe, expect, test } from 'vitest';
import { type Step } from '#questionnaire/machine.ts';
import { pathOf, steps } from '#questionnaire/path.ts';
import { type Answers, offered, questionIds, questions } from '#questionnaire/questions.ts';
import { everyAnswer } from '../support/answers.ts';
import { type Said, given } from '../support/given.ts';
import { Breach } from './breach.ts';
import { checkWhole } from './holds.ts';
import { table } from './table.ts';
import { walk } from './walk.ts';

test(
  '3,000 people, every screen, arrow, option and pair: nothing is broken',
  // What is enumerated takes the time it takes: generous, and never the point.
  { timeout: 900_000 },
  () => {
    const report = walk({ seed: 7, sets: 3000, triples: 500, seconds: 20 });
    const options = questionIds.reduce((sum, id) => sum + questions[id].options.length, 0);
    expect(report.missed).toEqual([]);
    expect(report.states).toEqual({ met: steps.length, of: steps.length });
    expect(report.options).toEqual({ met: options, of: options });
    expect(report.arrows.met).toBe(report.arrows.of);
    expect(report.pairs.met).toBe(report.pairs.of);
    // A walk that walks nothing breaks nothing: say how much it was.
    expect(report.arrows.of).toBeGreaterThan(50);
    expect(report.pairs.of).toBeGreaterThan(8000);
    expect(report.sets).toBeGreaterThanOrEqual(300);
    expect(report.changes).toBeGreaterThan(20_000);
    // Every row but two on both ways, for both; the pairs that anyone can have.
    expect(report.table.rows).toBe(4 * table.length - 4);
    expect(report.table.pairs).toBeGreaterThan(5000);
    expect(report.table.triples).toBe(500);
  },
);

test('every way to answer a question is one the form allows', () => {
  for (const id of questionIds) {
    const answers = everyAnswer(id).map((answer) => JSON.stringify(answer));
    expect(new Set(answers).size).toBe(answers.length);
    expect(answers.length).toBeGreaterThanOrEqual(offered(id).length);
  }
});

/** A person, and their path with something wrong in it: the rule that must catch it. */
const caught: [string, Said, (path: readonly Step[]) => Step[], RegExp][] = [
  ['a dead end', {}, (path) => path.slice(0, -1), /a sheet is reached/],
  ['a screen met twice', {}, (path) => ['who', ...path], /no screen comes twice/],
  [
    'an opioid without its stop',
    { opioids: 'unsure', whichOpioid: ['unsure'] },
    (path) => path.filter((step) => step !== 'opioidStop'),
    /after whichOpioid the table tells "A08"/,
  ],
  [
    'thoughts of suicide now without help',
    { suicide: 'now' },
    (path) => path.filter((step) => step !== 'crisisStop'),
    /after suicide the table tells "A03"/,
  ],
  [
    'thoughts of suicide now with help too late',
    { suicide: 'now' },
    (path) => [
      ...path.filter((step) => !['crisisStop', 'sheet'].includes(step)),
      'crisisStop',
      'sheet',
    ],
    /after suicide the table tells "A03"/,
  ],
  [
    'thoughts at times without their note',
    { suicide: 'sometimes' },
    (path) => path.filter((step) => step !== 'thoughtsNote'),
    /after suicide the table tells "A04"/,
  ],
  [
    'liver signs without their stop',
    { conditions: ['liverSigns'] },
    (path) => path.filter((step) => step !== 'liverSignsStop'),
    /after conditions the table tells "A24"/,
  ],
  [
    'an allergy without its stop',
    { way: 'short', healthShort: ['allergy'] },
    (path) => path.filter((step) => step !== 'allergyStop'),
    /after healthShort the table tells "A23"/,
  ],
  [
    'naltrexone at home without its stop',
    { stage: 'hasSome' },
    (path) => path.filter((step) => step !== 'haveItStop'),
    /after naltrexoneForm the table tells "A21"/,
  ],
  [
    'a person under 18 without theirs',
    { who: 'under18' },
    (path) => path.filter((step) => step !== 'under18Stop'),
    /after who the table tells "A01"/,
  ],
  [
    'kidney trouble without a note',
    { conditions: ['kidney'] },
    (path) => path.filter((step) => step !== 'healthNotes'),
    /after conditions the table tells "A28"/,
  ],
];

describe('the walk would catch', () => {
  test.each(caught)('%s', (_, said, spoil, rule) => {
    const answers = given(said);
    const path = pathOf(answers);
    expect(() => checkWhole({ answers, path })).not.toThrow();
    expect(() => checkWhole({ answers, path: spoil(path) })).toThrow(rule);
  });
  test('an answer left behind that is no longer asked', () => {
    const answers: Answers = { ...given({}), liverDetail: { picked: ['cirrhosis'] } };
    expect(() => checkWhole({ answers, path: pathOf(answers) })).toThrow(Breach);
  });
  test('and says whose answers they were', () => {
    const answers = given({ suicide: 'now' });
    expect(() => checkWhole({ answers, path: [] })).toThrow(JSON.stringify(answers));
  });
});
