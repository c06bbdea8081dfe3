/**
 * What a host must send, as files that hosts read: made from the policy at build, so that they
 * never differ from it. docs/how-to/host.md says which one is for which host.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { languageIds } from '../src/i18n/languages.ts';
import { cache } from './policy.ts';

type Headers = Readonly<Record<string, string>>;

const MANIFEST_TYPE = 'application/manifest+json';

/** Netlify, Cloudflare Pages and others. They ask again for what no line tells them to keep. */
const forNetlify = (all: Headers): string =>
  [
    '/*',
    ...Object.entries(all).map(([name, value]) => `  ${name}: ${value}`),
    '/assets/*',
    `  Cache-Control: ${cache.assets}`,
    ...languageIds.flatMap((lang) => [
      `/${lang}/app.webmanifest`,
      `  Content-Type: ${MANIFEST_TYPE}`,
    ]),
  ].join('\n');

/** Apache, with mod_headers. */
const forApache = (all: Headers): string =>
  [
    '# In a folder, such as https://example.org/ask/, this must say /ask/404.html.',
    'ErrorDocument 404 /404.html',
    `AddType ${MANIFEST_TYPE} .webmanifest`,
    ...Object.entries(all).map(([name, value]) => `Header always set ${name} "${value}"`),
    `Header set Cache-Control "${cache.others}"`,
    '<If "%{REQUEST_URI} =~ m#/assets/#">',
    `  Header set Cache-Control "${cache.assets}"`,
    '</If>',
  ].join('\n');

/** Nginx: to be included in a server or a location. */
const forNginx = (all: Headers): string =>
  [
    '# In a folder, such as https://example.org/ask/, this must say /ask/404.html.',
    'error_page 404 /404.html;',
    'index index.html;',
    `location ~ \\.webmanifest$ { default_type ${MANIFEST_TYPE}; }`,
    `set $worth_asking_cache "${cache.others}";`,
    `if ($uri ~ /assets/) { set $worth_asking_cache "${cache.assets}"; }`,
    'add_header Cache-Control $worth_asking_cache;',
    ...Object.entries(all).map(([name, value]) => `add_header ${name} "${value}" always;`),
  ].join('\n');

/** The files for hosts, by their name in dist/. */
export const hostFiles = (all: Headers): Record<string, string> => ({
  _headers: `${forNetlify(all)}\n`,
  '.htaccess': `${forApache(all)}\n`,
  'nginx.conf.txt': `${forNginx(all)}\n`,
});

if (import.meta.main) {
  // The policy has the hash of what stands in the pages (scripts/render.ts).
  const headers = JSON.parse(readFileSync('dist/.headers.json', 'utf8')) as Headers;
  for (const [name, text] of Object.entries(hostFiles(headers)))
    writeFileSync(`dist/${name}`, text);
}
