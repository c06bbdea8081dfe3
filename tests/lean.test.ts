import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type ClaimData, claims } from '#evidence/claims.ts';
import { leanLedger } from '../scripts/lean-plugin.ts';

const ledger = readFileSync('src/evidence/claims.ts', 'utf8');

test('the build leaves out each caution and topic of the ledger, and nothing else', () => {
  const left = leanLedger(ledger).split('\n');
  const all: readonly ClaimData[] = Object.values(claims);
  const cautions = all.flatMap(({ caution }) => caution ?? []);
  expect(cautions.length).toBeGreaterThan(100);
  const gone = ledger.split('\n').filter((line) => !left.includes(line));
  for (const line of gone) expect(line).toMatch(/^ +(caution:|topic: '\w+',$|['"])/);
  expect(gone.filter((line) => line.includes('caution:'))).not.toEqual([]);
  expect(left.filter((line) => line.includes('caution:'))).toEqual([]);
  const topics = new Set(left.flatMap((line) => /^ +topic: '(\w+)'/.exec(line)?.[1] ?? []));
  expect([...topics]).toEqual(['poison']);
});

test('no screen asks for a topic that the build leaves out', () => {
  // A rule of safety has a topic of its own, which is told.
  const asks = globSync('src/!(guidance|questionnaire)/**/*.{ts,tsx}').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\.topic\b.{0,12}/g)].map(([found]) => found),
  );
  expect(asks.filter((ask) => !ask.startsWith(".topic !== 'po"))).toEqual([]);
});

test('a caution that it cannot tell from the rest stops the build', () => {
  expect(() => leanLedger('    caution: `one ${more}`,\n')).toThrow('caution');
});
