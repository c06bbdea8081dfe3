/** Makes the peers that ours is measured beside, as folders that a static server can serve. */
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import { fetchOnce, npmIn } from '../support/fetched.ts';
import { type Given, asked, words } from './asked.ts';
import { handWritten } from './html.ts';

const RJSF = join(import.meta.dirname, 'rjsf');
const made = (name: string): string => join(process.cwd(), '.cache/bench', name);
const given: Given = { asked, words };

function squeeze(folder: string): void {
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(js|css|html)$/.test(file)) continue;
    writeFileSync(join(folder, `${file}.br`), brotliCompressSync(readFileSync(join(folder, file))));
  }
}

/** The page written by hand; gives its folder. */
export function makeHtml(): string {
  const folder = made('html');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), handWritten(given));
  squeeze(folder);
  return folder;
}

/** The form engine, fetched by npm the first time; gives its folder. */
export async function makeRjsf(): Promise<string> {
  await fetchOnce({
    folder: RJSF,
    about: 'Fetching a form engine to measure beside: 27 MB are kept.',
    parts: { 'react-jsonschema-form': () => npmIn(RJSF, 'ci') },
  });
  const outDir = made('rjsf');
  await build({
    root: RJSF,
    configFile: false,
    logLevel: 'error',
    define: { GIVEN: JSON.stringify(given) },
    build: { outDir, emptyOutDir: true, target: 'es2022', modulePreload: false },
  });
  squeeze(outDir);
  return outDir;
}
