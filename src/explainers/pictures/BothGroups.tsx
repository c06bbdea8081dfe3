import { claims } from '#evidence/claims.ts';
import { useWords } from '#i18n/words.ts';
import { Bar } from './Bar.tsx';
import { Figure } from './Figure.tsx';
import { People } from './People.tsx';

const { ldn, placebo } = claims['dep-2026-result'].numbers;
const { n } = claims['dep-2026'].numbers;
/** The end of the MADRS scale, in points. */
const MAX = 60;

/** The 37-person trial: everyone in it, and both groups on one full scale. */
export function BothGroups() {
  const t = useWords();
  const fell = { ldn: -ldn.change, placebo: -placebo.change };
  return (
    <>
      <Figure title={t('pictures:bothGroups.everyone', { n })}>
        <People count={n} alt={t('pictures:bothGroups.everyone', { n })} />
      </Figure>
      <Figure
        title={t('pictures:bothGroups.title')}
        how={t('pictures:bothGroups.how', { max: MAX })}
      >
        <div role="img" aria-label={t('pictures:bothGroups.alt', { ...fell, max: MAX })}>
          {(['ldn', 'placebo'] as const).map((group) => (
            <Bar
              key={group}
              label={t(`pictures:bothGroups.${group}`)}
              value={fell[group]}
              max={MAX}
              shown={String(fell[group])}
            />
          ))}
          <p className="scale" aria-hidden="true">
            <span>0</span>
            <span>{t('pictures:bothGroups.points', { max: MAX })}</span>
          </p>
        </div>
        <p className="src">{t('pictures:bothGroups.cannot')}</p>
      </Figure>
    </>
  );
}
