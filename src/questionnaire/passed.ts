/** What one screen tells the next, through the browser's history. */
import type { Step } from './machine.ts';
import type { QuestionId } from './questions.ts';

export interface WayBack {
  readonly to: Step;
  /** The safety rules that were told before the change. */
  readonly told: readonly string[];
}

export interface Passed {
  /** Answers that no longer applied and were taken out. */
  readonly dropped?: readonly QuestionId[];
  /** The address asked for a step not reached yet. */
  readonly notYet?: true;
  /** The screen one left for the sheet, or for a part that helps to decide: Back leads there. */
  readonly from?: Step;
  /** The way back to the screen that sent one here, by way of what the change opened. */
  readonly wayBack?: WayBack;
}
