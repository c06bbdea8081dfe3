import { useWords } from '#i18n/words.ts';
import { type EffectId, type EffectSet, effectSets } from './effects.ts';
import { Figure } from './Figure.tsx';
import { Squares } from './Squares.tsx';

/** Side effects as arrays of 100, the dummy pill beside the drug, in both framings. */
export function SideEffects({ of }: { of: keyof typeof effectSets }) {
  const t = useWords();
  const { claim, drug, effects, people, otherGroup }: EffectSet = effectSets[of];
  return effects.map(({ id, drug: ill, placebo }) => (
    <Figure
      key={id}
      title={
        placebo === undefined
          ? t(`pictures:effects.${id}.one`, { drug: ill })
          : t(`pictures:effects.${id}.title`, { drug: ill, placebo })
      }
      how={t(`pictures:effects.who.${of}`, { people })}
      claims={[claim]}
    >
      {otherGroup && (
        <p>
          <span className="tag-dashed">{t('pictures:otherGroup')}</span>
        </p>
      )}
      <div className="arrays">
        <Hundred id={id} group={drug} did={ill} />
        {placebo === undefined ? (
          <p className="none-beside">{t('pictures:noComparison')}</p>
        ) : (
          <Hundred id={id} group="placebo" did={placebo} />
        )}
      </div>
      <p className="caption">{t('pictures:effects.group')}</p>
    </Figure>
  ));
}

interface HundredProps {
  readonly id: EffectId;
  readonly group: EffectSet['drug'] | 'placebo';
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
