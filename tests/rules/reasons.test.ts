import { describe, expect, test } from 'vitest';
import type { Condition } from '#questionnaire/conditions.ts';
import type { Explainer } from '#explainers/explainer.ts';
import { explainers } from '#explainers/index.ts';
import { type Topic, topicsFor } from '#explainers/topics.ts';
import { isQuestion } from '#questionnaire/steps.ts';
import { pathOf, settle } from '#questionnaire/path.ts';
import type { Answers, QuestionId } from '#questionnaire/questions.ts';
import { samePeople } from '../support/people.ts';
import { expectTable } from '../support/tables.ts';
import { personWith, raisedBy, raising, singlesOf, ways } from '../support/singles.ts';

interface Reason {
  readonly because: string;
  readonly when: Condition;
  readonly from: readonly QuestionId[];
}
const all = Object.entries<Explainer>(explainers).flatMap(([id, { reasons }]) =>
  (reasons as readonly Reason[]).map((reason) => ({ id, ...reason })),
);
const forSome = all.filter(({ because }) => because !== 'everyone');

test('each explainer is shown for the reasons that reasons.txt says, and for no other', () => {
  const table = Object.entries<Explainer>(explainers).flatMap(([id, { reasons }]) => [
    '',
    id,
    ...(reasons.length === 0 ? ['  in the library only'] : []),
    ...(reasons as readonly Reason[]).flatMap(({ because, when, from }) => [
      `  ${because}${from.length > 0 ? `, to change at ${from.join(' or ')}` : ''}`,
      ...raisedBy(when).map((line) => `    ${line}`),
    ]),
  ]);
  expectTable(
    'reasons.txt',
    [
      'Every explainer, why it is shown, and each single answer that gives the reason. The first',
      'reason that holds is told, and changed where it was answered.',
      ...table,
    ],
    'an editor reads "Here because ..." (locales/en/guidance.json) for each answer that ' +
      'differs: would the person who gave it agree?',
  );
});

/** Another answer to the question of a reason, after which the reason is no longer told. */
const canEnd = (answers: Answers, { id, because, from }: Topic): boolean =>
  from !== undefined &&
  singlesOf(from).some(({ answer }) => {
    const changed = settle({ ...answers, [from]: answer }).answers;
    return !topicsFor(changed).some((topic) => topic.id === id && topic.because === because);
  });

describe('the reason told to a person', () => {
  test.each(forSome)('$id, because of $because: is told, and can be changed there', (reason) => {
    const mine = all.filter(({ id }) => id === reason.id);
    const earlier = mine.slice(0, mine.indexOf(reason));
    const told = ways.flatMap((way) =>
      raising(way, reason.when)
        .filter(({ question, answer }) => !earlier.some(({ when }) => when({ [question]: answer })))
        .map((one) => [way, one] as const),
    );
    expect(told.length).toBeGreaterThan(0);
    for (const [way, one] of told) {
      const answers = personWith(way, one);
      const topic = topicsFor(answers).find(({ id }) => id === reason.id);
      const name = `${way} way, ${one.question}: ${one.option}`;
      expect(topic, name).toMatchObject({ because: reason.because });
      // What only makes another answer clear ("only have it") is changed at that other.
      const own = reason.from.includes(one.question);
      if (own) expect(topic?.from, name).toBe(one.question);
      else expect(reason.from, name).toContain(topic?.from);
      expect(pathOf(answers), name).toContain(topic?.from);
      expect(canEnd(answers, topic!), name).toBe(true);
    }
  });
  test('can be changed at a question on their path, for 500 drawn people', () => {
    for (const answers of samePeople(500)) {
      const asked = pathOf(answers).filter(isQuestion);
      for (const topic of topicsFor(answers)) {
        const name = `${topic.id}, because of ${topic.because}: ${JSON.stringify(answers)}`;
        if (topic.because === 'everyone') {
          expect(topic.from, name).toBeUndefined();
          continue;
        }
        expect(asked, name).toContain(topic.from);
        expect(canEnd(answers, topic), name).toBe(true);
      }
    }
  });
});
