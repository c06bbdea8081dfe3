/** Every word on a screen comes from here; its language comes from the address. */
import { type CustomTypeOptions, type TFunction, createInstance } from 'i18next';
import { createContext, use } from 'react';
import { type Language, SOURCE, languages } from './languages.ts';

/** The pieces the words come in: one file in locales/<language>/ for each (keys.ts). */
export type Namespace = keyof CustomTypeOptions['resources'];

export type Words = TFunction<Namespace[]>;

const files = import.meta.glob<object>(['/locales/*/*.json', '!/locales/*/review.json'], {
  import: 'default',
});

const i18n = createInstance();
void i18n.init({
  lng: SOURCE,
  resources: {},
  // No fallback: a missing word is a fault that tests catch, never English by surprise.
  fallbackLng: false,
  interpolation: { escapeValue: false },
  nsSeparator: ':',
});

/** Rooms with safety words: where a translation is not reviewed, the source is shown beside it. */
const SAFETY_WORDS: readonly Namespace[] = ['crisis', 'lines', 'questions', 'sheet', 'stops'];

/** What these namespaces need: their words, and the source's for safety where it is shown too. */
const needed = (
  lang: Language,
  namespaces: readonly Namespace[],
): (readonly [Language, Namespace])[] => [
  ...namespaces.map((namespace) => [lang, namespace] as const),
  ...(languages[lang].reviewed
    ? []
    : namespaces.filter((namespace) => SAFETY_WORDS.includes(namespace))
  ).map((namespace) => [SOURCE, namespace] as const),
];

export const hasWords = (lang: Language, namespaces: readonly Namespace[]): boolean =>
  needed(lang, namespaces).every(([of, namespace]) => i18n.hasResourceBundle(of, namespace));

/** Fetches the words of these namespaces, once. */
export async function loadWords(lang: Language, namespaces: readonly Namespace[]): Promise<void> {
  await Promise.all(
    needed(lang, namespaces)
      .filter(([of, namespace]) => !i18n.hasResourceBundle(of, namespace))
      .map(async ([of, namespace]) => {
        const file = files[`/locales/${of}/${namespace}.json`];
        if (!file) throw new Error(`No words: locales/${of}/${namespace}.json`);
        i18n.addResourceBundle(of, namespace, await file());
      }),
  );
}

/** Rooms loaded so far in a language, so that a switch can bring the same ones. */
export const loadedNamespaces = (lang: Language): Namespace[] =>
  Object.keys(i18n.getDataByLanguage(lang) ?? {}) as Namespace[];

export const wordsIn = (lang: Language): Words => i18n.getFixedT(lang) as unknown as Words;

/** The language of the page, from its address. */
export const LanguageContext = createContext<Language>(SOURCE);

export const useLanguage = (): Language => use(LanguageContext);
export const useWords = (): Words => wordsIn(useLanguage());

/** A date as this language writes it, e.g. "23 November 2026"; `date` is an ISO date. */
export const dateIn = (lang: Language, date: string, style: 'long' | 'month' = 'long'): string =>
  new Intl.DateTimeFormat(lang, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(style === 'long' && { day: 'numeric' }),
  }).format(new Date(`${date.slice(0, 10)}T12:00:00Z`));

/** A whole number as this language writes it, e.g. "11,247". */
export const numberIn = (lang: Language, value: number): string =>
  new Intl.NumberFormat(lang).format(value);

/**
 * A word whose key is put together from ids of the data, or undefined where there is none. That
 * every id has its words is held by tests/words.
 */
export const wordOf = (t: Words, key: string, values: object = {}): string | undefined =>
  (t as unknown as (key: string, values: object) => string)(key, { defaultValue: '', ...values }) ||
  undefined;

/** The language that `t` speaks. */
export const languageOf = (t: Words): Language => (t as unknown as { lng: Language }).lng;

/** Some things in a row as the language of `t` writes it, e.g. "an SSRI and an SNRI"; or "or". */
export const listIn = (
  t: Words,
  things: readonly string[],
  type?: Intl.ListFormatOptions['type'],
): string => new Intl.ListFormat(languageOf(t), { type }).format(things);
