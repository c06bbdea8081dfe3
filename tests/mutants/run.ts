/**
 * Mutation testing of the rules: plants small faults in them and tells which no test noticed.
 *
 *   npm run mutants                                        all of stryker.config.ts, for hours
 *   npm run mutants -- --mutate src/guidance/safety.ts     one file, for minutes
 *
 * Stryker is fetched by npm on the first run. What it is told is passed on; its reports are in
 * .cache/mutants. A fault that cannot be noticed, since it changes nothing, is no missing test.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fetchOnce, npmIn } from '../support/fetched.ts';
import config from './stryker.config.ts';

const HERE = import.meta.dirname;
const STRYKER = join(HERE, 'node_modules/@stryker-mutator/core/bin/stryker.js');

type Status = 'Killed' | 'Timeout' | 'Survived' | 'NoCoverage' | 'Ignored' | 'RuntimeError';

interface Report {
  readonly files: Readonly<
    Record<string, { readonly mutants: readonly { readonly status: Status }[] }>
  >;
}

/** One line for each file: of how many faults how many were noticed, and the share in percent. */
export function tableOf({ files }: Report): string[] {
  const lines = Object.entries(files).map(([file, { mutants }]) => {
    const count = (...some: Status[]) =>
      mutants.filter(({ status }) => some.includes(status)).length;
    return { file, noticed: count('Killed', 'Timeout'), missed: count('Survived', 'NoCoverage') };
  });
  const noticed = lines.reduce((sum, line) => sum + line.noticed, 0);
  const missed = lines.reduce((sum, line) => sum + line.missed, 0);
  return [...lines, { file: 'all', noticed, missed }].map((line) => {
    const all = line.noticed + line.missed;
    const share = ((100 * line.noticed) / all).toFixed(1);
    return (
      `${line.file.padEnd(40)} ${line.noticed} of ${all}`.padEnd(56) + `${share.padStart(6)} %`
    );
  });
}

if (import.meta.main) {
  await fetchOnce({
    folder: HERE,
    about: 'Fetching Stryker: 61 MB are kept.',
    parts: { Stryker: () => npmIn(HERE, 'ci') },
  });
  const { fileName } = config.jsonReporter;
  rmSync(fileName, { force: true });
  const args = [STRYKER, 'run', join(HERE, 'stryker.config.ts'), ...process.argv.slice(2)];
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status === 0) {
    const report = JSON.parse(readFileSync(fileName, 'utf8')) as Report;
    console.log(['', ...tableOf(report)].join('\n'));
  }
  process.exitCode = status ?? 1;
}
