/**
 * Brings two renderers of FHIR questionnaires that others made, with npm alone, and once: Smart
 * Forms (React, CSIRO) with two validators, and LHC-Forms (National Library of Medicine), which
 * is taken as it is published, since it is built already and its parts weigh as much as an app.
 * Run by npm test before the journeys; by hand: node tests/renderers/setup.ts
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const HERE = import.meta.dirname;
const MODULES = join(HERE, 'node_modules');
const STAMP = join(MODULES, '.ready');

/** LHC-Forms as published, and the hash of that very file. */
const LHC = {
  name: 'lforms@40.1.3',
  file: 'lforms-40.1.3.tgz',
  sha512:
    'WLruTm+BcVnafC0rSAQ3/cNqhxvclBUxyBG68aub/uha2NaK9H8ZZcEXTTuORuGzzCt0wa7fvhuieZtcDIdPzQ==',
};

/** Where the browser's files of each renderer are. */
export const FILES = {
  smartForms: join(MODULES, '.smart-forms'),
  lhcForms: join(MODULES, '.lhc-forms/package/dist/lforms'),
};

/** Runs npm, which shows its own progress on a terminal and says itself what went wrong. */
const npm = (...args: string[]) =>
  execFileSync('npm', [...args, '--loglevel=error'], {
    cwd: HERE,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });

function bringLhcForms(): void {
  npm('pack', LHC.name, `--pack-destination=${MODULES}`);
  const file = join(MODULES, LHC.file);
  const found = createHash('sha512').update(readFileSync(file)).digest('base64');
  if (found !== LHC.sha512) throw new Error(`${LHC.file} is not the file it should be.`);
  mkdirSync(join(MODULES, '.lhc-forms'), { recursive: true });
  execFileSync('tar', ['-xzf', file, '-C', join(MODULES, '.lhc-forms')]);
  rmSync(file);
}

const bundleSmartForms = () =>
  build({
    root: HERE,
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: FILES.smartForms,
      emptyOutDir: true,
      minify: false,
      cssCodeSplit: false,
      lib: {
        entry: join(HERE, 'smart-forms.js'),
        formats: ['iife'],
        name: 'SmartForms',
        fileName: () => 'smart-forms.js',
        cssFileName: 'smart-forms',
      },
    },
  });

/** What the lockfile, our page around Smart Forms and the chosen LHC-Forms come to, in one word. */
const wanted = (): string =>
  createHash('sha256')
    .update(readFileSync(join(HERE, 'package-lock.json')))
    .update(readFileSync(join(HERE, 'smart-forms.js')))
    .update(LHC.sha512)
    .digest('hex');

/** True when all of it is here, from this very lockfile. */
export const renderersAreHere = (): boolean =>
  existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted();

/** Does a part, and says so before and after: each may take minutes. */
async function part(name: string, bring: () => unknown): Promise<void> {
  const began = performance.now();
  console.log(`  ${name} …`);
  await bring();
  console.log(`    here after ${((performance.now() - began) / 1000).toFixed(0)} seconds`);
}

async function bringRenderers(): Promise<void> {
  console.log(
    'Fetching what our FHIR files are shown in and held to, from the npm registry. This happens\n' +
      'once, and may take some minutes: about 100 MB are fetched, and 500 MB kept.',
  );
  await part('1 of 3: Smart Forms and two validators', () => npm('ci'));
  await part('2 of 3: LHC-Forms', bringLhcForms);
  await part('3 of 3: bundling Smart Forms for the browser', bundleSmartForms);
  writeFileSync(STAMP, wanted());
}

if (import.meta.main) {
  if (renderersAreHere()) console.log('They are here, from this very lockfile.');
  else {
    await bringRenderers().catch((fault: unknown) => {
      console.error(
        '\nThe renderers could not be fetched, so our FHIR files cannot be tried in them. Is the\n' +
          'npm registry within reach? Run npm test again: it starts over.\n',
        fault instanceof Error ? fault.message : fault,
      );
      process.exitCode = 1;
    });
  }
}
