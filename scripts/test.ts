/**
 * Every check and every test, one after the other, ending with one plain line of counts.
 * A check that is no test (types, lint, format, words, build) counts as one.
 */
import { rmSync } from 'node:fs';
import { findBrowser } from './browser.ts';
import { OUT, type Result, check, journeys, unitTests } from './checks.ts';

rmSync(OUT, { recursive: true, force: true });

const live = { live: true };
const counts = { passed: 0, failed: 0 };

/** Says what runs, adds its counts, and tells whether all of it passed. */
async function step(name: string, running: () => Promise<Result>): Promise<boolean> {
  console.log(`\n== ${name}`);
  const { passed, failed, output } = await running();
  if (output) console.log(output);
  counts.passed += passed;
  counts.failed += failed;
  return failed === 0;
}

async function inBrowser(): Promise<Result> {
  try {
    const { executablePath } = await findBrowser();
    console.log(`with ${executablePath}`);
  } catch (fault) {
    return { passed: 0, failed: 1, output: String(fault instanceof Error ? fault.message : fault) };
  }
  return journeys(live);
}

await step('Types', () => check('types', live));
await step('Types of the lowest browsers', () => check('lowest', live));
await step('Lint', () => check('lint', live));
await step('Format', () => check('format', live));
await step('Readability', () => check('readability', live));
await step('Renderers of others, for the FHIR journeys', () => check('renderers', live));
await step('Old browsers, for the journeys in them', () => check('older', live));
// The walk takes one core for a while, beside all that follows.
const walking = check('walk', { live: false });
await step('Rules, words and screens', () => unitTests(live));
if (await step('Build', () => check('build', live))) {
  await step('Journeys in a real browser', inBrowser);
}
await step('The walk of the chart', () => walking);

console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0;
