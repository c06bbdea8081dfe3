/** How a safety page is put together from the rows that are due on it. Pure. */
import type { Answers } from '#questionnaire/questions.ts';
import { type PageId, dueOn, linesOf } from '#questionnaire/safety/due.ts';
import type { LineId, Rule } from '#questionnaire/safety/rules.ts';
import { lineFacts } from './lines.ts';

/** A line as a row tells it: the row says whom the slots of its words name. */
export interface ToldLine {
  readonly line: LineId;
  readonly rule: Rule;
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

/** The rows of a page in their order, each line once. */
export function composed(rows: readonly Rule[], answers: Answers): Composed {
  const told = rows.map((rule) => linesOf(rule, answers).map((line) => ({ line, rule })));
  const calls = rows.filter(({ kind }) => kind === 'call');
  const goesUp = ({ line, rule }: ToldLine) =>
    calls.length > 1 && rule.kind === 'call' && lineFacts(line).emergency === true;
  const said = new Set<string>();
  const fresh = (one: ToldLine): boolean => {
    const key = lineFacts(one.line).named ? `${one.line} ${one.rule.id}` : one.line;
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
    told += lines.length;
    const isEmergency = lines.some(({ line }) => lineFacts(line).emergency);
    return index === 0 || told <= IN_VIEW || isEmergency;
  });
}

export const composedPage = (page: PageId, answers: Answers): Composed =>
  composed(dueOn(page, answers), answers);

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
