import { Rich } from '#i18n/Rich.tsx';
import { useWords, wordOf } from '#i18n/words.ts';
import { toReader } from '#questionnaire/questionWords.ts';
import { useKept, useSession } from '#questionnaire/useSession.ts';
import type { Because } from './topics.ts';

/** Why a page is shown: which answer led there, said to the person or to who helps them. */
export function BecauseLine({ because }: { because: Because }) {
  const t = useWords();
  const { answers } = useKept(useSession());
  const reason = wordOf(t, `guidance:because.${because}`, toReader(answers));
  return <Rich text={t('guidance:because.line', { reason })} />;
}
