// Installs what is missing, with nothing but npm: `npm ci` unless node_modules was made from
// this very lockfile. Runs before start, dev and test, on whatever Node the machine has.
import { execSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

const STAMP = 'node_modules/.installed';
const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');

const installed = () => {
  try {
    return readFileSync(STAMP, 'utf8') === wanted;
  } catch {
    return false;
  }
};

if (!installed()) {
  console.log('Installing what the lockfile names. This happens once.');
  execSync('npm ci --no-audit --no-fund', { stdio: 'inherit' });
  writeFileSync(STAMP, wanted);
}
