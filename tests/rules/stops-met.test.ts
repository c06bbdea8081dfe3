import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stopsFor } from '#guidance/flags.ts';
import { pathOf } from '#questionnaire/path.ts';
import { isStop } from '#questionnaire/steps.ts';
import { always } from '../support/always.ts';
import { people } from '../support/people.ts';
import { personWith, singles, ways } from '../support/singles.ts';

/** The stops on a person's path, and those their answers raise. */
const met = (answers: Parameters<typeof pathOf>[0]) => pathOf(answers).filter(isStop).sort();
const raised = (answers: Parameters<typeof pathOf>[0]) => stopsFor(answers).sort();

test.each(ways)(
  'on the %s way, whatever single answer is given, each stop it raises is met',
  (way) => {
    for (const one of singles[way]) {
      const answers = personWith(way, one);
      expect(met(answers), `${one.question}: ${one.option}`).toEqual(raised(answers));
    }
  },
);

test('whoever it is, each stop that is raised is met, and no other', () => {
  always(
    2000,
    fc.property(people, (answers) => {
      expect(met(answers)).toEqual(raised(answers));
    }),
  );
});
