/** What one screen tells the next, through the browser's history. */
import type { QuestionId } from '#questionnaire/questions.ts';

export interface Passed {
  /** Answers that no longer applied and were taken out. */
  readonly dropped?: readonly QuestionId[];
  /** The address asked for a step not reached yet. */
  readonly notYet?: true;
  /**
   * On the way back to "Check your answers", to show what the change opened: the safety rules that
   * were told before it.
   */
  readonly toCheck?: readonly string[];
}
