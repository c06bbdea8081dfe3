/**
 * The words of a safety rule for paper and records, which cannot ask back: to the person
 * themselves, in the form that fits all who meet it. `t` needs lines, stops and crisis.
 */
import { type Words, listIn, wordOf } from '#i18n/words.ts';
import { partsOf, risks } from '#questionnaire/safety/risks.ts';
import type { LineId, Rule } from '#questionnaire/safety/rules.ts';
import { pageKeysOf } from './composed.ts';
import { crisisWords, emergencyWords } from './emergencyWords.ts';
import { namedWords } from './ruleWords.ts';

/** All that its words may name, as no answer says which. */
const slotsOf = (t: Words, { names }: Partial<Rule>) => {
  const each = ((names && risks[names].ticks) ?? []).map((tick) =>
    namedWords(t, { options: [partsOf(tick)[1]], wrote: [] }),
  );
  const named = listIn(t, [...new Set(each)], 'disjunction');
  return { emergency: emergencyWords(t, undefined), class: named, name: named };
};

/** A line; where help is, in place of the lines of one country. */
export const lineForAll = (t: Words, line: LineId, rule: Partial<Rule> = {}): string =>
  line === 'S2' ? crisisWords(t) : (wordOf(t, `lines:${line}`, slotsOf(t, rule)) ?? '');

export const topicForAll = (t: Words, rule: Rule): string =>
  wordOf(t, `stops:topic.${rule.topic}`, slotsOf(t, rule)) ?? '';

/** What is asked of the person on the screen alone. */
const ASKS: readonly LineId[] = ['S9'];

/** The lines that need no more than ticks to be true. */
const saidLines = ({ lines }: Rule): LineId[] =>
  lines
    .filter((one) => typeof one === 'string' || risks[one[1]].ticks !== undefined)
    .map((one) => (typeof one === 'string' ? one : one[0]))
    .filter((line) => !ASKS.includes(line));

/** A row told whole: its title, then each of its lines. */
export function stopWords(t: Words, rule: Rule): string {
  const own = pageKeysOf(rule).pop() ?? '';
  const topic = topicForAll(t, rule);
  const title = rule.title === 'topic' ? topic : (wordOf(t, own, { topic }) ?? '');
  return [`${title}.`, ...saidLines(rule).map((line) => lineForAll(t, line, rule))].join(' ');
}
