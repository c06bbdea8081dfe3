/**
 * Measures the built app as a person meets it, beside the same first three questions written by
 * hand in HTML and in a form engine: on a phone's processor and a slow line, by turns.
 *
 *   npm run bench                                  four runs of each, some minutes
 *   npm run bench -- --runs 2 --only html,ours     fewer
 *   npm run bench -- --also ../before/dist         another build of ours too, called "before"
 *   npm run bench -- --fast                        the machine and the line as they are
 *
 * It prints and asserts nothing: times are this machine's, and only ratios of one run travel. The
 * same page measured twice differs by up to 1.1 times on a median, 1.3 on a p95.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Samples } from './rows.ts';
import { makeHtml, makeRjsf } from './peers.ts';
import { type Served, serve } from './served.ts';
import { tableOf } from './table.ts';
import { type App, goThrough } from './way.ts';

const NAMES = ['html', 'rjsf', 'before', 'ours'] as const;
type Name = (typeof NAMES)[number];

class Misuse extends Error {}

function options() {
  const { values } = parseArgs({
    options: {
      runs: { type: 'string', default: '4' },
      also: { type: 'string' },
      only: { type: 'string' },
      fast: { type: 'boolean', default: false },
    },
  });
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) throw new Misuse('--runs takes a whole number, from 1.');
  const only = values.only?.split(',') ?? NAMES.filter((name) => name !== 'before' || values.also);
  const unknown = only.find((name) => !NAMES.some((known) => known === name));
  if (unknown !== undefined)
    throw new Misuse(`--only takes some of ${NAMES.join(',')}, and not "${unknown}".`);
  if (only.includes('before') && !values.also)
    throw new Misuse('"before" is the build that --also names: say which.');
  return {
    runs,
    slow: !values.fast,
    also: values.also,
    names: NAMES.filter((name) => only.includes(name)),
  };
}

/** What counts here of the policy of builds that did not bring their headers along yet. */
const BEFORE = { 'Content-Security-Policy': "form-action 'none'" };

function headersOf(folder: string): Readonly<Record<string, string>> {
  const file = join(folder, '.headers.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as typeof BEFORE) : BEFORE;
}

/** A build of ours, if it is one. */
function built(folder: string): Omit<App, 'name'> {
  const start = '/en/step/who/';
  if (!existsSync(join(folder, start, 'index.html')))
    throw new Misuse(`There is no build in ${folder}. Make it with "npm run build".`);
  return { folder, start, headers: headersOf(folder), ours: true };
}

const peer = (folder: string): Omit<App, 'name'> => ({
  folder,
  start: '/',
  headers: {},
  ours: false,
});

async function bench(): Promise<void> {
  const { runs, slow, also = '', names } = options();
  const make: Record<Name, () => Omit<App, 'name'> | Promise<Omit<App, 'name'>>> = {
    ours: () => built(resolve('dist')),
    before: () => built(resolve(also)),
    html: () => peer(makeHtml()),
    rjsf: async () => peer(await makeRjsf()),
  };
  const apps: (App & Served)[] = [];
  const samples: Record<string, Samples> = Object.fromEntries(names.map((name) => [name, {}]));
  try {
    for (const name of names) {
      const app = { name, ...(await make[name]()) };
      apps.push({ ...app, ...(await serve(app.folder, app.headers)) });
    }
    for (let run = 0; run < runs; run += 1) {
      // A B C, then B C A: no app always comes first.
      for (let turn = 0; turn < apps.length; turn += 1) {
        const app = apps[(run + turn) % apps.length]!;
        console.log(`run ${run + 1} of ${runs}: ${app.name}`);
        const found = await goThrough(app, app.origin, slow).catch((fault: Error) => {
          console.log(`  went astray, so it goes again: ${fault.message}`);
          return goThrough(app, app.origin, slow);
        });
        for (const [row, values] of Object.entries(found))
          ((samples[app.name]! as Record<string, number[]>)[row] ??= []).push(...values);
      }
    }
  } finally {
    for (const { close } of apps) close();
  }
  console.log(['', ...tableOf(samples), ''].join('\n'));
}

if (import.meta.main) {
  await bench().catch((fault: unknown) => {
    console.error(fault instanceof Misuse ? fault.message : fault);
    process.exitCode = 1;
  });
}
