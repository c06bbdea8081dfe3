/** Each language calls one thing by one name, and no form that misleads comes back. */
import { describe, expect, test } from 'vitest';
import { SOURCE, languageIds } from '#i18n/languages.ts';
import { type Terms, strays } from '../../scripts/terms.ts';
import { wordsOf } from '../../scripts/words.ts';

const source = wordsOf(SOURCE);

describe.each(languageIds)('the terms of %s', async (lang) => {
  const { terms } = (await import(`../../locales/${lang}/terms.ts`)) as { terms: Terms };
  const words = wordsOf(lang);

  test.each(Object.entries(terms))(
    '%s: said so everywhere, and in no form that misleads',
    (_, term) => {
      const reasoned = Object.keys(term.but ?? {});
      // An exception that is none any more goes, so that the fault it allowed cannot come back.
      expect(strays(term, words, source).sort()).toEqual(reasoned.sort());
    },
  );

  test('each has its reason, and something to hold', () => {
    for (const [name, { why, agrees, never, but = {} }] of Object.entries(terms)) {
      expect(why, name).toMatch(/\.$/);
      expect(agrees ?? never, name).toBeDefined();
      for (const reason of Object.values(but)) expect(reason, name).not.toBe('');
    }
  });

  test('each form that misleads is seen in its own example', () => {
    for (const [name, { never }] of Object.entries(terms))
      for (const wrong of never?.wrong ?? []) expect(wrong, name).toMatch(never!.form);
  });

  test('each term is said somewhere', () => {
    const texts = [...source.values()];
    for (const [name, { agrees }] of Object.entries(terms))
      if (agrees)
        expect(
          texts.some((text) => agrees.source.test(text)),
          name,
        ).toBe(true);
  });
});

test('what strays is told by its key: a form, and a term that is not there', () => {
  const term = {
    why: 'One name.',
    agrees: { source: /leaflet/, says: /folleto/ },
    never: { form: /prospecto/, wrong: ['un prospecto'] },
  };
  const english = new Map([
    ['a', 'the leaflet'],
    ['b', 'the leaflet'],
    ['c', 'a page'],
  ]);
  const said = new Map([
    ['a', 'el folleto'],
    ['b', 'la hoja'],
    ['c', 'un prospecto'],
  ]);
  expect(strays(term, said, english)).toEqual(['b', 'c']);
});
