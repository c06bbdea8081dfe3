/**
 * The inner loop: all that can be checked in less than a minute, without a build or a browser.
 * Ends with one plain line of what passed and what failed. `npm test` checks everything.
 */
import { type Result, check, unitTests } from './checks.ts';

const kept = { live: false };
const passed: string[] = [];
const failed: string[] = [];

/** Runs one thing, and says how it went; what it printed is shown only where it failed. */
async function step(name: string, running: () => Promise<Result>): Promise<void> {
  const began = performance.now();
  const result = await running();
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const well = result.failed === 0 && result.passed > 0;
  if (!well) console.error(result.output);
  console.log(`${well ? 'passed' : 'FAILED'}  ${name.padEnd(8)}${seconds.padStart(6)} s`);
  const all = result.passed + result.failed;
  const tests = well ? `${all} tests` : `${result.failed} of ${all} tests`;
  (well ? passed : failed).push(all > 1 ? `${name} (${tests})` : name);
}

const began = performance.now();
// Two at a time, for two cores.
await Promise.all([
  step('rules', () => unitTests(kept, 'rules')),
  (async () => {
    await step('types', () => check('types', kept));
    await step('lowest', () => check('lowest', kept));
    await step('lint', () => check('lint', kept));
    await step('format', () => check('format', kept));
    await step('words', () => check('words', kept));
    await step('screens', () => unitTests(kept, 'screens'));
  })(),
]);

const list = (names: readonly string[]) => names.join(', ') || 'nothing';
const seconds = ((performance.now() - began) / 1000).toFixed(0);
console.log(`\nPassed: ${list(passed)}. Failed: ${list(failed)}. ${seconds} s.`);
process.exitCode = failed.length > 0 ? 1 : 0;
