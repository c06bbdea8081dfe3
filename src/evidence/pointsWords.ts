import { type Words, listIn } from '#i18n/words.ts';

/** Points of a score to the nearest whole one, without a sign; a half lies between two: "4 or 5". */
export function wholePoints(t: Words, points: number): string {
  const size = Math.abs(points);
  if (size % 1 !== 0.5) return String(Math.round(size));
  return listIn(t, [String(Math.floor(size)), String(Math.ceil(size))], 'disjunction');
}
