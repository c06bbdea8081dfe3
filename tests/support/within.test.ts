/** What counts how often the others try must itself be right, or they would try nothing. */
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { always } from './always.ts';
import { within } from './within.ts';

let said = vi.spyOn(console, 'log');
beforeEach(() => {
  said = vi.spyOn(console, 'log').mockReturnValue(undefined);
});

describe('with time enough', () => {
  test('all are tried, and nothing is said', () => {
    expect([...within(50)]).toHaveLength(50);
    let tried = 0;
    always(
      50,
      fc.property(fc.nat(), () => void (tried += 1)),
    );
    expect(tried).toBe(50);
    expect(said).not.toHaveBeenCalled();
  });
});

describe('with no time', () => {
  test('the least are tried, and how many is said', () => {
    expect([...within(50, { seconds: 0 })]).toEqual([0, 1, 2, 3, 4]);
    expect([...within(50, { seconds: 0, least: 7 })]).toHaveLength(7);
    expect(said).toHaveBeenLastCalledWith('Time was short: tried 7 of 50.');
  });
  test('so are those of a property, a fault among them still found', () => {
    let tried = 0;
    const count = fc.property(fc.nat(), () => void (tried += 1));
    always(50, count, { seconds: 0 });
    expect(tried).toBeGreaterThanOrEqual(5);
    expect(said).toHaveBeenLastCalledWith(`Time was short: tried ${tried} of 50.`);
    const wrong = fc.property(fc.nat(), (number) => number < 0);
    expect(() => always(50, wrong, { seconds: 0 })).toThrow(/Property failed/);
  });
});

test('a property that does not hold is told with its case', () => {
  const wrong = fc.property(fc.nat(), (number) => number < 1);
  expect(() => always(50, wrong)).toThrow(/Counterexample: \[1\]/);
});
