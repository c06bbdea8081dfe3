/** The words of safety rules: titles, headings and lines, with what their slots name. */
import { type Words, languageOf, listIn, wordOf } from '#i18n/words.ts';
import type { Country } from '#questionnaire/edits.ts';
import { toReader } from '#questionnaire/questionWords.ts';
import type { Answers } from '#questionnaire/questions.ts';
import { MEDICINES } from '#questionnaire/medicines.ts';
import { type Names, type PrintedLine, namesOf } from '#questionnaire/safety/due.ts';
import type { PrintId, Rule } from '#questionnaire/safety/rules.ts';
import { isolated } from '#questionnaire/isolated.ts';
import type { ToldLine } from './composed.ts';
import { emergencyWords, lineWords } from './emergencyWords.ts';
import type { Detail, OpioidWritten } from './safety.ts';

/** Whom the words are for. `t` needs lines, stops and crisis. */
export interface Reader {
  readonly t: Words;
  readonly answers: Answers;
  readonly country: Country | undefined;
}

/** The class of a medicine in the words of stops.json `class`. */
const classOf = (option: string): string => {
  const found = (['ssri', 'snri', 'bupropion'] as const).find((id) =>
    (MEDICINES[id] as readonly string[]).includes(option),
  );
  if (option === 'auvelity') return option;
  return found ?? (option === 'amitriptyline' ? 'tricyclic' : option);
};

/** What a rule names, in a row: classes of medicines, then names in the person's own words. */
export function namedWords(t: Words, { options, wrote }: Names): string {
  const classes = [...new Set(options.map(classOf))];
  return listIn(t, [...classes.map((id) => wordOf(t, `stops:class.${id}`) ?? id), ...wrote]);
}

const slots = (rule: Rule, reader: Reader) => {
  const named = namedWords(reader.t, namesOf(rule, reader.answers));
  return {
    ...toReader(reader.answers),
    emergency: emergencyWords(reader.t, reader.country),
    line: lineWords(reader.t, languageOf(reader.t), reader.country),
    class: named,
    name: named,
  };
};

/** A line in words; of the person helped, when a helper answers. */
export const toldWords = ({ line, rule }: ToldLine, reader: Reader): string =>
  wordOf(reader.t, `lines:${line}`, slots(rule, reader)) ?? '';

/** How to open the talk (S8), or the offer to print (S9): no stronger than it was told. */
export function thoughtsWords(t: Words, line: 'S8' | 'S9', answers: Answers): string | undefined {
  const soft = { unsure: 'may', sometimes: line === 'S9' ? 'some' : '' } as Record<string, string>;
  return wordOf(t, `lines:${line}${soft[answers.suicide ?? ''] ?? ''}`, toReader(answers));
}

/** The heading of a row in a page of several; nothing where it has none. */
export const topicWords = (rule: Rule, reader: Reader): string =>
  rule.topic ? (wordOf(reader.t, `stops:topic.${rule.topic}`, slots(rule, reader)) ?? '') : '';

/** What a page is called: a key of stops.json `page`, or the topic of its one row. */
function pageOf(rows: readonly Rule[]): string {
  const [first] = rows;
  if (!first) return '';
  if (rows.length === 1)
    return first.title ?? (first.kind === 'note' && first.topic ? 'noteOne' : first.kind);
  const alike = rows.filter(({ kind }) => kind === first.kind);
  const own = alike.map(({ title }) => title).find((title) => title && title !== 'topic');
  return own ?? (first.kind === 'have' ? 'haveSeveral' : first.kind);
}

/**
 * The title of a page, or its lead, where it has one: its first row's own, or its kind's. Several
 * pairs to call about share one title, and rows that only add to what was told have their topic.
 */
export function pageWords(part: 'title' | 'lead', rows: readonly Rule[], reader: Reader): string {
  const [first] = rows;
  if (!first) return '';
  const own = pageOf(rows);
  if (own === 'topic') return part === 'title' ? topicWords(first, reader) : '';
  const values = { ...slots(first, reader), topic: topicWords(first, reader) };
  return wordOf(reader.t, `stops:page.${own}.${part}`, values) ?? '';
}

/** The form of naltrexone in words where it was told: no blank stands for it then. */
export const formSlot = (t: Words, form: Detail | undefined) =>
  form && { context: 'told', form: t(`sheet:detail.${form}`) };

/** Words whose blanks hold what the person wrote, in their order; one of which nothing is written stays. */
export function filled(text: string, written: readonly (string | undefined)[]): string {
  const next = written.values();
  return text.replace(/_{3,}/g, (gap) => isolated(next.next().value || gap));
}

/** The blanks of the lines that ask of an opioid, in the order of every language. */
const OPIOID_GAPS: Partial<Record<PrintId, readonly (keyof OpioidWritten)[]>> = {
  opioids: ['drug', 'last'],
  opioidsUnsure: ['drug'],
  depot: ['last'],
  takesBoth: ['drug', 'last'],
  depotAndTakes: ['last'],
};

/** A line that a rule prints on the sheet. `t` needs sheet and stops. */
export function printedWords(
  t: Words,
  { prints, names }: PrintedLine,
  form?: Detail,
  opioid?: OpioidWritten,
): string {
  const named = namedWords(t, names);
  const values = { class: named, name: named, ...formSlot(t, form) };
  const written = OPIOID_GAPS[prints]?.map((blank) => opioid?.[blank]);
  return filled(wordOf(t, `sheet:line.${prints}`, values) ?? '', written ?? []);
}
