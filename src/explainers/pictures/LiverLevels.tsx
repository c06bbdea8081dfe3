import { claims } from '#evidence/claims.ts';
import { useWords } from '#i18n/words.ts';
import { Bar } from './Bar.tsx';
import { Figure } from './Figure.tsx';
import { pictureGrounds } from './grounds.ts';

const { compensated, decompensated } = claims['liver-cirrhosis-levels'].numbers.auc_fold;

/** What cirrhosis does to the level in the blood, with a healthy liver as one. */
export function LiverLevels() {
  const t = useWords();
  const about = (times: number) => t('pictures:liverLevels.about', { times });
  const bars = [
    { id: 'healthy', value: 1, shown: t('pictures:liverLevels.one') },
    { id: 'compensated', value: compensated, shown: about(compensated) },
    { id: 'decompensated', value: decompensated, shown: about(decompensated) },
  ] as const;
  return (
    <Figure
      title={t('pictures:liverLevels.title')}
      how={t('pictures:liverLevels.how')}
      claims={pictureGrounds.liverLevels}
      asks="liver"
    >
      <div
        role="img"
        aria-label={t('pictures:liverLevels.alt', {
          milder: compensated,
          advanced: decompensated,
        })}
      >
        {bars.map(({ id, value, shown }) => (
          <Bar
            key={id}
            label={t(`pictures:liverLevels.${id}`)}
            value={value}
            max={decompensated}
            shown={shown}
          />
        ))}
      </div>
    </Figure>
  );
}
