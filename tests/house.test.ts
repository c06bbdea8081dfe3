import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';
import { ASIDE } from '../scripts/words-plugin.ts';

/** Who may know whom: a room and the rooms it may import from, besides itself. Downwards only. */
const mayKnow: Readonly<Record<string, readonly string[]>> = {
  i18n: [],
  device: [],
  names: [],
  ui: ['i18n'],
  evidence: ['i18n', 'ui'],
  questionnaire: ['i18n', 'ui', 'names'],
  editions: ['questionnaire'],
  guidance: ['i18n', 'ui', 'names', 'evidence', 'questionnaire'],
  explainers: ['i18n', 'ui', 'evidence', 'questionnaire', 'guidance'],
  deciding: ['i18n', 'ui', 'evidence', 'questionnaire', 'guidance', 'explainers'],
  fhir: ['i18n', 'device', 'questionnaire', 'guidance', 'editions'],
  papers: ['i18n', 'ui', 'evidence', 'questionnaire', 'guidance', 'fhir'],
  sheet: [
    'i18n',
    'device',
    'ui',
    'evidence',
    'questionnaire',
    'guidance',
    'editions',
    'fhir',
    'papers',
  ],
  app: [
    'i18n',
    'names',
    'device',
    'ui',
    'evidence',
    'questionnaire',
    'guidance',
    'explainers',
    'deciding',
    'editions',
    'fhir',
    'papers',
    'sheet',
  ],
};

/** Rooms of views and of the browser. In all others a `.ts` file is a rule or data. */
const VIEWS = ['i18n', 'device', 'ui', 'app'];

/**
 * What a file may know by its name alone, so that a new file is guarded by standing there: a
 * `.tsx` is a view, `use….ts` a hook, `…Words.ts` makes words; any other `.ts` is a rule or data,
 * and knows no React, no words and no browser. FHIR files are made of words throughout.
 */
function kindOf(file: string): 'view' | 'hook' | 'words' | 'rule' {
  const name = file.split('/').at(-1) ?? '';
  if (VIEWS.includes(room(file)) || !file.includes('/') || name.endsWith('.tsx')) return 'view';
  if (/^use[A-Z]/.test(name)) return 'hook';
  return name.endsWith('Words.ts') || room(file) === 'fhir' ? 'words' : 'rule';
}

const REACT = /^(react|react-dom|react-router|react-i18next)(\/|$)/;

/** What a file of this kind may not import. */
function forbidden(kind: ReturnType<typeof kindOf>, to: string): boolean {
  if (kind === 'view' || kind === 'hook') return false;
  const words = room(to) === 'i18n' || to.startsWith('i18next');
  const browser = REACT.test(to) || to.endsWith('.tsx') || ['ui', 'device'].includes(room(to));
  return browser || (kind === 'rule' && words);
}

interface Import {
  readonly from: string;
  readonly to: string;
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file));

const importsOf = (file: string, source: string): Import[] =>
  [...source.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, to = '']) => ({
    from: file,
    to: to.startsWith('#')
      ? to.slice(1)
      : to.startsWith('.')
        ? normalize(join(dirname(file), to)).replaceAll('\\', '/')
        : to,
  }));

const room = (path: string): string => path.split('/')[0] ?? '';

/** What is wrong with some imports, in words that say how to mend it. */
function breaches(imports: readonly Import[]): string[] {
  return imports.flatMap(({ from, to }) => {
    const [own, other] = [room(from), room(to)];
    const known = mayKnow[own];
    if (!known) return [];
    if (forbidden(kindOf(from), to)) {
      return [`${from} is a rule or data and may not know ${to}: move the view elsewhere.`];
    }
    const outside = !(other in mayKnow) && other !== 'locales';
    if (outside || other === own || other === 'locales') return [];
    return known.includes(other)
      ? []
      : [`${from} may not know ${to}: ${own} lies below ${other}. Hand it down from above.`];
  });
}

const all = files.flatMap((file) => importsOf(file, readFileSync(join('src', file), 'utf8')));

test('rooms know only the rooms below them', () => {
  // A reader that reads nothing finds no breach: prove that it read.
  expect(all.length).toBeGreaterThan(250);
  expect(breaches(all)).toEqual([]);
});

test('the rule catches a room that looks up, and a rule that knows a view', () => {
  const planted = [
    ...importsOf('guidance/flags.ts', "import { Sheet } from '../sheet/Sheet.tsx';"),
    ...importsOf('questionnaire/machine.ts', "import { useState } from 'react';"),
    ...importsOf('ui/Icon.tsx', "import { pathOf } from '#questionnaire/path.ts';"),
  ];
  expect(breaches(planted)).toHaveLength(3);
});

test('no explainer knows another', () => {
  const between = all.filter(
    ({ from, to }) => from.startsWith('explainers/pages/') && to.startsWith('explainers/pages/'),
  );
  expect(between).toEqual([]);
});

test('every explainer of pages/ stands in the list of explainers', () => {
  const listed = all.filter(({ from }) => from === 'explainers/index.ts').map(({ to }) => to);
  const pages = files.filter((file) => file.startsWith('explainers/pages/'));
  expect(pages.length).toBeGreaterThan(20);
  expect(pages.filter((page) => !listed.includes(page))).toEqual([]);
});

test('the browser’s stores and places are touched in device, early and main alone', () => {
  const touching = files.filter(
    (file) =>
      !/^(device\/|early\.ts|main\.tsx)/.test(file) &&
      /\b(localStorage|sessionStorage|document\.cookie|location\.(href|assign|replace))\b/.test(
        readFileSync(join('src', file), 'utf8'),
      ),
  );
  expect(touching).toEqual([]);
});

test('words of pages beside the way are said on pages that wait for them', () => {
  const said = new RegExp(`['\`](${ASIDE.join('|')}):`);
  const waits = /^(app\/pages\/Standards|evidence\/HeardScreen|explainers\/pictures\/\w+)\.tsx$/;
  const saying = files.filter((file) => said.test(readFileSync(join('src', file), 'utf8')));
  expect(saying.length).toBeGreaterThan(8);
  expect(saying.filter((file) => !waits.test(file))).toEqual([]);
});

test('no component carries words of its own', () => {
  const prose = files
    .filter((file) => file.endsWith('.tsx') && file !== 'render.tsx')
    .flatMap((file) =>
      [
        ...readFileSync(join('src', file), 'utf8').matchAll(/>\s*([A-Za-z][a-z]+ [a-z][^<>{}]*)</g),
      ].map(([, text]) => `${file}: ${text}`),
    );
  expect(prose).toEqual([]);
});

test('no pattern refers back to what it found: WebKit misreads that (its bug 308046)', () => {
  const back = /\\(?:[1-9]|k<)/;
  const referring = files.filter((file) => back.test(readFileSync(join('src', file), 'utf8')));
  expect(referring).toEqual([]);
});
