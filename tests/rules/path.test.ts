import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDeciding, isNote, isQuestion, isStop } from '#questionnaire/steps.ts';
import { pathOf, settle, stepBefore, steps } from '#questionnaire/path.ts';
import { getInitialMicrosteps } from 'xstate';
import { questionnaire } from '#questionnaire/machine.ts';
import { type Answers, type QuestionId, questionIds } from '#questionnaire/questions.ts';
import { pages } from '#questionnaire/safety/due.ts';
import { always } from '../support/always.ts';
import { type Said, given } from '../support/given.ts';
import { people } from '../support/people.ts';

/** The screens from one to another, both included, on the path these answers lead through. */
const between = (said: Said, from: string, to: string): string => {
  const path = pathOf(given(said)) as string[];
  return path.slice(path.indexOf(from), path.indexOf(to) + 1).join(' ');
};

describe('who it is for', () => {
  test.each(['adult', 'helpsAdult', 'unsaid'])('"%s" goes on to opioids', (who) => {
    expect(between({ who }, 'who', 'opioids')).toBe('who opioids');
  });
});

describe('what a person wants help with', () => {
  test('low mood alone asks how much it gets in the way, once', () => {
    expect(between({ purpose: ['lowMood'] }, 'purpose', 'stage')).toBe('purpose lowMood stage');
  });
  test.each(['trauma', 'pain', 'drinking', 'weight', 'unsure', 'unsaid'])(
    '%s asks nothing more',
    (purpose) => {
      expect(between({ purpose: [purpose] }, 'purpose', 'stage')).toBe('purpose stage');
    },
  );
  test('the short way never asks how much low mood or worry gets in the way', () => {
    const said = { way: 'short', purpose: ['lowMood', 'worry'] };
    expect(between(said, 'purpose', 'suicide')).toBe('purpose suicide');
  });
});

describe('mood medicines', () => {
  test.each(['none', 'unsaid'])('"%s" does not ask how they are going', (medicine) => {
    expect(between({ medicines: [medicine] }, 'medicines', 'triedBefore')).toBe(
      'medicines triedBefore',
    );
  });
  test.each(['auvelity', 'otherMedicine', 'unknownName', 'sertraline'])(
    '%s asks how it is going',
    (medicine) => {
      expect(between({ medicines: [medicine] }, 'medicines', 'triedBefore')).toBe(
        'medicines medicinesGoing triedBefore',
      );
    },
  );
  test.each(['sleepPanic', 'stJohnsWort'])('%s is told its note first', (medicine) => {
    expect(between({ medicines: [medicine] }, 'medicines', 'triedBefore')).toBe(
      'medicines medicinesNotes medicinesGoing triedBefore',
    );
  });
  test('the short way goes on to health', () => {
    const said = { way: 'short', medicines: ['sertraline'] };
    expect(between(said, 'medicines', 'healthShort')).toBe('medicines healthShort');
  });
});

/** What a person says, and the screens from one question to another. */
const fullWay: [Said, string][] = [
  [{ conditions: ['none'] }, 'conditions comingUp'],
  [{ conditions: ['unsaid'] }, 'conditions comingUp'],
  [{ conditions: ['kidney'] }, 'conditions healthNotes comingUp'],
  [{ conditions: ['bipolar'] }, 'conditions healthNotes comingUp'],
  [{ conditions: ['seizures'] }, 'conditions healthNotes comingUp'],
  [{ conditions: ['eatingDisorder'] }, 'conditions healthNotes comingUp'],
  [{ conditions: ['allergy'] }, 'conditions allergyStop comingUp'],
  [{ conditions: ['liverSigns'] }, 'conditions liverSignsStop comingUp'],
  [{ conditions: ['allergy', 'kidney'] }, 'conditions allergyStop healthNotes comingUp'],
  [
    { conditions: ['liver'], liverDetail: ['testFine'] },
    'conditions liverDetail healthNotes comingUp',
  ],
  // Which liver trouble it is was left open: a line beside the question, no page.
  [{ conditions: ['unsure'], liverDetail: ['unsaid'] }, 'conditions liverDetail comingUp'],
  [
    { conditions: ['liverSigns', 'liver', 'kidney'], liverDetail: ['cirrhosis'] },
    'conditions liverSignsStop liverDetail healthNotes comingUp',
  ],
  [{ conditions: ['liverSigns', 'allergy'] }, 'conditions liverSignsStop allergyStop comingUp'],
  [
    { medicines: ['bupropion'], conditions: ['eatingDisorder'], anorexiaBulimia: 'unsure' },
    'conditions anorexiaBulimia healthStop comingUp',
  ],
  [
    { medicines: ['bupropion'], conditions: ['eatingDisorder'], anorexiaBulimia: 'no' },
    'conditions anorexiaBulimia healthNotes comingUp',
  ],
  // "Take no more" comes before what to ask of naltrexone.
  [
    { stage: 'takesNow', conditions: ['allergy', 'kidney'] },
    'conditions allergyStop healthHaveItStop comingUp',
  ],
];

/** The same for the short way's one health list, up to the facts. */
const shortHealth: [string[], string][] = [
  [['none'], 'healthShort facts'],
  [['unsaid'], 'healthShort facts'],
  [['unsure'], 'healthShort facts'],
  [['liver'], 'healthShort shortNotes facts'],
  [['alcohol'], 'healthShort shortNotes facts'],
  [['liverSigns'], 'healthShort liverSignsStop facts'],
  [['allergy'], 'healthShort allergyStop facts'],
  [['haveNaltrexone'], 'healthShort naltrexoneNow naltrexoneForm haveItStop facts'],
  [['liverSigns', 'allergy'], 'healthShort liverSignsStop allergyStop facts'],
  // A pair takes the place of the page on naltrexone.
  [
    ['liverSigns', 'haveNaltrexone'],
    'healthShort liverSignsStop naltrexoneNow naltrexoneForm facts',
  ],
  [['liverSigns', 'kidney'], 'healthShort liverSignsStop shortNotes facts'],
  [['allergy', 'haveNaltrexone'], 'healthShort naltrexoneNow naltrexoneForm allergyStop facts'],
  [['allergy', 'surgery'], 'healthShort allergyStop shortNotes facts'],
  [['haveNaltrexone', 'pregnant'], 'healthShort naltrexoneNow naltrexoneForm haveItStop facts'],
  [['disulfiram', 'alcohol', 'kidney'], 'healthShort healthStop shortNotes facts'],
];

describe('health', () => {
  test.each(fullWay)('%j leads through %s', (said, path) => {
    expect(between(said, 'conditions', 'comingUp')).toBe(path);
  });
  test.each([
    'surgery',
    'pregnant',
    'trying',
    'breastfeeding',
    'alcohol',
    'disulfiram',
    'injuryRisk',
  ])('%s coming up is met with a calm note', (plan) => {
    expect(between({ comingUp: [plan] }, 'comingUp', 'facts')).toBe('comingUp planNotes facts');
  });
  test.each(['none', 'unsure', 'unsaid'])('"%s" coming up goes straight to the facts', (plan) => {
    expect(between({ comingUp: [plan] }, 'comingUp', 'facts')).toBe('comingUp facts');
  });
  test.each(shortHealth)('on the short way, %j leads through %s', (healthShort, path) => {
    expect(between({ way: 'short', healthShort }, 'healthShort', 'facts')).toBe(path);
  });
});

const opioid = (opioids: string, ...whichOpioid: string[]): Said => ({ opioids, whichOpioid });

/** People with two risks, and every page of the safety rules on their path. */
const pairs: [Said, string][] = [
  [{ who: 'under18' }, 'under18Stop'],
  [{ who: 'helpsChild', ...opioid('mostDays', 'unsure') }, 'under18Stop opioidStop'],
  [{ who: 'under18', suicide: 'now' }, 'under18Stop crisisStop'],
  [{ opioids: 'bupDepot', stage: 'takesNow' }, 'opioidStop bothStop'],
  [{ ...opioid('mostDays', 'painMedicine'), stage: 'hasSome' }, 'opioidStop bothStop'],
  [{ ...opioid('unsaid', 'unsaid'), stage: 'hasSome' }, 'opioidStop haveItStop'],
  [
    { ...opioid('mostDays', 'painMedicine'), suicide: 'now' },
    'opioidStop crisisStop opioidAgainStop',
  ],
  [
    { ...opioid('mostDays', 'painMedicine'), stage: 'takesNow', suicide: 'now' },
    'opioidStop bothStop crisisStop',
  ],
  [{ stage: 'takesNow', suicide: 'sometimes' }, 'haveItStop thoughtsNote'],
  [{ medicines: ['maoi', 'sertraline', 'lithium'] }, 'medicinesStop medicinesNotes'],
  [{ conditions: ['liverSigns'], comingUp: ['disulfiram'] }, 'liverSignsStop plansStop'],
  [
    {
      way: 'short',
      ...opioid('mostDays', 'painMedicine'),
      suicide: 'sometimes',
      healthShort: ['haveNaltrexone', 'liverSigns', 'surgery'],
      naltrexoneNow: 'takes',
    },
    'opioidStop thoughtsNote opioidAgainStop liverSignsStop bothStop haveItStop',
  ],
];

test.each(pairs)('%j meets %s, in this order', (said, met) => {
  const path = pathOf(given(said));
  expect(path.filter((step) => isStop(step) || isNote(step)).join(' ')).toBe(met);
});

test('under 18, opioids and thoughts of suicide are asked, and no more', () => {
  for (const way of ['full', 'short']) {
    const asked = pathOf(given({ way, who: 'under18' })).filter(isQuestion);
    expect(asked).toEqual(['who', 'opioids', 'suicide']);
  }
});

test('each screen is a question, a stop, a note, or one of the five at the end', () => {
  const kinds = steps.map((step) => [isQuestion(step), isStop(step), isNote(step)]);
  expect(kinds.every((kind) => kind.filter(Boolean).length <= 1)).toBe(true);
  expect(steps.filter((_, index) => !kinds[index]?.some(Boolean))).toEqual([
    'facts',
    'choose',
    'check',
    'myQuestions',
    'sheet',
  ]);
  // A page of the chart without its rules, or rules that no chart leads to, help nobody.
  expect(steps.filter((step) => isStop(step) || isNote(step)).sort()).toEqual(
    Object.keys(pages).sort(),
  );
});

describe('changing the way', () => {
  test('from full to short drops what only the full way asks, and keeps the rest', () => {
    const before = given({ opioids: 'unsure', whichOpioid: ['unsure'], purpose: ['lowMood'] });
    const { answers, dropped } = settle({ ...before, way: 'short' });
    expect(dropped).toEqual([
      'lowMood',
      'stage',
      'triedBefore',
      'conditions',
      'comingUp',
      'understanding',
      'values',
      'ready',
    ]);
    expect(answers.whichOpioid).toEqual(before.whichOpioid);
    expect(pathOf(answers).at(-1)).toBe('healthShort');
  });
  test('from short to full drops the one health list, and asks about health again', () => {
    const before = given({ way: 'short', healthShort: ['allergy', 'haveNaltrexone'] });
    const { answers, dropped } = settle({ ...before, way: 'full' });
    expect(dropped).toEqual(['naltrexoneNow', 'naltrexoneForm', 'healthShort']);
    expect(pathOf(answers)).not.toContain('allergyStop');
    expect(pathOf(answers).at(-1)).toBe('stage');
  });
});

describe('whoever it is', () => {
  test('the path is the one that XState itself takes, at every question on the way', () => {
    fc.assert(
      fc.property(people, fc.nat(), (answers, some) => {
        const asked = pathOf(answers).filter(isQuestion);
        const known: readonly QuestionId[] = ['way', ...asked.slice(0, some % (asked.length + 1))];
        const said: Answers = Object.fromEntries(known.map((id) => [id, answers[id]]));
        const taken = getInitialMicrosteps(questionnaire, { answers: said });
        expect(pathOf(said)).toEqual(taken.map(([at]) => at.value));
      }),
      { numRuns: 500 },
    );
  });
  test('Back meets every screen again, stops and notes too', () => {
    always(
      100,
      fc.property(people, (answers) => {
        const path = pathOf(answers);
        expect(path.map((step) => stepBefore(step, path))).toEqual([
          undefined,
          ...path.slice(0, -1),
        ]);
      }),
    );
  });
  test('what they answer later never changes the path before it', () => {
    always(
      300,
      fc.property(people, fc.nat(), (answers, some) => {
        const asked = pathOf(answers).filter(isQuestion);
        const known: readonly QuestionId[] = ['way', ...asked.slice(0, some % asked.length)];
        const early: Answers = Object.fromEntries(known.map((id) => [id, answers[id]]));
        const path = pathOf(early);
        const open = asked[some % asked.length]!;
        expect(pathOf(answers).slice(0, path.length)).toEqual(path);
        // What helps to decide holds nobody back: there the way leads to the sheet without it.
        expect(path.at(-1)).toBe(isDeciding(open) ? 'sheet' : open);
      }),
    );
  });
  test('two people’s answers, mixed, settle to one person’s once all is answered', () => {
    always(
      300,
      fc.property(people, people, fc.constantFrom(...questionIds), (one, other, question) => {
        const change = { ...one, [question]: other[question] ?? one[question] };
        const { answers, dropped } = settle(change);
        expect(settle(answers)).toEqual({ answers, dropped: [] });
        expect([...Object.keys(answers), ...dropped].sort()).toEqual(
          questionIds.filter((id) => change[id] !== undefined).sort(),
        );
      }),
    );
  });
});
