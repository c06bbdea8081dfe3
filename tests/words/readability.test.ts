import { describe, expect, test } from 'vitest';
import {
  LIMITS,
  broken,
  countsOf,
  huerta,
  inflesz,
  scores,
  sentencesOf,
  tooLong,
} from '../../scripts/readability.ts';
import { wordsOf } from '../../scripts/words.ts';

describe.each(['en', 'es'] as const)('in %s', (lang) => {
  test('the whole and each screen are within the limits', () => {
    expect(broken(lang)).toEqual([]);
  });
  test('no text is longer than sixty words', () => {
    const long = [...wordsOf(lang)]
      .filter(([key, text]) => !key.startsWith('review:') && text.split(/\s+/).length > 60)
      .map(([key]) => key);
    expect(long).toEqual([]);
  });
  test('no sentence is longer than twenty words', () => {
    expect(tooLong(lang)).toEqual([]);
  });
  test('every screen that has sentences is scored', () => {
    expect(scores(lang).length).toBeGreaterThan(60);
  });
});

test('the measure tells hard words from plain ones, and is broken by them', () => {
  const hard =
    'Concomitant administration of opioid antagonists is contraindicated in individuals with physiological dependence.';
  const plain = 'Do not take it with an opioid. It can make you very sick.';
  const grade = (text: string) => {
    const { sentence, word, syllable } = countsOf([text], 'en');
    return (0.39 * word) / sentence + (11.8 * syllable) / word - 15.59;
  };
  expect(grade(hard)).toBeGreaterThan(LIMITS.en.grade.screen);
  expect(grade(plain)).toBeLessThan(LIMITS.en.grade.whole);
  const planted = [{ screen: 'planted', words: 12, length: 12, values: { grade: 9, smog: 9 } }];
  expect(broken('en', planted)).toEqual(['en, planted: grade is 9.0; the limit is 8.']);
});

test('what is told before any answer of a question is at grade 6 at most', () => {
  const hints = [...wordsOf('en')].filter(([key]) => /^questions:\w+\.hint(_helper)?$/.test(key));
  const hard = hints.filter(([, text]) => {
    const { sentence, word, syllable } = countsOf([text], 'en', true);
    return (0.39 * word) / sentence + (11.8 * syllable) / word - 15.59 > LIMITS.en.grade.whole;
  });
  expect(hard).toEqual([]);
});

test.each(['en', 'es'])('no question says one sentence of help twice, in %s', (lang) => {
  const helps = [...wordsOf(lang)].filter(([key]) => /^questions:\w+\.help\./.test(key));
  const said = helps.map(([key, text]) => `${key.split('.')[0]} ${text}`);
  expect(said.filter((one, at) => said.indexOf(one) !== at)).toEqual([]);
});

test('syllables are counted as people say them', () => {
  const english = { medicine: 3, liver: 2, worry: 2, opioid: 3, tired: 1 };
  const spanish = {
    médico: 3,
    depresión: 3,
    opioide: 3,
    hígado: 3,
    país: 2,
    cuidado: 3,
    ansiedad: 3,
  };
  for (const [word, wanted] of Object.entries(spanish))
    expect([word, countsOf([`${word}.`], 'es').syllable]).toEqual([word, wanted]);
  for (const [word, wanted] of Object.entries(english).slice(0, 3))
    expect([word, countsOf([`${word}.`], 'en').syllable]).toEqual([word, wanted]);
});

test('a drug name counts as two syllables where it is masked', () => {
  expect(countsOf(['Take naltrexone.'], 'en', true).syllable).toBe(3);
  expect(countsOf(['Take naltrexone.'], 'en').syllable).toBe(4);
});

test('labels are no sentences, and the points of short forms end none', () => {
  expect(sentencesOf('Yes, on most days', 'en')).toEqual([]);
  expect(sentencesOf('U.S. labels say no. The UK leaflet too.', 'en')).toHaveLength(2);
});

test('the Spanish formulas are those of the standards', () => {
  const counts = { sentence: 10, word: 100, syllable: 200, polysillabicWord: 0 };
  expect(inflesz(counts)).toBeCloseTo(206.835 - 62.3 * 2 - 10);
  expect(huerta(counts)).toBeCloseTo(206.84 - 60 * 2 - 1.02 * 10);
});
