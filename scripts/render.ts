/**
 * After the client build: writes one HTML file for each address, so that any static host can
 * serve it from any folder. A page carries its words, its style, the script that it needs at once,
 * and the policy.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { build, createServer } from 'vite';
import { LOWEST_SCRIPT } from './lowest.ts';
import { olderStyle } from './older-style.ts';
import { type Inline, headers, metaPolicy } from './policy.ts';

const vite = await createServer({
  server: { middlewareMode: true, hmr: false, ws: false },
  appType: 'custom',
  logLevel: 'error',
});
const app = (await vite.ssrLoadModule('/src/render.tsx')) as typeof import('../src/render.tsx');
type Lang = keyof typeof app.languages;

interface Chunk {
  readonly file: string;
  readonly css?: readonly string[];
}
const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8')) as Record<
  string,
  Chunk
>;
const script = manifest['index.html']!;
const folder = dirname(script.file);
const rest = script.css![0]!;
const template = readFileSync('dist/index.html', 'utf8').replaceAll('="./', '="/');

/** The small script of early.ts, as one piece. */
async function earlyScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: LOWEST_SCRIPT,
      lib: { entry: 'src/early.ts', formats: ['iife'], name: 'early' },
    },
  });
  const [{ output }] = built as unknown as [{ output: { code: string }[] }];
  return output[0]!.code.trim();
}

const firstStyle = manifest['src/styles/first.css']!.file;
const style = readFileSync(`dist/${firstStyle}`, 'utf8').trim();
const early = await earlyScript();
const sha = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
const inline: Inline = { style: sha(style), script: sha(early) };

const text = (html: string): string => html.replace(/<[^>]*>/g, '');
const titleOf = (body: string): string => {
  const heading = /<h1[^>]*>(.*?)<\/h1>/s.exec(body)?.[1];
  return heading ? `${text(heading)} | Worth Asking` : 'Worth Asking';
};

interface Page {
  readonly lang: Lang;
  readonly path: string;
  readonly body: string;
  /** Shows no answers, and can be taken over by the app as it is. */
  readonly shows?: string;
  readonly way?: string;
  readonly next?: Awaited<ReturnType<typeof app.render>>['next'];
  /** All of its style is needed before it is first painted. */
  readonly isDressed?: boolean;
  readonly noScript: string;
  /** Asks which language, and has no app. */
  readonly chooses?: 'start' | 'notFound';
}

/** Painted once its first screen is read: a head that is still half read would move its buttons. */
const WHOLE = '<link rel="expect" href="#main" blocking="render" />';

/** Every address of our own, as seen from this one: the aid may lie in any folder. */
const relative = (html: string, up: string): string =>
  html.replaceAll(/(href|src)="\/(?!\/)/g, `$1="${up}`);

async function document(page: Page): Promise<string> {
  const { lang, path, body, shows, way, next = [], isDressed = false, noScript, chooses } = page;
  // An address that is not there has no place of its own to look from.
  const up = chooses === 'notFound' ? '/' : '../'.repeat(path.split('/').length - 2) || './';
  const relations = [
    `<link rel="manifest" href="/${lang}/app.webmanifest" />`,
    ...app.languageIds.map(
      (id) =>
        `<link rel="alternate" hreflang="${id}" href="${path.replace(/^\/[^/]*/, `/${id}`)}" />`,
    ),
  ];
  const needs = [
    `<script type="module" src="/${script.file}"></script>`,
    `<link rel="preload" as="fetch" crossorigin href="/${folder}/words-${lang}.json" />`,
  ];
  const dress = isDressed
    ? `<link rel="stylesheet" href="/${rest}" />`
    : `<noscript><link rel="stylesheet" href="/${rest}" /></noscript>`;
  const html = template
    .replace(/<script type="module".*?<\/script>/s, '')
    .replace(/<link rel="stylesheet"[^>]*>/, '')
    .replace(
      '<html lang="en">',
      `<html lang="${lang}" dir="${app.languages[lang].dir}" data-root="${up}"${isDressed ? '' : ` data-rest="${up}${rest}"`}${chooses ? ` data-choose="${chooses}"` : ''}>`,
    )
    .replace(
      '<meta charset="utf-8" />',
      `<meta charset="utf-8" /><meta http-equiv="Content-Security-Policy" content="${metaPolicy(inline)}" />`,
    )
    .replace(
      /<title>.*<\/title>/,
      () =>
        `<title>${titleOf(body)}</title><style>${style}</style><script>${early}</script>${WHOLE}${[dress, ...(chooses ? [] : relations)].join('')}`,
    )
    .replace(
      '<div id="safety"></div>',
      () => `<div id="safety" lang="${lang}">${strips.get(lang)}</div>`,
    )
    .replace(
      '<div id="app"></div>',
      () =>
        `<div id="app"${shows === undefined ? '' : ` data-answers="${shows}"`}${way ? ` data-way="${way}"` : ''}>${body}</div>${next.map(templateOf).join('')}<noscript>${noScript}</noscript>`,
    )
    .replace(/(<div id="wait".*?>)/, (tag) => tag + waits.get(lang))
    // Last: nothing is fetched beside the page itself.
    .replace('</body>', () => `${chooses ? '' : needs.join('')}</body>`);
  return relative(html, up);
}

const templateOf = ({ answers, path, html }: NonNullable<Page['next']>[number]): string =>
  `<template data-after="${answers.join(' ')}" data-href="${path}" data-title="${titleOf(html)}">${html}</template>`;

const write = (file: string, content: string) => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
};

const strips = new Map<Lang, string>();
const waits = new Map<Lang, string>();
let pages = 0;
for (const lang of app.languageIds) {
  strips.set(lang, await app.strip(lang));
  waits.set(lang, await app.wait(lang));
  const noScript = await app.withoutScript(lang);
  write(`dist/fhir/${lang}/questionnaire.json`, await app.record(lang));
  for (const address of app.addressesIn(lang)) {
    const { path, kind, way } = address;
    const { body, next } = await app.render(lang, address);
    const isStart = path === `/${lang}/`;
    write(
      `dist${path}index.html`,
      await document({
        lang,
        path,
        body,
        noScript,
        ...(kind !== 'waiting' && { shows: '{}' }),
        ...(kind === 'first' && { way, next }),
        isDressed: kind === 'whole' && !isStart,
      }),
    );
    pages += 1;
  }
}
// The root, and addresses that are not there: without the script all languages are offered.
const body = (await Promise.all(app.languageIds.map((lang) => app.chooser(lang)))).join('');
const bare = {
  lang: app.SOURCE,
  path: '/',
  body: `<div class="page"><main id="main" class="flow"><h1>Worth Asking</h1>${body}</main></div>`,
  noScript: (await Promise.all(app.languageIds.map((lang) => app.withoutScript(lang)))).join(''),
  isDressed: false,
};
write('dist/index.html', await document({ ...bare, chooses: 'start' }));
write('dist/404.html', await document({ ...bare, chooses: 'notFound' }));
write('dist/.headers.json', JSON.stringify(headers(inline)));
const all = [
  style,
  readFileSync(`dist/${rest}`, 'utf8'),
  readFileSync('src/styles/older.css', 'utf8'),
];
write(`dist/${folder}/older.css`, await olderStyle(all.join('\n')));
rmSync(`dist/${firstStyle}`);
await vite.close();
console.log(`Rendered ${pages} pages in ${app.languageIds.length} languages.`);
