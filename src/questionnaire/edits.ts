/** What a person did to their own sheet. Like the answers, it is kept as given and never derived. */
import { NOTE_LENGTH, fitsIn, lettersOf, tidy } from './ownWords.ts';

/** The places whose crisis lines were checked (evidence topic "crisis"). */
export const countries = [
  'us',
  'ca',
  'mx',
  'gbIe',
  'au',
  'nz',
  'es',
  'fr',
  'de',
  'cl',
  'pe',
  'ar',
  'bogota',
  'ec',
  'pa',
  'br',
  'pt',
  'cn',
  'tw',
  'kr',
  'eg',
] as const;
export type Country = (typeof countries)[number];

/** Most own questions a person may add, and most questions on one sheet (intake, section 7). */
export const OWN_QUESTIONS = 3;
export const STARRED = 3;
export const SHEET_QUESTIONS = 8;

/**
 * `on` and `off` hold question ids ticked and unticked by hand, `order` the ids as last moved,
 * `words` the person's own wording by question id. Own questions have ids own1 to own3.
 */
export interface Edits {
  readonly on: readonly string[];
  readonly off: readonly string[];
  readonly order: readonly string[];
  readonly words: { readonly [id: string]: string };
  /** Where crisis lines are wanted for; chosen by the person, never guessed. */
  readonly country?: Country;
  /** The language the sheet prints beside the person's own, for the one who reads it. */
  readonly clinician?: string;
}

export const noEdits: Edits = { on: [], off: [], order: [], words: {} };

export const ownIds = Array.from({ length: OWN_QUESTIONS }, (_, index) => `own${index + 1}`);
export const isOwn = (id: string): boolean => ownIds.includes(id);

/** The own question's id that is free, or undefined when all are taken. */
export const freeOwnId = (edits: Edits): string | undefined =>
  ownIds.find((id) => edits.words[id] === undefined);

/** A person's wording as it is kept: tidy, and cut between letters, never inside one. */
export function ownWords(text: string): string {
  const kept = lettersOf(tidy(text)).slice(0, NOTE_LENGTH);
  while (!fitsIn(kept.join(''), NOTE_LENGTH)) kept.pop();
  return kept.join('').trim();
}
