/** Bars under statements: every count of people that a page tells is drawn, in its own numbers. */
import { expect, test } from 'vitest';
import type { Explainer } from '#explainers/explainer.ts';
import { explainers } from '#explainers/index.ts';
import { counts, everyone } from '#explainers/pictures/counts.ts';
import { claimsDrawn } from '#explainers/pictures/effects.ts';
import { ends } from '#evidence/people.ts';
import { languageIds } from '#i18n/languages.ts';
import { wordsOf } from '../../scripts/words.ts';

const says = (lang: (typeof languageIds)[number], id: string) =>
  wordsOf(lang).get(`claims:${id}.says`) ?? '';
const figures = (text: string) => text.replaceAll(/\b(in|de cada) 100\b/g, '').match(/\d+/g) ?? [];

test.each(languageIds)('a bar draws what the statement above it tells, in %s', (lang) => {
  for (const [id, bars] of Object.entries(counts))
    for (const [, did] of bars)
      for (const end of ends(did)) expect(figures(says(lang, id)), id).toContain(String(end));
  for (const id of Object.keys(counts))
    for (const figure of figures(wordsOf(lang).get(`pictures:counted.${id}`) ?? 'none: 0'))
      expect(figures(says(lang, id)), `the title over ${id}`).toContain(figure);
  for (const [id, people] of Object.entries(everyone))
    expect(figures(says(lang, id)), id).toContain(String(people));
});

/** One group was watched for longer than the other: the caution of the ledger says that none is drawn. */
const UNLIKE = ['se-ldn-dreams', 'se-ldn-headache'];

test('who did and who did not, told on a page, are drawn there, unless their times are unlike', () => {
  const bare = new Set(
    Object.values<Explainer>(explainers).flatMap(({ sections }) =>
      sections.flatMap(({ claims, picture }) =>
        claims.filter(
          (id) =>
            /\bin 100\b.*\b(\d+ (did|do|does|have|had|were|was) not|others? \d+)/.test(
              says('en', id),
            ) &&
            !(id in counts) &&
            !claimsDrawn(picture).includes(id),
        ),
      ),
    ),
  );
  expect([...bare].sort()).toEqual(UNLIKE);
});
