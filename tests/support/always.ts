/** Properties of fast-check, tried as often as the time allows (within.ts). */
import fc from 'fast-check';
import { type Budget, budget, tellShort } from './within.ts';

/** Holds a property for `all` drawn cases; where time is short for fewer, and says so. */
export function always<T>(all: number, property: fc.IProperty<T>, given?: Budget): void {
  const { seconds, least } = budget(all, given);
  const inTime = fc.check(property, {
    numRuns: all,
    plugins: [fc.interruptAfterTimeLimit(seconds * 1000)],
  });
  // Interrupted before the first case ended is no fault: the least is still to come.
  const unbegun = inTime.interrupted && inTime.counterexamplePath === null;
  if (inTime.failed && !unbegun) {
    throw new Error(fc.defaultReportMessage(inTime), { cause: inTime.errorInstance });
  }
  const missing = least - inTime.numRuns;
  if (missing > 0) fc.assert(property, { numRuns: missing, seed: inTime.seed + 1 });
  tellShort(Math.max(least, inTime.numRuns), all);
}
