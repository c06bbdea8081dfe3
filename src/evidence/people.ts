/** People counted in 100: numbers alone. Their words: peopleWords.ts. */

/** A number of people in 100, or from which to which where the studies differ. */
export type Count = number | readonly [from: number, to: number];

/** The ends of a count, the lower one first. */
export const ends = (count: Count): readonly [number, number] =>
  typeof count === 'number' ? [count, count] : count;

/** What a count leaves of some people, or of 100. */
export const left = (count: Count, of = 100): Count => {
  const [from, to] = ends(count);
  return [of - to, of - from];
};

/** A count in digits, where there is room for no word: "30", or "30\u201340". */
export const countDigits = (count: Count): string => [...new Set(ends(count))].join('\u2013');
