/** What `npm test` and `npm run check` share: the checks, how they are run, and how they are counted. */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

/** Where the runners leave their reports. */
export const OUT = 'test-results';

type Command = readonly [string, ...string[]];

/** Checks that are no tests: the exit code is the result, and each counts as one. */
export const checks = {
  // One thread: each more would work out the chart's large types anew. What did not change since
  // the last time is not checked again; `npm test` clears the folder first.
  types: ['tsc', '--singleThreaded', '--incremental', '--tsBuildInfoFile', `${OUT}/types.json`],
  // The app alone, with no more of the language than its lowest browsers have.
  lowest: [
    'tsc',
    '-p',
    'src',
    '--singleThreaded',
    '--incremental',
    '--tsBuildInfoFile',
    `${OUT}/lowest.json`,
  ],
  older: ['node', 'tests/older/setup.ts'],
  lint: ['oxlint', '--deny-warnings'],
  format: ['oxfmt', '--check', 'src', 'tests', 'scripts', 'locales', 'vite.config.ts'],
  words: ['node', 'scripts/words.ts'],
  readability: ['node', 'scripts/readability.ts'],
  renderers: ['node', 'tests/renderers/setup.ts'],
  build: ['npm', 'run', 'build'],
  walk: ['node', 'tests/walk/walk.ts'],
} as const satisfies Record<string, Command>;

export interface Result {
  readonly passed: number;
  readonly failed: number;
  /** What it printed; empty where it printed for itself. */
  readonly output: string;
}

/** `live` prints at once; else all is kept, to be printed when others are done. */
interface How {
  readonly live: boolean;
}

const run = ([name, ...args]: Command, { live }: How): Promise<{ well: boolean; output: string }> =>
  new Promise((resolve) => {
    const child = spawn(name, args, {
      stdio: live ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (text: Buffer) => (output += text.toString()));
    child.on('error', (fault) => resolve({ well: false, output: fault.message }));
    child.on('close', (code) => resolve({ well: code === 0, output }));
  });

/** Runs a check. */
export async function check(name: keyof typeof checks, how: How): Promise<Result> {
  const { well, output } = await run(checks[name], how);
  return { passed: well ? 1 : 0, failed: well ? 0 : 1, output };
}

/**
 * Runs a test runner and counts by the JSON report it leaves. One that leaves none, or ends badly
 * though no test failed, counts as one that failed.
 */
async function counted<Report>(
  command: Command,
  file: string,
  read: (report: Report) => [passed: number, failed: number],
  how: How,
): Promise<Result> {
  mkdirSync(OUT, { recursive: true });
  rmSync(file, { force: true });
  const { well, output } = await run(command, how);
  try {
    const [passed, failed] = read(JSON.parse(readFileSync(file, 'utf8')) as Report);
    return { passed, failed: Math.max(failed, well ? 0 : 1), output };
  } catch {
    const fault = `No report in ${file}: the runner did not finish.`;
    return { passed: 0, failed: 1, output: `${output}\n${fault}` };
  }
}

/** The tests of these vitest projects (vite.config.ts), or of all. */
export function unitTests(how: How, ...projects: ('rules' | 'screens')[]): Promise<Result> {
  const file = `${OUT}/${['unit', ...projects].join('-')}.json`;
  const named = projects.map((project) => `--project=${project}`);
  return counted(
    ['vitest', 'run', ...named, '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`],
    file,
    (report: { numPassedTests: number; numFailedTests: number; numFailedTestSuites: number }) => [
      report.numPassedTests,
      // A file that does not even load has failed too.
      Math.max(report.numFailedTests, report.numFailedTestSuites > 0 ? 1 : 0),
    ],
    how,
  );
}

/** The journeys in a real browser; they need the build. */
export const journeys = (how: How): Promise<Result> =>
  counted(
    ['playwright', 'test', '-c', 'tests/journeys/playwright.config.ts'],
    `${OUT}/journeys.json`,
    ({
      stats: { expected, unexpected, flaky, skipped },
    }: {
      stats: Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number>;
    }) => [expected, unexpected + flaky + skipped],
    how,
  );
