/**
 * The names of medicines that a person may type, in any language, and where they stand in a text.
 * Pure, and never a verdict: a name found leads to a question. No pharmacist has checked the list.
 */
import list from './list.json' with { type: 'json' };

/** A class of medicines, as the list names it. */
export type NameClass = keyof typeof list.classes;

/** What a name is: a kind that safety asks about, or a class that could be ticked. */
export type NameKind =
  | 'holdsBoth'
  | 'opioid'
  | 'naltrexone'
  | 'blocker'
  | 'gut'
  | 'opioidLinked'
  | 'naloxone'
  | 'class';

/** One name of the list. */
export interface Name {
  /** As the list writes it. */
  readonly canonical: string;
  readonly kind: NameKind;
  readonly class?: NameClass;
  /** A buprenorphine shot or implant: it counts for months. */
  readonly depot?: true;
}

/** A name in a text: as the person wrote it, and where. */
export interface Found extends Name {
  readonly name: string;
  readonly at: number;
}

/** Plain letters: case, accents, apostrophes and marks that nobody sees never hide a name. */
export const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\p{Sk}'‘’ʼ]/gu, '')
    .toLowerCase();

/** A word or a number as it stands in a text. Signs, hyphens and spaces only part them. */
interface Part {
  readonly key: string;
  readonly at: number;
  readonly end: number;
}

const PART = /\p{L}(?:[\p{L}\p{M}\p{Cf}\p{Sk}'‘’ʼ]*[\p{L}\p{M}])?|\p{N}+/gu;

const partsOf = (text: string): Part[] =>
  [...text.matchAll(PART)].map(({ 0: part, index }) => ({
    key: plain(part),
    at: index,
    end: index + part.length,
  }));

const keyOf = (parts: readonly Part[]): string => parts.map(({ key }) => key).join('');

/** A name of the list, ready to be found; `neither` is known, so that it is not taken for another. */
interface Entry {
  readonly key: string;
  readonly parts: number;
  readonly name?: Name;
}

const entries = (names: string, what?: Omit<Name, 'canonical'>): Entry[] =>
  names.split(', ').map((canonical) => {
    const parts = partsOf(canonical);
    const name = what && { canonical, ...what };
    return { key: keyOf(parts), parts: parts.length, ...(name && { name }) };
  });

/** Every name once. What safety asks first stands first, and the first of two alike holds. */
const index = new Map<string, Entry>(
  [
    ...entries(list.holdsBoth, { kind: 'holdsBoth' }),
    ...entries(list.depot, { kind: 'opioid', depot: true }),
    ...entries(list.opioid, { kind: 'opioid' }),
    ...entries(list.naltrexone, { kind: 'naltrexone' }),
    ...entries(list.blocker, { kind: 'blocker' }),
    ...entries(list.gut, { kind: 'gut' }),
    ...entries(list.opioidLinked, { kind: 'opioidLinked' }),
    ...entries(list.naloxone, { kind: 'naloxone' }),
    ...(Object.keys(list.classes) as NameClass[]).flatMap((id) =>
      entries(list.classes[id], { kind: 'class', class: id }),
    ),
    ...entries(list.neither),
    ...entries(list.ordinary),
  ]
    .reverse()
    .map((entry) => [entry.key, entry]),
);

const longest = Math.max(...[...index.values()].map(({ parts }) => parts));

/** Every name of the list that leads to a question. */
export const allNames: readonly Name[] = [...index.values()].flatMap(({ name }) => name ?? []);

/** The longest name that begins with this part, and how many parts it takes up here. */
function nameAt(parts: readonly Part[], from: number): [Entry, number] | undefined {
  for (let count = Math.min(longest, parts.length - from); count > 0; count -= 1) {
    const entry = index.get(keyOf(parts.slice(from, from + count)));
    // Words that together happen to make one other word are not that word.
    if (entry && (count === 1 || entry.parts > 1)) return [entry, count];
  }
  return undefined;
}

/** Fewest letters of a word that is looked at for a mistake in writing. */
const GUESSED = 7;

/**
 * The fewest letters too many, too few or wrong, and neighbours that changed places, that part two
 * words; and those that part the one from how the other begins.
 */
function apart(word: string, name: string): { whole: number; start: number } {
  let [past, above]: [number[], number[]] = [
    [],
    Array.from({ length: name.length + 1 }, (_, at) => at),
  ];
  for (const [row, letter] of [...word].entries()) {
    const now = [row + 1];
    for (let at = 1; at <= name.length; at += 1) {
      const swapped =
        row > 0 && at > 1 && letter === name[at - 2] && word[row - 1] === name[at - 1];
      now[at] = Math.min(
        above[at]! + 1,
        now[at - 1]! + 1,
        above[at - 1]! + (letter === name[at - 1] ? 0 : 1),
        swapped ? past[at - 2]! + 1 : Infinity,
      );
    }
    [past, above] = [above, now];
  }
  return { whole: above[above.length - 1]!, start: Math.min(...above) };
}

const lead = (name: Name | undefined): string => `${name?.kind} ${name?.class}`;

/**
 * The name a word may have been meant to be, to be asked about and never taken as read. None for
 * a name that is known, nor for a word as near to a name that leads elsewhere.
 */
export function nearMiss(word: string): Name | undefined {
  const key = plain(word);
  if (key.length < GUESSED || index.has(key)) return undefined;
  const near = [...index.values()].filter(
    (entry) => Math.abs(entry.key.length - key.length) < 2 && apart(key, entry.key).whole < 2,
  );
  return new Set(near.map(({ name }) => lead(name))).size === 1
    ? near[near.length - 1]?.name
    : undefined;
}

/** Fewest letters of the beginning of a name that is looked at for one mistake, and for two. */
const [BEGUN, LONG] = [5, 7];

/**
 * The name that a searched word may begin, with a mistake or two in it: the nearest, of an opioid
 * before a medicine, and a short one before a long one. It is asked about too.
 */
export function nearStart(word: string): Name | undefined {
  const key = plain(word);
  if (key.length < BEGUN || index.has(key)) return undefined;
  const near = [...index.values()].flatMap(({ key: other, name }) => {
    const { start } = apart(key, other);
    const rank = start * 1000 + (name?.kind === 'opioid' ? 0 : 100) + other.length;
    return name && start <= (key.length < LONG ? 1 : 2) ? [{ name, rank }] : [];
  });
  return near.sort((one, other) => one.rank - other.rank)[0]?.name;
}

/** A stretch of a text: a name of the list, or a word that is none. */
interface Stretch {
  readonly name: string;
  readonly at: number;
  readonly entry: Entry | undefined;
}

/** A text from left to right; the longest name at each place counts. */
function stretchesOf(text: string): readonly Stretch[] {
  const parts = partsOf(text);
  const all: Stretch[] = [];
  for (let from = 0; from < parts.length;) {
    const [entry, count] = nameAt(parts, from) ?? [undefined, 1];
    const { at } = parts[from]!;
    all.push({ name: text.slice(at, parts[from + count - 1]!.end), at, entry });
    from += count;
  }
  return all;
}

/** The names in a text, as they stand in it. */
export const namesIn = (text: string): readonly Found[] =>
  stretchesOf(text).flatMap(({ name, at, entry }) =>
    entry?.name ? { ...entry.name, name, at } : [],
  );

/** The words in a text that may have been meant as a name, to be asked about. */
export const nearMissesIn = (text: string): readonly Found[] =>
  stretchesOf(text).flatMap(({ name, at, entry }) => {
    const meant = entry ? undefined : nearMiss(name);
    return meant ? { ...meant, name, at } : [];
  });
