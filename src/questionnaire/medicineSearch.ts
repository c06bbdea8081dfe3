/** Which medicines of the question a searched text may mean: by substance, brand or other language. Pure. */
import { type Name, allNames, namesIn, nearMissesIn, nearStart, plain } from '#names/names.ts';
import { optionsOf } from './namedOptions.ts';

/** What stands behind a name on the box: how the tablet lets its drug go, and the dose. */
const ENDING = /^(xl|xr|sr|er|cr|la|dr|ec|odt|retard|mg|mcg|ml|g|\d.*)$/;

/** The words that are searched for, in plain letters. */
const wanted = (text: string): string =>
  plain(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word, at) => word && (at === 0 || !ENDING.test(word)))
    .join(' ');

/** Every name of the list that stands for an option, in plain letters. */
const namesOf = new Map<string, string[]>();
for (const name of allNames)
  for (const option of optionsOf(name))
    namesOf.set(option, [...(namesOf.get(option) ?? []), ` ${plain(name.canonical)}`]);

/** True when the text may mean this option: in its own words, or by a name of the list. */
export function mayMean(text: string, option: string, words: string): boolean {
  const search = wanted(text);
  if (plain(words).includes(search)) return true;
  if (namesOf.get(option)?.some((name) => name.includes(` ${search}`))) return true;
  return namesIn(text).some((name) => (optionsOf(name) as readonly string[]).includes(option));
}

/** The name that a text may have been meant to be, where no name is in it and nothing else asks. */
export const guessOf = (text: string): Name | undefined =>
  namesIn(text).length + nearMissesIn(text).length > 0 ? undefined : nearStart(wanted(text));
