import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type ClaimData, claims } from '#evidence/claims.ts';
import { withoutCautions } from '../scripts/lean-plugin.ts';

const ledger = readFileSync('src/evidence/claims.ts', 'utf8');

test('the build leaves out each caution of the ledger, and nothing else', () => {
  const left = withoutCautions(ledger).split('\n');
  const all: readonly ClaimData[] = Object.values(claims);
  const cautions = all.flatMap(({ caution }) => caution ?? []);
  expect(cautions.length).toBeGreaterThan(100);
  const gone = ledger.split('\n').filter((line) => !left.includes(line));
  for (const line of gone) expect(line).toMatch(/^ +(caution:|['"])/);
  expect(gone.filter((line) => line.includes('caution:'))).not.toEqual([]);
  expect(left.filter((line) => line.includes('caution:'))).toEqual([]);
});

test('a caution that it cannot tell from the rest stops the build', () => {
  expect(() => withoutCautions('    caution: `one ${more}`,\n')).toThrow('caution');
});
