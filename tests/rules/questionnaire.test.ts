import { describe, expect, test } from 'vitest';
import { type Answers, questionIds, questions } from '#questionnaire/questions.ts';
import fc from 'fast-check';
import type { Step } from '#questionnaire/machine.ts';
import { isBeside, rowOf } from '#questionnaire/steps.ts';
import { pathOf, progress, resumeAt, settle, stepAfter, stepBefore } from '#questionnaire/path.ts';
import { always } from '../support/always.ts';
import { people } from '../support/people.ts';
import { deciding, given, told, type Said } from '../support/given.ts';

/** Each row: what a person says, and the screens between two others that this leads through. */
const leads: [string, Said, string][] = [
  ['nobody has answered', {}, 'who'],
  [
    'the plain full way',
    { purpose: ['justLearning'] },
    'who opioids purpose stage suicide medicines triedBefore conditions comingUp facts choose options values understanding ready check myQuestions sheet',
  ],
  [
    'the plain short way',
    { way: 'short', purpose: ['justLearning'] },
    'who opioids purpose suicide medicines healthShort facts choose options check myQuestions sheet',
  ],
  [
    'a person under 18',
    { who: 'under18' },
    'who under18Stop opioids suicide check myQuestions sheet',
  ],
  [
    'a child someone helps',
    { who: 'helpsChild' },
    'who under18Stop opioids suicide check myQuestions sheet',
  ],
];

const after = (said: Said, step: string, many = 1) => {
  const path = pathOf(given(said)) as string[];
  const at = path.indexOf(step);
  return path.slice(at + 1, at + 1 + many).join(' ');
};

describe('the chart', () => {
  test.each(leads)('%s', (_, said, path) => {
    const answers = Object.keys(said).length === 0 ? {} : given(said);
    expect(pathOf(answers).join(' ')).toBe(path);
  });

  test.each(['mostDays', 'fewTimes', 'unsure', 'unsaid'])(
    'an opioid answer of %s asks which one and stops at R1',
    (opioids) => {
      expect(after({ opioids, whichOpioid: ['unsure'] }, 'opioids', 3)).toBe(
        'whichOpioid opioidStop purpose',
      );
    },
  );
  test('no opioid goes straight on', () => {
    expect(after({ opioids: 'no' }, 'opioids')).toBe('purpose');
  });
  test('low mood and worry are each asked about, one after the other', () => {
    expect(after({ purpose: ['lowMood', 'worry'] }, 'purpose', 3)).toBe('lowMood worry stage');
    expect(after({ purpose: ['worry'] }, 'purpose', 2)).toBe('worry stage');
  });
  test('having naltrexone at home or taking it asks for the form and stops', () => {
    expect(after({ stage: 'hasSome' }, 'stage', 2)).toBe('naltrexoneForm haveItStop');
    expect(after({ stage: 'takesNow' }, 'stage', 2)).toBe('naltrexoneForm haveItStop');
    expect(after({ stage: 'tookBefore' }, 'stage')).toBe('suicide');
  });
  test('a shot or implant of buprenorphine says which opioid it was', () => {
    expect(after({ opioids: 'bupDepot' }, 'opioids', 2)).toBe('opioidStop purpose');
  });
  test('an eating disorder beside bupropion asks which one, in both ways', () => {
    const both = { medicines: ['bupropion'], anorexiaBulimia: 'no' };
    expect(after({ ...both, conditions: ['eatingDisorder'] }, 'conditions')).toBe(
      'anorexiaBulimia',
    );
    expect(after({ ...both, way: 'short', healthShort: ['eatingDisorder'] }, 'healthShort')).toBe(
      'anorexiaBulimia',
    );
  });
  test('thoughts of suicide now are met before anything else', () => {
    expect(after({ suicide: 'now' }, 'suicide', 2)).toBe('crisisStop medicines');
  });
  test('thoughts at times, or not sure, are met with a calm note', () => {
    expect(after({ suicide: 'sometimes' }, 'suicide')).toBe('thoughtsNote');
    expect(after({ suicide: 'unsure' }, 'suicide')).toBe('thoughtsNote');
    expect(after({ suicide: 'unsaid' }, 'suicide')).toBe('medicines');
  });
  test('a medicine asks how it is going', () => {
    expect(after({ medicines: ['sertraline'] }, 'medicines')).toBe('medicinesGoing');
    expect(after({ medicines: ['none'] }, 'medicines')).toBe('triedBefore');
  });
  test('a medicine that is typed and not ticked asks how it is going too', () => {
    const { medicinesGoing: _, ...answers } = given({ medicines: ['lithium'] });
    const typed = { ...answers, medicines: { picked: [], note: 'a pill for mood' } };
    expect(pathOf(typed).at(-1)).toBe('medicinesGoing');
  });
  test('an allergy stops, once the liver was asked about', () => {
    expect(
      after({ conditions: ['liver', 'allergy'], liverDetail: ['fatty'] }, 'conditions', 3),
    ).toBe('liverDetail allergyStop healthNotes');
  });
  test('liver signs now stop, with no diagnosis too', () => {
    expect(after({ conditions: ['liverSigns'] }, 'conditions', 2)).toBe('liverSignsStop comingUp');
  });
  test('"not sure" about health asks about the liver', () => {
    expect(after({ conditions: ['unsure'], liverDetail: ['unsure'] }, 'conditions')).toBe(
      'liverDetail',
    );
  });
  test('the short way meets every stop its one health list raises, liver signs at once, then the most urgent first', () => {
    const healthShort = [
      'haveNaltrexone',
      'alcohol',
      'disulfiram',
      'allergy',
      'liverSigns',
      'kidney',
    ];
    const said = { way: 'short', opioids: 'mostDays', healthShort, naltrexoneNow: 'has' };
    expect(after(said, 'healthShort', 7)).toBe(
      'liverSignsStop naltrexoneNow naltrexoneForm bothStop healthStop plansStop allergyStop',
    );
  });
  test('on the short way, who takes naltrexone is told of each pair on one page', () => {
    const healthShort = ['haveNaltrexone', 'surgery', 'kidney'];
    expect(after({ way: 'short', healthShort, naltrexoneNow: 'takes' }, 'healthShort', 4)).toBe(
      'naltrexoneNow naltrexoneForm haveItStop facts',
    );
  });
});

describe('steps', () => {
  const path = pathOf(given({ purpose: ['lowMood'] }));
  test('Continue and Back are each other’s way round', () => {
    for (const step of path.slice(0, -1))
      expect(stepBefore(stepAfter(step, path), path)).toBe(step);
    expect(stepBefore('who', path)).toBeUndefined();
    expect(stepAfter('sheet', path)).toBe('sheet');
    // Where no way is known, it begins at the first question.
    expect(stepAfter('sheet', [])).toBe('who');
  });
  test.each([
    ['full', ['facts', 'choose', 'check', 'myQuestions', 'sheet']],
    ['short', ['facts', 'choose', 'check', 'myQuestions', 'sheet']],
  ] as const)(
    'a plain %s way counts what its rows call usual, and what asks nothing',
    (way, tells) => {
      const usual = questionIds.filter(
        (id) => id !== 'way' && questions[id].asked[way] === 'usually',
      );
      expect(progress('who', { way })).toMatchObject({ at: 1, of: usual.length + tells.length });
    },
  );
  test('a stop is no step of its own: it counts with the question before it', () => {
    const answers = given({ opioids: 'unsure', whichOpioid: ['unsure'], suicide: 'now' });
    const { at, of } = progress('whichOpioid', answers);
    expect(progress('opioidStop', answers)).toMatchObject({ at, of });
  });
});

/** What a person has told by the time they come to each screen, and the screen. */
function onTheWay(answers: Answers): [Step, Answers][] {
  const path = pathOf(answers);
  return path.map((step, index) => {
    const asked: readonly string[] = ['way', ...path.slice(0, index)];
    const known = Object.entries(answers).filter(([id]) => asked.includes(id));
    return [step, Object.fromEntries(known)];
  });
}

describe('one honest count', () => {
  test('goes up by one at each question and never falls; its end does not move after safety', () => {
    always(
      300,
      fc.property(people, (answers) => {
        const met = onTheWay(answers).map(([step, soFar]) => ({
          step,
          ...progress(step, soFar),
        }));
        met.slice(1).forEach(({ step, at, of }, index) => {
          const before = met[index]!;
          expect(at, step).toBe(before.at + (isBeside(step) ? 0 : 1));
          if (rowOf(before.step).stage !== 'safety') expect(of, step).toBe(before.of);
          else expect(of, step).toBeGreaterThanOrEqual(at);
        });
        const last = met.at(-1)!;
        expect([last.at, last.minutes]).toEqual([last.of, 0]);
      }),
    );
  });
  test('the minutes left never grow from screen to screen, and there are some on each but the sheet', () => {
    always(
      300,
      fc.property(people, (answers) => {
        const left = onTheWay(answers).map(([step, soFar]) => progress(step, soFar).minutes);
        expect(left).toEqual([...left].sort((a, b) => b - a));
        expect(left.slice(0, -1).every((minutes) => minutes > 0)).toBe(true);
      }),
    );
  });
  test('what helps to decide is counted, taken or not', () => {
    const whole = given({});
    const safety = deciding(whole);
    for (const step of ['facts', 'choose', 'check', 'sheet'] as const)
      expect(progress(step, safety)).toEqual(progress(step, whole));
  });
});

describe('who comes back', () => {
  const whole = given({});
  test('goes on at the question that waits', () => {
    expect(resumeAt({})).toBe('who');
    expect(resumeAt(told({ way: 'full', who: 'adult', opioids: 'mostDays' }))).toBe('whichOpioid');
  });
  test('once safety is told, goes on at the facts; after a part, where one chooses', () => {
    expect(resumeAt(deciding(whole))).toBe('facts');
    expect(resumeAt(deciding(whole, 'values'))).toBe('choose');
    expect(resumeAt(whole)).toBe('sheet');
    expect(resumeAt(given({ who: 'under18' }))).toBe('sheet');
  });
  test('on the short way, the facts come before the options, and then the sheet', () => {
    expect(resumeAt(deciding(given({ way: 'short' })))).toBe('facts');
    expect(resumeAt(given({ way: 'short' }))).toBe('sheet');
  });
});

describe('what helps to decide', () => {
  test('is open once safety has its answers, and holds nobody back from the sheet', () => {
    const path = pathOf(deciding(given({})));
    for (const part of ['options', 'values', 'understanding', 'ready', 'sheet'] as const)
      expect(path).toContain(part);
  });
  test('the short way shows the four options before its sheet', () => {
    const path = pathOf(deciding(given({ way: 'short' })));
    expect(path).toContain('options');
    expect(path.indexOf('options')).toBeLessThan(path.indexOf('sheet'));
    expect(path).not.toContain('values');
  });
});

describe('changing an answer', () => {
  test('drops what no longer applies, and says which', () => {
    const before = given({ opioids: 'fewTimes', whichOpioid: ['painMedicine'] });
    const { answers, dropped } = settle({ ...before, opioids: 'no' });
    expect(dropped).toEqual(['whichOpioid']);
    expect(answers.purpose).toEqual(before.purpose);
  });
  test('keeps later answers while a newly opened question waits', () => {
    const before = given({ suicide: 'sometimes', medicines: ['lithium'] });
    const { answers, dropped } = settle({ ...before, opioids: 'unsure' });
    expect(dropped).toEqual([]);
    expect(pathOf(answers).at(-1)).toBe('whichOpioid');
    expect(pathOf({ ...answers, ...told({ whichOpioid: ['unsure'] }) }).at(-1)).toBe('sheet');
  });
  test('a change from adult to child leaves only what is still asked', () => {
    const { answers } = settle({ ...given({ suicide: 'now' }), who: 'under18' });
    expect(Object.keys(answers).sort()).toEqual(['opioids', 'suicide', 'way', 'who']);
  });
});
