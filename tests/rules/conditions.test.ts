import { expect, test } from 'vitest';
import * as conditions from '#questionnaire/conditions.ts';
import { expectTable } from '../support/tables.ts';
import { raisedBy, singles } from '../support/singles.ts';

const raised = Object.entries(conditions).map(([name, holds]) => [name, raisedBy(holds)] as const);

test('each condition is raised by the answers that conditions.txt says, on both ways, and by no other', () => {
  const lines = raised.flatMap(([name, by]) => ['', name, ...by.map((line) => `  ${line}`)]);
  expectTable(
    'conditions.txt',
    [
      'Every condition of src/questionnaire/conditions.ts, and each single answer that raises it.',
      '"But not with" is what a person says beside it that ends it.',
      ...lines,
    ],
    'a clinician reads each condition that differs, against the intake: is each of its answers one ' +
      'that the name tells, and is none missing? "unsure" and "unsaid" are never a "no".',
  );
});

test('every condition is raised by someone, and every one but "always" is not by another', () => {
  expect(raised.filter(([, by]) => by.length === 0)).toEqual([]);
  const everyone = raised.filter(([, by]) => by.join() === 'whatever is answered');
  expect(everyone.map(([name]) => name)).toEqual(['always']);
  expect([singles.full.length, singles.short.length].every((many) => many > 60)).toBe(true);
});
