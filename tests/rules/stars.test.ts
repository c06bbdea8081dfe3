import { describe, expect, test } from 'vitest';
import { doctorQuestions, suggest } from '#guidance/doctorQuestions.ts';
import { notesFor, notesOn, stopsFor } from '#guidance/flags.ts';
import { safetyBoxes } from '#guidance/safety.ts';
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
  [{ who: 'under18' }, []],
  [opioid('mostDays', 'painMedicine'), ['O1q']],
  [opioid('mostDays', 'methadoneBuprenorphine'), ['O3q', 'O1q']],
  [opioid('fewTimes', 'coughDiarrhea'), ['O1q', 'O2q']],
  [opioid('unsure', 'unsure'), ['O1q', 'O2q', 'S1q']],
  [opioid('unsaid', 'unsaid'), ['O1q', 'S1q']],
  [{ suicide: 'now' }, ['S3q', 'S2q']],
  [{ suicide: 'sometimes' }, ['S3q', 'S2q']],
  [{ suicide: 'unsure' }, ['S2q']],
  [{ suicide: 'unsaid' }, ['S2q']],
  [{ stage: 'hasSome' }, ['H1']],
  [{ stage: 'takesNow' }, ['H1']],
  [{ stage: 'tookBefore' }, []],
  [{ stage: 'unsaid' }, ['S1q']],
  [{ conditions: ['allergy'] }, ['S6q']],
  [{ conditions: ['liver'], liverDetail: ['testFine'] }, ['L2']],
  [{ conditions: ['liver'], liverDetail: ['cirrhosis'] }, ['L5', 'L2']],
  [{ conditions: ['unsure'], liverDetail: ['fatty'] }, ['L2', 'S1q']],
  [{ conditions: ['kidney'] }, ['L4']],
  [{ conditions: ['bipolar'] }, ['S4q']],
  [{ conditions: ['seizures'] }, ['Z1']],
  [{ conditions: ['eatingDisorder'] }, ['Z1']],
  [{ comingUp: ['surgery'] }, ['O5q']],
  [{ comingUp: ['injuryRisk'] }, []],
  [{ comingUp: ['pregnancy'] }, ['P1']],
  [{ comingUp: ['alcohol'] }, ['A1q']],
  [{ comingUp: ['disulfiram'] }, ['M7']],
  [{ comingUp: ['unsure'] }, ['S1q']],
  [{ understanding: ['codeine_true', 'surgery_true'] }, []],
  [{ understanding: ['codeine_false'] }, ['M6']],
  [{ understanding: ['codeine_unsure', 'surgery_false'] }, ['O4q', 'M6']],
  [{ understanding: ['surgery_unsure'] }, ['O4q']],
  [short('liver'), ['L2']],
  [short('kidney'), ['L4']],
  [short('bipolar'), ['S4q']],
  [short('seizures'), ['Z1']],
  [short('eatingDisorder'), ['Z1']],
  [short('allergy'), ['S6q']],
  [short('haveNaltrexone'), ['H1']],
  [short('surgery'), ['O5q']],
  [short('pregnancy'), ['P1']],
  [short('alcohol'), ['A1q']],
  [short('disulfiram'), ['M7']],
  [short('unsaid'), ['S1q']],
  [short('unsure'), ['L2', 'S1q']],
];

describe('questions that come first', () => {
  test.each(stars)('%j stars %j, and nothing else', (said, ids) => {
    expect(starred(said)).toEqual(ids);
  });
  test('every question that can be starred is starred for someone above', () => {
    const able = doctorQuestions.filter((row) => 'star' in row).map(({ id }) => id);
    const shown = new Set(stars.flatMap(([said]) => starred(said)));
    expect(able.filter((id) => !shown.has(id))).toEqual([]);
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
  [{ comingUp: ['pregnancy'] }, 'P2'],
  [{ comingUp: ['pregnancy'] }, 'P3'],
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

describe('flags on the short way', () => {
  test.each([
    ['liverSigns', 'liverSignsStop'],
    ['allergy', 'allergyStop'],
    ['haveNaltrexone', 'haveItStop'],
  ])('%s raises %s alone', (option, stop) => {
    expect(stopsFor(given(short(option)))).toEqual([stop]);
  });
  test.each([
    ['liver', 'liver'],
    ['unsure', 'liver'],
    ['bipolar', 'bipolar'],
    ['seizures', 'seizures'],
    ['eatingDisorder', 'seizures'],
    ['kidney', 'kidney'],
    ['surgery', 'painRelief'],
    ['injuryRisk', 'painRelief'],
    ['pregnancy', 'pregnancy'],
    ['alcohol', 'alcohol'],
    ['disulfiram', 'disulfiram'],
  ])('%s raises the note on %s alone', (option, note) => {
    expect(notesFor(given(short(option)))).toEqual([note]);
  });
  test('thoughts of suicide now come first of all stops', () => {
    const said = {
      ...short('allergy', 'liverSigns', 'haveNaltrexone'),
      ...opioid('mostDays', 'painMedicine'),
    };
    expect(stopsFor(given({ ...said, suicide: 'now' }))).toEqual([
      'crisisStop',
      'opioidStop',
      'allergyStop',
      'liverSignsStop',
      'haveItStop',
    ]);
  });
  test('the note page of the short way can show every note but the one on thoughts', () => {
    expect(notesOn('shortNotes').sort()).toEqual(
      [...notesOn('healthNotes'), ...notesOn('planNotes')].sort(),
    );
  });
});

/** What a person says, a box of the strip, how it stands, and what it tells beside. */
const boxes: [Said, string, string, string[]][] = [
  [opioid('mostDays', 'painMedicine'), 'opioids', 'yes', ['painMedicine', 'mostDays']],
  [opioid('fewTimes', 'coughDiarrhea'), 'opioids', 'yes', ['coughDiarrhea', 'fewTimes']],
  [opioid('unsure', 'methadoneBuprenorphine'), 'opioids', 'unsure', ['methadoneBuprenorphine']],
  [opioid('unsaid', 'streetKratom'), 'opioids', 'noAnswer', ['willTell']],
  [{ conditions: ['liver'], liverDetail: ['signsNow'] }, 'liver', 'yes', ['signsNow']],
  [{ conditions: ['liver'], liverDetail: ['testFine'] }, 'liver', 'yes', ['testFine']],
  [{ conditions: ['liver'], liverDetail: ['unsaid'] }, 'liver', 'yes', []],
  [{ conditions: ['unsure'], liverDetail: ['hepatitisBC'] }, 'liver', 'yes', ['hepatitisBC']],
  [{ conditions: ['unsure'], liverDetail: ['unsure'] }, 'liver', 'unsure', []],
  [{ conditions: ['unsaid'] }, 'liver', 'noAnswer', []],
  [{ conditions: ['kidney'] }, 'liver', 'no', []],
  [{ stage: 'takesNow' }, 'naltrexone', 'yes', ['takesNow']],
  [{ stage: 'hasSome', conditions: ['allergy'] }, 'naltrexone', 'yes', ['allergy', 'hasSome']],
  [{ stage: 'unsure' }, 'naltrexone', 'unsure', []],
  [{ stage: 'unsaid' }, 'naltrexone', 'noAnswer', []],
  [{ stage: 'tookBefore' }, 'naltrexone', 'no', []],
  [{ comingUp: ['unsure'] }, 'pregnancy', 'unsure', []],
  [{ comingUp: ['surgery', 'injuryRisk'] }, 'surgery', 'yes', ['surgery', 'injuryRisk']],
  [short('liverSigns'), 'liver', 'yes', ['signsNow']],
  [short('haveNaltrexone'), 'naltrexone', 'yes', ['hasOrTakes']],
  [short('unsure'), 'kidney', 'unsure', []],
  [short('unsaid'), 'pregnancy', 'noAnswer', []],
  [short('none'), 'naltrexone', 'no', []],
];

describe('a box of the safety strip', () => {
  test.each(boxes)('after %j: %s is %s, with %j', (said, id, state, detail) => {
    const box = safetyBoxes(given(said)).find((one) => one.id === id);
    expect(box).toEqual({ id, state, detail });
  });
  test('yes comes before not sure, and both before the rest', () => {
    const said = { stage: 'unsure', comingUp: ['pregnancy'], conditions: ['none'] };
    expect(safetyBoxes(given(said)).map(({ id, state }) => `${id} ${state}`)).toEqual([
      'pregnancy yes',
      'naltrexone unsure',
      'opioids no',
      'liver no',
      'kidney no',
      'surgery no',
    ]);
  });
});
