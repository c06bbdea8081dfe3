/** What a person did to their own sheet. Like the answers, it is kept as given and never derived. */

import type { ValueEnd } from './valueEnds.ts';

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

/** How many questions print large, and most of ours on one sheet (intake, section 7). */
export const STARRED = 3;
export const SHEET_QUESTIONS = 8;

/** How many of what matters to the person print. */
export const MATTERS = 3;

/**
 * `on` and `off` hold question ids ticked and unticked by hand, `order` the ids as last moved,
 * `words` the person's own wording by question id. Own questions have ids own1, own2 and so on.
 */
export interface Edits {
  readonly on: readonly string[];
  readonly off: readonly string[];
  readonly order: readonly string[];
  readonly words: { readonly [id: string]: string };
  /** Which of what matters to them prints, where they picked it themselves. */
  readonly matters?: readonly ValueEnd[];
  /** The day of the last dose of an opioid, where they want it to print. */
  readonly lastDose?: string;
  /** Where crisis lines are wanted for; chosen by the person, never guessed. */
  readonly country?: Country;
  /** The language the sheet prints beside the person's own, for the one who reads it. */
  readonly clinician?: string;
}

export const noEdits: Edits = { on: [], off: [], order: [], words: {} };

export const isOwn = (id: string): boolean => /^own\d+$/.test(id);
