import { expect, test } from 'vitest';
import { composedPage } from '#guidance/composed.ts';
import { given } from '../support/given.ts';

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
