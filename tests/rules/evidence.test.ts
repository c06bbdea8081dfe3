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
  // The ledger's "1 in 4" is told as "a quarter".
  'cond-anx-treat': [],
  // The ledger's "1 in 20" is told as the exact count and share of its numbers.
  'alt-therapy-harm': ['100', '14,587', '5.2', '763'],
};

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
    expect(numbers(english.get(`claims:${id}.says`) ?? '')).toEqual([
      ...(RETOLD[id] ?? numbers(wanted.statement)),
    ]);
  });
  test.each(Object.keys(RETOLD) as ClaimId[])('%s adds no number of its own', (id) => {
    const { numbers: exact = {}, caution = '' }: ClaimData = claims[id];
    const known: string[] = numbers(
      `${inLedger.get(id)!.statement} ${JSON.stringify(exact)} ${caution} per 100`,
    );
    expect((RETOLD[id] as readonly string[]).filter((one) => !known.includes(one))).toEqual([]);
  });
});
