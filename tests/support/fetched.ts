/** Tools too heavy for the app's own set-up: each folder has its own lockfile, fetched once by npm. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Runs npm in a folder; what went wrong it says itself. */
export const npmIn = (folder: string, ...args: string[]): Buffer =>
  execFileSync('npm', [...args, '--loglevel=error'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });

/** A folder with a lockfile, and all that is made of it. */
export interface Fetched {
  readonly folder: string;
  /** What is fetched and how much of it, for whoever waits. */
  readonly about: string;
  /** What else it is made from, beside the lockfile. */
  readonly from?: readonly (string | Buffer)[];
  /** Each part by its name, in order. */
  readonly parts: Readonly<Record<string, () => unknown>>;
}

const stampOf = (folder: string): string => join(folder, 'node_modules', '.ready');

/** All that it is made from, in one word. */
function wanted({ folder, from = [] }: Fetched): string {
  const hash = createHash('sha256');
  for (const part of [readFileSync(join(folder, 'package-lock.json')), ...from]) hash.update(part);
  return hash.digest('hex');
}

/** True when all of it is here, from this very lockfile. */
export const isHere = (what: Fetched): boolean =>
  existsSync(stampOf(what.folder)) && readFileSync(stampOf(what.folder), 'utf8') === wanted(what);

/** Brings what is not here yet, and says what it does: it may take minutes. Throws when it cannot. */
export async function fetchOnce(what: Fetched): Promise<void> {
  if (isHere(what)) return;
  console.log(`${what.about} This happens once, from the npm registry.`);
  const parts = Object.entries(what.parts);
  for (const [index, [name, bring]] of parts.entries()) {
    const began = performance.now();
    console.log(`  ${index + 1} of ${parts.length}: ${name} …`);
    await bring();
    console.log(`    here after ${((performance.now() - began) / 1000).toFixed(0)} seconds`);
  }
  writeFileSync(stampOf(what.folder), wanted(what));
}
