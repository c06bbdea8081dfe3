/** What a person typed: counted, tidied and bounded, in whatever script. */

/** Longest text a person may type in one box, in letters. */
export const NOTE_LENGTH = 140;

/** Most letters of an opioid's name, and of the day of its last dose: both stand in one row of the sheet. */
export const OPIOID_LETTERS = 30;

/** Letters as a reader counts them, in any script: a letter and the marks on it are one. */
export const lettersOf = (text: string): string[] =>
  'Segmenter' in Intl
    ? Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment)
    : [...text];

/** The longest emoji of today is 15 UTF-16 units; more marks than that on one letter are no writing. */
const LONGEST_LETTER = 16;

/** True when it prints as at most so many letters, none of them buried under marks. */
export function fitsIn(text: string, letters: number): boolean {
  const all = lettersOf(text);
  return all.length <= letters && all.every((letter) => letter.length <= LONGEST_LETTER);
}

/** Anything that leaves a mark on paper. */
const SHOWS = /[^\s\p{Cc}\p{Cf}\p{DI}\u2800]/u;

/**
 * Cuts white space that would print badly, in whatever script the text is, and marks of direction,
 * which could turn our words round. Nothing is left of a text that shows nothing.
 */
export function tidy(text: string): string {
  const shown = text
    .replace(/\p{Bidi_C}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  return SHOWS.test(shown) ? shown : '';
}
