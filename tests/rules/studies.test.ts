import { describe, expect, test } from 'vitest';
import { type ClaimId, claims } from '#evidence/claims.ts';
import { type SourceId, sources } from '#evidence/sources.ts';
import { type Study, studies } from '#evidence/studies.ts';
import { effectSets } from '#explainers/pictures/effects.ts';
import { type Trial, results, trialIds, trials } from '#explainers/pictures/trials.ts';
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

/** Trials with groups picked by chance that tell of the mind but are not drawn, and why. */
const NOT_DRAWN: Readonly<Record<string, string>> = {
  plank2022: 'the plan of moloney2026',
  'kozak-thesis': 'seems to be kozak2007; its claim stands beside it',
  trivedi2021: 'the people of jha2025; tells of drug use',
  petrakis2006: 'people of petrakis2007; trauma signs',
  heinala2001: 'drinking',
  brown2009: 'its result on mood was not seen',
  greenway2009: 'weight',
  'nct-grief': 'no result yet',
  'nct-abstain': 'no result yet',
  foa2013: 'trauma signs',
  petrakis2012: 'trauma signs',
  schmahl2012: 'numb or unreal feelings',
  grevert1977: 'another drug, in a lab',
  preter2011: 'another drug, in a lab',
  hoehn1981: 'another drug, in a lab',
  pecina2021: 'one dose in a lab',
  'pecina-registry': 'one dose in a lab',
  chen2020: 'one dose in a lab',
  williams2018: 'with ketamine',
  yoon2025: 'with ketamine',
  jelen2025: 'with ketamine',
};

describe('a drawn trial', () => {
  const OF_THE_MIND = /^(depression|anxiety|trauma-ocd|mechanism|combination)$|^int-ketamine$/;
  test('is every one with groups picked by chance that the ledger has on the mind, but those left out for a reason', () => {
    const ofTheMind = (Object.keys(claims) as ClaimId[])
      .filter((id) => OF_THE_MIND.test(claims[id].topic) || OF_THE_MIND.test(id))
      .flatMap((id): readonly SourceId[] => claims[id].sources)
      .filter((id) => sources[id].kind === 'rct');
    const missing = [...new Set(ofTheMind)].filter((id) => !(id in trials));
    expect(missing.sort()).toEqual(Object.keys(NOT_DRAWN).sort());
  });
  test('had groups picked by chance, and stands on claims that stand on it', () => {
    for (const id of trialIds) {
      expect(sources[id].kind, id).toBe('rct');
      for (const claim of trials[id].claims) expect(claims[claim].sources, id).toContain(id);
    }
  });
  test('stands under the word of its claim, low doses first', () => {
    const piles = (['low', 'usual', 'notTold'] as const).map((dose) => [
      dose,
      results.flatMap((result) => {
        const here = trialIds.filter(
          (id) => trials[id].dose === dose && trials[id].result === result,
        );
        return here.length > 0 ? [[result, ...here]] : [];
      }),
    ]);
    expect(piles).toEqual([
      [
        'low',
        [
          ['same', 'mischoulon2017', 'moloney2026', 'innova2026', 'sharaf2010'],
          ['better', 'cree2010', 'younger2013'],
          ['notCompared', 'brewer2018'],
        ],
      ],
      [
        'usual',
        [
          ['same', 'pettinati2010', 'petrakis2007', 'volpicelli1992', 'dean2006', 'malcolm1987'],
          ['better', 'jha2025'],
          ['mixed', 'krupitsky2016'],
        ],
      ],
      [
        'notTold',
        [
          ['mixed', 'arntz1993', 'merluzzi1991', 'kozak2007'],
          ['worse', 'amiaz2008'],
        ],
      ],
    ]);
  });
});

describe('a drawn number', () => {
  test('of people, weeks or months is that of the study', () => {
    for (const id of trialIds) {
      const { people, weeks, months }: Trial = trials[id];
      const study = studies[id];
      expect([people, weeks, months], id).toEqual([study?.people, study?.weeks, study?.months]);
    }
    expect(trialIds.map((id) => [id, trials[id].people])).toEqual([
      ['mischoulon2017', 12],
      ['moloney2026', 37],
      ['innova2026', 98],
      ['sharaf2010', 96],
      ['cree2010', 80],
      ['younger2013', 31],
      ['brewer2018', 37],
      ['pettinati2010', 170],
      ['petrakis2007', 254],
      ['volpicelli1992', 70],
      ['dean2006', 80],
      ['malcolm1987', 36],
      ['jha2025', 326],
      ['krupitsky2016', 306],
      ['arntz1993', 48],
      ['merluzzi1991', 30],
      ['kozak2007', 15],
      ['amiaz2008', 10],
    ]);
  });
  test('in hundreds of people is that of its claim, in whole people of 100, never dreams or headache', () => {
    const drawn = Object.values(effectSets).map(({ claims: [claim], effects }) => [
      claim,
      effects.map(({ id, drug, other }) => [id, drug, other]),
    ]);
    expect(drawn).toEqual([
      ['se-ldn-year', [['any', 69, 72]]],
      ['se-croop-compare', [['any', 38, 18]]],
      [
        'combo-side-effects',
        [
          ['nausea', 33, 7],
          ['quit', 24, 12],
        ],
      ],
      ['alt-ad-response', [['muchBetter', 50, [30, 40]]]],
      ['int-withdrawal', [['unwell', 31, 17]]],
      ['alt-therapy-rate', [['muchBetter', 41, 17]]],
      ['alt-combined-cobalt', [['muchBetter', 46, 22]]],
      ['alt-addon-restless', [['restless', 23, [4, 5]]]],
      ['brain-tms-benefit', [['muchBetter', 29, 10]]],
    ]);
  });
});
