/**
 * The safety rules, one row each: which risks together, on which page, which lines in which order,
 * which line prints on the sheet, which question for the doctor comes first. A pair of risks is a
 * row like any other; `insteadOf` names the rows whose place it takes. Ids and order are those of
 * docs/clinical/safety-rules.md (A: one flag, C: combinations); what each line stands on is in
 * guidance/lines.ts, and the words are in locales/<language>/lines.json. No clinician has reviewed
 * this.
 */
import type { LineOf, RuleShape } from './rule.ts';
import { notes } from './notes.ts';
import { stops } from './stops.ts';

const table = [...stops, ...notes] as const;

export type RuleId = (typeof table)[number]['id'];
type Row = (typeof table)[number];
type Named<K extends string> = Row extends infer R
  ? R extends { readonly [P in K]: infer V }
    ? V
    : never
  : never;

type LineIn<L> = L extends readonly [infer I extends string, string]
  ? I
  : L extends string
    ? L
    : never;
export type LineId =
  | LineIn<Row['lines'][number]>
  | 'S8'
  | 'S8may'
  | 'S9may'
  | 'S9some'
  | 'H5stronger';
export type TopicId = Named<'topic'>;
export type PrintId = Named<'prints'>;
/** A question for the doctor that some row puts first. */
export type FirstId = LineIn<Named<'first'>[number]>;

export interface Rule extends RuleShape {
  readonly id: RuleId;
  readonly lines: readonly LineOf<LineId>[];
  readonly insteadOf?: readonly RuleId[];
  readonly topic?: TopicId;
  readonly prints?: PrintId;
  readonly first?: readonly LineOf<FirstId>[];
}

export const rules: readonly Rule[] = table;
