import { createContext, use } from 'react';
import { useWords } from '#i18n/words.ts';
import type { Passed } from './passed.ts';
import { useQuestionNames } from './useQuestionNames.ts';
import type { Opened } from '#editions/opened.ts';

/** What the saved answers were at the start of this visit: what went wrong with them is told. */
export const OpenedContext = createContext<Opened | undefined>(undefined);

/** What happened between two screens: said once, calmly, above the screen. */
export function Notice({ passed }: { passed: Passed }) {
  const t = useWords();
  const { trouble, left = [] } = use(OpenedContext) ?? {};
  const leftOut = useQuestionNames(left);
  const questions = useQuestionNames(passed.dropped ?? []);
  return (
    <div role="status">
      {trouble && (
        <p className="notice">
          {t(`shell:${trouble}`)} {left.length > 0 && t('shell:leftOut', { questions: leftOut })}
        </p>
      )}
      {passed.notYet && !trouble && <p className="notice">{t('shell:notYet')}</p>}
      {passed.dropped && <p className="notice">{t('shell:dropped', { questions })}</p>}
    </div>
  );
}
