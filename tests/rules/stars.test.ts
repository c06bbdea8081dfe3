import { describe, expect, test } from 'vitest';
import { doctorQuestions, suggest } from '#guidance/doctorQuestions.ts';
import { raised } from '#questionnaire/safety/due.ts';
import { VALUES } from '#questionnaire/valueEnds.ts';
import { type Said, given } from '../support/given.ts';

const starred = (said: Said): string[] =>
  suggest(given(said))
    .filter((one) => one.starred)
    .map(({ id }) => id);

const short = (...healthShort: string[]): Said => ({ way: 'short', healthShort });
const opioid = (opioids: string, ...whichOpioid: string[]): Said => ({ opioids, whichOpioid });

/** What a person says, and every question that is starred for it. */
const stars: [Said, string[]][] = [
  [{}, []],
  [{ who: 'under18' }, ['QY']],
  [opioid('mostDays', 'painMedicine'), ['O1q']],
  [opioid('mostDays', 'methadoneBuprenorphine'), ['O3q', 'O1q']],
  // QN would tell of street opioids, which the question promises not to print.
  [opioid('mostDays', 'streetKratom'), ['O1q']],
  [opioid('fewTimes', 'coughDiarrhea'), ['O1q', 'O2q']],
  [opioid('unsure', 'unsure'), ['O1q', 'O2q', 'S1q']],
  [opioid('unsaid', 'unsaid'), ['O1q', 'S1q']],
  [{ opioids: 'bupDepot' }, ['O3q']],
  [{ suicide: 'now' }, ['S3q']],
  [{ suicide: 'sometimes' }, ['S3q']],
  [{ suicide: 'unsure' }, ['S3q']],
  [{ suicide: 'unsaid' }, []],
  [{ stage: 'hasSome' }, ['H1']],
  [{ stage: 'takesNow' }, ['H1']],
  [{ stage: 'tookBefore' }, []],
  [{ stage: 'unsaid' }, ['S1q']],
  [{ conditions: ['allergy'] }, ['S6q']],
  [{ conditions: ['liverSigns'] }, ['QV']],
  [{ conditions: ['liver'], liverDetail: ['testFine'] }, ['L5']],
  [{ conditions: ['liver'], liverDetail: ['cirrhosis'] }, ['L5']],
  [{ conditions: ['unsure'], liverDetail: ['fatty'] }, ['L5', 'L1', 'S1q']],
  [{ conditions: ['kidney'] }, ['L4']],
  [{ conditions: ['bipolar'] }, ['S4q']],
  [{ conditions: ['seizures'] }, ['Z1']],
  [{ conditions: ['eatingDisorder'] }, ['Z1']],
  [{ comingUp: ['surgery'] }, ['O5q']],
  [{ comingUp: ['injuryRisk'] }, ['O6q']],
  [{ comingUp: ['pregnant'] }, ['P1']],
  [{ comingUp: ['trying'] }, ['P1']],
  [{ comingUp: ['breastfeeding'] }, ['P1']],
  [{ comingUp: ['alcohol'] }, ['A1q']],
  [{ comingUp: ['disulfiram'] }, ['M7']],
  [{ comingUp: ['unsure'] }, ['S1q']],
  [{ medicines: ['ketamine'] }, ['M8']],
  [{ medicines: ['lithium'] }, ['QI']],
  [{ medicines: ['maoi'] }, []],
  [{ understanding: ['codeine_true', 'surgery_true'] }, []],
  [{ understanding: ['codeine_false'] }, ['M6']],
  [{ understanding: ['codeine_unsure', 'surgery_false'] }, ['O4q', 'M6']],
  [{ understanding: ['surgery_unsure'] }, ['O4q']],
  [short('liver'), ['L5']],
  [short('kidney'), ['L4']],
  [short('bipolar'), ['S4q']],
  [short('seizures'), ['Z1']],
  [short('eatingDisorder'), ['Z1']],
  [short('allergy'), ['S6q']],
  [short('haveNaltrexone'), ['H1']],
  [short('surgery'), ['O5q']],
  [short('pregnant'), ['P1']],
  [short('alcohol'), ['A1q']],
  [short('disulfiram'), ['M7']],
  [short('unsaid'), ['L1', 'S1q']],
  [short('unsure'), ['L1', 'S1q']],
  // Pairs: the joint question in place of the two.
  [{ ...opioid('mostDays', 'painMedicine'), stage: 'takesNow' }, ['QB']],
  [{ ...opioid('mostDays', 'painMedicine'), stage: 'hasSome' }, ['O1q']],
  [{ ...opioid('mostDays', 'painMedicine'), comingUp: ['pregnant'] }, ['O1q', 'P1']],
  [{ stage: 'takesNow', conditions: ['liverSigns'] }, ['QV']],
  [{ stage: 'takesNow', comingUp: ['surgery'] }, ['QG', 'H1']],
  [{ comingUp: ['disulfiram', 'alcohol'] }, ['QD']],
  [{ medicines: ['maoi', 'bupropion'] }, ['QM']],
  [{ medicines: ['maoi', 'sertraline'] }, ['QM2']],
  [{ medicines: ['bupropion'], conditions: ['seizures'] }, ['QU']],
  [{ medicines: ['bupropion'], comingUp: ['alcohol'] }, ['A2q', 'A1q']],
  [{ medicines: ['sertraline', 'bupropion'] }, ['M1']],
  [{ medicines: ['lithium'], conditions: ['bipolar'] }, ['S4q', 'QI']],
  // In the order of pages, three at most.
  [
    { who: 'helpsChild', ...opioid('mostDays', 'methadoneBuprenorphine'), suicide: 'now' },
    ['S3q', 'QY', 'O3q', 'O1q'],
  ],
  [
    {
      way: 'short',
      ...opioid('mostDays', 'painMedicine'),
      healthShort: ['liverSigns', 'allergy', 'kidney'],
    },
    ['QV', 'O1q', 'S6q'],
  ],
];

describe('questions that come first', () => {
  test.each(stars)('%j stars %j, and nothing else', (said, ids) => {
    expect(starred(said)).toEqual(ids);
  });
  test('every question that can be starred is starred for someone above', () => {
    const able = doctorQuestions.filter((row) => 'star' in row || !('when' in row));
    const shown = new Set(stars.flatMap(([said]) => starred(said)));
    // One prints only when ticked, and only a typed name asks the other.
    expect(able.map(({ id }) => id).filter((id) => !shown.has(id))).toEqual(['QN', 'QT']);
  });
  test('no id stands twice in the bank', () => {
    const ids = doctorQuestions.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});

/** Who wants or takes what, and a question of the bank that only they are offered. */
const offers: [Said, string][] = [
  [{ purpose: ['lowMood'] }, 'W2'],
  [{ purpose: ['lowMood'] }, 'W6'],
  [{ purpose: ['worry'] }, 'W3'],
  [{ purpose: ['worry'] }, 'F3'],
  [{ purpose: ['trauma'] }, 'W8'],
  [{ purpose: ['pain'] }, 'W9'],
  [{ purpose: ['drinking'] }, 'A3q'],
  [{ purpose: ['weight'] }, 'M5'],
  [{ stage: 'takesNow' }, 'M5'],
  [{ stage: 'takesNow' }, 'D6'],
  [{ stage: 'takesNow' }, 'O6q'],
  [{ stage: 'hasSome' }, 'D4'],
  [{ stage: 'tookBefore' }, 'H2'],
  [{ purpose: ['worry'], worry: 'mostDays' }, 'N1'],
  [{ medicines: ['unknownName'] }, 'M1'],
  [{ medicines: ['fluoxetine'] }, 'M2'],
  [{ medicines: ['auvelity'] }, 'W7'],
  [{ medicines: ['ketamine'] }, 'M8'],
  [{ medicines: ['trazodone'], medicinesGoing: 'sideEffects' }, 'M3'],
  [{ medicines: ['trazodone'], medicinesGoing: 'under8Weeks' }, 'M4'],
  [{ triedBefore: ['therapy', 'twoOrMore'] }, 'V4'],
  [{ triedBefore: ['lifestyle'] }, 'V2'],
  [{ comingUp: ['injuryRisk'] }, 'O6q'],
  [{ comingUp: ['breastfeeding'] }, 'P2'],
  [opioid('unsaid', 'unsaid'), 'O7q'],
];

describe('questions linked to an answer', () => {
  test.each(offers)('%j is offered %s', (said, id) => {
    expect(suggest(given(said)).map((one) => one.id)).toContain(id);
  });
  test('a person with nothing to tell is offered none of them', () => {
    const plain = suggest(given({ triedBefore: ['therapy'] })).map((one) => one.id as string);
    expect(offers.map(([, id]) => id).filter((id) => plain.includes(id))).toEqual([]);
  });
  test.each(
    Object.entries(VALUES).flatMap(([row, [one, other]]) => [
      [one, `${row}_this`],
      [one, `${row}_thisBit`],
      [other, `${row}_thatBit`],
      [other, `${row}_that`],
    ]),
  )(
    '"%s", leaned to by someone who takes a medicine, brings its own question to the top',
    (value, point) => {
      const [first] = suggest(given({ medicines: ['sertraline'], values: [point] }));
      const row = doctorQuestions.find(({ id }) => id === first?.id);
      expect(row).toHaveProperty('values', expect.arrayContaining([value]));
    },
  );
});

/** What a person ticks on the Short way, and every rule it raises. */
const onShort: [string[], string][] = [
  [['liverSigns'], 'A24'],
  [['allergy'], 'A23'],
  [['haveNaltrexone'], 'A20'],
  [['tookNaltrexone'], 'A22'],
  [['liver'], 'A26'],
  [['unsure'], 'A27'],
  [['unsaid'], 'A27'],
  [['bipolar'], 'A29'],
  [['seizures'], 'A30'],
  [['eatingDisorder'], 'A30'],
  [['kidney'], 'A28'],
  [['surgery'], 'A34'],
  [['injuryRisk'], 'A35'],
  [['pregnant'], 'A31'],
  [['trying'], 'A32'],
  [['breastfeeding'], 'A33'],
  [['alcohol'], 'A36'],
  [['disulfiram'], 'A37'],
  [['none'], ''],
  [['allergy', 'haveNaltrexone'], 'C19'],
  [['liverSigns', 'haveNaltrexone', 'disulfiram'], 'C18 C30'],
];

describe('rules on the short way', () => {
  test.each(onShort)('%j raise "%s", and no other', (ticks, ids) => {
    expect(
      raised(given(short(...ticks)))
        .map(({ id }) => id)
        .join(' '),
    ).toBe(ids);
  });
});

test('what tells of street opioids is offered, and never on by itself', () => {
  const street = suggest(given(opioid('mostDays', 'streetKratom'))).find(({ id }) => id === 'QN');
  expect(street).toMatchObject({ on: false, starred: false });
});
