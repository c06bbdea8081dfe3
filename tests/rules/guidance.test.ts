import { describe, expect, test } from 'vitest';
import { doctorQuestions, suggest } from '#guidance/doctorQuestions.ts';
import {
  type NoteId,
  type Stop,
  type StopId,
  notes,
  notesFor,
  printsOnSheet,
  stopClaims,
  stops,
  stopsFor,
} from '#guidance/flags.ts';
import { alsoToSay, safetyBoxes } from '#guidance/safety.ts';
import type { Explainer } from '#explainers/explainer.ts';
import { explainers } from '#explainers/index.ts';
import { topicsFor } from '#explainers/topics.ts';
import { type Said, given } from '../support/given.ts';

const stopFor: Record<StopId, Said> = {
  crisisStop: { suicide: 'now' },
  under18Stop: { who: 'under18' },
  opioidStop: { opioids: 'unsaid', whichOpioid: ['unsaid'] },
  allergyStop: { conditions: ['allergy'] },
  liverSignsStop: { conditions: ['liver'], liverDetail: ['signsNow'] },
  haveItStop: { stage: 'takesNow' },
};
const noteFor: Record<NoteId, Said> = {
  thoughts: { suicide: 'unsure' },
  liver: { conditions: ['liver'], liverDetail: ['fatty'] },
  bipolar: { conditions: ['bipolar'] },
  seizures: { conditions: ['eatingDisorder'] },
  kidney: { conditions: ['kidney'] },
  pregnancy: { comingUp: ['pregnancy'] },
  painRelief: { comingUp: ['injuryRisk'] },
  alcohol: { comingUp: ['alcohol'] },
  disulfiram: { comingUp: ['disulfiram'] },
};

describe('flags', () => {
  test.each(Object.keys(stops) as StopId[])('%s is raised by its own answer alone', (id) => {
    expect(stopsFor(given(stopFor[id]))).toEqual([id]);
  });
  test.each(Object.keys(notes) as NoteId[])(
    'the note on %s is raised by its own answer alone',
    (id) => {
      expect(notesFor(given(noteFor[id]))).toEqual([id]);
    },
  );
  test.each([
    ['crisisStop', 'only when ticked'],
    ['under18Stop', 'never'],
    ['opioidStop', 'always'],
    ['allergyStop', 'always'],
    ['liverSignsStop', 'always'],
    ['haveItStop', 'always'],
  ] as const)('%s prints on the sheet %s', (id, wanted) => {
    const prints = [printsOnSheet(id), printsOnSheet(id, true)].join();
    const meanings = { 'true,true': 'always', 'false,true': 'only when ticked' };
    expect({ 'false,false': 'never', ...meanings }[prints]).toBe(wanted);
  });
  test('the page of a stop names what all of its lines stand on, its title first, each once', () => {
    expect(stopClaims('opioidStop')).toEqual([
      'op-no',
      'op-withdrawal',
      'op-low-too',
      'op-check',
      'op-hidden',
      'op-7-10',
      'op-long',
      'op-not-alone',
      'op-mat-protects',
      'op-overcome',
    ]);
    expect(stopClaims('under18Stop')).toEqual(['appr-under-18']);
    for (const id of Object.keys(stops) as StopId[]) {
      const { claims, do: todo, dont, closing = [] }: Stop = stops[id];
      const all = [...todo, ...dont].flatMap((line) => line.claims ?? []);
      expect(new Set(stopClaims(id))).toEqual(new Set([...claims, ...all, ...closing]));
    }
  });
  test('a plain person raises none', () => {
    expect(stopsFor(given({}))).toEqual([]);
    expect(notesFor(given({}))).toEqual([]);
  });
});

/** What a person says, and an explainer it brings, with the reason told. */
const brings: [Said, string, string][] = [
  [{ opioids: 'mostDays', whichOpioid: ['painMedicine'] }, 'opioids', 'opioids'],
  [{ conditions: ['liver'], liverDetail: ['signsNow'] }, 'liver', 'liverSigns'],
  [{ conditions: ['liver'], liverDetail: ['fatty'] }, 'liver', 'liver'],
  [{ comingUp: ['pregnancy'] }, 'pregnancy', 'pregnancy'],
  [{ comingUp: ['surgery'] }, 'surgery', 'surgery'],
  [{ comingUp: ['injuryRisk'] }, 'surgery', 'injury'],
  [{ stage: 'heard' }, 'whatItIs', 'newToYou'],
  [{ stage: 'tookBefore' }, 'whatItIs', 'everyone'],
  [{ purpose: ['lowMood'] }, 'depression', 'lowMood'],
  [{ purpose: ['worry'] }, 'anxiety', 'worry'],
  [{ purpose: ['trauma'] }, 'anxiety', 'trauma'],
  [{ purpose: ['justLearning'] }, 'depression', 'openPurpose'],
  [{ purpose: ['justLearning'] }, 'anxiety', 'openPurpose'],
  [{ medicines: ['sertraline'], medicinesGoing: 'notHelping' }, 'betterSteps', 'fallsShort'],
  [{ triedBefore: ['therapy', 'twoOrMore'] }, 'betterSteps', 'twoOrMore'],
  [{ triedBefore: ['oneMedicine'] }, 'betterSteps', 'noTherapy'],
  [{ medicines: ['sertraline'], medicinesGoing: 'under8Weeks' }, 'timeToWork', 'under8Weeks'],
  [{ medicines: ['auvelity'] }, 'bupropion', 'bupropion'],
  [{ purpose: ['weight'] }, 'bupropion', 'weight'],
  [{ conditions: ['seizures'] }, 'bupropion', 'seizures'],
  [{ medicines: ['paroxetine'] }, 'medSsri', 'ssri'],
  [{ medicines: ['duloxetine'] }, 'medSnri', 'snri'],
  [{ medicines: ['bupropion'] }, 'medBupropion', 'bupropion'],
  [{ medicines: ['maoi'] }, 'medOther', 'otherMedicine'],
  [{ medicines: ['sleepPanic'] }, 'medSleep', 'sleepPanic'],
  [{ medicines: ['unknownName'] }, 'medUnknown', 'unknownName'],
  [{ comingUp: ['alcohol'] }, 'alcohol', 'drinking'],
  [{ purpose: ['drinking'] }, 'alcohol', 'helpWithDrinking'],
  [{ comingUp: ['disulfiram'] }, 'alcohol', 'disulfiram'],
  [{ conditions: ['bipolar'] }, 'highMoods', 'bipolar'],
  [{ conditions: ['kidney'] }, 'kidney', 'kidney'],
  [{ stage: 'takesNow' }, 'dose', 'takesIt'],
  [{ stage: 'hasSome' }, 'sideEffects', 'takesIt'],
  [{}, 'sideEffects', 'everyone'],
  [{}, 'notKnown', 'everyone'],
];

describe('explainers', () => {
  test.each(brings)('%j brings %s, because of %s', (said, id, because) => {
    const answers = given(said);
    const topic = topicsFor(answers).find((one) => one.id === id);
    expect(topic?.because).toBe(because);
    // The reason can be changed at a question that was asked; "everyone" at none.
    if (because === 'everyone') expect(topic?.from).toBeUndefined();
    else expect(answers).toHaveProperty(topic?.from ?? 'missing');
  });
  test('every reason in the table is brought by someone above', () => {
    const told = new Set(brings.map(([, id, because]) => `${id} ${because}`));
    const all = Object.entries<Explainer>(explainers).flatMap(([id, { reasons }]) =>
      reasons.map(({ because }) => `${id} ${because}`),
    );
    expect(all.filter((one) => !told.has(one))).toEqual([]);
  });
  test('opioids come first of all', () => {
    const said = { opioids: 'unsure', whichOpioid: ['unsure'], purpose: ['lowMood', 'worry'] };
    expect(topicsFor(given(said))[0]?.id).toBe('opioids');
  });
});

const on = (said: Said) =>
  suggest(given(said))
    .filter((one) => one.on)
    .map(({ id }) => id);
const starred = (said: Said) =>
  suggest(given(said))
    .filter((one) => one.starred)
    .map(({ id }) => id);

describe('questions for the doctor', () => {
  test('with nothing flagged, the default three are on', () => {
    expect(on({ who: 'under18' })).toEqual(['W1', 'S1q', 'V1']);
  });
  test('what is flagged is starred', () => {
    expect(starred({ opioids: 'fewTimes', whichOpioid: ['methadoneBuprenorphine'] })).toEqual([
      'O3q',
      'O1q',
      'O2q',
    ]);
    expect(starred({ conditions: ['kidney'] })).toEqual(['L4']);
    expect(starred({ comingUp: ['pregnancy'] })).toEqual(['P1']);
    expect(starred({ suicide: 'unsaid' })).toEqual(['S2q']);
  });
  test('a safety question left open stars "any reason I should never take it?"', () => {
    expect(starred({ conditions: ['unsaid'] })).toEqual(['S1q']);
  });
  test('what matters to the person comes before the default three', () => {
    expect(on({ values: ['money_that'] })[0]).toBe('C2q');
  });
  test.each([
    ['proof_this', 'W4'],
    ['proof_that', 'V1'],
    ['medicines_this', 'W5'],
    ['medicines_that', 'V3'],
    ['time_this', 'V1'],
    ['time_that', 'V3'],
    ['money_this', 'C1q'],
    ['money_that', 'C2q'],
    ['care_this', 'C3q'],
    ['care_that', 'C3q'],
    ['relief_this', 'O4q'],
    ['relief_that', 'O4q'],
    ['sideEffects_this', 'F1'],
    ['sideEffects_that', 'F1'],
    ['plan_this', 'V3'],
    ['plan_that', 'V3'],
  ])('with nothing flagged, the dot %s puts %s first', (dot, id) => {
    expect(on({ values: [dot] })[0]).toBe(id);
  });
  test.each<[Said, string]>([
    [{ purpose: 'pain' }, 'W9'],
    [{ purpose: 'trauma' }, 'W8'],
    [{ purpose: 'worry' }, 'W3'],
    [{ purpose: 'lowMood', lowMood: 'mostDays' }, 'N1'],
    [{ stage: 'tookBefore' }, 'H2'],
    [{ medicines: 'ketamine' }, 'M8'],
    [{ medicines: 'sertraline', medicinesGoing: 'under8Weeks' }, 'M4'],
    [{ triedBefore: 'twoOrMore' }, 'V4'],
  ])('what is linked to an answer is on after the default three: %j, %s', (said, id) => {
    const ids: readonly string[] = on(said);
    expect(ids).toContain(id);
    expect(ids.indexOf(id)).toBeGreaterThan(ids.indexOf('V1'));
  });
  test('what is for everyone is on for nobody, unless it matters to them', () => {
    const forAll = ['D1', 'D2', 'D5', 'F2', 'T1', 'U1q', 'C1q', 'L1'];
    expect(on({ purpose: 'lowMood' }).filter((id) => forAll.includes(id))).toEqual([]);
  });
  test('thoughts of suicide that are not ticked take no room from the eight', () => {
    const much = { conditions: ['kidney', 'bipolar', 'seizures', 'allergy'], purpose: 'lowMood' };
    expect(on({ ...much, suicide: 'sometimes' })).toHaveLength(8);
  });
  test('thoughts of suicide are offered, and never on by themselves', () => {
    const row = suggest(given({ suicide: 'sometimes' })).find(({ id }) => id === 'S3q');
    expect(row).toMatchObject({ on: false });
    expect(suggest(given({ suicide: 'no' })).some(({ id }) => id === 'S3q')).toBe(false);
  });
  test('never more than eight are on, however much is flagged', () => {
    const all = on({
      opioids: 'mostDays',
      whichOpioid: ['methadoneBuprenorphine', 'painMedicine'],
      conditions: ['liver', 'kidney', 'bipolar', 'seizures', 'allergy'],
      liverDetail: ['cirrhosis'],
      comingUp: ['surgery', 'pregnancy', 'alcohol', 'disulfiram', 'injuryRisk'],
    });
    expect(all).toHaveLength(8);
    expect(all.slice(0, 2)).toEqual(['O3q', 'O1q']);
  });
  test('every row of the bank is offered to someone', () => {
    const people: Said[] = [
      ...Object.values(stopFor),
      ...Object.values(noteFor),
      ...brings.map(([said]) => said),
      { opioids: 'fewTimes', whichOpioid: ['methadoneBuprenorphine'] },
      { conditions: ['liver'], liverDetail: ['cirrhosis'] },
      { stage: 'hasSome' },
      { stage: 'tookBefore' },
      { medicines: ['ketamine'] },
      { purpose: ['lowMood', 'pain'], lowMood: 'mostDays' },
      { suicide: 'sometimes' },
    ];
    const offered = new Set(people.flatMap((said) => suggest(given(said)).map(({ id }) => id)));
    expect(doctorQuestions.map(({ id }) => id).filter((id) => !offered.has(id))).toEqual([]);
  });
});

const states = (said: Said) =>
  Object.fromEntries(safetyBoxes(given(said)).map(({ id, state }) => [id, state]));

describe('the safety strip', () => {
  test('says no only where the person said no', () => {
    expect(states({})).toEqual({
      opioids: 'no',
      liver: 'no',
      naltrexone: 'no',
      kidney: 'no',
      pregnancy: 'no',
      surgery: 'no',
    });
  });
  test('says not asked on the way for those under 18', () => {
    expect(new Set(Object.values(states({ who: 'under18' })))).toEqual(new Set(['notAsked']));
  });
  test('"not sure" and "rather not say" are never a no', () => {
    const open = states({
      opioids: 'unsaid',
      whichOpioid: ['unsaid'],
      conditions: ['unsure'],
      liverDetail: ['unsure'],
      comingUp: ['unsaid'],
    });
    expect(open).toMatchObject({
      opioids: 'noAnswer',
      liver: 'unsure',
      kidney: 'unsure',
      pregnancy: 'noAnswer',
      surgery: 'noAnswer',
    });
  });
  test('what must be asked comes first', () => {
    const boxes = safetyBoxes(given({ comingUp: ['surgery'], conditions: ['kidney'] }));
    expect(boxes.slice(0, 2).map(({ id }) => id)).toEqual(['kidney', 'surgery']);
  });
  test('street drugs are never named', () => {
    const said = { opioids: 'mostDays', whichOpioid: ['streetKratom'] };
    const box = safetyBoxes(given(said))[0];
    expect(box).toMatchObject({ id: 'opioids', state: 'yes', detail: ['willTell', 'mostDays'] });
  });
  test('the line below names the rest', () => {
    const said = { conditions: ['bipolar', 'seizures'], comingUp: ['alcohol', 'disulfiram'] };
    expect(alsoToSay(given(said))).toEqual(['bipolar', 'seizures', 'alcohol', 'disulfiram']);
  });
});
