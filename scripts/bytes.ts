/**
 * What a person fetches, compressed with brotli, and the budgets it must keep. Writes compressed
 * copies beside the files, for hosts that serve them.
 */
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { languageIds } from '../src/i18n/languages.ts';

const squeezed = (text: string | Buffer): number => brotliCompressSync(text).length / 1000;
const size = (file: string): number => squeezed(readFileSync(`dist/${file}`));

const [folder = ''] = readdirSync('dist/assets').map((edition) => `assets/${edition}`);
const pieces = readdirSync(`dist/${folder}`).filter((file) => file.endsWith('.js'));

/** The page of the first question: all that is needed to answer it. */
const page = readFileSync('dist/en/step/who/index.html', 'utf8');
const within = (tag: 'style' | 'script'): string =>
  new RegExp(`<${tag}>(.*?)</${tag}>`, 's').exec(page)?.[1] ?? '';
const longest = (file: string): number =>
  Math.max(...languageIds.map((lang) => size(`${folder}/${file}-${lang}.json`)));

/** In kB (1000 bytes), each with its budget. React, router, chart and words' library are 105 of the app. */
const budgets: readonly (readonly [string, number, number])[] = [
  ['the first question, whole', squeezed(page), 14],
  ['  its style', squeezed(within('style')), 6],
  ['  its script', squeezed(within('script')), 2],
  ['the way to the sheet', size(`${folder}/app.js`), 185],
  ['  its words (longest)', longest('words'), 60],
  ['  its style', size(`${folder}/app.css`), 7],
  ['what is asked for', size(`${folder}/asked.js`), 16],
  ['the page about the aid', size(`${folder}/AboutScreen.js`), 2],
  ['words of pages beside the way', longest('aside'), 12],
  ['what statements stand on', longest('grounds'), 55],
];

/** What is fetched until the sheet is there, besides the page: no screen fetches its own. */
const PIECES = ['AboutScreen.js', 'app.js', 'asked.js'];

console.log('\nCompressed with brotli, kB:');
for (const [name, is, budget] of budgets) {
  console.log(`  ${name.padEnd(28)}${is.toFixed(1).padStart(7)} of ${budget}`);
  if (is > budget) {
    console.error(`Too heavy: ${name.trim()}.`);
    process.exitCode = 1;
  }
}
if (pieces.join() !== PIECES.join()) {
  console.error(`The code comes in ${PIECES.join(', ')}, and now in ${pieces.join(', ')}.`);
  console.error('A module of what is asked for stands in ASKED in vite.config.ts.');
  process.exitCode = 1;
}
if (/from\s*"\.\/(asked|AboutScreen)\.js"/.test(readFileSync(`dist/${folder}/app.js`, 'utf8'))) {
  console.error(
    'The way needs what is asked for only: take its module out of ASKED in vite.config.ts.',
  );
  process.exitCode = 1;
}

for (const file of readdirSync('dist', { recursive: true, encoding: 'utf8' })) {
  if (!/\.(js|json|css|html|svg|webmanifest)$/.test(file)) continue;
  const content = readFileSync(`dist/${file}`);
  writeFileSync(`dist/${file}.br`, brotliCompressSync(content));
  writeFileSync(`dist/${file}.gz`, gzipSync(content));
}

// The manifest was for the build; a host has no use for it.
rmSync('dist/.vite', { recursive: true, force: true });
