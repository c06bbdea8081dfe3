import { useWords } from '#i18n/words.ts';
import type { Gap, Study } from './studies.ts';

/**
 * How far the line reaches to either side of 0: the same for every row of a unit, the smallest round
 * number that holds them all. A size of effect is told in words alone: on a line it would look like so many people.
 */
const REACH = { points: 12, in100: 50 } as const;
export type DrawnUnit = keyof typeof REACH;

/**
 * The difference on a line with 0 in the middle: a dot, and a bar for where the true one could lie.
 * An open dot has no range. Its ends say how much of what, as studies of points and studies of
 * people stand side by side. For the eye; the words below it tell the same.
 */
export function Difference({
  gap,
  unit,
  says,
}: {
  gap: Gap;
  unit: DrawnUnit;
  says: Study['says'];
}) {
  const t = useWords();
  const at = (value: number) => 50 + (value / REACH[unit]) * 50;
  const end = { reach: REACH[unit], scale: says?.['scale'] };
  const dots = gap.is === undefined ? [] : [gap.is].flat();
  const [from = 0, to = 0] = gap.range ?? (dots.length > 1 && !gap.apart ? dots : []);
  return (
    <div className="difference" aria-hidden="true">
      <svg viewBox="0 0 100 24" preserveAspectRatio="none">
        <path d="M0 12H100" />
        <path className="zero" d="M50 2V22" />
        {from !== to && (
          <path className={gap.range ? 'reach' : 'between'} d={`M${at(from)} 12H${at(to)}`} />
        )}
        {dots.map((dot) => (
          <path key={dot} className="dot" d={`M${at(dot)} 12h0`} />
        ))}
        {!gap.range &&
          dots.map((dot) => <path key={dot} className="open" d={`M${at(dot)} 12h0`} />)}
      </svg>
      <p>
        <span>{t(`deciding:axis.${unit}.worse`, end)}</span> <span>0</span>{' '}
        <span>{t(`deciding:axis.${unit}.better`, end)}</span>
      </p>
    </div>
  );
}
