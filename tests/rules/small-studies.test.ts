/**
 * One rule for small studies, whichever way they point. Size and design are read from the claims'
 * numbers, from studies.ts and from the kinds of the sources; what these do not tell is typed here.
 * Where the ledger does not keep its own rule, it is named with the ledger's reason, and nothing
 * else may join it unseen.
 */
import { describe, expect, test } from 'vitest';
import { type Certainty, type ClaimData, type ClaimId, claims } from '#evidence/claims.ts';
import { type SourceId, type SourceKind, sources } from '#evidence/sources.ts';
import { studies } from '#evidence/studies.ts';
import { wordsOf } from '../../scripts/words.ts';
import { ledger } from '../support/ledger.ts';

/**
 * trial: with a comparison, by chance. open: everyone knew the drug, or nothing to compare with;
 * surveys and single cases too. Talking therapy cannot be hidden: a trial of it is a trial.
 * watched: records and scans. together: reviews, guides and labels, or several kinds; these have
 * no one size. measure: of a scale, and no treatment is judged.
 */
type Design = 'trial' | 'open' | 'watched' | 'together' | 'measure';

/** Where the kinds of the sources do not tell the design of the one study that the claim is about. */
const DESIGN: { readonly [C in ClaimId]?: Design } = {
  // One study, told in a review, an article, a guide or on a site.
  'mech-opioid-system-mood': 'watched',
  'anx-trauma': 'open',
  'liver-300mg': 'trial',
  'liver-combine': 'trial',
  'preg-milk': 'open',
  'alt-second-step': 'open',
  'alt-addon-restless': 'trial',
  // Surveys with nothing to compare with.
  'ad-se-ssri': 'open',
  'ad-se-snri': 'open',
  'ad-se-tca': 'open',
  'ad-se-mirt': 'open',
  'ad-blunting': 'open',
  'alt-therapy-harm': 'open',
  // Three trials of three designs.
  'dep-game-changer': 'together',
  'prac-change': 'measure',
  'prac-gad7-change': 'measure',
};

/** Second results that the ledger does not call so: a look at what the trial was not about. */
const SECOND: readonly ClaimId[] = [
  // Anxiety, in a trial of opioid care.
  'anx-opioid-care',
  // "After-the-fact".
  'int-light',
];

/** Where the ledger is surer than its own rule allows, with its reason. For the ledger to settle. */
const TOO_SURE: { readonly [C in ClaimId]?: string } = {
  // A second score.
  'anx-opioid-care': 'Randomized, but only for people who stayed in care.',
  // Everyone knew the drug.
  'se-common': 'Open label, alcohol care; a comparison group not chosen by chance.',
  // 26 people.
  'liver-300mg': 'Small study at six times the usual dose.',
  // Case reports.
  'op-kratom': 'Several case reports with a clear cause.',
  // 42 people took both.
  'int-ssri': 'One trial plus the 2026 add-on trial.',
  // A survey with nothing to compare with.
  'alt-therapy-harm': 'Large survey; people judged for themselves.',
  // A second score.
  'anx-innova':
    'Second goals of a double-blind trial; people with severe depression were left out.',
  // A second score.
  'int-light': 'After-the-fact look at a large trial, by people linked to the seller.',
};

/** Less or more sure than others of like size and design, with the ledger's reason. */
const UNLIKE: { readonly [C in ClaimId]?: string } = {
  // Surer than other records, which are smaller.
  'ad-weight': 'Records, not a trial; many stopped their drug early.',
  // Less sure: what differs is not the drug, but who kept on with it.
  'dep-norway': 'Records only; people who do well keep refilling.',
  'dep-gulf-war': 'Compared responders with non-responders.',
  // Less sure: the answer for one medicine of several.
  'combo-nearest': 'Twelve people on several kinds of drugs; too few to split.',
  // Surer than other cases: it is a measured amount.
  'preg-milk': 'One mother and baby.',
};

const written = new Map(ledger.claims.map((one) => [one.id, one]));
const findings = (Object.entries(claims) as [ClaimId, ClaimData][]).flatMap(([id, claim]) =>
  claim.kind === 'finding' ? [{ id, ...claim }] : [],
);
type Found = (typeof findings)[number];

const numbersIn = (value: unknown): number[] => {
  if (typeof value === 'number') return [value];
  if (Array.isArray(value)) return value.filter((one) => typeof one === 'number');
  if (typeof value !== 'object' || value === null) return [];
  // Groups of one study.
  const groups = Object.values(value).filter((one) => typeof one === 'number');
  return groups.length > 0 ? [groups.reduce((sum, one) => sum + one, 0)] : [];
};
/** How the ledger names people, the most telling first. */
const PEOPLE = ['n', 'n_step1', 'n_stage1', 'n_trial', 'n_survey', 'n_randomized', 'enrolled'];
const MORE_PEOPLE = ['n_both', 'n_over', 'completed'];
const peopleIn = (numbers: object): number[] => {
  const row = numbers as Readonly<Record<string, unknown>>;
  const key = [...PEOPLE, ...MORE_PEOPLE].find((name) => numbersIn(row[name]).length > 0);
  return key ? numbersIn(row[key]) : [];
};

const kindOf = (id: SourceId): SourceKind => sources[id].kind;
const STUDY: readonly SourceKind[] = ['rct', 'openLabel', 'caseSeries', 'observational'];

/** How many people were in each study behind a finding; empty where the ledger does not say. */
function peopleOf({ numbers = {}, sources: from }: Found): number[] {
  const own = peopleIn(numbers);
  if (own.length > 0) return own;
  const each = Object.entries(numbers).flatMap(([name, of]) =>
    name in sources ? [...peopleIn(of as object), ...numbersIn(of)].slice(0, 1) : [],
  );
  if (each.length > 0) return each;
  return from.every((id) => STUDY.includes(kindOf(id)))
    ? from.flatMap((id) => studies[id]?.people ?? [])
    : [];
}

/** What the kinds of the sources tell. */
function designBySources({ sources: from }: Found): Design {
  const kinds = from.map(kindOf);
  if (kinds.some((kind) => ['review', 'guideline', 'label'].includes(kind))) return 'together';
  if (kinds.includes('rct')) return 'trial';
  if (kinds.includes('observational')) return 'watched';
  return kinds.some((kind) => STUDY.includes(kind)) ? 'open' : 'together';
}
const designOf = (one: Found): Design => DESIGN[one.id] ?? designBySources(one);

const isSecond = ({ id }: Found): boolean => {
  // A claim that the ledger's copy lacks is named by the evidence test.
  const { statement = '', why = '' } = written.get(id) ?? {};
  return (
    SECOND.includes(id) ||
    /\bsecond (goals?|results?|look)\b|Main score .* did not|main goal\.$/i.test(why) ||
    /\bmood was a second goal\b/.test(why) ||
    /\banother score\b/.test(statement)
  );
};

const sum = (some: readonly number[]): number => some.reduce((all, one) => all + one, 0);
const judged = findings.map((one) => {
  const people = peopleOf(one);
  return {
    id: one.id,
    certainty: one.certainty,
    people: people.length > 0 ? sum(people) : undefined,
    largest: people.length > 0 ? Math.max(...people) : undefined,
    design: designOf(one),
    second: isSecond(one),
  };
});
type Judged = (typeof judged)[number];

const few = ({ people }: Judged): boolean => people !== undefined && people < 50;
const tiny = ({ people }: Judged): boolean => people !== undefined && people < 20;
const mayBeLow: readonly Certainty[] = ['low', 'veryLow'];

describe('a small finding, whichever way it points', () => {
  const held = judged.filter((one) => few(one) || one.design === 'open' || one.second);
  test('is told apart by size, by design and by what was measured', () => {
    expect(judged.filter(few).length).toBeGreaterThan(20);
    expect(judged.filter(({ design }) => design === 'open').length).toBeGreaterThan(9);
    expect(judged.filter(({ second }) => second).map(({ id }) => id)).toEqual([
      'dep-pilot-second',
      'dep-full-dose-alone',
      'dep-fibro-mood',
      'anx-ocd',
      'anx-opioid-care',
      'combo-meth',
      'anx-innova',
      'int-light',
    ]);
  });
  test('of fewer than 50 people, of an open study or a second score has low certainty at most', () => {
    const tooSure = held.filter(({ certainty }) => !mayBeLow.includes(certainty));
    expect(tooSure.map(({ id }) => id)).toEqual(Object.keys(TOO_SURE));
  });
  const chance = { en: /chance/, es: /azar|casualidad/ } as const;
  test('of a second score in fewer than 20 people is very low, and says that it may be chance', () => {
    const seconds = held.filter((one) => one.second && tiny(one));
    expect(seconds.map(({ id }) => id)).toEqual(['dep-pilot-second', 'anx-ocd']);
    for (const { id, certainty } of seconds) {
      expect(certainty, id).toBe('veryLow');
      for (const lang of ['en', 'es'] as const)
        expect(wordsOf(lang).get(`claims:${id}.says`), id).toMatch(chance[lang]);
    }
  });
});

describe('two findings of like size and design', () => {
  /** How many people the largest study behind it had. */
  const size = ({ largest = 0 }: Judged): string =>
    String([20, 50, 100, 1000].find((limit) => largest < limit) ?? 'more');
  const alike = new Map<string, Judged[]>();
  for (const one of judged) {
    const { id, largest, design, second } = one;
    if (largest === undefined || id in TOO_SURE) continue;
    if (design === 'together' || design === 'measure') continue;
    const kind = `${design}, ${size(one)}, ${second ? 'second' : 'main'}`;
    alike.set(kind, [...(alike.get(kind) ?? []), one]);
  }
  test('are there to be compared', () => {
    expect([...alike.values()].filter((some) => some.length > 1).length).toBeGreaterThan(5);
  });
  test.each([...alike])('do not differ in how sure we are: %s', (_, some) => {
    const plain = some.filter(({ id }) => !(id in UNLIKE));
    const word = plain[0]?.certainty;
    expect(plain.filter(({ certainty }) => certainty !== word)).toEqual([]);
    // Who is named apart does differ.
    const apart = some.filter(({ id }) => id in UNLIKE);
    expect(apart.filter(({ certainty }) => certainty === word)).toEqual([]);
  });
});

test('what is named apart has the ledger’s own reason', () => {
  for (const [id, reason] of Object.entries({ ...TOO_SURE, ...UNLIKE }))
    expect(written.get(id)!.why).toBe(reason);
});
test('nothing is typed that the sources tell already', () => {
  const typed = findings.filter(({ id }) => id in DESIGN);
  expect(typed.filter((one) => designBySources(one) === DESIGN[one.id])).toEqual([]);
});
