import { NOTE_LENGTH, fitsIn, lettersOf, tidy } from './ownWords.ts';

/** A person's wording as it is kept: tidy, and cut between letters, never inside one. */
export function ownWords(text: string): string {
  const kept = lettersOf(tidy(text)).slice(0, NOTE_LENGTH);
  while (!fitsIn(kept.join(''), NOTE_LENGTH)) kept.pop();
  return kept.join('').trim();
}
