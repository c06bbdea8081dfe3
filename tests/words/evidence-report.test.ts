import { describe, expect, test } from 'vitest';
import { claims } from '#evidence/claims.ts';
import { REVIEW_BY } from '#evidence/searched.ts';
import { sources } from '#evidence/sources.ts';
import { type Ledger, STRENGTH, ours, standing } from '../../scripts/evidence.ts';

const small: Ledger = {
  claims: {
    sure: { kind: 'finding', certainty: 'moderate', topic: 'mood', sources: ['review', 'site'] },
    cases: { kind: 'finding', certainty: 'veryLow', topic: 'mood', sources: ['cases'] },
    report: { kind: 'finding', certainty: 'low', topic: 'liver', sources: ['cases'] },
    rule: { kind: 'fact', topic: 'liver', sources: ['label'] },
    silent: { kind: 'fact', topic: 'liver', sources: ['label'] },
  },
  sources: {
    review: { kind: 'review' },
    site: { kind: 'site' },
    cases: { kind: 'caseSeries' },
    label: { kind: 'label' },
    unused: { kind: 'article' },
  },
  statements: [
    { key: 'a', claims: ['sure'] },
    { key: 'b', claims: ['cases', 'report'] },
    { key: 'c', claims: ['rule', 'cases'] },
  ],
  reviewBy: (id) => ({ rule: '2027-01-01', cases: '2027-03-02' })[id] ?? '2027-06-01',
};
const now = standing(small, '2027-01-02');

describe('how the evidence stands', () => {
  test('names what is past its date, and what is due within 60 days', () => {
    expect(now.past).toEqual(['rule']);
    expect(now.near).toEqual(['cases']);
    expect(standing(small, '2027-01-01').past).toEqual([]);
    expect(standing(small, '2027-01-01').near).toEqual(['cases', 'rule']);
    expect(standing(small, '2026-12-31').near).toEqual(['rule']);
  });
  test('counts facts against findings by topic', () => {
    expect(now.topics).toEqual([
      { topic: 'mood', facts: 0, findings: 2 },
      { topic: 'liver', facts: 2, findings: 1 },
    ]);
  });
  test('names statements that rest on one source, over all their claims', () => {
    expect(now.oneSource).toEqual([{ key: 'b', source: 'cases' }]);
  });
  test('ranks findings by their best source, the weakest first', () => {
    expect(now.weakest.map(({ id }) => id)).toEqual(['report', 'cases', 'sure']);
    expect(now.strength.find(({ kind }) => kind === 'label')).toEqual({
      kind: 'label',
      sources: 1,
      best: 2,
    });
  });
  test('names what nothing uses, and adds up', () => {
    expect(now.orphans).toEqual({ sources: ['unused'], claims: ['silent'] });
    expect(now.table).toEqual({
      statements: 3,
      claims: 5,
      facts: 2,
      findings: 3,
      sources: 5,
      orphans: 2,
    });
  });
});

describe('our own evidence', () => {
  const { table, strength, topics, orphans, past } = standing(ours(), REVIEW_BY);
  test('is all there', () => {
    expect(table.claims).toBe(Object.keys(claims).length);
    expect(table.facts + table.findings).toBe(table.claims);
    expect(table.sources).toBe(Object.keys(sources).length);
    expect(table.statements).toBeGreaterThan(500);
    const sum = (some: readonly number[]) => some.reduce((all, one) => all + one, 0);
    expect(sum(strength.map((row) => row.sources))).toBe(table.sources);
    expect(sum(strength.map((row) => row.best))).toBe(table.claims);
    expect(sum(topics.map((row) => row.facts + row.findings))).toBe(table.claims);
  });
  test('has no source without a claim, and every kind of source has its strength', () => {
    expect(orphans.sources).toEqual([]);
    const kinds = new Set(Object.values(sources).map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual([...STRENGTH].sort());
  });
  test('is not past its date on that date itself', () => {
    expect(past).toEqual([]);
  });
});
