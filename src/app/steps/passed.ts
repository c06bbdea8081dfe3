/** What one screen tells the next, through the browser's history. */
import type { Step } from '#questionnaire/machine.ts';
import type { QuestionId } from '#questionnaire/questions.ts';

export interface Passed {
  /** Answers that no longer applied and were taken out. */
  readonly dropped?: readonly QuestionId[];
  /** The address asked for a step not reached yet. */
  readonly notYet?: true;
  /** On the way back to the screen that sent one here, past what the change opened. */
  readonly backTo?: Step;
  /** On that way: the safety rules that were told before the change. */
  readonly told?: readonly string[];
}
