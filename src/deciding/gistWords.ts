/** How much of a cell of the long comparison is in view; the rest of each line is folded under it. */
import { sentencesIn } from '#i18n/sentences.ts';

/** A cell that is longer is a wall of words on a phone, and in a column of four. */
export const MOST_WORDS = 25;

const count = (text: string): number => text.split(/\s+/).length;

/**
 * A line in two: what is in view, and the rest. Lines of one cell share its words alike. What is
 * in view is the first sentence, and each next one while there is room: a line says first what was
 * seen, then in how many, in whom and how long.
 */
export function inView(line: string, linesInCell: number): readonly [string, string] {
  const sentences = sentencesIn(line);
  const isRoom = (at: number) =>
    at === 0 || count(sentences.slice(0, at + 1).join(' ')) <= MOST_WORDS / linesInCell;
  const shown = sentences.map((_, at) => isRoom(at)).lastIndexOf(true);
  return [sentences.slice(0, shown + 1).join(' '), sentences.slice(shown + 1).join(' ')];
}
