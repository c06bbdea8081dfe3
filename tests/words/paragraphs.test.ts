/** No paragraph and no item of a list has more than three sentences: a tired reader loses the thread. */
import { describe, expect, test } from 'vitest';
import { paragraphsOf } from '#i18n/Paragraphs.tsx';
import { languageIds } from '#i18n/languages.ts';
import { sentencesOf } from '../../scripts/readability.ts';
import { wordsOf } from '../../scripts/words.ts';

/** Shown as they are written. */
const WHOLE = /^(explainers|stops|lines|guidance|crisis):|^questions:\w+\.why(_helper)?$/;

/** Shown in short paragraphs, however long they are. */
const SPLIT = /^claims:[^.]+\.says$|^questions:\w+\.hint(_helper)?$/;

describe.each(languageIds)('in %s', (lang) => {
  const words = [...wordsOf(lang)];
  const long = (parts: readonly string[]) =>
    parts.filter((part) => sentencesOf(part, lang).length > 3);

  test('no text that stands as one has more than three sentences', () => {
    expect(words.filter(([key, text]) => WHOLE.test(key) && long([text]).length > 0)).toEqual([]);
  });
  test('no statement and no hint has a longer paragraph, and none of it is lost', () => {
    for (const [key, text] of words.filter(([one]) => SPLIT.test(one))) {
      const parts = paragraphsOf(text);
      expect(long(parts), key).toEqual([]);
      expect(parts.join(' '), key).toBe(text);
    }
  });
});

test('a text is split between sentences, into parts about as long as each other', () => {
  expect(paragraphsOf('One. Two? Three!')).toEqual(['One. Two? Three!']);
  expect(paragraphsOf('One. Two? Three! Four.')).toEqual(['One. Two?', 'Three! Four.']);
  expect(paragraphsOf('Uno. ¿Dos? «Tres». Cuatro. 5 no.')).toHaveLength(2);
});
test('the points of short forms end no sentence', () => {
  const text = 'The U.S. FDA says no. St. John’s wort, too. Call from 8 a. m. Ask. Wait.';
  expect(paragraphsOf(text)).toEqual([
    'The U.S. FDA says no. St. John’s wort, too.',
    'Call from 8 a. m. Ask. Wait.',
  ]);
});
