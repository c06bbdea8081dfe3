import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '#questionnaire/questions.ts';
import { holds } from '#questionnaire/safety/risks.ts';
import { raised } from '#questionnaire/safety/due.ts';
import { isStop } from '#questionnaire/steps.ts';
import { always } from '../support/always.ts';
import { people } from '../support/people.ts';
import { personWith, singles, ways } from '../support/singles.ts';
import { toldTo } from '../support/told.ts';

/** What is wrong with the pages a person meets: each rule is told once, and no page is empty. */
function faults(answers: Answers): string[] {
  const pages = toldTo(answers);
  const told = pages.flatMap(({ rules }) => rules);
  const untrue = told.filter(
    ({ when, unless = [] }) =>
      !when.every((risk) => holds(risk, answers)) || unless.some((risk) => holds(risk, answers)),
  );
  const times = (id: string) => told.filter((rule) => rule.id === id).length;
  const lost = raised(answers).filter(({ id, kind }) => kind !== 'aside' && times(id) !== 1);
  return [
    ...pages.filter(({ rules }) => rules.length === 0).map(({ page }) => `${page} is empty`),
    ...untrue.map(({ id }) => `${id} is told and not so`),
    ...told.filter(({ id }) => times(id) > 1).map(({ id }) => `${id} is told twice`),
    ...lost
      // The Short way asks of naltrexone after thoughts of suicide: the note was told before it.
      .filter(({ id }) => !(['C21', 'C21unsure'].includes(id) && answers.way === 'short'))
      .map(({ id }) => `${id} is told ${times(id)} times`),
  ];
}

const red = ({ kind }: { readonly kind: string }) => kind !== 'note' && kind !== 'thoughts';

describe('each rule that is raised is met once, and no other', () => {
  test.each(ways)('on the %s way, whatever single answer is given', (way) => {
    const wrong = singles[way].flatMap((one) =>
      faults(personWith(way, one)).map((fault) => `${one.question}: ${one.option}: ${fault}`),
    );
    expect(wrong).toEqual([]);
  });
  test('whoever it is', () => {
    always(
      2000,
      fc.property(people, (answers) => {
        expect(faults(answers)).toEqual([]);
      }),
    );
  });
});

test('a red page tells stops alone, an amber one notes alone', () => {
  always(
    1000,
    fc.property(people, (answers) => {
      for (const { page, rules } of toldTo(answers))
        expect(rules.map(red), page).toEqual(rules.map(() => isStop(page)));
    }),
  );
});
