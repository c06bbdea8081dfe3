import { claims } from '#evidence/claims.ts';
import { wholePoints } from '#evidence/pointsWords.ts';
import { useWords } from '#i18n/words.ts';
import { GapLine } from './GapLine.tsx';
import { Figure } from './Figure.tsx';
import { pictureGrounds } from './grounds.ts';

const { ldn, placebo } = claims['dep-2026-result'].numbers;
const { n, weeks } = claims['dep-2026'].numbers;
const { gap_points: gap, ci95 } = claims['dep-2026-range'].numbers.our_sum;
const { gap_shown_with_80_percent_power: shown } = claims['dep-2026-power'].numbers.our_sum;
const { madrs_difference: usual } = claims['prac-ad-average'].numbers;
const [low, high] = ci95;

/**
 * The 37-person trial: the gap between both groups and where the true one could lie, beside the
 * gap that antidepressants usually make and the one that so few people could have shown.
 */
export function BothGroups() {
  const t = useWords();
  // The gap itself is told as less than one.
  const whole = (points: number) => wholePoints(t, points);
  const numbers = { low: whole(-low), high: whole(high), shown: whole(shown), usual, n, weeks };
  return (
    <Figure
      title={t('pictures:bothGroups.title')}
      how={t('pictures:bothGroups.how', numbers)}
      claims={pictureGrounds.bothGroups}
      asks="people"
    >
      <ul className="fell">
        {(['ldn', 'placebo'] as const).map((group) => (
          <li key={group}>
            {t(`pictures:group.${group}`)}:{' '}
            <b>
              {t('pictures:bothGroups.fell', { points: whole(-{ ldn, placebo }[group].change) })}
            </b>
          </li>
        ))}
      </ul>
      <GapLine
        low={low}
        value={gap}
        high={high}
        marks={{ A: usual, B: shown }}
        say={whole}
        before={t('pictures:bothGroups.before')}
        after={t('pictures:bothGroups.after')}
        alt={t('pictures:bothGroups.alt', numbers)}
      />
      <p className="caption">{t('pictures:bothGroups.range', numbers)}</p>
      <ul className="caption marks">
        <li>{t('pictures:bothGroups.usual', numbers)}</li>
        <li>{t('pictures:bothGroups.shown', numbers)}</li>
      </ul>
      <p className="caption">{t('pictures:bothGroups.cannot')}</p>
    </Figure>
  );
}
