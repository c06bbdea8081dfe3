import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composedPage } from '#guidance/composed.ts';
import { lineFacts } from '#guidance/lines.ts';
import type { PageId } from '#questionnaire/safety/due.ts';
import { always } from '../support/always.ts';
import { given } from '../support/given.ts';
import { people } from '../support/people.ts';
import { toldTo } from '../support/told.ts';

test('two rows with the same lines are one block, under the headings of both', () => {
  const answers = given({
    medicines: ['bupropion'],
    conditions: ['seizures', 'eatingDisorder'],
    anorexiaBulimia: 'yes',
  });
  const { blocks } = composedPage('healthStop', answers);
  expect(blocks.map(({ rule, also }) => [rule.id, also.map(({ id }) => id)])).toEqual([
    ['C36', ['C37']],
  ]);
});

test('several pairs to call about: the emergency signs of all stand together at the top', () => {
  const answers = given({ medicines: ['maoi', 'bupropion', 'sertraline'] });
  const { top, blocks } = composedPage('medicinesStop', answers);
  expect(top.map(({ line }) => line)).toEqual(['M3', 'M7']);
  expect(blocks.map(({ rule, lines }) => [rule.id, lines.map(({ line }) => line)])).toEqual([
    ['C32', ['M1', 'M2']],
    ['C33', ['M4']],
  ]);
});

test('one pair keeps its lines in their order', () => {
  const answers = given({ medicines: ['maoi', 'bupropion'] });
  const { top, blocks } = composedPage('medicinesStop', answers);
  expect(top).toEqual([]);
  expect(blocks.flatMap(({ lines }) => lines.map(({ line }) => line))).toEqual(['M1', 'M2', 'M3']);
});

test('what an earlier page of the way has told folds; the first line and emergency signs do not', () => {
  const shown = (page: PageId, said: Parameters<typeof given>[0]) =>
    composedPage(page, given(said)).blocks.map(({ lines }) =>
      lines.map(({ line, again }) => (again ? `(${line})` : line)).join(' '),
    );
  const opioid = { opioids: 'fewTimes', suicide: 'sometimes', medicines: ['sleepPanic'] } as const;
  expect(shown('opioidStop', opioid)).toEqual(['O2 O3 O1 O13 O5 O8']);
  expect(shown('opioidAgainStop', opioid)).toEqual(['O8 (O2) (O3) (O1) (O13) (O5)']);
  expect(shown('medicinesStop', opioid)).toEqual(['O10 B5 (O2) (O3) (O1) (O13) (O5) (O8)']);
});

test('no line folds that the way has not told before', () => {
  always(
    1000,
    fc.property(people, (answers) => {
      const told = new Set<string>();
      for (const { page } of toldTo(answers)) {
        const { top, blocks } = composedPage(page, answers);
        const lines = [...top, ...blocks.flatMap((block) => block.lines)];
        for (const { line, again } of lines) {
          if (again) expect([...told], `${page} ${line}`).toContain(line);
          if (again) expect(lineFacts(line).emergency, `${page} ${line}`).toBeUndefined();
        }
        for (const { line } of lines) told.add(line);
      }
    }),
  );
});
