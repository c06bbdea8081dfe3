import { createContext, use } from 'react';
import { useWords } from '#i18n/words.ts';
import type { Passed } from '#questionnaire/passed.ts';
import { useUnkept } from '#app/keeping/saving.ts';
import { useQuestionNames } from './useQuestionNames.ts';
import type { Opened } from '#editions/opened.ts';

/** What the saved answers were at the start of this visit: what went wrong with them is told. */
export const OpenedContext = createContext<Opened | undefined>(undefined);

/** What happened between two screens, and answers that are kept nowhere: said calmly, above the screen. */
export function Notice({ passed }: { passed: Passed }) {
  const t = useWords();
  const { trouble, left = [] } = use(OpenedContext) ?? {};
  const leftOut = useQuestionNames(left);
  const questions = useQuestionNames(passed.dropped ?? []);
  const unkept = useUnkept();
  return (
    <div role="status">
      {trouble && (
        <p className="notice">
          {t(`shell:${trouble}`)} {left.length > 0 && t('shell:leftOut', { questions: leftOut })}
        </p>
      )}
      {unkept && <p className="notice">{t(`shell:${unkept}`)}</p>}
      {passed.notYet && !trouble && <p className="notice">{t('shell:notYet')}</p>}
      {passed.dropped && <p className="notice">{t('shell:dropped', { questions })}</p>}
    </div>
  );
}
