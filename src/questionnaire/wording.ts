import { NOTE_LENGTH, fitsIn, lettersOf, tidy } from './ownWords.ts';

/** A person's wording as it is kept: tidy, and cut between letters, never inside one. */
export function ownWords(text: string, most = NOTE_LENGTH): string {
  const kept = lettersOf(tidy(text)).slice(0, most);
  while (!fitsIn(kept.join(''), most)) kept.pop();
  return kept.join('').trim();
}
