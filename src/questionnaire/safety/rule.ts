/** What a safety rule is: one row of the table in stops.ts and notes.ts. */
import type { RiskId } from './risks.ts';

/**
 * What a page is, in the order in which pages come (part 1). A stop is red, a note amber; an
 * `aside` is a line beside a question or on "My questions", with no page of its own.
 */
export const kinds = [
  'crisis',
  'under18',
  'both',
  'liver',
  'call',
  'opioid',
  'allergy',
  'have',
  'thoughts',
  'note',
  'aside',
] as const;
export type Kind = (typeof kinds)[number];

/** A line for all who meet the row, or only for those with one more risk. */
export type LineOf<L extends string> = L | readonly [L, RiskId];

/** A question, or the list of questions for the doctor, beside which a line stands. */
export type Beside = 'suicide' | 'conditions' | 'healthShort' | 'myQuestions';

export interface RuleShape {
  readonly id: string;
  readonly kind: Kind;
  /** All of these together. */
  readonly when: readonly RiskId[];
  /** None of these. */
  readonly unless?: readonly RiskId[];
  readonly lines: readonly LineOf<string>[];
  /** Rows that it takes the place of. */
  readonly insteadOf?: readonly string[];
  /** The risk whose ticks or names the words name (`{{class}}`, `{{name}}`). */
  readonly names?: RiskId;
  /** What its question names where nothing was told by name: a key of stops.json `class`. */
  readonly orNames?: string;
  /** Its heading in a page of several, a key of stops.json `topic`. */
  readonly topic?: string;
  /** Another title of its page than its kind's: a key of stops.json `page`, or its topic. */
  readonly title?: string;
  /** Its line on the sheet, a key of sheet.json `line`. */
  readonly prints?: string;
  /** True for what prints only when the person ticks it (thoughts of suicide). */
  readonly ifTicked?: true;
  /** The questions for the doctor that come first. */
  readonly first?: readonly LineOf<string>[];
  /** Where the line of an aside stands. */
  readonly beside?: readonly Beside[];
}
