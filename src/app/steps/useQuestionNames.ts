import { listIn, useWords } from '#i18n/words.ts';
import type { QuestionId } from '#questionnaire/questions.ts';
import { questionName } from '#questionnaire/questionWords.ts';

/** The names of some questions, as a list in the reader's language. */
export function useQuestionNames(questions: readonly QuestionId[]): string {
  const t = useWords();
  return listIn(
    t,
    questions.map((question) => questionName(t, question)),
  );
}
