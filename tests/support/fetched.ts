/** Tools too heavy for the app's own set-up: each folder has its own lockfile, fetched once by npm. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Runs npm in a folder. */
export const npmIn = (folder: string, ...args: string[]): Buffer =>
  execFileSync('npm', args, { cwd: folder, stdio: 'ignore', shell: process.platform === 'win32' });

/**
 * Installs what the folder's lockfile names, then makes what else is wanted of it; only where that
 * was not done yet, or with another lockfile. `from` is what else it is made from.
 */
export async function fetchOnce(
  folder: string,
  from: readonly (string | Buffer)[] = [],
  make: () => Promise<void> = async () => {},
): Promise<void> {
  const stamp = join(folder, 'node_modules', '.ready');
  const hash = createHash('sha256');
  for (const part of [readFileSync(join(folder, 'package-lock.json')), ...from]) hash.update(part);
  const wanted = hash.digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  npmIn(folder, 'ci');
  await make();
  writeFileSync(stamp, wanted);
}
