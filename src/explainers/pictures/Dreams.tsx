import { claims } from '#evidence/claims.ts';
import { useWords } from '#i18n/words.ts';
import { Figure } from './Figure.tsx';
import { Squares } from './Squares.tsx';

const { n, per_100 } = claims['se-ldn-dreams'].numbers;
const { dreams } = per_100;

/** Vivid dreams with and without: paired arrays, both framings, and whom they come from. */
export function Dreams() {
  const t = useWords();
  return (
    <Figure
      title={t('pictures:dreams.title', { with: dreams.ldn, without: dreams.placebo })}
      how={t('pictures:dreams.who', { n })}
    >
      <p>
        <span className="tag-dashed">{t('pictures:dreams.tag')}</span>
      </p>
      <div className="arrays">
        {(['ldn', 'placebo'] as const).map((group) => {
          const did = dreams[group];
          const didNot = 100 - did;
          return (
            <div key={group}>
              <p className="fig-h">{t(`pictures:dreams.${group}`)}</p>
              <Squares
                count={100}
                filled={did}
                perRow={10}
                alt={t('pictures:dreams.alt', { did, didNot })}
              />
              <p>
                <b>{t('pictures:dreams.did', { number: did })}</b>
                <br />
                {t('pictures:dreams.didNot', { number: didNot })}
              </p>
            </div>
          );
        })}
      </div>
      <p className="src">{t('pictures:dreams.group')}</p>
    </Figure>
  );
}
