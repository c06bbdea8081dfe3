import { describe, expect, test } from 'vitest';
import { type ClaimData, type ClaimId, claims } from '#evidence/claims.ts';
import { type Heard, heard, thinOf, verdictOf } from '#evidence/heard.ts';
import { wordsOf } from '../../scripts/words.ts';
import { ledger } from '../support/ledger.ts';

const sayings: readonly Heard[] = Object.values(heard).flatMap((some): readonly Heard[] => some);
const written = new Map(ledger.claims.map((one) => [one.id, one]));

/** All that the ledger says of a claim in words. */
const ledgerWords = (id: ClaimId): string => {
  const { statement, why, caution = '' } = written.get(id)!;
  return `${statement} ${why} ${caution}`;
};

/** Words that tell of a search, or of what it came to. */
const SEARCHED =
  /\bsearch|(could not|no \w+( \w+)*|not|nothing|none|trial) (be )?f(ou|i)nd|found n|no study\b|count of what was found/i;

/** "Not studied" can only come from our search, but the ledger does not say so in words. */
const NOT_STUDIED: readonly ClaimId[] = [
  'int-tca',
  'int-lithium-antipsychotic',
  'int-benzo',
  'int-auvelity',
];

describe('a saying of popular articles', () => {
  test.each(sayings.map((one) => [one.id, one] as const))(
    '%s has the ledger’s verdict, or says that we did not check',
    (_, one) => {
      const { verdict } = written.get(one.claims[0])!;
      const shown = verdictOf(one);
      expect(shown === 'unchecked' ? 'unverified' : shown).toBe(verdict);
    },
  );
  test('is there for every claim on which the ledger quotes an article', () => {
    const told = new Set<string>(sayings.flatMap(({ claims: ids }) => ids));
    const judged = ledger.claims.filter(({ verdict }) => verdict);
    expect(judged).toHaveLength(34);
    expect(judged.filter(({ articleSays }) => !articleSays)).toEqual([]);
    expect(judged.map(({ id }) => id).filter((id) => !told.has(id))).toEqual([]);
    expect(Object.keys(claims).filter((id) => 'verdict' in claims[id as ClaimId])).toEqual(
      judged.map(({ id }) => id),
    );
  });
  test('stands beside what a caution wants shown with it', () => {
    for (const { id, claims: shown } of sayings)
      for (const claim of shown) {
        const { caution = '' }: ClaimData = claims[claim];
        const wanted = (caution.match(/\bShow [^.]*/g) ?? [])
          .flatMap((order) => order.match(/[a-z\d]+(-[a-z\d]+)+/g) ?? [])
          .filter((named): named is ClaimId => named in claims);
        for (const other of wanted) expect(shown, `${id}: ${claim}`).toContain(other);
      }
  });
});

describe('what is partly true', () => {
  const partly = sayings.filter((one) => verdictOf(one) === 'partly');
  test.each([
    ['en', /^Right: [^.]+\. (Not shown|Not settled|Not tested|Changed): [^.]+\.$/],
    [
      'es',
      /^Cierto: [^.]+\. (No se ha mostrado|No está resuelto|No se ha estudiado|Cambió): [^.]+\.$/,
    ],
  ])(
    'says in %s which half is right and which is not, for each saying and no other',
    (lang, form) => {
      const told = [...wordsOf(lang)].filter(([key]) => key.startsWith('heard:half.'));
      expect(told.map(([key]) => key).sort()).toEqual(
        partly.map(({ id }) => `heard:half.${id}`).sort(),
      );
      for (const [key, words] of told) expect(words, key).toMatch(form);
    },
  );
  test('never lets "it seems to help only with Wellbutrin" pass for evidence that it helps', () => {
    expect(wordsOf('en').get('heard:half.onlyWellbutrin')).toMatch(/Not shown: that it helps/);
    expect(heard.depression.find(({ id }) => id === 'onlyWellbutrin')?.claims).toContain(
      'combo-open',
    );
  });
});

describe('what holds up on thin ground says so', () => {
  const thin = (how: string) => sayings.filter((one) => thinOf(one) === how).map(({ id }) => id);
  test('where it is our own caution', () => {
    expect(thin('care')).toEqual(['plan']);
  });
  test('where a list of side effects has counts that nobody saw in the original', () => {
    expect(thin('uncounted')).toEqual(['common']);
  });
  test('and is never said of what does not hold up', () => {
    for (const one of sayings.filter((each) => thinOf(each)))
      expect(verdictOf(one), one.id).toBe('supported');
  });
});

describe('"we could not find it"', () => {
  const unfound = sayings.filter((one) => verdictOf(one) === 'unverified');
  test('is said only of what our search looked for, in the ledger’s own words', () => {
    expect(unfound.map(({ id }) => id)).toEqual(['websites', 'wellbutrin', 'journal']);
    for (const {
      claims: [first],
    } of unfound) {
      expect((claims[first] as { by?: readonly string[] }).by, first).toContain('search');
      expect(written.get(first)!.why, first).toMatch(/search/i);
    }
  });
  test.each(['en', 'es'])('says in %s how we looked', (lang) => {
    const told = [...wordsOf(lang).keys()].filter((key) => key.startsWith('heard:looked.'));
    expect(told.sort()).toEqual(unfound.map(({ id }) => `heard:looked.${id}`).sort());
  });
  test('is never said of what nobody looked up: that is "we did not check it"', () => {
    const unchecked = sayings.filter((one) => verdictOf(one) === 'unchecked');
    expect(unchecked.map(({ id }) => id)).toEqual(['growing']);
    for (const {
      claims: [first],
    } of unchecked)
      expect(written.get(first)!.why, first).not.toMatch(/search/i);
  });
});

describe('"we searched and found none"', () => {
  const says = (Object.keys(claims) as ClaimId[]).filter((id) => {
    const claim: ClaimData = claims[id];
    return claim.kind === 'fact' && claim.by.includes('search');
  });
  test('is said only of facts of which the ledger tells a search', () => {
    expect(says.length).toBeGreaterThan(20);
    expect(says.filter((id) => !SEARCHED.test(ledgerWords(id)))).toEqual(NOT_STUDIED);
  });
  test('in our words, too, only where our search says so, or the ledger tells of a search', () => {
    const english = wordsOf('en');
    const NONE = /\bcould not find\b|\bwe found no\b|\bno (\w+ )+(was|were) found\b/i;
    const telling = (Object.keys(claims) as ClaimId[]).filter((id) =>
      NONE.test(english.get(`claims:${id}.says`) ?? ''),
    );
    expect(telling.length).toBeGreaterThan(15);
    const silent = telling.filter((id) => !says.includes(id) && !SEARCHED.test(ledgerWords(id)));
    expect(silent).toEqual([]);
  });
  test('is said of "not studied" where nothing but a search can stand behind it', () => {
    for (const id of NOT_STUDIED) expect(written.get(id)!.statement).toMatch(/not (been )?studied/);
  });
});
