/**
 * Tables that are made from the code for people to review, kept as text in tests/rules/*.txt and
 * compared on each run: what changes is seen, and read before it ships.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

/** Where a table that differs is left; no other run clears it. */
const OUT = '.cache';

/** First in each file. */
const HEAD = 'Made from the code; no clinician has reviewed it yet.';

/** `review`: what to look at before the file is renewed. */
export function expectTable(file: string, lines: readonly string[], review: string): void {
  const made = `${[HEAD, ...lines].join('\n')}\n`;
  const kept = readFileSync(`tests/rules/${file}`, 'utf8').replaceAll('\r\n', '\n');
  if (made !== kept) {
    mkdirSync(OUT, { recursive: true });
    writeFileSync(`${OUT}/${file}`, made);
  }
  expect(
    made,
    `The code no longer does what tests/rules/${file} says.\n` +
      `If it should: ${review}\nThen copy ${OUT}/${file} over tests/rules/${file}.\n`,
  ).toBe(kept);
}
