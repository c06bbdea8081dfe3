/**
 * What the table of the specification (table.ts) says for a set of answers: which rows are told
 * after which question, what prints, which question comes first. Reads the bare answers.
 */
import type { Answers, QuestionId } from '#questionnaire/questions.ts';
import {
  EMERGENCY,
  FIRST_ORDER,
  type ForSome,
  PAGES,
  type Row,
  asksOf,
  raises,
  table,
} from './table.ts';

/** All that was said, as the table writes it. */
export function saidIn(answers: Answers): ReadonlySet<string> {
  const said = new Set<string>();
  for (const [question, answer] of Object.entries(answers)) {
    const picked: readonly string[] = typeof answer === 'string' ? [answer] : answer.picked;
    for (const option of picked) said.add(`${question}.${option}`);
    const note = typeof answer === 'object' && 'note' in answer ? (answer.note ?? '') : '';
    for (const word of note.split(/\W+/)) if (word) said.add(`${question}~${word}`);
  }
  return said;
}

/** The rows that are true, replaced or not. */
export const trueOf = (said: ReadonlySet<string>): readonly Row[] =>
  table.filter(
    ({ all, none }) =>
      all.every((flag) => raises(flag, said)) && !none.some((flag) => raises(flag, said)),
  );

/** Of some rows, those whose place none of the others takes. */
export const standing = (rows: readonly Row[], among: readonly Row[]): Row[] =>
  rows.filter((row) => !among.some(({ insteadOf }) => insteadOf.includes(row.id)));

const inOrderOf = (order: readonly string[], rows: readonly Row[]): Row[] =>
  [...rows].sort((a, b) => order.indexOf(a.page) - order.indexOf(b.page));

/** Questions that only make clear what the one before them said: a page comes after them. */
const FOLLOW_UP: readonly string[] = [
  'whichOpioid',
  'naltrexoneNow',
  'naltrexoneForm',
  'anorexiaBulimia',
  'liverDetail',
];

export interface Moment {
  /** The question after which these are told. */
  readonly after: string;
  readonly rows: readonly Row[];
}

/** Signs that need a doctor today wait for no other question. */
const isAtOnce = ({ page }: Row): boolean => page === 'liver signs';

/** What is told after each question of a path, in the order of pages. */
export function momentsOf(answers: Answers, asked: readonly string[]): Moment[] {
  const told = new Set<Row>();
  const inTheEnd = trueOf(saidIn(answers));
  return asked.flatMap((question, index) => {
    if (!asksOf.has(question)) return [];
    const waits = FOLLOW_UP.includes(asked[index + 1] ?? '');
    const known = Object.fromEntries(
      asked.slice(0, index + 1).map((one) => [one, answers[one as QuestionId]]),
    ) as Answers;
    const all = trueOf(saidIn(known));
    // What the next question takes back ("I only have it") is told of as it then is.
    const now = waits ? all.filter((row) => isAtOnce(row) && inTheEnd.includes(row)) : all;
    const fresh = now.filter((row) => !told.has(row));
    for (const row of fresh) told.add(row);
    const rows = standing(fresh, now).filter(
      ({ page }) =>
        page !== 'beside' &&
        page !== 'mine' &&
        // The Short way asks of naltrexone last: the note was told by A04 or A05, H5 comes with A20.
        (page !== 'at times' || question === 'suicide'),
    );
    return rows.length > 0 ? [{ after: question, rows: inOrderOf(PAGES, rows) }] : [];
  });
}

const fitting = (some: readonly ForSome[], said: ReadonlySet<string>): string[] =>
  some.flatMap(({ id, only }) => (only === undefined || raises(only, said) ? [id] : []));

/** A line to compare: its id, and the row where it names something. */
interface Told {
  readonly id: string;
  readonly key: string;
}

const linesIn = (row: Row, said: ReadonlySet<string>): Told[] =>
  row.lines
    .filter(({ only }) => only === undefined || raises(only, said))
    .map(({ id, named }) => ({ id, key: named ? `${id} ${row.id}` : id }));

/**
 * The lines of a page, in order: of each row, none twice; where several pairs mean a call, the
 * emergency lines on top and "call today" once (U2 says what M2 says).
 */
export function linesOfPage(rows: readonly Row[], said: ReadonlySet<string>): string[] {
  const calls = rows.filter(({ page }) => page === 'call today');
  const up =
    calls.length > 1
      ? calls.flatMap((row) => linesIn(row, said)).filter(({ id }) => EMERGENCY.includes(id))
      : [];
  const all = [...up, ...rows.flatMap((row) => linesIn(row, said))];
  const first = all.filter(({ key }, index) => all.findIndex((one) => one.key === key) === index);
  const calledAt = first.findIndex(({ id }) => id === 'M2');
  return first
    .filter(({ id }, index) => id !== 'U2' || calledAt < 0 || index < calledAt)
    .map(({ id }) => id);
}

/** What a row's words name: its ticks and names, without their question. */
export const namedIn = (row: Row, ticks: readonly string[], said: ReadonlySet<string>): string[] =>
  row.names ? ticks.filter((tick) => said.has(tick)).map((tick) => tick.split(/[.~]/)[1]!) : [];

/** The rows whose print and first question stand, in the order of pages. */
export const standingIn = (said: ReadonlySet<string>): Row[] => {
  const all = trueOf(said);
  return inOrderOf(FIRST_ORDER, standing(all, all));
};

/** The first questions of a row. */
export const firstOf = (row: Row, said: ReadonlySet<string>): string[] => fitting(row.first, said);
