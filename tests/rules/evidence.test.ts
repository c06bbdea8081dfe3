import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type ClaimData, type ClaimId, type Speaker, claims } from '#evidence/claims.ts';
import { type Source, type SourceId, sources } from '#evidence/sources.ts';
import { explainers } from '#explainers/index.ts';
import type { Explainer } from '#explainers/explainer.ts';
import { type CrisisLine, crisisLines } from '#guidance/crisisLines.ts';
import { lines } from '#guidance/lines.ts';
import { wordsOf } from '../../scripts/words.ts';
import { type Written, ledger as written } from '../support/ledger.ts';

const ids = Object.keys(claims) as ClaimId[];
const inLedger = new Map<string, Written>(written.claims.map((one) => [one.id, one]));

describe('the ledger', () => {
  test('was carried over whole: every claim and every source that one stands on', () => {
    expect(ids).toEqual(written.claims.map(({ id }) => id));
    expect(Object.keys(sources).sort()).toEqual(
      [...new Set(written.claims.flatMap((claim) => claim.sources))].sort(),
    );
  });
  test('every claim stands on sources, and every source carries a claim', () => {
    const carried = new Set<string>(
      Object.values(claims).flatMap(({ sources: from }) => [...from]),
    );
    expect(Object.keys(sources).filter((id) => !carried.has(id))).toEqual([]);
  });
  test('every source was seen at an address: none is known from memory only', () => {
    const seen = JSON.parse(readFileSync('src/evidence/seen.json', 'utf8')) as Record<
      string,
      string
    >;
    expect(Object.keys(sources).filter((id) => !(id in seen))).toEqual([]);
  });
  test('links go to a DOI, PubMed, a publisher or an official body, never to a copy', () => {
    const links = Object.values(sources).flatMap((one) => ('link' in one ? [one.link] : []));
    expect(links.length).toBeGreaterThan(60);
    expect(links.filter((link) => !link.startsWith('https://'))).toEqual([]);
    const copies =
      /weightwatchers|pharmacy|druglib|blog|scribd|elb\.amazonaws|contravehcp|getnaltrexone/;
    expect(links.filter((link) => copies.test(new URL(link).hostname))).toEqual([]);
  });
});

describe('who says a fact first', () => {
  /** The sources that can speak with each voice: by their kind, and by whose page it is. */
  const voices: { readonly [S in Speaker]?: (source: Source) => boolean } = {
    label: ({ kind }) => kind === 'label',
    guide: ({ kind }) => kind === 'guideline',
    guideUk: ({ kind, authors }) =>
      kind === 'guideline' && /NICE|NHS|UK |Scottish|Royal College/.test(authors),
    guideUs: ({ kind, authors, title }) =>
      kind === 'guideline' && /SAMHSA|American|New York|VA\/DoD/.test(`${authors} ${title}`),
    healthUk: ({ authors }) => /\bNHS\b/.test(authors),
    healthUs: ({ authors }) =>
      /\bFDA\b|SAMHSA|NIAAA|HRSA|Department of Health|National Library/.test(authors),
    healthEu: ({ authors }) => /Medicines Agency/.test(authors),
    review: ({ kind }) => kind === 'review',
  };
  const isMachine = ({ authors, title, note = '' }: Source) =>
    /Dr\. Oracle|machine summary/.test(`${authors} ${title} ${note}`);
  /** Somebody else's copy of an agency's page is not that agency's page. */
  const isCopy = ({ authors, title, note = '' }: Source) =>
    /mirror|cop(y|ied)\b/i.test(`${authors} ${title} ${note}`);
  /** The sources that bear out what the first speaker is called. */
  const bearing = (first: Speaker, from: readonly SourceId[]) => {
    const of: readonly Source[] = from.map((id) => sources[id]);
    return of.filter(
      (source) =>
        !isMachine(source) &&
        (voices[first]?.(source) ?? true) &&
        !(first.startsWith('health') && isCopy(source)),
    );
  };
  const facts = ids.flatMap((id) => {
    const claim: ClaimData = claims[id];
    return claim.kind === 'fact' ? [{ id, first: claim.by[0], from: claim.sources }] : [];
  });
  test('is named as the page is that we read: a label, a guide or an agency of that country', () => {
    // What we advise, and what we did not find, is said by ourselves.
    const others = facts.filter(({ first }) => first !== 'care' && first !== 'search');
    expect(others.length).toBeGreaterThan(150);
    expect(
      others
        .filter(({ first, from }) => bearing(first, from).length === 0)
        .map(({ id, first }) => `${id}: ${first}`),
    ).toEqual([]);
  });
  test('is never a summary by a machine, nor a copy that passes for the agency', () => {
    expect(bearing('label', ['lithium-label-dr'])).toEqual([]);
    expect(bearing('site', ['bup-seizure-dr'])).toEqual([]);
    expect(bearing('healthUs', ['samhsa', 'samhsa-helpline', 'cost-medicare'])).toEqual([]);
    expect(bearing('healthUs', ['fda-compounding'])).toHaveLength(1);
  });
  test('is ourselves where the reason says that it follows, or is plain care', () => {
    const reasoned = facts.filter(({ id }) =>
      /^Follows from|^Safety reasoning|^Good practice/.test(inLedger.get(id)!.why),
    );
    expect(reasoned.length).toBeGreaterThan(5);
    expect(
      reasoned.filter(({ first }) => first !== 'care' && first !== 'search').map(({ id }) => id),
    ).toEqual([]);
  });
});

describe('what is told', () => {
  test('stands on claims that could be verified', () => {
    const told = [
      ...Object.values(explainers as Record<string, Explainer>).flatMap(
        ({ lead, sections, inShort }) => [
          ...lead,
          ...inShort,
          ...sections.flatMap((section) => section.claims),
        ],
      ),
      ...Object.values(lines).flatMap((line) => line.claims),
      ...Object.values<CrisisLine>(crisisLines).flatMap(({ claims: first, poison = [] }) => [
        ...first,
        ...poison.map(({ claim }) => claim),
      ]),
    ];
    const verdict = (id: ClaimId) => ('verdict' in claims[id] ? claims[id].verdict : undefined);
    expect(told.length).toBeGreaterThan(250);
    expect(told.filter((id) => verdict(id) === 'unverified')).toEqual([]);
  });
  test('as "could not be found" is only what could not be found', () => {
    for (const { unverified = [] } of Object.values(explainers as Record<string, Explainer>)) {
      for (const id of unverified) {
        expect(claims[id]).toMatchObject({ verdict: 'unverified' });
        expect(claims[id].by).toContain('search');
      }
    }
  });
  test('crisis numbers on screen are those of the claim', () => {
    const english = wordsOf('en');
    for (const [place, line] of Object.entries<CrisisLine>(crisisLines)) {
      const words = line.claims.map((id) => english.get(`claims:${id}.says`)).join(' ');
      const { caution } = claims['crisis-emergency'];
      for (const { number, name = '', option = '' } of [...line.call, ...(line.text ?? [])]) {
        expect(words, place).toContain(number);
        expect(words, place).toContain(name);
        expect(words, place).toContain(option);
      }
      for (const { option, send } of Object.values(line.spoken ?? {}))
        expect(words, place).toMatch(new RegExp(`press ${option}.*text ${send}`));
      // Germany has a line for each group of states: the statement names two, its numbers all.
      for (const { claim, number } of line.poison ?? []) {
        const { numbers = {} }: ClaimData = claims[claim];
        expect(
          `${english.get(`claims:${claim}.says`)} ${JSON.stringify(numbers)}`,
          place,
        ).toContain(number);
      }
      for (const number of line.emergency) expect(`${words} ${caution}`, place).toContain(number);
      // "Day and night" and "free" only where a claim of the place says so.
      expect(/any time/.test(words), place).toBe(line.always);
      expect(/It is free/.test(words), place).toBe(line.free);
    }
  });
});

/** Digit groups of a text, in order of size: what must never drift between wordings. */
const numbers = (text: string) => (text.match(/\d+(?:[.,]\d+)*/g) ?? []).sort();

/**
 * The statements whose numbers are not those of the ledger's statement, with the numbers they say.
 * What is added is in the claim's own numbers or caution (the next test holds that).
 */
const RETOLD: { readonly [C in ClaimId]?: readonly string[] } = {
  // The ledger's "1 in 4" is told as the exact figure of its numbers.
  'mech-inflammation-share': ['100', '27'],
  // How many kept the benefit.
  'anx-trauma': ['11', '15', '2', '6', '7'],
  // How many left the therapy in one trial.
  'anx-exposure': ['1', '15', '15', '6', '93'],
  // What "recent" means.
  'combo-other-bars': ['14'],
  // The dose of that trial.
  'int-ssri': ['100', '14', '42'],
  // "Under 5 in 100" is left out: the ledger has it from memory only, to be checked first.
  'se-others': [],
  // The ledger's "1 in 4" and "1 in 20" are told as the exact share of their numbers.
  'cond-anx-treat': ['100', '27.6'],
  'alt-therapy-harm': ['100', '14,587', '5.2'],
  // Whom, and for how many weeks.
  'dep-2026-result': ['10.5', '12', '37', '9.8'],
  'dep-pilot-points': ['12', '3', '5.9', '9.5'],
  'se-croop-compare': ['100', '12', '18', '38'],
  // That there is no count in 100.
  'se-mood-studies': ['100'],
  // A percent is told in 100 parts; "27 percent" as a bit over a quarter.
  'preg-milk': ['1', '100'],
  'prac-gad7-change': ['7'],
  // The one study, in 100 of each group; "from 0.8 to 3.4" as a bit less to 3 times.
  'se-ldn-headache': ['100', '12', '16', '3', '4', '4.5'],
  // A part of few people is told in 100 of them, too.
  'liver-300mg': ['100', '19', '26', '300', '5'],
  'liver-combine': ['1', '100', '12', '1,383'],
  'se-label-nausea': ['100', '5', '50', '93'],
  // "One more in seven" is told as "14 more in 100", so that all rates are in 100.
  'alt-ad-primary': ['100', '14', '4', '6'],
  'alt-ad-quit': ['1', '100', '5'],
  'alt-gad-ad': ['100', '14', '28', '35', '4', '49'],
  'alt-gad-quit': ['100', '6'],
  'alt-combined': ['100', '24'],
  'alt-addon-helped': ['10', '100', '12', '14', '4'],
  'alt-addon-sleep-weight': ['100', '17', '20', '33'],
  'alt-alcohol-number': ['100', '50', '9'],
};

/** The claim that tells the size and the weeks of the study behind another one. */
const OF_STUDY: { readonly [C in ClaimId]?: ClaimId } = { 'dep-2026-result': 'dep-2026' };

/**
 * What a statement's numbers may be told as: themselves, or whole; and of a rate in 100, what is left
 * of 100 and how far it is from another rate. Doses and counts have neither.
 */
function tellable(wanted: readonly string[]): Set<number> {
  const all = wanted.map((one) => Number(one.replaceAll(',', '')));
  const whole = all.flatMap((one) => [one, Math.floor(one), Math.ceil(one)]);
  if (!all.includes(100)) return new Set(whole);
  const rates = whole.filter((one) => one < 100);
  return new Set([
    ...whole,
    ...rates.map((one) => 100 - one),
    ...rates.flatMap((one) => rates.map((other) => Math.abs(one - other))),
  ]);
}

describe('numbers in words', () => {
  const [english, spanish] = [wordsOf('en'), wordsOf('es')];
  test.each(ids)('%s says the same numbers in every language', (id) => {
    const key = `claims:${id}.says`;
    expect(numbers(spanish.get(key) ?? '')).toEqual(numbers(english.get(key) ?? ''));
  });
  test.each(ids)('%s keeps what the ledger says of it', (id) => {
    const wanted = inLedger.get(id)!;
    const claim: ClaimData & { certainty?: string } = claims[id];
    expect(claim.kind).toBe(wanted.kind);
    expect(claim.certainty).toBe(wanted.certainty?.replace('very low', 'veryLow'));
    expect(claim.topic).toBe(wanted.topic);
    expect(claim.verdict).toBe(wanted.verdict);
    expect(claim.numbers).toEqual(wanted.numbers);
    expect(claim.caution).toBe(wanted.caution);
    expect([...claim.sources]).toEqual(wanted.sources);
    const told = numbers(english.get(`claims:${id}.says`) ?? '').map((one) =>
      Number(one.replaceAll(',', '')),
    );
    const owed = RETOLD[id] ?? numbers(wanted.statement);
    const lost = owed.filter((one) => {
      const exact = Number(one.replaceAll(',', ''));
      return !told.some((number) => [exact, Math.floor(exact), Math.ceil(exact)].includes(number));
    });
    expect({ lost, added: told.filter((one) => !tellable(owed).has(one)) }).toEqual({
      lost: [],
      added: [],
    });
  });
  test.each(Object.keys(RETOLD) as ClaimId[])('%s adds no number of its own', (id) => {
    const { numbers: exact = {}, caution = '' }: ClaimData = claims[id];
    const inside = JSON.stringify(exact, undefined, 1);
    const study = OF_STUDY[id];
    const known = numbers(
      `${inLedger.get(id)!.statement} ${inside} ${caution} per 100 ${study ? JSON.stringify(claims[study], undefined, 1) : ''}`,
    ).map((one) => Number(one.replaceAll(',', '')));
    // "One more in so many" as so many more in 100.
    const inHundred = [...inside.matchAll(/"one_\w*per": (\{[^}]*\}|\[[^\]]*\]|[\d.]+)/g)].flatMap(
      ([, per = '']) => numbers(per).map((one) => Math.round(100 / Number(one))),
    );
    // A part of some people, in 100 of them.
    const { n, events, stopped_for_nausea: stopped } = exact as Record<string, number | undefined>;
    const part = events ?? stopped;
    if (n && part) inHundred.push(Math.round((100 * part) / n));
    const allowed = new Set([
      ...known,
      ...known.map(Math.floor),
      ...known.map(Math.round),
      ...inHundred,
    ]);
    expect(RETOLD[id]!.filter((one) => !allowed.has(Number(one.replaceAll(',', ''))))).toEqual([]);
  });
});
