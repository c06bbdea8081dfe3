import { useWords } from '#i18n/words.ts';
import { isHelper } from './helper.ts';
import type { Answers } from './questions.ts';

/** Says to a helper of whom the words on the screen are; nothing to others. */
export function HelperNote({ answers }: { answers: Answers }) {
  const t = useWords();
  return isHelper(answers) && <p className="helper">{t('questions:helper')}</p>;
}
