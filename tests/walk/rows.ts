/**
 * The table of safety rules, met: every row by name on both ways, by the person and by a helper;
 * every pair of flags; drawn triples. What the code tells is held against the specification
 * written down in table.ts.
 */
import en from '#locales/en/doctorQuestions.json' with { type: 'json' };
import sheet from '#locales/en/sheet.json' with { type: 'json' };
import { composedPage } from '#guidance/composed.ts';
import type { Answers } from '#questionnaire/questions.ts';
import {
  type PageId,
  asideBeside,
  dueOn,
  firstQuestions,
  linesOf,
  pages,
  printedLines,
} from '#questionnaire/safety/due.ts';
import { isQuestion, isStop } from '#questionnaire/steps.ts';
import { type Must, type Walked, mustFor } from './breach.ts';
import { firstOf, linesOfPage, momentsOf, namedIn, saidIn, standingIn } from './expected.ts';
import { BESIDE, FIRST_ORDER, PAGES, QUESTIONS, RED, type Row, table, ticksOf } from './table.ts';

const rowById = new Map(table.map((row) => [row.id, row]));
const ofRule = ({ id }: { readonly id: string }): Row => {
  const row = rowById.get(id);
  if (!row) throw new Error(`The specification has no row ${id}`);
  return row;
};

const isPage = (step: string): step is PageId => step in pages;

/** The pages that stand between one question of a path and the next. */
function pagesAfter(path: readonly string[]): Map<string, PageId[]> {
  const after = new Map<string, PageId[]>();
  let asked = '';
  for (const step of path) {
    if (isQuestion(step)) asked = step;
    if (isPage(step)) after.set(asked, [...(after.get(asked) ?? []), step]);
  }
  return after;
}

const ids = (rows: readonly { readonly id: string }[]): string =>
  rows.map(({ id }) => id).join(' ');
const sorted = (some: readonly string[]): string => [...some].sort().join(' | ');

/** The pages that are met, and when: each row at its moment, in the order of pages. */
function checkMoments({ answers, path }: Walked, must: Must): void {
  const asked = path.filter(isQuestion);
  const expected = new Map(momentsOf(answers, asked).map(({ after, rows }) => [after, rows]));
  const met = pagesAfter(path);
  for (const after of asked) {
    const wanted = expected.get(after) ?? [];
    const shown = (met.get(after) ?? []).map((page) => dueOn(page, answers).map(ofRule));
    const rows = shown.flat();
    must(
      sorted(rows.map(({ id }) => id)) === sorted(wanted.map(({ id }) => id)),
      () => `after ${after} the table tells "${ids(wanted)}", and no other: "${ids(rows)}"`,
    );
    // Liver signs in the Short way's list are told at once (docs/decisions): before all of it.
    const isFirst = ({ page }: Row) => after === 'healthShort' && page === 'liver signs';
    const places = rows.map((row) => (isFirst(row) ? -1 : PAGES.indexOf(row.page)));
    must(
      places.every((place, index) => index === 0 || places[index - 1]! <= place),
      () => `after ${after} the pages come in their order: "${ids(rows)}"`,
    );
    const calls = (some: readonly Row[]) => ids(some.filter(({ page }) => page === 'call today'));
    must(
      calls(rows) === calls(wanted),
      () => `after ${after} the pairs to call about: "${calls(rows)}"`,
    );
  }
}

/** Lines of a prescriber that contradict these. */
const PRESCRIBER = ['H1', 'H3'];
const forbids = (line: string): boolean => /^(B\d|V\d|A3)/.test(line);

/** What each page says. */
function checkPages({ answers, path }: Walked, said: ReadonlySet<string>, must: Must): void {
  for (const page of path.filter(isPage)) {
    const rows = dueOn(page, answers).map(ofRule);
    must(rows.length > 0, `${page} has something to tell`);
    const { top, blocks } = composedPage(page, answers);
    const lines = [...top, ...blocks.flatMap((block) => block.lines)].map(({ line }) => line);
    const wanted = linesOfPage(rows, said);
    must(
      lines.join(' ') === wanted.join(' '),
      () => `${page} says "${wanted.join(' ')}": "${lines.join(' ')}"`,
    );
    must(
      isStop(page) === RED.includes(rows[0]!.page),
      () => `${page} is ${isStop(page) ? 'a note' : 'red'}`,
    );
    const prescribed = lines.filter((line) => PRESCRIBER.includes(line));
    must(
      prescribed.length === 0 ||
        !lines.some(forbids) ||
        (rows.some(({ id }) => id === 'C26') && !lines.some((line) => /^(B\d|A3)/.test(line))),
      () => `${page}: no line of a prescriber beside ${lines.join(' ')}`,
    );
    must(
      rows[0]!.page !== 'suicide now' || lines.every((line) => line.startsWith('S')),
      'nothing about drugs on the page for thoughts of suicide now',
    );
  }
}

/** Lines with no page of their own. */
function checkAsides(answers: Answers, said: ReadonlySet<string>, must: Must): void {
  const standing = standingIn(said);
  for (const place of new Set(Object.values(BESIDE).flat())) {
    const wanted = standing.filter(({ id }) => BESIDE[id]?.includes(place));
    const told = asideBeside(place, answers);
    must(
      sorted(told.map(({ id }) => id)) === sorted(wanted.map(({ id }) => id)),
      () => `beside ${place}: "${ids(wanted)}"`,
    );
    for (const rule of told)
      must(
        linesOf(rule, answers).join(' ') === linesOfPage([ofRule(rule)], said).join(' '),
        () => `${rule.id} beside ${place}`,
      );
  }
}

/** What A20 prints: the joint rows in its place say it themselves. */
const TAKES_LINE = rowById.get('A20')!.prints;

const wordsOfPrint = sheet.line as Readonly<Record<string, string>>;
/** As the table writes it: slots in single braces, spaces that may break. */
const single = (text: string): string =>
  text.replaceAll('{{', '{').replaceAll('}}', '}').replaceAll('\u00a0', ' ');

/** The lines on the sheet, with what they name; that naltrexone is taken is said once. */
function checkPrints(answers: Answers, said: ReadonlySet<string>, must: Must): void {
  const standing = standingIn(said);
  const again = standing.some(({ insteadOf }) => insteadOf.includes('A20')) && TAKES_LINE;
  for (const ticked of [false, true]) {
    const wanted = standing
      .filter(({ prints, ifTicked }) => prints && prints !== again && (ticked || !ifTicked))
      .map((row) => `${row.prints} ${sorted(namedIn(row, ticksOf(row.names || 'takes'), said))}`);
    const printed = printedLines(answers, ticked).map(
      ({ prints, names }) =>
        `${single(wordsOfPrint[prints] ?? '')} ${sorted([...names.options, ...names.wrote])}`,
    );
    must(
      sorted(printed) === sorted([...new Set(wanted)]),
      () => `the sheet prints "${sorted([...new Set(wanted)])}": "${sorted(printed)}"`,
    );
  }
}

const wordsOfQuestion = en as unknown as Readonly<Record<string, string>>;

/** The questions for the doctor that come first. */
function checkFirst(answers: Answers, said: ReadonlySet<string>, must: Must): void {
  const rows = standingIn(said);
  const wanted = rows.flatMap((row) =>
    firstOf(row, said).map((id) => ({
      words: QUESTIONS[id]!,
      place: FIRST_ORDER.indexOf(row.page),
    })),
  );
  const first = firstQuestions(answers).map((id) => single(wordsOfQuestion[id] ?? id));
  must(
    sorted(first) === sorted([...new Set(wanted.map(({ words }) => words))]),
    () => `first ask "${wanted.map(({ words }) => words).join(' ')}": "${first.join(' ')}"`,
  );
  const places = first.map((words) => wanted.find((one) => one.words === words)!.place);
  must(
    places.every((place, index) => index === 0 || places[index - 1]! <= place),
    () => `first questions in the order of pages: "${first.join(' ')}"`,
  );
}

/** All that the table says of a whole set of answers. */
export function checkTable(walked: Walked): void {
  const { answers, path } = walked;
  const must = mustFor(answers);
  const said = saidIn(answers);
  checkMoments(walked, must);
  checkPages(walked, said, must);
  checkAsides(answers, said, must);
  checkPrints(answers, said, must);
  checkFirst(answers, said, must);
  must(path.at(-1) === 'sheet', 'a sheet is reached');
}

/** C18 says what A24 says, in another order: it stands until "I only have it" is told (C04). */
const asSeen = (rows: readonly { readonly id: string }[]): string =>
  ids(rows).replace(/\bC18\b/, 'A24');

/**
 * What a person saw on the way is what the table tells them in the end: no later answer changes a
 * page that was met before it.
 */
export function checkSeen({ answers, path }: Walked): void {
  const must = mustFor(answers);
  const known: Record<string, unknown> = { way: answers.way };
  for (const step of path) {
    if (isQuestion(step)) known[step] = answers[step];
    if (!isPage(step)) continue;
    const then = dueOn(step, { ...known } as Answers);
    must(
      asSeen(then) === asSeen(dueOn(step, answers)),
      () => `${step} says what it said: "${ids(then)}"`,
    );
  }
}
