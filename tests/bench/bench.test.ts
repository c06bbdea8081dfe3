import { expect, test } from 'vitest';
import { asked, words } from './asked.ts';
import { handWritten } from './html.ts';
import { kindOf } from './rows.ts';
import { quantile, tableOf } from './table.ts';

test('a median lies between the two in the middle, and order does not matter', () => {
  expect(quantile([40, 10, 20, 30], 0.5)).toBe(25);
  expect(quantile([3], 0.95)).toBe(3);
});

test('the last app is held to each other one, and to nothing where there is nothing', () => {
  const lines = tableOf({
    html: { 'next screen': [10, 10], 'layout shift': [0] },
    ours: { 'next screen': [15, 15], 'layout shift': [0.5], 'language switch': [80] },
  }).map((line) => line.split(/ {2,}/));
  expect(lines).toEqual([
    ['p50 / p95', 'html', 'ours', 'ours : html'],
    ['next screen, ms', '10 / 10', '15 / 15', '1.5 / 1.5'],
    ['language switch, ms', '-', '80 / 80', '-'],
    ['layout shift', '0 / 0', '0.5 / 0.5', '-'],
  ]);
});

test.each([
  ['/en/step/who/', 'kB of page'],
  ['/assets/95178643/stack.js', 'kB of script'],
  ['/assets/95178643/en/shell.js', 'kB of words'],
  ['/assets/95178643/words-en.json', 'kB of words'],
  ['/assets/95178643/app.css', 'kB of style'],
  ['/assets/letters.woff2', 'kB of fonts'],
  ['/icon.svg', 'kB of the rest'],
])('%s is %s', (path, kind) => {
  expect(kindOf(`http://localhost${path}`)).toBe(kind);
});

test('the page written by hand asks what the app asks, option by option', () => {
  const page = handWritten({ asked, words });
  const options = [...page.matchAll(/name="(\w+)" value="(\w+)"/g)].map((found) => found.slice(1));
  expect(options).toEqual(
    asked.flatMap(({ id, options: all }) => all.map(({ value }) => [id, value])),
  );
  for (const { title, hint, options: all } of asked)
    for (const text of [title, hint, ...all.map(({ label }) => label)])
      expect(page).toContain(text);
  // No stop follows: all three ways go on alike.
  expect(asked.map(({ options: all, usual }) => all[usual]?.value)).toEqual([
    'adult',
    'no',
    'lowMood',
  ]);
});
