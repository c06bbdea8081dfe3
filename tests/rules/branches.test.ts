import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Clause, branches } from '#questionnaire/branches.ts';
import { noteOf, pickedOf } from '#questionnaire/picked.ts';
import { isQuestion } from '#questionnaire/steps.ts';
import { pathOf, steps } from '#questionnaire/path.ts';
import type { Answers } from '#questionnaire/questions.ts';
import { people } from '../support/people.ts';

const holds = (answers: Answers, { question, options, noteAlone }: Clause): boolean => {
  const picked = pickedOf(answers[question]);
  if (picked.some((option) => options.includes(option))) return true;
  return noteAlone === true && picked.length === 0 && noteOf(answers[question]) !== '';
};

describe('when a screen is met', () => {
  test.each([
    ['full', 'lowMood', [['purpose', ['lowMood']]]],
    ['full', 'liverDetail', [['conditions', ['liver', 'unsure']]]],
    ['full', 'naltrexoneForm', [['stage', ['hasSome', 'takesNow']]]],
    ['short', 'naltrexoneForm', [['healthShort', ['haveNaltrexone']]]],
    [
      'short',
      'anorexiaBulimia',
      [
        ['medicines', ['bupropion', 'auvelity']],
        ['healthShort', ['eatingDisorder']],
      ],
    ],
  ] as const)('on the %s way, %s waits for what a clinician would read', (way, step, wanted) => {
    const clauses = branches(way)
      .get(step)
      ?.map(({ question, options }) => [question, options]);
    expect(clauses).toEqual([['who', ['adult', 'helpsAdult', 'unsaid']], ...wanted]);
  });
  test('own words alone open the question on how the medicines go', () => {
    const last = branches('full').get('medicinesGoing')?.at(-1);
    expect([last?.question, last?.noteAlone]).toEqual(['medicines', true]);
  });
  test('the short way never asks what only the full one does', () => {
    expect(branches('short').get('values')).toBeUndefined();
    expect(branches('full').get('healthShort')).toBeUndefined();
  });
  test('under 18, opioids and thoughts of suicide are asked as of everyone', () => {
    expect(branches('full').get('opioids')).toEqual([]);
    expect(branches('short').get('suicide')).toEqual([]);
  });
  test('is what the chart does, for 2,000 drawn people and every question', () => {
    const read = { full: branches('full'), short: branches('short') };
    const exact = steps.filter(isQuestion);
    fc.assert(
      fc.property(people, (answers) => {
        const path = pathOf(answers);
        const met = read[answers.way ?? 'full'];
        const wanted = exact.filter(
          (step) => met.get(step)?.every((clause) => holds(answers, clause)) ?? false,
        );
        expect(wanted).toEqual(exact.filter((step) => path.includes(step)));
      }),
      { numRuns: 2000 },
    );
  });
});
