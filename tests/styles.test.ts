import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';

interface File {
  readonly name: string;
  readonly text: string;
}

/** How little room the sheet has: a class of the same name on a screen would reach into the paper. */
const SQUEEZES = ['tight', 'stepless', 'single', 'bare', 'barest', 'tightest', 'least'];

/** Classes whose names come from data: each must be a word of the source all the same. */
const FROM_DATA = Object.values({
  'Where: the lines of the way': ['done', 'current'],
  'ValuesScreen: where a dot lies': ['this', 'thisBit', 'that', 'thatBit'],
  'Mirror: what an option does for a person': ['fits'],
  'HeardScreen: verdicts': ['supported', 'overstated', 'unverified', 'unchecked'],
  'useFit.ts: squeezes of the sheet': SQUEEZES,
  'lines.ts: lines of the sheet': ['why', 'tried', 'others'],
}).flat();

/** A side of the screen where a side of the reading direction is meant. */
const PHYSICAL = [
  /^(left|right|top|bottom):/,
  /^(margin|padding|border|inset|scroll-margin|scroll-padding)-(left|right|top|bottom)\b/,
  /^border-(top|bottom)-(left|right)-radius:/,
  /^(text-align|text-align-last|float|clear): (left|right)\b/,
  // Four values of which right and left differ.
  /^(margin|padding|inset): \S+ (\S+) \S+ (?!\2(?:$|\s))\S+$/,
];

/** The selectors and declarations of a style sheet; at-rules themselves are left out. */
function read({ text }: File): { classes: string[]; declarations: string[] } {
  const parts = [...text.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{};]*)([{};])/g)].map(
    ([, part = '', end]) => ({ part: part.trim().replace(/\s+/g, ' '), end }),
  );
  return {
    classes: parts
      .filter(({ part, end }) => end === '{' && !part.startsWith('@'))
      .flatMap(({ part }) => [...part.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name = '']) => name)),
    declarations: parts
      .filter(({ part, end }) => end !== '{' && /^[\w-]+: ?\S/.test(part))
      .map(({ part }) => part),
  };
}

/** What stands in braces from an opening one on, other braces in it included. */
function braced(text: string, from: number): string {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}' && (depth -= 1) === 0) return text.slice(from + 1, at);
  }
  return text.slice(from + 1);
}

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** The class names that a component gives; one that data ends (`at${step}`) ends in a star. */
function givenIn({ text }: File): string[] {
  const plain = [...text.matchAll(/\bclass(?:Name)?="([^"]*)"/g)].flatMap(([, all = '']) =>
    words(all),
  );
  const made = [...text.matchAll(/\bclassName=\{/g)].flatMap(({ index, 0: { length } }) => {
    // What a value is compared with, or asked of a function, is no class.
    const code = braced(text, index + length - 1).replace(/([!=]== |\()'[^']*'/g, '');
    const strings = [...code.matchAll(/'([^']*)'/g)].map(([, all = '']) => all);
    const templates = [...code.matchAll(/`((?:\$\{[^}]*\}|[^`])*)`/g)].map(([, all = '']) =>
      all.replace(/\$\{[^}]*\}/g, '*'),
    );
    // A star alone, or before a space, is all data.
    return [...strings, ...templates].flatMap(words).map((name) => name.replace(/\*+/g, '*'));
  });
  const added = [...text.matchAll(/classList\.add\('([^']+)'\)/g)].map(([, name = '']) => name);
  return [...plain, ...made, ...added].filter((name) => /^[a-z]/i.test(name));
}

interface Read {
  readonly styles: readonly File[];
  readonly source: readonly File[];
  /** What may name a class only to find it: the tests. */
  readonly finders: readonly File[];
  readonly fromData?: readonly string[];
}

/** All that is wrong, each with its file and name. */
function faults({ styles, source, finders, fromData = [] }: Read): string[] {
  const sheets = styles.map((file) => ({ ...file, ...read(file) }));
  const given = source.flatMap((file) =>
    givenIn(file).map((name) => ({ file: file.name, name: name.replace(/\*.*/, '*') })),
  );
  const names = new Set(given.map(({ name }) => name));
  const begun = [...names].filter((name) => name.endsWith('*')).map((name) => name.slice(0, -1));
  const ruled = new Set(sheets.flatMap(({ classes }) => classes));
  const all = source.map(({ text }) => text).join('\n');
  const found = finders.map(({ text }) => text).join('\n');
  const isGiven = (name: string) =>
    names.has(name) || fromData.includes(name) || begun.some((start) => name.startsWith(start));

  const defined = sheets.flatMap(({ name: file, declarations }) =>
    declarations
      .flatMap((one) => /^(--[\w-]+):/.exec(one)?.[1] ?? [])
      .map((name) => ({ file, name })),
  );
  const used = [...styles, ...source].flatMap(({ name: file, text }) =>
    [...text.matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => ({ file, name })),
  );
  const has = (some: readonly { name: string }[], name: string) =>
    some.some((one) => one.name === name);

  return [
    ...new Set([
      ...defined
        .filter(({ name }) => !has(used, name))
        .map(({ file, name }) => `${file}: ${name} is defined and never used`),
      ...used
        .filter(({ name }) => !has(defined, name))
        .map(({ file, name }) => `${file}: ${name} is used and never defined`),
      ...sheets.flatMap(({ name: file, classes }) =>
        classes
          .filter((name) => !isGiven(name))
          .map((name) => `${file}: .${name} is a rule for nothing`),
      ),
      ...given
        .filter(({ name }) => !name.endsWith('*') && !ruled.has(name))
        .filter(({ name }) => !new RegExp(`\\.${name}(?![\\w-])`).test(found))
        .map(({ file, name }) => `${file}: "${name}" has no rule, and no test looks for it`),
      ...[
        ...given,
        ...sheets.flatMap(({ name: file, classes }) => classes.map((name) => ({ file, name }))),
      ]
        .filter(({ name }) => name.length < 3 && !name.endsWith('*'))
        .map(({ file, name }) => `${file}: "${name}" is too short to say what it is`),
      ...sheets.flatMap(({ name: file, declarations }) =>
        declarations
          .filter((one) => PHYSICAL.some((side) => side.test(one)))
          .map((one) => `${file}: "${one}" names a side of the screen`),
      ),
      ...fromData
        .filter((name) => !new RegExp(`\\b${name}\\b`).test(all))
        .map((name) => `${basename(import.meta.filename)}: no data is called "${name}"`),
    ]),
  ];
}

const filesIn = (folder: string, kind: RegExp): File[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => kind.test(name))
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));

const styles = filesIn('src/styles', /\.css$/);
const source = filesIn('src', /\.tsx?$/);
const finders = filesIn('tests', /^(journeys|screens).*\.tsx?$/);

test('each class and token is defined and used, is named, and knows no left or right', () => {
  // A reader that reads nothing finds no fault: prove that it read.
  expect(styles.flatMap((file) => read(file).classes).length).toBeGreaterThan(500);
  expect(styles.flatMap((file) => read(file).declarations).length).toBeGreaterThan(1000);
  expect(source.flatMap(givenIn).length).toBeGreaterThan(300);
  expect(faults({ styles, source, finders, fromData: FROM_DATA })).toEqual([]);
});

test('the squeezes of the sheet are told in its own style alone, and given by nothing else', () => {
  const told = (name: string) =>
    styles.filter((file) => read(file).classes.includes(name)).map((file) => file.name);
  expect(Object.fromEntries(SQUEEZES.map((name) => [name, told(name)]))).toEqual(
    Object.fromEntries(SQUEEZES.map((name) => [name, ['paper-fit.css']])),
  );
  const given = new Set(source.flatMap(givenIn));
  expect(SQUEEZES.filter((name) => given.has(name))).toEqual([]);
});

test('the reader finds each fault, and lets stand what is right', () => {
  const css = `@layer x { @media print { :root { --used: 1px; --idle: url(a.b); } }
    /* .comment { --none: 1 } */ .card > .ok:hover, .at2 { margin: 0 var(--used) 0 var(--missing); }
    .word { padding: 1px 2px 3px 2px; text-align: left; } .far { padding: 0 1px 0 0; left: 0.5rem; } }`;
  const tsx =
    `<p className="card lonely" /><p className={kind === 'other' ? 'word' : 'ok'} />` +
    "<i className={`sought at${step} ${more}${big ? ' large' : ''}`} />";
  expect(
    faults({
      styles: [{ name: 'a.css', text: css }],
      source: [{ name: 'A.tsx', text: tsx }],
      finders: [{ name: 'b.ts', text: "locator('.sought')" }],
      fromData: ['absent'],
    }).sort(),
  ).toEqual([
    'A.tsx: "large" has no rule, and no test looks for it',
    'A.tsx: "lonely" has no rule, and no test looks for it',
    'A.tsx: "ok" is too short to say what it is',
    'a.css: "left: 0.5rem" names a side of the screen',
    'a.css: "margin: 0 var(--used) 0 var(--missing)" names a side of the screen',
    'a.css: "ok" is too short to say what it is',
    'a.css: "padding: 0 1px 0 0" names a side of the screen',
    'a.css: "text-align: left" names a side of the screen',
    'a.css: --idle is defined and never used',
    'a.css: --missing is used and never defined',
    'a.css: .far is a rule for nothing',
    'styles.test.ts: no data is called "absent"',
  ]);
});

test('every style sheet is imported once, and is short', () => {
  const [first, rest] = ['first.css', 'rest.css'].map((name) =>
    readFileSync(`src/styles/${name}`, 'utf8'),
  );
  const index = `${first}${rest}`;
  const imported = [...index.matchAll(/@import '\.\/([^']+)'/g)].map(([, name]) => name);
  expect(imported.sort()).toEqual(
    styles
      .map(({ name }) => name)
      // The one for older browsers comes after all others in a sheet of its own (scripts/older-style.ts).
      .filter((name) => !['first.css', 'rest.css', 'older.css'].includes(name))
      .sort(),
  );
  expect(styles.filter(({ text }) => text.split('\n').length > 330)).toEqual([]);
});
