import { claims } from '#evidence/claims.ts';
import { useWords } from '#i18n/words.ts';
import { Bar } from './Bar.tsx';
import { Figure } from './Figure.tsx';
import { pictureGrounds } from './grounds.ts';

const { ldn, placebo } = claims['dep-2026-result'].numbers;
const { n, weeks } = claims['dep-2026'].numbers;
/**
 * How far the bars are drawn, in points: all of the MADRS. The ledger does not give its end, so the
 * words tell it of the drawing, not of the score.
 */
const MAX = 60;

/** The 37-person trial: how far the score fell in both groups, with its spread, drawn alike. */
export function BothGroups() {
  const t = useWords();
  const fell = { ldn: -ldn.change, placebo: -placebo.change };
  const spread = { ldn: ldn.sd, placebo: placebo.sd };
  return (
    <Figure
      title={t('pictures:bothGroups.title')}
      how={t('pictures:bothGroups.how', { max: MAX, n, weeks })}
      claims={pictureGrounds.bothGroups}
    >
      <div
        role="img"
        aria-label={t('pictures:bothGroups.alt', {
          ...fell,
          max: MAX,
          ldnSpread: spread.ldn,
          placeboSpread: spread.placebo,
        })}
      >
        {(['ldn', 'placebo'] as const).map((group) => (
          <Bar
            key={group}
            label={t(`pictures:group.${group}`)}
            value={fell[group]}
            max={MAX}
            spread={spread[group]}
            shown={String(fell[group])}
          />
        ))}
        <p className="scale" aria-hidden="true">
          <span>0</span>
          <span>{t('pictures:bothGroups.points', { max: MAX })}</span>
        </p>
      </div>
      <p className="caption">
        {t('pictures:bothGroups.spread', {
          ldnSpread: spread.ldn,
          placeboSpread: spread.placebo,
        })}
      </p>
      <p className="caption">{t('pictures:bothGroups.cannot')}</p>
    </Figure>
  );
}
