/** Every word on a screen comes from here; its language comes from the address. */
import { type CustomTypeOptions, type TFunction, createInstance } from 'i18next';
import { createContext, use } from 'react';
import { fetchAside, fetchWords } from 'virtual:words';
import { fetchedOnce } from './fetchedOnce.ts';
import { type Language, SOURCE, languages } from './languages.ts';

/** The pieces the words come in: one file in locales/<language>/ for each (keys.ts). */
export type Namespace = keyof CustomTypeOptions['resources'];

export type Words = TFunction<Namespace[]>;

const i18n = createInstance();
void i18n.init({
  lng: SOURCE,
  resources: {},
  // No fallback: a missing word is a fault that tests catch, never English by surprise.
  fallbackLng: false,
  interpolation: { escapeValue: false },
  nsSeparator: ':',
});

const isMade = Symbol();

/**
 * A language whose words are all here. Every screen is drawn with one, and only `speak` makes
 * them: no screen can be drawn without its words.
 */
export interface Spoken {
  readonly [isMade]: true;
  readonly lang: Language;
  readonly t: Words;
  /** The source's words for safety, beside a translation that nobody reviewed. */
  readonly english: Words | undefined;
}

const here = new Map<Language, Spoken>();

type Say = (key: string, values?: object) => string;

/** Numbers among the values, as the language writes them; `count` picks a plural and stays one. */
const written = (lang: Language, values: object): object =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'number' && name !== 'count' ? numberIn(lang, value) : value,
    ]),
  );

/** The words of a language. What takes no values is looked up once: the library is slow at it. */
function wordsIn(lang: Language): Words {
  const fixed = i18n.getFixedT(lang) as unknown as Say;
  const say: Say = (key, values = {}) => fixed(key, written(lang, values));
  const said = new Map<string, string>();
  const quick: Say = (key, values) => {
    const names = Object.keys(values ?? {});
    if (names.some((name) => name !== 'defaultValue')) return say(key, values);
    const id = `${key} ${names.length}`;
    const known = said.get(id) ?? say(key, values);
    said.set(id, known);
    return known;
  };
  return Object.assign(quick, { lng: lang }) as unknown as Words;
}

/** A language whose words were fetched already. */
export const spokenIn = (lang: Language): Spoken | undefined => here.get(lang);

type Said = Awaited<ReturnType<NonNullable<(typeof fetchWords)[string]>>>;

function learn(words: Said): void {
  for (const [of, rooms] of Object.entries(words)) {
    for (const [room, said] of Object.entries(rooms)) i18n.addResourceBundle(of, room, said);
  }
}

/** Fetches the words of a language, all at once, and once. Rejects when they cannot be had. */
export const speak = fetchedOnce(async (lang: Language): Promise<Spoken> => {
  learn(await fetchWords[lang]!());
  const english = languages[lang].reviewed ? undefined : wordsIn(SOURCE);
  const spoken: Spoken = { [isMade]: true, lang, t: wordsIn(lang), english };
  here.set(lang, spoken);
  return spoken;
});

const asideHere = new Set<Language>();

/** True once the words of pages beside the way are here too. */
export const hasAside = (lang: Language): boolean => asideHere.has(lang);

/** Fetches them, once. Rejects when they cannot be had. */
export const asideIn = fetchedOnce(async (lang: Language): Promise<void> => {
  learn(await fetchAside[lang]!());
  asideHere.add(lang);
});

/** The language of the page, from its address. */
export const SpokenContext = createContext<Spoken | null>(null);

export function useSpoken(): Spoken {
  const spoken = use(SpokenContext);
  if (!spoken) throw new Error('No language above this screen');
  return spoken;
}

export const useLanguage = (): Language => useSpoken().lang;
export const useWords = (): Words => useSpoken().t;

/** The source's words for safety, where the translation in view is not reviewed. */
export const useEnglish = (): Words | undefined => useSpoken().english;

const formats = new Map<string, unknown>();

/** A browser takes long to make one: each is made once. */
function formatOf<F>(key: string, make: () => F): F {
  const format = (formats.get(key) as F | undefined) ?? make();
  formats.set(key, format);
  return format;
}

/** A date as this language writes it, e.g. "23 November 2026"; `date` is an ISO date. */
export const dateIn = (lang: Language, date: string, style: 'long' | 'month' = 'long'): string =>
  formatOf(
    `${lang} ${style}`,
    () =>
      new Intl.DateTimeFormat(languages[lang].habit, {
        timeZone: 'UTC',
        year: 'numeric',
        month: 'long',
        ...(style === 'long' && { day: 'numeric' }),
      }),
  ).format(new Date(`${date.slice(0, 10)}T12:00:00Z`));

/** A number as this language writes it, e.g. "11,247" or "4.5". */
export const numberIn = (lang: Language, value: number): string =>
  formatOf(lang, () => new Intl.NumberFormat(languages[lang].habit)).format(value);

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
): string =>
  formatOf(
    `${languageOf(t)} ${type} list`,
    () => new Intl.ListFormat(languages[languageOf(t)].habit, { type }),
  ).format(things);

/** A large letter that only the start of a line asks for: not in "TMS", "I am" or "St. John". */
const LARGE = /^(?:\p{Lu}(?=\p{Ll}+(?![\p{L}.]))|A(?= ))/u;

/** A label within a line: "low mood", but "TMS". */
export const beginSmall = (label: string): string => label.replace(LARGE, (it) => it.toLowerCase());

/** Labels that may hold commas, put into one line: "Low mood; worry, panic or fear; trauma". */
export const rowOf = (labels: readonly string[]): string =>
  labels.map((label, at) => (at === 0 ? label : beginSmall(label))).join('; ');
