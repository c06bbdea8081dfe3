/**
 * What a person fetches before the first question can be answered, compressed with brotli, and
 * the budget it must keep. Writes compressed copies beside the files, for hosts that serve them.
 */
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** In kB (1000 bytes). The bare stack (react-dom, router, xstate, i18next) alone is 96 kB of script. */
const BUDGET = { script: 95, all: 150 };
const FIRST_QUESTION = 'dist/en/step/who/index.html';

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8')) as Record<
  string,
  Chunk
>;
const squeezed = (file: string): number => brotliCompressSync(readFileSync(file)).length;

/** A chunk and all that it imports at once. */
function reach(name: string, seen = new Set<string>()): Set<string> {
  if (seen.has(name)) return seen;
  seen.add(name);
  for (const next of manifest[name]?.imports ?? []) reach(next, seen);
  return seen;
}

const rooms = ['shell', 'questions'].map((room) => `locales/en/${room}.json`);
const chunks = reach('index.html');
const scripts = [...chunks].map((name) => join('dist', manifest[name]?.file ?? ''));
const styles = [...new Set([...chunks].flatMap((name) => manifest[name]?.css ?? []))].map((file) =>
  join('dist', file),
);
const fonts = readdirSync('dist/assets')
  .filter((file) => file.endsWith('.woff2') && !file.includes('latin-ext'))
  .map((file) => join('dist/assets', file));

const kB = (files: readonly string[], size = squeezed): number =>
  files.reduce((sum, file) => sum + size(file), 0) / 1000;
const parts = {
  page: kB([FIRST_QUESTION]),
  script: kB(scripts),
  words: kB(rooms.map((room) => join('dist', manifest[room]?.file ?? ''))),
  style: kB(styles),
  // Fonts are compressed already; the page is read in the device's own font until they are here.
  fonts: kB(fonts, (file) => readFileSync(file).length),
};
const all = Object.values(parts).reduce((sum, part) => sum + part, 0);

for (const file of readdirSync('dist', { recursive: true, encoding: 'utf8' })) {
  if (!/\.(js|css|html|svg)$/.test(file)) continue;
  const content = readFileSync(join('dist', file));
  writeFileSync(join('dist', `${file}.br`), brotliCompressSync(content));
  writeFileSync(join('dist', `${file}.gz`), gzipSync(content));
}

// The manifest was for these figures; a host has no use for it.
rmSync('dist/.vite', { recursive: true, force: true });

console.log('\nUntil the first question can be answered (brotli, kB):');
for (const [part, size] of Object.entries(parts))
  console.log(`  ${part.padEnd(7)}${size.toFixed(1).padStart(7)}`);
console.log(`  ${'all'.padEnd(7)}${all.toFixed(1).padStart(7)}`);
for (const [name, size] of [
  ['script', parts.script],
  ['all', all],
] as const) {
  const ratio = size / BUDGET[name];
  console.log(`  ${name}: ${(ratio * 100).toFixed(0)}% of the budget of ${BUDGET[name]} kB`);
  if (ratio > 1) {
    console.error(`Too heavy: load later what the first question does not need (${name}).`);
    process.exitCode = 1;
  }
}
