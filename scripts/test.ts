/**
 * Every check and every test, one after the other, ending with one plain line of counts.
 * A check that is no test (types, lint, format, words, build) counts as one.
 */
import { type SpawnSyncOptions, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findBrowser } from './browser.ts';

const OUT = 'test-results';
rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });

const options: SpawnSyncOptions = { stdio: 'inherit', shell: process.platform === 'win32' };
const counts = { passed: 0, failed: 0 };

const count = (passed: number, failed: number) => {
  counts.passed += passed;
  counts.failed += failed;
};

const say = (name: string) => console.log(`\n== ${name}`);

/** Runs a check; its exit code is its result. */
function check(name: string, command: string, ...args: string[]): boolean {
  say(name);
  const passed = spawnSync(command, args, options).status === 0;
  count(passed ? 1 : 0, passed ? 0 : 1);
  return passed;
}

/** Runs a check beside the others; resolves to its output when it is done. */
function beside(command: string, ...args: string[]): Promise<{ passed: boolean; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { shell: process.platform === 'win32' });
    let output = '';
    child.stdout.on('data', (text: Buffer) => (output += text.toString()));
    child.stderr.on('data', (text: Buffer) => (output += text.toString()));
    child.on('close', (code) => resolve({ passed: code === 0, output }));
  });
}

/** Adds the counts of a runner's JSON report; a run that left none has failed. */
function addReport(file: string, read: (report: never) => [number, number]): void {
  try {
    count(...read(JSON.parse(readFileSync(file, 'utf8')) as never));
  } catch {
    console.error(`No report in ${file}: the runner did not finish.`);
    count(0, 1);
  }
}

check('Types', 'tsc');
check('Lint', 'oxlint', '--deny-warnings');
check('Format', 'oxfmt', '--check', 'src', 'tests', 'scripts', 'locales', 'vite.config.ts');

check('Readability', 'node', 'scripts/readability.ts');

check('Renderers of others, for the FHIR journeys', 'node', 'tests/renderers/setup.ts');

const walking = beside('node', 'tests/walk/walk.ts');

say('Rules, words and screens');
spawnSync(
  'vitest',
  ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${OUT}/unit.json`],
  options,
);
addReport(
  `${OUT}/unit.json`,
  (report: { numPassedTests: number; numFailedTests: number; numFailedTestSuites: number }) => [
    report.numPassedTests,
    // A file that does not even load has failed too.
    Math.max(report.numFailedTests, report.numFailedTestSuites > 0 ? 1 : 0),
  ],
);

if (check('Build', 'npm', 'run', 'build')) {
  say('Journeys in a real browser');
  try {
    const { executablePath } = await findBrowser();
    console.log(`with ${executablePath}`);
    spawnSync('playwright', ['test', '-c', 'tests/journeys/playwright.config.ts'], options);
    addReport(
      `${OUT}/journeys.json`,
      (report: {
        stats: { expected: number; unexpected: number; flaky: number; skipped: number };
      }) => [
        report.stats.expected,
        report.stats.unexpected + report.stats.flaky + report.stats.skipped,
      ],
    );
  } catch (fault) {
    console.error(fault instanceof Error ? fault.message : fault);
    count(0, 1);
  }
}

say('The walk of the chart');
const walk = await walking;
console.log(walk.output);
count(walk.passed ? 1 : 0, walk.passed ? 0 : 1);

console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0;
