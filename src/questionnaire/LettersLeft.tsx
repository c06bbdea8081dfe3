import { useWords } from '#i18n/words.ts';
import { lettersOf } from './ownWords.ts';

/** How many letters a text may still grow by, or has too many. */
export function LettersLeft({ text, most }: { text: string; most: number }) {
  const t = useWords();
  const left = most - lettersOf(text).length;
  return t(left < 0 ? 'questions:over' : 'questions:left', { count: Math.abs(left) });
}
