import { useWords, wordOf } from '#i18n/words.ts';
import { toReader } from '#questionnaire/questionWords.ts';
import { useKept, useSession } from '#questionnaire/useSession.ts';

/** What is asked with a picture: if its people are like oneself, which of its kinds one has, what a count means. */
export type Asks = 'people' | 'dose' | 'liver' | 'count';

/** One line under a picture on what to do with it, to the person or to who helps them. */
export function Act({ asks }: { asks: Asks }) {
  const t = useWords();
  const { answers } = useKept(useSession());
  return wordOf(t, `pictures:act.${asks}`, toReader(answers));
}
