import { type Words, useWords } from '#i18n/words.ts';
import {
  type Certainty,
  type ClaimId,
  type TellableId,
  type UnfoundId,
  certaintyOf,
} from './claims.ts';
import { Asked, Ground, Statements } from './Ground.tsx';
import { Gloss } from './Gloss.tsx';
import type { TermId } from './glossary.ts';
import { speakersOf } from './speakers.ts';
import { useGroundsOfPage } from './useGrounds.ts';

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
  const { says } = useGroundsOfPage();
  return (
    <div className="claim">
      <p>{says[id]}</p>
      <Gloss terms={terms} />
      <How ids={[id]} about={says[id]} />
    </div>
  );
}

interface HowProps {
  readonly ids: readonly [ClaimId, ...ClaimId[]];
  /** The statement this is about, for those who hear the button apart from it. */
  readonly about: string;
  /** True when the claims stand behind more than one sentence: then no one word fits grades that differ. */
  readonly several?: boolean;
}

/** True when some findings are surer than others; facts have no grade to differ by. */
const differ = (ids: readonly ClaimId[]): boolean =>
  new Set(ids.map(certaintyOf).filter((certainty) => certainty !== undefined)).size > 1;

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
 * that it opens by keyboard. Where grades differ, each statement stands with its own.
 */
export function How({ ids, about, several = false }: HowProps) {
  const t = useWords();
  const differs = several && differ(ids);
  const certainty = differs ? undefined : leastSure(ids);
  const graded = certainty ? t(`evidence:certainty.${certainty}`) : saidBy(t, ids);
  return (
    <Asked
      className="how"
      summary={
        <>
          {certainty && <SureMark certainty={certainty} />}
          <b>{differs ? t('evidence:differs') : graded}</b>
          <span className="ask">{t('shell:how')}</span>
          <span className="unseen">: {about}</span>
        </>
      }
    >
      {(grounds) => (
        <div className="how-body">
          {differs ? (
            <Statements ids={ids} grounds={grounds} />
          ) : (
            ids.map((id) => <Ground key={id} id={id} grounds={grounds} />)
          )}
        </div>
      )}
    </Asked>
  );
}

/** A saying of popular articles that we could not find: shown as that, never as fact. */
export function Unverified({ id }: { id: UnfoundId }) {
  const t = useWords();
  const { says } = useGroundsOfPage();
  return (
    <div className="claim">
      <p>
        <span className="tag-dashed">{t('evidence:unverified.tag')}</span> {says[id]}
      </p>
      <How ids={[id]} about={says[id]} />
    </div>
  );
}
