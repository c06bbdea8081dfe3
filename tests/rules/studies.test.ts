import { describe, expect, test } from 'vitest';
import type { SourceId } from '#evidence/sources.ts';
import { type Study, studies } from '#evidence/studies.ts';
import { effectSets } from '#explainers/pictures/effects.ts';
import { trials } from '#explainers/pictures/trials.ts';
import { ledger } from '../support/ledger.ts';

/** What stands in the ledger’s table of human studies alone. */
const IN_TABLE: Readonly<Record<string, readonly number[]>> = {
  cree2010: [8],
  dean2006: [80],
  sharaf2010: [17],
};

/** Every number that the ledger gives for a source: its title and note, and its claims. */
function numbersOf(id: string): number[] {
  const source = ledger.sources.find((one) => one.id === id);
  const stands = ledger.claims.filter((claim) => claim.sources.includes(id));
  const said = [source?.title, source?.note, ...stands.map((claim) => JSON.stringify(claim))];
  return (said.join(' ').match(/\d+(?:[.,]\d+)*/g) ?? []).map((one) =>
    Number(one.replaceAll(',', '')),
  );
}

describe('a study', () => {
  test.each(Object.entries(studies) as [SourceId, Study][])(
    '%s has no number that the ledger does not give',
    (id, study) => {
      const known = [...numbersOf(id), ...(IN_TABLE[id] ?? [])];
      const said = [study.people, study.studies, study.weeks, study.months].filter(
        (number) => number !== undefined,
      );
      expect(said.length).toBeGreaterThan(0);
      expect(said.filter((number) => !known.includes(number))).toEqual([]);
    },
  );
});

describe('a drawn number', () => {
  test('of people is that of its claim', () => {
    const drawn = Object.fromEntries(trials.map(({ id, groups }) => [id, groups]));
    expect(drawn).toEqual({ pilot: [6, 6], larger: [37], open: [25], ocd: [10], fibro: [31] });
  });
  test('of side effects is that of its claim, in whole people of 100', () => {
    const drawn = Object.values(effectSets).map(({ claim, effects }) => [
      claim,
      effects.map((effect) => [
        effect.id,
        effect.drug,
        'placebo' in effect ? effect.placebo : null,
      ]),
    ]);
    expect(drawn).toEqual([
      [
        'se-common',
        [
          ['nausea', 10, null],
          ['headache', 7, null],
        ],
      ],
      [
        'combo-side-effects',
        [
          ['nausea', 33, 7],
          ['quit', 24, 12],
        ],
      ],
    ]);
  });
});
