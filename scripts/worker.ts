/**
 * After the pages are written: makes each language an app that a device can keep, with its service
 * worker and the manifest by which it can be installed. A worker for each language, so that only
 * what someone reads is kept.
 */
import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { posix } from 'node:path';
import { type Rolldown, build } from 'vite';
import { LOWEST_SCRIPT } from './lowest.ts';
import { type Language, languageIds, languages } from '../src/i18n/languages.ts';

/** What needs no page of its own is read in this one; its script draws whatever the address names. */
const SHELL = 'step/sheet/';

/** A file's address, seen from the folder of a language; a page is its folder. */
const addressFrom = (lang: Language, file: string): string =>
  posix.relative(lang, file).replace(/(^|\/)index\.html$/, '$1') || './';

/** The files that a language needs: all the script and style, its own words and statements, its first pages. */
function filesOf(lang: Language): string[] {
  const others = languageIds.filter((id) => id !== lang);
  return globSync(
    [
      'assets/**/*.{js,css,json,woff2}',
      '{favicon.ico,icon.svg,apple-touch-icon.png}',
      `${lang}/app.webmanifest`,
      `${lang}/{,*/,step/who/,${SHELL}}index.html`,
    ],
    { cwd: 'dist', exclude: others.map((id) => `assets/*/{words,aside,grounds}-${id}.json`) },
  )
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}

const revisionOf = (file: string): string =>
  createHash('sha256')
    .update(readFileSync(`dist/${file}`))
    .digest('hex')
    .slice(0, 8);

/** Files in assets/ have their edition in their address, and need no mark of it. */
const keptBy = (lang: Language) =>
  filesOf(lang).map((file) => ({
    url: addressFrom(lang, file),
    revision: file.startsWith('assets/') ? null : revisionOf(file),
  }));

async function workerFor(lang: Language): Promise<string> {
  const { output } = (await build({
    configFile: false,
    logLevel: 'error',
    define: { KEPT: JSON.stringify(keptBy(lang)), SHELL: JSON.stringify(SHELL) },
    build: {
      target: LOWEST_SCRIPT,
      write: false,
      modulePreload: false,
      // One file: the policy lets no worker fetch a script of its own.
      rolldownOptions: { input: 'src/device/worker.ts', output: { format: 'iife' } },
    },
  })) as Rolldown.RolldownOutput;
  return output[0].code;
}

const words = (lang: Language, room: string) =>
  JSON.parse(readFileSync(`locales/${lang}/${room}.json`, 'utf8')) as Record<string, string>;

/** A colour of the light theme. */
function colour(name: string): string | undefined {
  const colours = readFileSync('src/styles/colours.css', 'utf8');
  return new RegExp(`--${name}: light-dark\\((#\\w+),`).exec(colours)?.[1];
}

const manifestOf = (lang: Language) => ({
  name: words(lang, 'shell')['name'],
  short_name: words(lang, 'shell')['name'],
  description: words(lang, 'welcome')['lead'],
  lang,
  dir: languages[lang].dir,
  start_url: './',
  scope: './',
  display: 'standalone',
  theme_color: colour('strip'),
  background_color: colour('ground'),
  icons: [
    { src: '../icon.svg', type: 'image/svg+xml', sizes: 'any' },
    { src: '../icon-192.png', type: 'image/png', sizes: '192x192' },
    { src: '../icon-512.png', type: 'image/png', sizes: '512x512' },
    {
      src: '../icon-maskable.png',
      type: 'image/png',
      sizes: '512x512',
      purpose: 'maskable',
    },
  ],
});

for (const lang of languageIds) {
  writeFileSync(`dist/${lang}/app.webmanifest`, `${JSON.stringify(manifestOf(lang), null, 2)}\n`);
  writeFileSync(`dist/${lang}/worker.js`, await workerFor(lang));
}
