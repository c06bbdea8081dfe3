/** How a safety page is put together from the rows that are due on it. Pure. */
import type { Answers } from '#questionnaire/questions.ts';
import { pathOf } from '#questionnaire/path.ts';
import { type PageId, dueOn, linesOf, pages } from '#questionnaire/safety/due.ts';
import type { LineId, Rule } from '#questionnaire/safety/rules.ts';
import { lineFacts } from './lines.ts';

/** A line as a row tells it: the row says whom the slots of its words name. */
export interface ToldLine {
  readonly line: LineId;
  readonly rule: Rule;
  /** An earlier page of this way has told it: it folds. */
  readonly again?: boolean;
}

/** A row and its lines that are not told above it. */
export interface Block {
  readonly rule: Rule;
  readonly lines: readonly ToldLine[];
  /** Rows of which this block tells every line: it has their headings too. */
  readonly also: readonly Rule[];
}

export interface Composed {
  /** Emergency signs of several pairs to call about, together at the top. */
  readonly top: readonly ToldLine[];
  readonly blocks: readonly Block[];
}

/** The same next step in other words: told once on a page (safety rules, part 1). */
const SAME: Partial<Record<LineId, LineId>> = { U2: 'M2' };

/** What tells one line from another: its words, and whom they name. */
const keyOf = ({ line, rule }: ToldLine): string =>
  lineFacts(line).named ? `${line} ${rule.id}` : line;

/** The rows of a page in their order, each line once. */
export function composed(rows: readonly Rule[], answers: Answers): Composed {
  const told = rows.map((rule) => linesOf(rule, answers).map((line) => ({ line, rule })));
  const calls = rows.filter(({ kind }) => kind === 'call');
  const goesUp = ({ line, rule }: ToldLine) =>
    calls.length > 1 && rule.kind === 'call' && lineFacts(line).emergency === true;
  const said = new Set<string>();
  const fresh = (one: ToldLine): boolean => {
    const key = keyOf(one);
    const same = SAME[one.line];
    if (said.has(key) || (same && said.has(same))) return false;
    said.add(key);
    return true;
  };
  const top = told.flat().filter(goesUp).filter(fresh);
  const blocks = told
    .map((lines, index) => ({ rule: rows[index]!, lines: lines.filter(fresh) }))
    .filter(({ lines }) => lines.length > 0);
  const tellerOf = (rule: Rule) =>
    blocks.find(({ lines }) => lines.some(({ line }) => line === linesOf(rule, answers)[0]));
  const silent = rows.filter((rule) => blocks.every((block) => block.rule !== rule));
  return {
    top,
    blocks: blocks.map((block) => ({
      ...block,
      also: silent.filter((rule) => tellerOf(rule) === block),
    })),
  };
}

/** As many lines as a page tells before its button is too far down a phone. */
const IN_VIEW = 4;

/**
 * Which blocks are in view; the others fold under their headings, each in its place. Where several
 * are told, the first ones stay while their lines are few. One with an emergency sign never folds.
 */
export function inView({ top, blocks }: Composed): readonly boolean[] {
  let told = top.length;
  return blocks.map(({ lines }, index) => {
    told += lines.filter(({ again }) => !again).length;
    const isEmergency = lines.some(({ line }) => lineFacts(line).emergency);
    return index === 0 || told <= IN_VIEW || isEmergency;
  });
}

/** The lines of the pages that this way leads through before a page. */
function toldBefore(page: PageId, answers: Answers): ReadonlySet<string> {
  const path: readonly string[] = pathOf(answers);
  const before = path.slice(0, path.indexOf(page)).filter((step): step is PageId => step in pages);
  return new Set(
    before.flatMap((earlier) =>
      dueOn(earlier, answers).flatMap((rule) =>
        linesOf(rule, answers).map((line) => keyOf({ line, rule })),
      ),
    ),
  );
}

/** Fewer known lines than these stay where they are. */
const WORTH_A_FOLD = 2;

/**
 * A page as it is met on the way. Of each row, lines that an earlier page has told are marked; its
 * first line and an emergency sign are told again.
 */
export function composedPage(page: PageId, answers: Answers): Composed {
  const { top, blocks } = composed(dueOn(page, answers), answers);
  const known = toldBefore(page, answers);
  const marked = (lines: readonly ToldLine[]): readonly ToldLine[] => {
    const isAgain = (one: ToldLine, index: number) =>
      index > 0 && known.has(keyOf(one)) && !lineFacts(one.line).emergency;
    if (lines.filter(isAgain).length < WORTH_A_FOLD) return lines;
    return lines.map((one, index) => (isAgain(one, index) ? { ...one, again: true } : one));
  };
  return { top, blocks: blocks.map((block) => ({ ...block, lines: marked(block.lines) })) };
}

/** The keys a rule's page may have its title under: its own, and its kind's beside others. */
export const pageKeysOf = ({ title, kind }: Rule): string[] =>
  kind === 'aside'
    ? []
    : [
        ...new Set([
          kind,
          ...(title && title !== 'topic' ? [title] : []),
          ...(kind === 'have' ? ['haveSeveral'] : []),
          ...(kind === 'note' ? ['noteOne'] : []),
        ]),
      ].map((own) => `stops:page.${own}.title`);
