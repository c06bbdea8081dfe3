/**
 * How hard the words are to read, screen by screen, against the limits below. Prints a table and
 * fails when a limit is broken.
 *
 *   npm run readability
 *
 * English: Flesch-Kincaid grade and SMOG; Spanish: INFLESZ and Fernandez-Huerta. Drug names are
 * counted as they are; the grade with each of them counted as two syllables stands beside.
 */
import { readdirSync } from 'node:fs';
import { fleschKincaid } from 'flesch-kincaid';
import { countEs } from 'simi-syllable';
import { smogFormula } from 'smog-formula';
import { syllable } from 'syllable';
import { screenWords } from './screen-words.ts';
import { wordsOf } from './words.ts';

/** The limits (decision-aid standards, section 6), on the whole set and on any one screen. */
export const LIMITS = {
  en: { grade: { whole: 6, screen: 8 }, smog: { whole: 8 } },
  es: { inflesz: { whole: 65, screen: 55 }, huerta: { whole: 70 } },
} as const;

/** Longest sentence, in words. */
export const LONGEST = 20;

/** Written for the clinician, in the clinician's own terms. */
const forClinicians = (key: string): boolean =>
  /^(sheet:(clinicianBody$|rx\.|line\.)|claims:safe-rx-|review:)/.test(key);

/** Names nobody can write more plainly. */
const DRUGS =
  /^(naltrexon[ea]|nalox?on[ea]|buprenor(ph|f)in[ea]|bupropi[oó]n|antidepress?ant(s)?|antidepresivos?|esketamin[ea]|ketamin[ea]|venlafaxin[ea]|duloxetin[ea]|mirtazapin[ea]|trazodon[ea]|vortioxetin[ea]|vilazodon[ea]|buspiron[ea]|amitript[yi]lin[ea]|aripiprazole?|quetiapin[ea]|methadone|metadona|disulfiram|escitalopram|citalopram|paroxetin[ea]|fluoxetin[ea]|sertralin[ea]|hydrocodone|hidrocodona|oxycodone|oxicodona|tianeptin[ea]|benzodia[zc]epin(es?|as?)|thioridazine|tioridazina|methamphetamine|metanfetamina|fibromyalgia|fibromialgia|antabuse|wellbutrin|auvelity|lorazepam|dextromethorphan|dextrometorfano)$/i;

export type Counts = {
  readonly sentence: number;
  readonly word: number;
  readonly syllable: number;
  /** Words of three syllables or more. */
  readonly polysillabicWord: number;
};

/** The same, but computed once for each text: a few words make most of all texts. */
function once<T>(compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (!known.has(text)) known.set(text, compute(text));
    return known.get(text) as T;
  };
}

const segmenterFor = once((lang) => new Intl.Segmenter(lang, { granularity: 'sentence' }));

/** The syllables of a word, by language. */
const count = { en: once(syllable), es: once(countEs) } as const;
type Scored = keyof typeof count;

/** Points that end no sentence, and placeholders, out of the way. */
const tidy = (text: string): string =>
  text
    .replace(/<\/?\w+>/g, '')
    .replace(/\{\{\w+\}\}/g, '12')
    .replace(/\bU\.S\./g, 'US')
    .replace(/\bEE\. ?UU\./g, 'EEUU')
    .replace(/\bSt\. /g, 'Saint ');

/** The sentences of a text; a label of a few words is none. */
export function sentencesOf(text: string, lang: string): string[][] {
  const parts = [...segmenterFor(lang).segment(tidy(text))];
  return parts
    .map(({ segment }) => ({
      words: segment.match(/[\p{L}\p{N}][\p{L}\p{N}’'.,-]*/gu) ?? [],
      ended: /[.?!:…]["”’)]*\s*$/u.test(segment),
    }))
    .filter(({ words, ended }) => words.length > 0 && (ended || words.length >= 6))
    .map(({ words }) => words);
}

/** Counts of some texts; `masked` counts each drug name as two syllables. */
export function countsOf(texts: readonly string[], lang: Scored, masked = false): Counts {
  const sentences = texts.flatMap((text) => sentencesOf(text, lang));
  const words = sentences.flat();
  const syllables = words.map((word) => {
    const bare = word.replace(/[.,’'-]+$/u, '');
    return masked && DRUGS.test(bare) ? 2 : Math.max(1, count[lang](bare.toLowerCase()));
  });
  return {
    sentence: sentences.length,
    word: words.length,
    syllable: syllables.reduce((sum, one) => sum + one, 0),
    polysillabicWord: syllables.filter((one) => one >= 3).length,
  };
}

/** INFLESZ (Szigriszt-Pazos): higher is easier. */
export const inflesz = ({ sentence, word, syllable: all }: Counts): number =>
  206.835 - (62.3 * all) / word - word / sentence;

/** Fernandez-Huerta: higher is easier. */
export const huerta = ({ sentence, word, syllable: all }: Counts): number =>
  206.84 - (60 * all) / word - (1.02 * word) / sentence;

export interface Score {
  readonly screen: string;
  readonly words: number;
  /** Words in a sentence, on average. */
  readonly length: number;
  readonly values: Readonly<Record<string, number>>;
}

function scoreOf(screen: string, texts: readonly string[], lang: Scored): Score {
  const counts = countsOf(texts, lang);
  const masked = countsOf(texts, lang, true);
  const values =
    lang === 'en'
      ? {
          grade: fleschKincaid(counts),
          gradeMasked: fleschKincaid(masked),
          smog: smogFormula(counts),
          smogMasked: smogFormula(masked),
        }
      : {
          inflesz: inflesz(counts),
          infleszMasked: inflesz(masked),
          huerta: huerta(counts),
          huertaMasked: huerta(masked),
        };
  return { screen, words: counts.word, length: counts.word / counts.sentence, values };
}

/** The whole set first, then each screen. */
export function scores(lang: Scored): Score[] {
  const words = wordsOf(lang);
  const screens = screenWords().map(({ id, kind, keys }) => ({
    name: `${kind} ${id}`,
    texts: keys.filter((key) => !forClinicians(key)).flatMap((key) => words.get(key) ?? []),
  }));
  const shown = new Set(screenWords().flatMap(({ keys }) => keys));
  const whole = [...words]
    .filter(([key]) => shown.has(key) && !forClinicians(key))
    .map(([, text]) => text);
  return [
    scoreOf('whole', whole, lang),
    ...screens
      .map(({ name, texts }) => scoreOf(name, texts, lang))
      .filter((score) => score.words > 0),
  ];
}

/** Sentences of more words than the limit, each with its key. */
export function tooLong(lang: Scored): string[] {
  return [...wordsOf(lang)]
    .filter(([key]) => !forClinicians(key) && !key.endsWith('.forms'))
    .flatMap(([key, text]) =>
      sentencesOf(text, lang)
        .filter((words) => words.length > LONGEST)
        .map(
          (words) => `${lang}, ${key}: a sentence of ${words.length} words; ${LONGEST} at most.`,
        ),
    );
}

/** Every broken limit, in words. */
export function broken(lang: Scored, all: readonly Score[] = scores(lang)): string[] {
  return all.flatMap(({ screen, values }) => {
    const whole = screen === 'whole';
    return Object.entries(LIMITS[lang]).flatMap(
      ([name, limit]: [string, { whole: number; screen?: number }]) => {
        const bound = whole ? limit.whole : limit.screen;
        const value = values[name] ?? 0;
        const fine = bound === undefined || (lang === 'en' ? value <= bound : value >= bound);
        return fine
          ? []
          : [`${lang}, ${screen}: ${name} is ${value.toFixed(1)}; the limit is ${bound}.`];
      },
    );
  });
}

function print(lang: Scored, all: readonly Score[]): void {
  const names = Object.keys(all[0]?.values ?? {});
  const row = (cells: readonly string[]) =>
    console.log(
      [cells[0]!.padEnd(28), ...cells.slice(1).map((cell) => cell.padStart(14))].join(''),
    );
  console.log(`\n${lang}`);
  row(['screen', 'words', 'per sentence', ...names]);
  for (const { screen, words, length, values } of all) {
    row([
      screen,
      String(words),
      length.toFixed(1),
      ...names.map((name) => values[name]!.toFixed(1)),
    ]);
  }
}

if (import.meta.main) {
  const faults = readdirSync('locales').flatMap((lang) => {
    if (!(lang in count)) return [`${lang}: no formula is known here for this language.`];
    const all = scores(lang as Scored);
    print(lang as Scored, all);
    return [...broken(lang as Scored, all), ...tooLong(lang as Scored)];
  });
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
}
