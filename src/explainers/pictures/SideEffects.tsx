import { type Words, useWords } from '#i18n/words.ts';
import { type Count, ends, left } from '#evidence/people.ts';
import { countWords } from '#evidence/peopleWords.ts';
import { Squares } from '#ui/Squares.tsx';
import type { Picture } from '../explainer.ts';
import {
  type EffectId,
  type EffectSet,
  effectNumbers,
  effectSets,
  groupsDrawn,
} from './effects.ts';
import { Act } from './Act.tsx';
import { Bar } from './Bar.tsx';
import { Figure } from './Figure.tsx';

/** The names of the groups that a picture draws: read with the words beside it. */
export const groupNames = (t: Words, picture: Picture | undefined): string[] =>
  groupsDrawn(picture).map((group) => t(`pictures:group.${group}`));

/** Arrays of 100, the other group beside the drug, in both framings and with the difference. */
export function SideEffects({ of }: { of: keyof typeof effectSets }) {
  const t = useWords();
  const inWords = (count: Count) => countWords(t, count);
  const { claims, drug, other, bars, unlike, effects }: EffectSet = effectSets[of];
  const Drawn = bars ? BarOf100 : Hundred;
  const gap = ({ drug: did, other: others }: EffectSet['effects'][number]) =>
    typeof others === 'number' && others > did
      ? t('pictures:effects.fewer', { fewer: others - did })
      : t('pictures:effects.more', { more: inWords(left(others, did)) });
  return effects.map((effect) => (
    <Figure
      key={effect.id}
      title={t(`pictures:effects.${effect.id}.title`, {
        drug: effect.drug,
        other: inWords(effect.other),
      })}
      how={t(`pictures:effects.who.${of}`, effectNumbers)}
      claims={claims}
    >
      {unlike && (
        <p className="tags">
          <span className="tag-dashed">{t('pictures:otherGroup')}</span>{' '}
          {other === 'notOnIt' && (
            <span className="tag-dashed">{t('pictures:effects.notByChance')}</span>
          )}
        </p>
      )}
      <div className={bars ? undefined : 'arrays'}>
        <Drawn id={effect.id} group={drug} did={effect.drug} />
        <Drawn id={effect.id} group={other} did={effect.other} />
      </div>
      <p>
        {gap(effect)} {t('pictures:effects.group')} <Act asks="people" />
      </p>
    </Figure>
  ));
}

interface HundredProps {
  readonly id: EffectId;
  readonly group: EffectSet['drug'] | EffectSet['other'];
  readonly did: Count;
}

/** What is told of a hundred people: how many had it, how many did not, and both as one sentence. */
function useHundred({ id, group, did }: HundredProps) {
  const t = useWords();
  const inWords = (count: Count) => countWords(t, count);
  const numbers = { did: inWords(did), didNot: inWords(left(did)) };
  return {
    name: t(`pictures:group.${group}`),
    had: t(`pictures:effects.${id}.did`, numbers),
    hadNot: t('pictures:effects.didNot', numbers),
    numbers,
  };
}

/** A hundred people as one bar: as many of it as had it are filled. */
function BarOf100(props: HundredProps) {
  const t = useWords();
  const { name, had, hadNot, numbers } = useHundred(props);
  const [value] = ends(props.did);
  return (
    <div role="img" aria-label={`${name}: ${had}; ${hadNot}.`}>
      <Bar label={name} value={value} max={100} shown={t('pictures:effects.both', numbers)} />
    </div>
  );
}

/** A hundred people as squares, those who had it filled first. */
function Hundred(props: HundredProps) {
  const t = useWords();
  const { name, had, hadNot, numbers } = useHundred(props);
  const [from, to] = ends(props.did);
  return (
    <div>
      <p className="fig-title">{name}</p>
      <Squares
        count={100}
        filled={from}
        maybe={to - from}
        perRow={10}
        alt={t('pictures:effects.alt', {
          ...numbers,
          group: name,
          effect: t(`pictures:effects.${props.id}.name`),
        })}
      />
      <p>
        <b>{had}</b>
        <br />
        {hadNot}
      </p>
    </div>
  );
}
