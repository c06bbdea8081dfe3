import { describe, expect, test } from 'vitest';
import { doctorQuestions, suggest } from '#guidance/doctorQuestions.ts';
import { firstQuestions, raised } from '#questionnaire/safety/due.ts';
import { type RuleId, rules } from '#questionnaire/safety/rules.ts';
import type { Explainer } from '#explainers/explainer.ts';
import { explainers } from '#explainers/index.ts';
import { topicsFor } from '#explainers/topics.ts';
import type { Answers } from '#questionnaire/questions.ts';
import { type Said, given } from '../support/given.ts';

const opioid = (opioids: string, ...whichOpioid: string[]): Said => ({ opioids, whichOpioid });
const pain = opioid('mostDays', 'painMedicine');

/** Who raises each rule, and no other beside it but those named. */
const raisedBy: [RuleId, Said, string?][] = [
  ['A01', { who: 'under18' }],
  ['A02', { who: 'helpsChild' }],
  ['A03', { suicide: 'now' }],
  ['A04', { suicide: 'sometimes' }],
  ['A05', { suicide: 'unsure' }],
  ['A06', { suicide: 'unsaid' }],
  ['A07', pain],
  ['A08', opioid('unsure', 'unsaid')],
  ['A09', opioid('unsaid', 'unsaid')],
  ['A10', { opioids: 'bupDepot' }],
  ['A20', { stage: 'takesNow' }],
  ['A21', { stage: 'hasSome' }],
  ['A22', { stage: 'tookBefore' }],
  ['A23', { conditions: ['allergy'] }],
  ['A24', { conditions: ['liverSigns'] }],
  ['A25', { conditions: ['liver'], liverDetail: ['cirrhosis'] }],
  ['A26', { conditions: ['liver'], liverDetail: ['fatty'] }],
  ['A27', { conditions: ['unsaid'] }],
  ['A28', { conditions: ['kidney'] }],
  ['A29', { conditions: ['bipolar'] }],
  ['A30', { conditions: ['eatingDisorder'] }],
  ['A31', { comingUp: ['pregnant'] }],
  ['A32', { comingUp: ['trying'] }],
  ['A33', { comingUp: ['breastfeeding'] }],
  ['pregnancyOpen', { comingUp: ['pregnancy'] }],
  ['A34', { comingUp: ['surgery'] }],
  ['A35', { comingUp: ['injuryRisk'] }],
  ['A36', { comingUp: ['alcohol'] }],
  ['A37', { comingUp: ['disulfiram'] }],
  ['A38', { medicines: ['maoi'] }],
  ['A39', { medicines: ['ketamine'] }],
  ['A40', { medicines: ['lithium'] }],
  ['A41', { medicines: ['sleepPanic'] }],
  ['A42', { medicines: ['stJohnsWort'] }],
  // Pairs: what they take the place of is told no more.
  ['C01', { ...pain, stage: 'takesNow' }],
  ['C02', { ...opioid('unsure', 'unsaid'), stage: 'takesNow' }],
  ['C03', { ...opioid('unsaid', 'unsaid'), stage: 'takesNow' }],
  ['C05', { ...pain, stage: 'hasSome' }],
  ['C06', { ...pain, stage: 'tookBefore' }, 'A22'],
  ['C07', { opioids: 'bupDepot', stage: 'takesNow' }],
  ['C09', { ...pain, stage: 'takesNow', naltrexoneForm: 'contrave', medicines: ['sertraline'] }],
  ['C11', { ...pain, comingUp: ['alcohol'] }, 'A36'],
  ['C12', { ...pain, comingUp: ['pregnant'] }],
  ['C13', { ...pain, medicines: ['maoi'] }],
  ['C15', { ...pain, suicide: 'sometimes' }, 'A07 A04'],
  ['C18', { stage: 'takesNow', conditions: ['liverSigns'] }],
  ['C19', { stage: 'takesNow', conditions: ['allergy'] }],
  ['C20', { stage: 'takesNow', suicide: 'now' }, 'A03 A20'],
  ['C21', { stage: 'takesNow', suicide: 'sometimes' }, 'A20'],
  ['C21unsure', { stage: 'takesNow', suicide: 'unsure' }, 'A20'],
  ['C22', { stage: 'takesNow', comingUp: ['surgery'] }, 'A20'],
  ['C23', { stage: 'takesNow', comingUp: ['injuryRisk'] }, 'A20'],
  ['C24', { stage: 'takesNow', comingUp: ['pregnant'] }, 'A20'],
  ['C25', { stage: 'takesNow', comingUp: ['trying'] }, 'A20'],
  ['C26', { stage: 'takesNow', conditions: ['liver'], liverDetail: ['hepatitisBC'] }, 'A20'],
  ['C27', { stage: 'takesNow', conditions: ['kidney'] }, 'A20'],
  ['C28', { stage: 'takesNow', medicines: ['ketamine'] }, 'A20'],
  ['C29', { stage: 'takesNow', medicines: ['lithium'] }, 'A20'],
  ['C30', { stage: 'takesNow', comingUp: ['disulfiram'] }, 'A20'],
  ['C32', { stage: 'takesNow', naltrexoneForm: 'contrave', medicines: ['maoi'] }, 'A20'],
  ['C33', { medicines: ['maoi', 'sertraline'] }],
  ['C33lithium', { medicines: ['maoi', 'lithium'] }, 'A40'],
  ['C36', { medicines: ['bupropion'], conditions: ['seizures'] }],
  ['C37', { medicines: ['bupropion'], conditions: ['eatingDisorder'], anorexiaBulimia: 'unsure' }],
  ['C38', { stage: 'takesNow', naltrexoneForm: 'contrave', medicines: ['bupropion'] }, 'A20'],
  ['C39', { medicines: ['bupropion'], comingUp: ['alcohol'] }, 'A36'],
  ['C40', { medicines: ['sertraline', 'mirtazapine'] }],
  ['C41', { comingUp: ['disulfiram', 'alcohol'] }],
  ['C42', { conditions: ['liverSigns'], comingUp: ['disulfiram'] }],
  ['C43', { medicines: ['sleepPanic'], comingUp: ['alcohol'] }],
  ['C44', { medicines: ['lithium'], conditions: ['bipolar'] }],
  ['C45', { medicines: ['lithium'], conditions: ['kidney'] }],
];

/** The same by a name in the person's own words, beside what they tick. */
const raisedByName: [RuleId, string, Said, string?][] = [
  ['A15', 'Lybalvi', {}],
  ['A16', 'Imodium', {}],
  ['C08', 'Selincro', pain],
  ['C10', 'tramadol', { ...pain, medicines: ['sertraline'] }],
  ['C31', 'Mysimba', { stage: 'takesNow' }, 'A20'],
  ['C34', 'Ritalin', { medicines: ['maoi'] }],
  ['C35', 'NyQuil', { medicines: ['maoi'] }],
  ['C13typed', 'tramadol', { medicines: ['maoi'] }],
  ['C13typed', 'Demerol', { ...opioid('unsaid', 'unsaid'), medicines: ['maoi'] }, 'A09'],
  // Who answers that they take an opioid is told by C13, once.
  ['C13', 'tramadol', { ...pain, medicines: ['maoi'] }],
];

const raisedIds = (answers: Answers): string =>
  raised(answers)
    .map(({ id }) => id)
    .sort()
    .join(' ');
const withOthers = (id: RuleId, others = ''): string =>
  [id, ...others.split(' ').filter(Boolean)].sort().join(' ');

describe('safety rules', () => {
  test.each(raisedBy)('%s is raised by %j', (id, said, others) => {
    expect(raisedIds(given(said))).toBe(withOthers(id, others));
  });
  test.each(raisedByName)(
    '%s is raised by "%s" in own words, with %j',
    (id, note, said, others) => {
      const answers = given({ medicines: ['otherMedicine'], ...said });
      const { picked } = answers.medicines!;
      expect(raisedIds({ ...answers, medicines: { picked, note } })).toBe(withOthers(id, others));
    },
  );
  test('every rule is raised by someone above', () => {
    const all = new Set<string>([...raisedBy, ...raisedByName].map(([id]) => id));
    expect(rules.map(({ id }) => id).filter((id) => !all.has(id))).toEqual([]);
  });
  test('a plain person raises none', () => {
    expect(raised(given({}))).toEqual([]);
    expect(firstQuestions(given({}))).toEqual([]);
  });
});

/** What a person says, and an explainer it brings, with the reason told. */
const brings: [Said, string, string][] = [
  [{ opioids: 'mostDays', whichOpioid: ['painMedicine'] }, 'opioids', 'opioids'],
  [{ conditions: ['liver'], liverDetail: ['signsNow'] }, 'liver', 'liverSigns'],
  [{ conditions: ['liver'], liverDetail: ['fatty'] }, 'liver', 'liver'],
  [{ conditions: ['unsure'] }, 'liver', 'healthUnsure'],
  [{ comingUp: ['trying'] }, 'pregnancy', 'pregnancy'],
  [{ comingUp: ['surgery'] }, 'surgery', 'surgery'],
  [{ comingUp: ['injuryRisk'] }, 'surgery', 'injury'],
  [{ stage: 'heard' }, 'whatItIs', 'newToYou'],
  [{ stage: 'tookBefore' }, 'whatItIs', 'everyone'],
  [{ purpose: ['lowMood'] }, 'moodAndWorry', 'lowMood'],
  [{ purpose: ['worry'] }, 'moodAndWorry', 'worry'],
  [{ purpose: ['unsaid'] }, 'moodAndWorry', 'openPurpose'],
  [{ purpose: ['pain'] }, 'moodAndWorry', 'everyone'],
  [{ purpose: ['lowMood'] }, 'depression', 'lowMood'],
  [{ purpose: ['worry'] }, 'anxiety', 'worry'],
  [{ purpose: ['trauma'] }, 'anxiety', 'trauma'],
  [{ purpose: ['worry'] }, 'panicWorry', 'worry'],
  [{ purpose: ['trauma'] }, 'traumaOcd', 'trauma'],
  [{ purpose: ['justLearning'] }, 'depression', 'openPurpose'],
  [{ purpose: ['justLearning'] }, 'anxiety', 'openPurpose'],
  [{ triedBefore: ['oneMedicine'] }, 'betterSteps', 'noTherapy'],
  [{ purpose: ['lowMood'] }, 'betterSteps', 'lowMood'],
  [{ medicines: ['sertraline'], medicinesGoing: 'notHelping' }, 'secondSteps', 'fallsShort'],
  [{ triedBefore: ['therapy', 'twoOrMore'] }, 'secondSteps', 'twoOrMore'],
  [{ medicines: ['ketamine'] }, 'brainTreatments', 'ketamine'],
  [{ triedBefore: ['twoOrMore'] }, 'brainTreatments', 'twoOrMore'],
  [{ medicines: ['sertraline'], medicinesGoing: 'under8Weeks' }, 'timeToWork', 'under8Weeks'],
  [{ medicines: ['sertraline'], medicinesGoing: 'under8Weeks' }, 'startStop', 'under8Weeks'],
  [{ medicines: ['mirtazapine'] }, 'startStop', 'antidepressant'],
  [{ medicines: ['unknownName'] }, 'adHarms', 'antidepressant'],
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
  [{ stage: 'hasSome' }, 'poison', 'takesIt'],
  [{ stage: 'takesNow' }, 'missedDose', 'takesNow'],
  [{ values: ['money_that'] }, 'cost', 'money'],
  [{ stage: 'hasSome' }, 'cost', 'takesIt'],
  [{ stage: 'doctorRaised' }, 'cost', 'newToYou'],
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
  // Cautions of the ledger: what would mislead if it stood alone.
  test.each([
    ['anx-exposure', 'anx-exposure-thesis'],
    ['anx-lessens', 'anx-exposure'],
    ['anx-lessens', 'anx-innova'],
    ['anx-trauma', 'pts-dissoc'],
    ['dep-fibro-mood', 'anx-innova'],
    ['anx-innova', 'dep-fibro-mood'],
    ['mech-naloxone-anxious', 'mech-naloxone-lactate'],
    ['dep-2026-result', 'dep-2026-range'],
    ['dep-pilot-points', 'dep-2026-result'],
    ['prac-2026-gap', 'prac-madrs-mid'],
    ['liver-tests-rate', 'liver-combine'],
    ['liver-combine', 'liver-tests-rate'],
    ['liver-cirrhosis-study', 'liver-cirrhosis-levels'],
    ['combo-mood-depression', 'combo-boxed'],
    ['alt-second-step', 'alt-steps-dispute'],
    ['alt-steps-dispute', 'alt-second-step'],
    ['alt-add-ons', 'alt-addon-helped'],
    ['alt-add-ons', 'alt-addon-restless'],
    ['alt-add-ons', 'alt-addon-quit'],
    ['alt-addon-helped', 'alt-addon-restless'],
    ['alt-combined-cobalt', 'alt-therapy-harm'],
    ['alt-therapy-rate', 'alt-therapy-harm'],
    ['alt-therapy-rate', 'alt-therapy-bias'],
    ['alt-exercise', 'alt-exercise-harm'],
    ['ad-under-25', 'ad-worse-call'],
    ['brain-esk-benefit', 'brain-esk-harm'],
    ['brain-esk-benefit', 'brain-ket-home'],
  ])('a page that tells %s tells %s too', (claim, beside) => {
    const pages = Object.entries<Explainer>(explainers).map(
      ([id, { lead, inShort, sections }]) => ({
        id,
        told: [lead, inShort, ...sections.map(({ claims }) => claims)].flat() as readonly string[],
      }),
    );
    const telling = pages.filter(({ told }) => told.includes(claim));
    expect(telling.length).toBeGreaterThan(0);
    expect(telling.filter(({ told }) => !told.includes(beside)).map(({ id }) => id)).toEqual([]);
  });
  test.each(['cond-dep-signs', 'crisis-worse', 'combo-boxed'] as const)(
    '%s names thoughts of death or suicide: a way to crisis help stands under it',
    (claim) => {
      const naming = Object.values<Explainer>(explainers)
        .flatMap(({ sections }) => sections)
        .filter(({ claims }) => claims.includes(claim));
      expect(naming.length).toBeGreaterThan(0);
      expect(naming.filter(({ help }) => !help)).toEqual([]);
    },
  );
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
  test('with nothing flagged, the four for everyone are on, and first', () => {
    expect(on({ triedBefore: ['therapy'] }).slice(0, 4)).toEqual(['W1', 'S2q', 'S1q', 'V1']);
  });
  test('what is flagged is starred', () => {
    expect(starred({ opioids: 'fewTimes', whichOpioid: ['methadoneBuprenorphine'] })).toEqual([
      'O3q',
      'O1q',
      'O2q',
    ]);
    expect(starred({ conditions: ['kidney'] })).toEqual(['L4']);
    expect(starred({ comingUp: ['trying'] })).toEqual(['P1']);
  });
  test('a safety question left open stars "any reason I should never take it?"', () => {
    expect(starred({ stage: 'unsaid' })).toEqual(['S1q']);
  });
  test('what matters to the person comes before what everyone is suggested', () => {
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
    ['pills_this', 'W5'],
    ['pills_that', 'V3'],
    ['enough_this', 'V3'],
    ['enough_that', 'V1'],
  ])('with nothing flagged, the dot %s puts %s first', (dot, id) => {
    expect(on({ values: [dot] })[0]).toBe(id);
  });
  test.each<[Said, string]>([
    [{ purpose: 'pain' }, 'W9'],
    [{ purpose: 'trauma' }, 'W8'],
    [{ purpose: ['lowMood', 'worry'] }, 'W3'],
    [{ purpose: 'lowMood', lowMood: 'mostDays' }, 'N1'],
    [{ stage: 'tookBefore' }, 'H2'],
    [{ medicines: 'sertraline', medicinesGoing: 'under8Weeks' }, 'M4'],
    [{ triedBefore: 'twoOrMore' }, 'V4'],
    [{ purpose: 'worry' }, 'K2'],
    [{ purpose: 'trauma' }, 'K4'],
    [{ purpose: 'worry', triedBefore: 'therapy' }, 'K1'],
    [{ way: 'short', purpose: 'trauma' }, 'K1'],
  ])('what is linked to an answer is on after the default three: %j, %s', (said, id) => {
    const ids: readonly string[] = on(said);
    expect(ids).toContain(id);
    expect(ids.indexOf(id)).toBeGreaterThan(ids.indexOf('V1'));
  });
  test('who tried no talking therapy is not asked of fears in therapy', () => {
    const offered: readonly string[] = suggest(
      given({ purpose: 'worry', triedBefore: 'oneMedicine' }),
    ).map(({ id }) => id);
    expect(offered).not.toContain('K1');
    expect(offered).toContain('V2');
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
      comingUp: ['surgery', 'pregnant', 'alcohol', 'disulfiram', 'injuryRisk'],
    });
    expect(all).toHaveLength(8);
    expect(all.slice(0, 2)).toEqual(['QD', 'O1q']);
  });
  test('every row of the bank is offered to someone', () => {
    const people: Said[] = [
      ...raisedBy.map(([, said]) => said),
      ...brings.map(([said]) => said),
      { opioids: 'fewTimes', whichOpioid: ['methadoneBuprenorphine', 'streetKratom'] },
      { conditions: ['liver'], liverDetail: ['cirrhosis'] },
      { stage: 'hasSome' },
      { stage: 'tookBefore' },
      { medicines: ['ketamine'] },
      { medicines: ['sertraline'], medicinesGoing: 'sideEffects' },
      { purpose: ['trauma'], triedBefore: ['therapy'] },
      { purpose: ['lowMood', 'pain'], lowMood: 'mostDays' },
      { suicide: 'sometimes' },
    ];
    const offered = new Set(people.flatMap((said) => suggest(given(said)).map(({ id }) => id)));
    // Only a name in own words asks QT.
    expect(doctorQuestions.map(({ id }) => id).filter((id) => !offered.has(id))).toEqual(['QT']);
  });
});
