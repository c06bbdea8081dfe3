/** Tools too heavy for the app's own set-up: fetched once by npm, each folder by its own list. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Runs npm in a folder; what went wrong it says itself. */
export const npmIn = (folder: string, ...args: string[]): Buffer =>
  execFileSync('npm', [...args, '--loglevel=error'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });

/** A package that is taken as it is published, and the hash of that very file. */
export interface Packed {
  readonly name: string;
  readonly file: string;
  readonly sha512: string;
}

/** Fetches a package and unpacks it into a folder. Throws when it is not the file it should be. */
export function bringPacked({ name, file, sha512 }: Packed, folder: string): void {
  mkdirSync(folder, { recursive: true });
  npmIn(folder, 'pack', name, '--pack-destination=.');
  const packed = join(folder, file);
  const found = createHash('sha512').update(readFileSync(packed)).digest('base64');
  if (found !== sha512) throw new Error(`${file} is not the file it should be.`);
  execFileSync('tar', ['-xzf', file], { cwd: folder });
  rmSync(packed);
}

/** A folder with all that is made in it. */
export interface Fetched {
  readonly folder: string;
  /** What is fetched and how much of it, for whoever waits. */
  readonly about: string;
  /** What it is made from, beside a lockfile. */
  readonly from?: readonly (string | Buffer)[];
  /** Each part by its name, in order. */
  readonly parts: Readonly<Record<string, () => unknown>>;
}

const stampOf = (folder: string): string => join(folder, 'node_modules', '.ready');

/** All that it is made from, in one word. */
function wanted({ folder, from = [] }: Fetched): string {
  const hash = createHash('sha256');
  const lock = join(folder, 'package-lock.json');
  for (const part of [...(existsSync(lock) ? [readFileSync(lock)] : []), ...from])
    hash.update(part);
  return hash.digest('hex');
}

/** True when all of it is here, made from just this. */
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

/** As fetchOnce, for a script of its own: where it fails, it says so and ends badly. */
export async function fetchOrSay(what: Fetched, failed: string): Promise<void> {
  await fetchOnce(what).catch((fault: unknown) => {
    console.error(
      `\n${failed} Is the npm registry within reach? Run npm test again: it starts over.\n`,
      fault instanceof Error ? fault.message : fault,
    );
    process.exitCode = 1;
  });
}
