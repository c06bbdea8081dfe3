/** The place a browser speaks of: offered first in a menu of places, never chosen for the person. */
import { type Country, countries } from '#questionnaire/edits.ts';

/** Regions whose lines stand under the id of another place. */
const UNDER: Readonly<Record<string, Country>> = {
  gb: 'gbIe',
  ie: 'gbIe',
  co: 'bogota',
  pr: 'us',
  gu: 'us',
  vi: 'us',
  as: 'us',
  mp: 'us',
};

/** From language tags (BCP 47, best first), e.g. "es-MX"; undefined where none names a place we know. */
export function offeredPlace(tags: readonly string[]): Country | undefined {
  const regions = tags.map((tag) => /-([a-z]{2})\b/i.exec(tag)?.[1]?.toLowerCase() ?? '');
  return regions.map((at) => UNDER[at] ?? countries.find((id) => id === at)).find(Boolean);
}

/** These places, with the offered one first. */
export const withFirst = (
  places: readonly Country[],
  offered: Country | undefined,
): readonly Country[] =>
  offered ? [offered, ...places.filter((place) => place !== offered)] : places;
