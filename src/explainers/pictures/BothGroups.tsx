import { claims } from '#evidence/claims.ts';
import { useWords } from '#i18n/words.ts';
import { GapLine } from './GapLine.tsx';
import { Figure } from './Figure.tsx';
import { pictureGrounds } from './grounds.ts';

const numbers = claims['dep-2026'].numbers;
const { gap_points: gap, ci95 } = claims['dep-2026-range'].numbers.our_sum;
const { madrs_difference: usual } = claims['prac-ad-average'].numbers;
const [low, high] = ci95;

/**
 * The 37-person trial: the gap between both groups and where the true one could lie, beside the
 * gap that antidepressants usually make.
 */
export function BothGroups() {
  const t = useWords();
  return (
    <Figure
      title={t('pictures:bothGroups.title')}
      how={t('pictures:bothGroups.how', numbers)}
      claims={pictureGrounds.bothGroups}
      asks="people"
    >
      <GapLine
        low={low}
        value={gap}
        high={high}
        mark={usual}
        none={t('pictures:bothGroups.none')}
        marked={t('pictures:bothGroups.usual')}
        before={t('pictures:bothGroups.before')}
        after={t('pictures:bothGroups.after')}
        alt={t('pictures:bothGroups.alt')}
      />
      <p className="caption">{t('pictures:bothGroups.cannot')}</p>
    </Figure>
  );
}
