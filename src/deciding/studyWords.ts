/** The numbers of the comparison's rows in words. */
import { type Words, wordOf } from '#i18n/words.ts';
import type { Amount, Cell, Gap, Study, Unit } from './studies.ts';

/** How exactly each unit is told: tenths of a point, whole people, hundredths of an effect. */
const DIGITS: Readonly<Record<Unit, number>> = { points: 1, in100: 0, size: 2 };

/** A number without its sign: the words say which way it points. */
const figure = (value: number, unit: Unit | undefined): string =>
  Math.abs(value).toFixed(unit && DIGITS[unit]);

function amount(t: Words, value: Amount, unit: Unit | undefined): string {
  if (typeof value === 'number') return figure(value, unit);
  return t('deciding:to', { low: figure(value[0], unit), high: figure(value[1], unit) });
}

/** What a group was given or what was found, and its number. */
export function cellWords(t: Words, { unit, says }: Study, { arm, value, ours }: Cell) {
  return {
    number:
      value !== undefined &&
      unit &&
      wordOf(t, `deciding:unit.${unit}`, { value: amount(t, value, unit) }),
    text: wordOf(t, `deciding:arm.${arm}`, says),
    ours: ours && t('deciding:ourSum'),
  };
}

/** The difference in words: how large, where the true one could lie, and whether it is our sum. */
export function gapWords(t: Words, { unit, says, gap }: Study): string[] {
  if (typeof gap === 'string') return [t(`deciding:gap.${gap}`)];
  const [from, to] = gap.range ?? [];
  const ends = {
    low: from === undefined ? '' : figure(from, unit),
    high: to === undefined ? '' : figure(to, unit),
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
  const ends = { low: figure(low, unit), high: figure(high, unit) };
  return from < 0 && to > 0 ? t('deciding:range.across', ends) : t('deciding:range.same', ends);
}
