/** What is kept about a person as text that every later edition can open. */
import type { Drafts } from '#questionnaire/draft.ts';
import type { Kept } from '#questionnaire/kept.ts';

/** The format of that text. Raised when its shape changes, never for an id: see renamed.ts. */
export const FORMAT = 2;

/** `drafts` stay in the tab they were typed in: no file, no link and no device store has them. */
export const textOf = ({ answers, edits }: Kept, drafts?: Drafts): string =>
  JSON.stringify({ version: FORMAT, answers, edits, drafts });
