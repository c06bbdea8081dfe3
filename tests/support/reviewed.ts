/** Tables that are made from the code and were read by a person: kept in files, compared on each run. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

/** Where a table that differs is left, for whoever reviews it; no other run clears it. */
const OUT = '.cache';

/** `review`: what to look at before the file is renewed. */
export function expectReviewed(file: string, lines: readonly string[], review: string): void {
  const made = `${lines.join('\n')}\n`;
  const kept = readFileSync(`tests/rules/${file}`, 'utf8').replaceAll('\r\n', '\n');
  if (made !== kept) {
    mkdirSync(OUT, { recursive: true });
    writeFileSync(`${OUT}/${file}`, made);
  }
  expect(
    made,
    `The code no longer does what was reviewed in tests/rules/${file}.\n` +
      `If it should: ${review}\nThen copy ${OUT}/${file} over tests/rules/${file}.\n`,
  ).toBe(kept);
}
