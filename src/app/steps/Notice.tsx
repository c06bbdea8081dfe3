import { createContext, use } from 'react';
import { useLanguage, useWords } from '#i18n/words.ts';
import type { QuestionId } from '#questionnaire/questions.ts';
import { questionName } from '#questionnaire/questionWords.ts';
import type { Passed } from './passed.ts';
import type { Trouble } from '#editions/restore.ts';

/** What went wrong with the saved answers at the start of this visit, if anything. */
export const TroubleContext = createContext<Trouble | undefined>(undefined);

/** What happened between two screens: said once, calmly, above the screen. */
export function Notice({ passed }: { passed: Passed }) {
  const t = useWords();
  const trouble = use(TroubleContext);
  const questions = useQuestionNames(passed.dropped ?? []);
  return (
    <div role="status">
      {trouble && <p className="notice">{t(`shell:${trouble}`)}</p>}
      {passed.notYet && !trouble && <p className="notice">{t('shell:notYet')}</p>}
      {passed.dropped && <p className="notice">{t('shell:dropped', { questions })}</p>}
    </div>
  );
}

/** The names of some questions, as a list in the reader's language. */
function useQuestionNames(questions: readonly QuestionId[]): string {
  const t = useWords();
  const lang = useLanguage();
  return new Intl.ListFormat(lang, { type: 'conjunction' }).format(
    questions.map((question) => questionName(t, question)),
  );
}
