/**
 * The terms of a language: how one thing is called everywhere, why, and the forms that mislead.
 * Each language keeps its own beside its words, in locales/<language>/terms.ts. They are for those
 * who write; no reader fetches them. tests/words/terms.test.ts holds the words to them.
 */

/** One thing that is said in one way. */
export interface Term {
  /** For those who write: what misleads, or who says it so. */
  readonly why: string;
  /** Where the English says `source`, this language says `says`. */
  readonly agrees?: { readonly source: RegExp; readonly says: RegExp };
  /** A form that must not come back, and texts that have it. */
  readonly never?: { readonly form: RegExp; readonly wrong: readonly string[] };
  /** Keys where it stands otherwise and is right, each with the reason. */
  readonly but?: { readonly [key: string]: string };
}

export type Terms = { readonly [term: string]: Term };

/** Whole words, in any case; unlike \b, it knows that ñ and é are letters. */
export const whole = (words: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'iu');

/** The keys of a language that do not keep to a term, its exceptions left aside. */
export function strays(
  { agrees, never }: Term,
  words: ReadonlyMap<string, string>,
  source: ReadonlyMap<string, string>,
): string[] {
  return [...words]
    .filter(
      ([key, text]) =>
        never?.form.test(text) ||
        (agrees?.source.test(source.get(key) ?? '') && !agrees.says.test(text)),
    )
    .map(([key]) => key);
}
