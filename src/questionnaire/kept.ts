/** All that is kept about a person: what they told us, and what they did to their sheet. */
import { type Edits, noEdits } from './edits.ts';
import type { Answers } from './questions.ts';

export interface Kept {
  readonly answers: Answers;
  readonly edits: Edits;
}

export const nothingKept: Kept = { answers: {}, edits: noEdits };
