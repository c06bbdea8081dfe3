/**
 * After the client build: writes one HTML file for each address, so that any static host can
 * serve it, with the pages that need no answers already rendered.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { createServer } from 'vite';

const vite = await createServer({
  server: { middlewareMode: true, hmr: false, ws: false },
  appType: 'custom',
  logLevel: 'error',
});
const app = (await vite.ssrLoadModule('/src/render.tsx')) as typeof import('../src/render.tsx');

const template = readFileSync('dist/index.html', 'utf8');
const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8')) as Record<
  string,
  { file: string; imports?: readonly string[] }
>;

/** All that the script at the start imports: named in the page, so that it is fetched at once. */
function importedBy(entry: string, seen = new Set<string>()): readonly string[] {
  for (const piece of manifest[entry]?.imports ?? []) {
    if (!seen.has(piece)) importedBy(piece, seen.add(piece));
  }
  return [...seen];
}
const atOnce = importedBy('index.html');

const text = (html: string): string => html.replace(/<[^>]*>/g, '');

interface Page {
  readonly lang: keyof typeof app.languages;
  /** Help and leaving, in the page itself. */
  readonly strip: string;
  readonly body: string;
  readonly noScript: string;
  /** Addresses of the same page in each language. */
  readonly path: string;
}

function document({ lang, strip, body, noScript, path }: Page): string {
  const heading = /<h1[^>]*>(.*?)<\/h1>/s.exec(body)?.[1];
  const title = heading ? `${text(heading)} | Worth Asking` : 'Worth Asking';
  const early = [...atOnce, ...app.earlyWords(path)]
    .map((file) => manifest[file]?.file)
    .filter((file) => file !== undefined)
    .map((file) => `<link rel="modulepreload" crossorigin href="/${file}" />`);
  const others = app.languageIds.map(
    (id) =>
      `<link rel="alternate" hreflang="${id}" href="${path.replace(/^\/[^/]*/, `/${id}`)}" />`,
  );
  return template
    .replace('<html lang="en">', `<html lang="${lang}" dir="${app.languages[lang].dir}">`)
    .replace(
      '<title>Worth Asking</title>',
      `<title>${title}</title>${[...early, ...others].join('')}`,
    )
    .replace('<div id="safety"></div>', `<div id="safety" lang="${lang}">${strip}</div>`)
    .replace('<div id="app"></div>', `<div id="app">${body}</div>`)
    .replace('<!--noscript-->', noScript);
}

const write = (file: string, html: string) => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, html);
};

let pages = 0;
for (const lang of app.languageIds) {
  const noScript = await app.withoutScript(lang);
  const strip = await app.strip(lang);
  write(`dist/fhir/${lang}/questionnaire.json`, await app.record(lang));
  for (const { path, rendered } of app.addressesIn(lang)) {
    const body = rendered ? await app.render(path) : '';
    write(`dist${path}index.html`, document({ lang, strip, body, noScript, path }));
    pages += 1;
  }
}
// The root and unknown addresses: the script picks the language; without it, all are offered.
const all = (await Promise.all(app.languageIds.map((lang) => app.withoutScript(lang)))).join('');
const strip = await app.strip(app.SOURCE);
const bare = { lang: app.SOURCE, strip, body: '', noScript: all, path: '/' };
write('dist/index.html', document(bare));
write('dist/404.html', document(bare));
await vite.close();
console.log(`Rendered ${pages} pages in ${app.languageIds.length} languages.`);
