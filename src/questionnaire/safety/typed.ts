/**
 * Names in a person's own words that a safety rule is about and that no tick stands for; all other
 * names only ask (guidance/nameAsks.ts). Source: docs/clinical/safety-rules.md.
 */
import { type Found, namesIn } from '#names/names.ts';

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

/** The names of a list that stand in a text, as the person wrote them. */
export const typedNames = (list: TypedList, text: string): readonly string[] =>
  text
    ? namesIn(text)
        .filter(lists[list])
        .map(({ name }) => name)
    : [];
