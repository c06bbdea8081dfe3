/**
 * Names in a person's own words that a safety rule is about and that no tick stands for; all other
 * names only ask (guidance/nameAsks.ts). Source: docs/clinical/safety-rules.md.
 */
import { type Found, namesIn } from '#names/names.ts';
import { once } from '../once.ts';
import { noteOf } from '../picked.ts';
import type { Answers, QuestionId, Ticks } from '../questions.ts';

const isOneOf =
  (...names: readonly string[]) =>
  ({ canonical }: Found): boolean =>
    names.includes(canonical);

const lists = {
  tramadol: isOneOf('tramadol', 'tramadol clorhidrato'),
  opioidBarredWithMaoi: isOneOf(
    'tramadol',
    'tramadol clorhidrato',
    'meperidine',
    'meperidina',
    'pethidine',
    'petidina',
    'Demerol',
  ),
  dextromethorphan: (found) => found.class === 'dextromethorphan',
  otherBlocker: ({ kind }) => kind === 'blocker',
  gutOpioid: ({ kind }) => kind === 'gut',
  contrave: isOneOf('Contrave', 'Mysimba'),
  stimulant: (found) => found.class === 'stimulant',
} as const satisfies Record<string, (found: Found) => boolean>;

export type TypedList = keyof typeof lists;

/** The names in an answer's own words. */
const found = once(({ note = '' }: Ticks<string>) => namesIn(note));

/** The names of a list that stand in an answer's own words, as the person wrote them. */
export const typedNames = (list: TypedList, answer: Answers[QuestionId]): readonly string[] =>
  noteOf(answer)
    ? found(answer as Ticks<string>)
        .filter(lists[list])
        .map(({ name }) => name)
    : [];
