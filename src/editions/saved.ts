/** What is kept about a person as text that every later edition can open. */
import type { Kept } from '#questionnaire/kept.ts';

/** The format of that text. Raised when its shape changes, never for an id: see renamed.ts. */
export const FORMAT = 2;

export const textOf = ({ answers, edits }: Kept): string =>
  JSON.stringify({ version: FORMAT, answers, edits });
