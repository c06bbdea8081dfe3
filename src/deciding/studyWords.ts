/** The numbers of the comparison's rows in words. */
import { type Words, wordOf } from '#i18n/words.ts';
import { wholePoints } from '#evidence/pointsWords.ts';
import { rest } from './in100.ts';
import type { Amount, Cell, Gap, Study, Unit } from './studies.ts';

/** A number without its sign: whole points, whole people, hundredths of an effect. */
const figure = (t: Words, value: number, unit: Unit | undefined): string =>
  unit === 'points' ? wholePoints(t, value) : Math.abs(value).toFixed(unit === 'size' ? 2 : 0);

function amount(t: Words, value: Amount, unit: Unit | undefined): string {
  if (typeof value === 'number') return figure(t, value, unit);
  return t('deciding:to', { low: figure(t, value[0], unit), high: figure(t, value[1], unit) });
}

/** What a count leaves of a hundred people. */
export const others = (value: Amount): Amount =>
  typeof value === 'number' ? rest(Math.round(value)) : [rest(value[1]), rest(value[0])];

/** What a group was given or what was found, its number, and the others of a hundred. */
export function cellWords(t: Words, { unit, says }: Study, { arm, value, ours }: Cell) {
  return {
    number:
      value !== undefined &&
      unit &&
      wordOf(t, `deciding:unit.${unit}`, { value: amount(t, value, unit) }),
    not:
      value !== undefined &&
      unit === 'in100' &&
      t('deciding:others', { value: amount(t, others(value), unit) }),
    text: wordOf(t, `deciding:arm.${arm}`, says),
    ours: ours && t('deciding:ourSum'),
  };
}

/** The difference in words: how large, where the true one could lie, and whether it is our sum. */
export function gapWords(t: Words, { unit, says, gap }: Study): string[] {
  if (typeof gap === 'string') return [t(`deciding:gap.${gap}`)];
  const [from, to] = gap.range ?? [];
  const ends = {
    low: from === undefined ? '' : figure(t, from, unit),
    high: to === undefined ? '' : figure(t, to, unit),
  };
  const is = gap.is === undefined ? '' : amount(t, gap.is, unit);
  const first = wordOf(t, `deciding:gap.${gap.words}`, { ...says, ...ends, gap: is }) ?? '';
  const range = gap.told ? undefined : rangeWords(t, gap, unit);
  const size = unit === 'size' && t('deciding:size');
  return [first, range, size, gap.ours && t('deciding:ourSum')].filter(
    (part): part is string => typeof part === 'string',
  );
}

function rangeWords(t: Words, { range }: Gap, unit: Unit | undefined): string {
  if (!range) return t('deciding:range.unseen');
  const [from, to] = range;
  // Both ends on one side: the smaller gap is told first.
  const [low, high] = from < 0 && to < 0 ? [to, from] : [from, to];
  const ends = { low: figure(t, low, unit), high: figure(t, high, unit) };
  return from < 0 && to > 0 ? t('deciding:range.across', ends) : t('deciding:range.same', ends);
}
