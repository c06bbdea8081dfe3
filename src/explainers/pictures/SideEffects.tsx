import { useWords } from '#i18n/words.ts';
import { type EffectId, type EffectSet, croopNumbers, effectSets } from './effects.ts';
import { Figure } from './Figure.tsx';
import { Squares } from './Squares.tsx';

/** Side effects as arrays of 100, the other group beside the drug, in both framings. */
export function SideEffects({ of }: { of: keyof typeof effectSets }) {
  const t = useWords();
  const { claims, drug, other, effects }: EffectSet = effectSets[of];
  return effects.map((effect) => (
    <Figure
      key={effect.id}
      title={t(`pictures:effects.${effect.id}.title`, { drug: effect.drug, other: effect.other })}
      how={t(`pictures:effects.who.${of}`, croopNumbers)}
      claims={claims}
    >
      <p className="tags">
        <span className="tag-dashed">{t('pictures:otherGroup')}</span>{' '}
        {other === 'notOnIt' && (
          <span className="tag-dashed">{t('pictures:effects.notByChance')}</span>
        )}
      </p>
      <div className="arrays">
        <Hundred id={effect.id} group={drug} did={effect.drug} />
        <Hundred id={effect.id} group={other} did={effect.other} />
      </div>
      {of === 'usualDose' && (
        <p className="caption">{t('pictures:effects.usualAlone', croopNumbers)}</p>
      )}
      <p className="caption">{t('pictures:effects.group')}</p>
    </Figure>
  ));
}

interface HundredProps {
  readonly id: EffectId;
  readonly group: EffectSet['drug'] | EffectSet['other'];
  readonly did: number;
}

/** A hundred people as squares, those who had it filled first. */
function Hundred({ id, group, did }: HundredProps) {
  const t = useWords();
  const numbers = { did, didNot: 100 - did };
  return (
    <div>
      <p className="fig-title">{t(`pictures:group.${group}`)}</p>
      <Squares
        count={100}
        filled={did}
        perRow={10}
        alt={t('pictures:effects.alt', {
          ...numbers,
          group: t(`pictures:group.${group}`),
          effect: t(`pictures:effects.${id}.name`),
        })}
      />
      <p>
        <b>{t(`pictures:effects.${id}.did`, numbers)}</b>
        <br />
        {t('pictures:effects.didNot', numbers)}
      </p>
    </div>
  );
}
