import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Term, firstUses, termGroups, termIds } from '#evidence/glossary.ts';
import { wordsOf } from '../../scripts/words.ts';

const term = (id: Term['id'], means: string, ...forms: string[]): Term => ({ id, means, forms });
const terms = [
  term('dummyPill', 'a pill with no drug', 'dummy pill', 'dummy pills'),
  term('ocd', 'obsessive-compulsive disorder', 'OCD'),
];

describe('a hard word', () => {
  test('is explained where a page first uses it, and only there', () => {
    const texts = [
      'People took it.',
      'Ten had OCD.',
      'In OCD, dummy pills did better.',
      'A dummy pill.',
    ];
    expect(firstUses(texts, terms)).toEqual([[], ['ocd'], ['dummyPill'], []]);
  });
  test('needs no more words where its text explains it', () => {
    const texts = ['Against a dummy pill (a pill with no drug).', 'The dummy pill won.'];
    expect(firstUses(texts, terms)).toEqual([[], []]);
  });
  test('is met as a whole word, in any case', () => {
    expect(firstUses(['Docdays.', 'ocd again'], terms)).toEqual([[], ['ocd']]);
  });
});

test('each word is on the page of words, under one heading', () => {
  expect(Object.values(termGroups).flat().sort()).toEqual([...termIds].sort());
});

test.each(readdirSync('locales'))(
  'in %s, every explained word is used by some claim, explainer or comparison',
  (lang) => {
    const words = wordsOf(lang);
    const said = [...words]
      .filter(([key]) => /^(claims|explainers|deciding):/.test(key))
      .map(([, text]) => text);
    const unused = termIds.filter(
      (id) =>
        firstUses(said, [
          {
            id,
            means: '\u0000',
            forms: (words.get(`glossary:${id}.forms`) ?? '').split(', '),
          },
        ]).flat().length === 0,
    );
    expect(unused).toEqual([]);
  },
);
