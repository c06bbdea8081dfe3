/** The words of safety rules: titles, headings and lines, with what their slots name. */
import { type Words, listIn, wordOf } from '#i18n/words.ts';
import type { Language } from '#i18n/languages.ts';
import type { Country } from '#questionnaire/edits.ts';
import { isHelper } from '#questionnaire/helper.ts';
import type { Answers } from '#questionnaire/questions.ts';
import { MEDICINES } from '#questionnaire/medicines.ts';
import { partsOf, ticksOf, wroteOf } from '#questionnaire/safety/risks.ts';
import type { Rule } from '#questionnaire/safety/rules.ts';
import type { ToldLine } from './composed.ts';
import { emergencyWords } from './emergencyWords.ts';

/** Whom the words are for, and in which language. `t` needs lines, stops and crisis. */
export interface Reader {
  readonly t: Words;
  readonly lang: Language;
  readonly answers: Answers;
  readonly country: Country | undefined;
}

/** The class of a medicine in the words of stops.json `class`. */
const classOf = (option: string): string => {
  const found = (['ssri', 'snri', 'bupropion'] as const).find((id) =>
    (MEDICINES[id] as readonly string[]).includes(option),
  );
  return found ?? (option === 'amitriptyline' ? 'tricyclic' : option);
};

/** What a rule names: the classes that were ticked, and names in the person's own words. */
export function namedBy(rule: Rule, { t, lang, answers }: Omit<Reader, 'country'>): string {
  if (!rule.names) return '';
  const classes = ticksOf(rule.names, answers).map((tick) => classOf(partsOf(tick)[1]));
  const words = [...new Set(classes)].map((id) => wordOf(t, `stops:class.${id}`) ?? id);
  return listIn(lang, [...words, ...wroteOf(rule.names, answers)]);
}

const slots = (rule: Rule, reader: Reader) => {
  const named = namedBy(rule, reader);
  return {
    ...(isHelper(reader.answers) && { context: 'helper' }),
    emergency: emergencyWords(reader.t, reader.country),
    class: named,
    name: named,
  };
};

/** A line in words; of the person helped, when a helper answers. */
export const toldWords = ({ line, rule }: ToldLine, reader: Reader): string =>
  wordOf(reader.t, `lines:${line}`, slots(rule, reader)) ?? '';

/** The heading of a row in a page of several; nothing where it has none. */
export const topicWords = (rule: Rule, reader: Reader): string =>
  rule.topic ? (wordOf(reader.t, `stops:topic.${rule.topic}`, slots(rule, reader)) ?? '') : '';

/**
 * The title of a page, or its lead, where it has one: its first row's own, or its kind's. Several
 * pairs to call about share one title, and rows that only add to what was told have their topic.
 */
export function pageWords(part: 'title' | 'lead', rows: readonly Rule[], reader: Reader): string {
  const [first] = rows;
  if (!first) return '';
  const calls = rows.filter(({ kind }) => kind === 'call').length;
  const own = calls > 1 || rows.length > 1 ? first.kind : (first.title ?? first.kind);
  if (own === 'topic') return part === 'title' ? topicWords(first, reader) : '';
  return wordOf(reader.t, `stops:page.${own}.${part}`, slots(first, reader)) ?? '';
}

/** The line that a rule prints on the sheet, or nothing; thoughts of suicide only if ticked. */
export const printedWords = (rule: Rule, reader: Omit<Reader, 'country'>): string =>
  rule.prints
    ? (wordOf(reader.t, `sheet:line.${rule.prints}`, {
        class: namedBy(rule, reader),
        name: namedBy(rule, reader),
      }) ?? '')
    : '';
