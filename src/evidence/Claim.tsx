import { type Words, useWords } from '#i18n/words.ts';
import {
  type Certainty,
  type ClaimId,
  type TellableId,
  type UnfoundId,
  certaintyOf,
} from './claims.ts';
import { Asked, Ground } from './Ground.tsx';
import { Gloss } from './Gloss.tsx';
import type { TermId } from './glossary.ts';
import { speakersOf } from './speakers.ts';

/** From the surest to the least sure. */
const LEVELS = ['high', 'moderate', 'low', 'veryLow'] as const satisfies readonly Certainty[];

/** How sure, in four steps: the surer, the more are filled. A word stands beside it. */
export function SureMark({ certainty }: { certainty: Certainty }) {
  const filled = LEVELS.length - LEVELS.indexOf(certainty);
  return (
    <span className="suremark" aria-hidden="true">
      {LEVELS.map((level, step) => (
        <i key={level} className={step < filled ? 'filled' : undefined} />
      ))}
    </span>
  );
}

/** What the four steps mean. */
export function SureKey() {
  const t = useWords();
  return (
    <ul className="surekey">
      {LEVELS.map((level) => (
        <li key={level}>
          <SureMark certainty={level} />{' '}
          <span>
            <b>{t(`evidence:certainty.${level}`)}.</b> {t(`evidence:meaning.${level}`)}
          </span>
        </li>
      ))}
    </ul>
  );
}

interface ClaimProps {
  readonly id: TellableId;
  /** Words to explain under it: the page uses them here first. */
  readonly terms?: readonly TermId[] | undefined;
}

/** One statement in the words of its claim, with how sure we are and its sources one tap away. */
export function Claim({ id, terms }: ClaimProps) {
  const t = useWords();
  return (
    <div className="claim">
      <p>{t(`claims:${id}.says`)}</p>
      <Gloss terms={terms} />
      <How ids={[id]} about={t(`claims:${id}.says`)} />
    </div>
  );
}

interface HowProps {
  readonly ids: readonly [ClaimId, ...ClaimId[]];
  /** The statement this is about, for those who hear the button apart from it. */
  readonly about: string;
}

/** The least sure of several findings: a sentence is never surer than what it stands on. */
export function leastSure(ids: readonly ClaimId[]): Certainty | undefined {
  const found = ids.map(certaintyOf);
  return LEVELS.findLast((level) => found.includes(level));
}

/** How sure some words are, in a line of their own; nothing where they tell facts alone. */
export function Sure({ ids }: { ids: readonly ClaimId[] }) {
  const t = useWords();
  const certainty = leastSure(ids);
  return (
    certainty && (
      <span className="sure">
        <SureMark certainty={certainty} /> {t(`evidence:certainty.${certainty}`)}
      </span>
    )
  );
}

/** Who says it: all that can be said of facts. */
const saidBy = (t: Words, ids: readonly ClaimId[]): string =>
  t('evidence:saidBy', {
    who: speakersOf(ids)
      .map((speaker) => t(`evidence:by.${speaker}`))
      .join(', '),
  });

/**
 * "How do we know?": how sure, or for facts alone who says it; why, and the sources. Native, so
 * that it opens by keyboard.
 */
export function How({ ids, about }: HowProps) {
  const t = useWords();
  const certainty = leastSure(ids);
  return (
    <Asked
      className="how"
      summary={
        <>
          {certainty && <SureMark certainty={certainty} />}
          <b>{certainty ? t(`evidence:certainty.${certainty}`) : saidBy(t, ids)}</b>
          <span className="ask">{t('shell:how')}</span>
          <span className="unseen">: {about}</span>
        </>
      }
    >
      {(grounds) => (
        <div className="how-body">
          {ids.map((id) => (
            <Ground key={id} id={id} grounds={grounds} />
          ))}
        </div>
      )}
    </Asked>
  );
}

/** A saying of popular articles that we could not find: shown as that, never as fact. */
export function Unverified({ id }: { id: UnfoundId }) {
  const t = useWords();
  return (
    <div className="claim">
      <p>
        <span className="tag-dashed">{t('evidence:unverified.tag')}</span> {t(`claims:${id}.says`)}
      </p>
      <How ids={[id]} about={t(`claims:${id}.says`)} />
    </div>
  );
}
