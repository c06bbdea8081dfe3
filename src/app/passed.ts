/** What one screen tells the next, through the browser's history. */
import { useLanguage, useWords } from '#i18n/words.ts';
import { questionName } from '#questionnaire/labels.ts';
import type { QuestionId } from '#questionnaire/questions.ts';

export interface Passed {
  /** Answers that no longer applied and were taken out. */
  readonly dropped?: readonly QuestionId[];
  /** The address asked for a step not reached yet. */
  readonly notYet?: true;
  /** On the way back to "Check your answers", to show what the change opened. */
  readonly toCheck?: true;
}

/** The names of some questions, as a list in the reader's language. */
export function useQuestionNames(questions: readonly QuestionId[]): string {
  const t = useWords();
  const lang = useLanguage();
  return new Intl.ListFormat(lang, { type: 'conjunction' }).format(
    questions.map((question) => questionName(t, question)),
  );
}
