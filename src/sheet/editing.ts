/** What each act in the editor does to the person's edits. Pure. */
import type { Drafts } from '#questionnaire/draft.ts';
import { type Edits, SHEET_QUESTIONS, STARRED, isOwn } from '#questionnaire/edits.ts';
import { NOTE_LENGTH, fitsIn, tidy } from '#questionnaire/ownWords.ts';
import { ownWords } from '#questionnaire/wording.ts';
import { ALWAYS_FIRST } from '#guidance/doctorQuestions.ts';
import type { EditorLine } from './model.ts';

const without = (ids: readonly string[], id: string) => ids.filter((other) => other !== id);

const printedIds = (lines: readonly EditorLine[]): string[] =>
  lines.filter(({ on }) => on).map(({ id }) => id);

/**
 * The one that steps aside for a question more: the last that we suggested, and that the person
 * neither ticked nor reworded. Never one for their safety. Undefined where there is room, or none
 * that may give way.
 */
export const stepsAside = (edits: Edits, lines: readonly EditorLine[]): EditorLine | undefined =>
  printedIds(lines).length >= SHEET_QUESTIONS
    ? [...lines]
        .reverse()
        .find(
          ({ id, on, words, suggestion }) =>
            on && suggestion && !suggestion.starred && !words && !edits.on.includes(id),
        )
    : undefined;

/** No more of ours may be ticked: all that print were chosen, or are for safety. Own ones always may. */
export const isFull = (edits: Edits, lines: readonly EditorLine[]): boolean =>
  printedIds(lines).filter((id) => !isOwn(id)).length >= SHEET_QUESTIONS &&
  !stepsAside(edits, lines);

/** On by itself, and none that harm asks first: what the person ticks comes before it. */
const isByItself = ({ id, words, suggestion }: EditorLine, { on }: Edits): boolean =>
  !words && suggestion?.origin !== 'safety' && !ALWAYS_FIRST.includes(id) && !on.includes(id);

/**
 * Prints a question, or no longer prints it. Another may step aside for it. It comes behind the
 * first three and all that is for safety or was chosen: what is on by itself is cut first.
 */
export function tick(
  edits: Edits,
  lines: readonly EditorLine[],
  id: string,
  wanted: boolean,
): Edits {
  const aside = wanted ? stepsAside(edits, lines)?.id : undefined;
  const printed = lines.filter((line) => line.on && line.id !== aside && line.id !== id);
  const order = printedIds(printed);
  const at = Math.max(
    STARRED,
    1 + printed.map((line) => isByItself(line, edits)).lastIndexOf(false),
  );
  return {
    ...edits,
    on: wanted ? [...without(edits.on, id), id] : without(edits.on, id),
    off: wanted ? without(edits.off, id) : [...without(edits.off, id), id],
    order: wanted ? [...order.slice(0, at), id, ...order.slice(at)] : without(edits.order, id),
  };
}

/** True when a question prints: the one of the bank, or an own one in the same words. */
export const isPrinted = (lines: readonly EditorLine[], id: string, words: string): boolean =>
  lines.some((line) => line.on && (line.id === id || line.words === ownWords(words)));

/**
 * Puts a question that was met on a page of facts on the sheet: ticked where these answers offer
 * it, else as one of the person's own. Undefined where the sheet is full.
 */
export function takeUp(
  edits: Edits,
  lines: readonly EditorLine[],
  id: string,
  words: string,
): Edits | undefined {
  if (!lines.some((line) => line.id === id)) return addOwn(edits, lines, words);
  return isFull(edits, lines) ? undefined : tick(edits, lines, id, true);
}

/** Moves a printed question one place up (-1) or down (1). */
export function move(edits: Edits, printed: readonly EditorLine[], id: string, by: 1 | -1): Edits {
  const order: string[] = printed.map((line) => line.id);
  const at = order.indexOf(id);
  const to = at + by;
  const other = order[to];
  if (at < 0 || other === undefined) return edits;
  order[to] = id;
  order[at] = other;
  return { ...edits, order };
}

/** Puts a printed question among those that print large, in the last place of them. */
export function star(edits: Edits, printed: readonly EditorLine[], id: string): Edits {
  const order: string[] = printed.map((line) => line.id);
  if (order.indexOf(id) < STARRED) return edits;
  const rest = without(order, id);
  return { ...edits, order: [...rest.slice(0, STARRED - 1), id, ...rest.slice(STARRED - 1)] };
}

/** Takes back what was done to the questions; other choices stay as they are now. */
export const undone = (edits: Edits, { on, off, order, words }: Edits): Edits => ({
  ...edits,
  on,
  off,
  order,
  words,
});

/** Rewords a question; the bank's own words come back when the text is emptied. */
export function reword(edits: Edits, id: string, words: string): Edits {
  const text = ownWords(words);
  const { [id]: _, ...rest } = edits.words;
  if (text) return { ...edits, words: { ...rest, [id]: text } };
  return isOwn(id) ? remove(edits, id) : { ...edits, words: rest };
}

/** The id of the next own question. */
function freeOwnId({ words }: Edits): string {
  let number = 1;
  while (words[`own${number}`] !== undefined) number += 1;
  return `own${number}`;
}

/** Adds an own question before all others. Where the sheet is full, one of ours steps aside. */
export function addOwn(edits: Edits, lines: readonly EditorLine[], words: string): Edits {
  const id = freeOwnId(edits);
  const aside = stepsAside(edits, lines)?.id;
  return {
    ...reword(edits, id, words),
    order: [id, ...printedIds(lines).filter((one) => one !== aside)],
  };
}

/** Removes an own question for good. */
export function remove(edits: Edits, id: string): Edits {
  const { [id]: _, ...words } = edits.words;
  return {
    ...edits,
    words,
    on: without(edits.on, id),
    off: without(edits.off, id),
    order: without(edits.order, id),
  };
}

/** Where a new question is typed, in place of the id of one that is there. */
export const NEW = 'new';

/** The box for the words of a question; what is typed in it is a draft of this name. */
export const boxOf = (id: string): string => `words_${id}`;

/** Why some words cannot be taken; a key of locales/<language>/sheet.json `editor`. */
export type OwnProblem = 'ownEmpty' | 'ownLong';

/** What is wrong with the words of a question. One of ours that is emptied gets its own back. */
export function problemOf(id: string, text: string): OwnProblem | undefined {
  const words = tidy(text);
  if (!words) return id === NEW || isOwn(id) ? 'ownEmpty' : undefined;
  return fitsIn(words, NOTE_LENGTH) ? undefined : 'ownLong';
}

/** Takes what was typed for a question: a new one, or new words for one that is there. */
export const take = (edits: Edits, lines: readonly EditorLine[], id: string, text: string): Edits =>
  id === NEW ? addOwn(edits, lines, text) : reword(edits, id, text);

/** The questions for which something is typed that was neither added nor saved yet. */
export const typedFor = (lines: readonly EditorLine[], drafts: Drafts): string[] =>
  [...printedIds(lines), NEW].filter((id) => {
    const text = drafts[boxOf(id)]?.note;
    return text !== undefined && (id !== NEW || tidy(text) !== '');
  });
