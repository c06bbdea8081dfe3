import { useLanguage, useWords } from '#i18n/words.ts';
import type { QuestionId } from '#questionnaire/questions.ts';
import { questionName } from '#questionnaire/questionWords.ts';

/** The names of some questions, as a list in the reader's language. */
export function useQuestionNames(questions: readonly QuestionId[]): string {
  const t = useWords();
  const lang = useLanguage();
  return new Intl.ListFormat(lang, { type: 'conjunction' }).format(
    questions.map((question) => questionName(t, question)),
  );
}
