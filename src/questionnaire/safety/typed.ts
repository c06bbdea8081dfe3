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

/** The names in the text that was read last: every rule reads the same one. */
let last: { readonly text: string; readonly found: readonly Found[] } = { text: '', found: [] };

/** The names of a list that stand in a text, as the person wrote them. */
export function typedNames(list: TypedList, text: string): readonly string[] {
  if (!text) return [];
  if (text !== last.text) last = { text, found: namesIn(text) };
  return last.found.filter(lists[list]).map(({ name }) => name);
}
