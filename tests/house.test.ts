import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

/** Who may know whom: a room and the rooms it may import from, besides itself. Downwards only. */
const mayKnow: Readonly<Record<string, readonly string[]>> = {
  i18n: [],
  device: [],
  ui: ['i18n', 'questionnaire'],
  evidence: ['i18n', 'ui'],
  questionnaire: ['i18n', 'ui'],
  guidance: ['i18n', 'ui', 'evidence', 'questionnaire'],
  explainers: ['i18n', 'ui', 'evidence', 'questionnaire', 'guidance'],
  fhir: ['i18n', 'device', 'questionnaire', 'guidance'],
  sheet: ['i18n', 'device', 'ui', 'evidence', 'questionnaire', 'guidance', 'fhir', 'papers'],
  papers: ['i18n', 'ui', 'evidence', 'questionnaire', 'guidance', 'fhir'],
  deciding: ['i18n', 'ui', 'evidence', 'questionnaire', 'guidance'],
  app: [
    'i18n',
    'device',
    'ui',
    'evidence',
    'questionnaire',
    'guidance',
    'explainers',
    'fhir',
    'papers',
    'sheet',
    'deciding',
  ],
};

/** Rules and data: they know no React, no words and no browser. */
const PURE =
  /^(questionnaire\/(questions|conditions|helper|machine|path|chart|answers|branches|edits|fingerprint|link|linkWords|restored|stages|values)|deciding\/(options|fits|check)|guidance\/(flags|topics|doctorQuestions|safety|crisisLines)|evidence\/(claims|sources|searched)|sheet\/(model|editing)|papers\/items)\.ts$/;

/** The only thing of `questionnaire` that `ui` may know: which options stand apart. */
const UI_MAY = /^questionnaire\/questions\.ts$/;

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
    const outside = !(other in mayKnow) && other !== 'locales';
    if (
      PURE.test(from) &&
      (/^react|^i18next|^react-router/.test(to) || ['i18n', 'ui', 'device'].includes(other))
    ) {
      return [`${from} is a rule or data and may not know ${to}: move the view elsewhere.`];
    }
    if (outside || other === own || other === 'locales') return [];
    if (own === 'ui' && other === 'questionnaire' && !UI_MAY.test(to)) {
      return [`${from} may know only the questions' data, not ${to}.`];
    }
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
    ({ from, to }) =>
      /^explainers\/[a-z-]+\.ts$/.test(from) &&
      !from.endsWith('/index.ts') &&
      !from.endsWith('/explainer.ts') &&
      /^explainers\//.test(to) &&
      !to.endsWith('/explainer.ts'),
  );
  expect(between).toEqual([]);
});

test('the browser’s stores and places are touched in device and main alone', () => {
  const touching = files.filter(
    (file) =>
      !/^(device\/|main\.tsx)/.test(file) &&
      /\b(localStorage|sessionStorage|document\.cookie|location\.(href|assign|replace))\b/.test(
        readFileSync(join('src', file), 'utf8'),
      ),
  );
  expect(touching).toEqual([]);
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
