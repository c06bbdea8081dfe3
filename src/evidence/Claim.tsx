import { type Words, listIn, useWords } from '#i18n/words.ts';
import { Paragraphs } from '#i18n/Paragraphs.tsx';
import { Fragment, type ReactNode } from 'react';
import { Sign, type SignName } from '#ui/Sign.tsx';
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

interface GroupProps {
  readonly ids: readonly [TellableId, ...TellableId[]];
  /** Said in the place of the statements: words of a page that tell a part of them. */
  readonly own?: string | undefined;
  /** What the statements are about, for those who hear the button apart from them. */
  readonly about: string;
  /** Words to explain under a statement: the page uses them here first. */
  readonly termsAt?: (id: TellableId) => readonly TermId[] | undefined;
  /** How the ground is marked: as always, with the mark explained, or with no mark at all. */
  readonly mark?: Mark | undefined;
  /** A sign for each: they stand as rows, as on a stop, and what is said under them is a row too. */
  readonly signs?: readonly SignName[] | undefined;
  /** Drawn under a statement. */
  readonly drawn?: ((id: TellableId) => ReactNode) | undefined;
  /** Said under the statements, of all of them. */
  readonly children?: ReactNode;
}

/** Statements with one mark of how sure we are, and their sources one tap away. */
export function Group({ ids, own, about, termsAt, mark, signs, drawn, children }: GroupProps) {
  const { says } = useGroundsOfPage();
  const said = (own ? [ids[0]] : ids).map((id) => (
    <Fragment key={id}>
      <Paragraphs text={own ?? says[id]} />
      <Gloss terms={termsAt?.(id)} />
      {(own ? ids : [id]).map((one) => (
        <Fragment key={one}>{drawn?.(one)}</Fragment>
      ))}
    </Fragment>
  ));
  return (
    <div className="claim">
      {signs ? (
        <ul className="steps">
          {said.map((statement, at) => (
            <li key={statement.key}>
              <Sign name={signs[at]!} />
              <div>{statement}</div>
            </li>
          ))}
          {children}
        </ul>
      ) : (
        <>
          {said}
          {children}
        </>
      )}
      <How ids={ids} about={about} several mark={mark} />
    </div>
  );
}

interface HowProps {
  readonly ids: readonly [ClaimId, ...ClaimId[]];
  /** The statement this is about, for those who hear the button apart from it. */
  readonly about: string;
  /** True when the claims stand behind more than one sentence: then each stands with its own ground. */
  readonly several?: boolean;
  readonly mark?: Mark | undefined;
}

/** `none`: nothing was found out, or the words above it say already how sure we are. */
export type Mark = 'plain' | 'explained' | 'none';

/**
 * Statements in a row that share their mark: findings of one grade, or facts. A fact never stands
 * under the grade of a finding beside it, which could make a warning look unsure.
 */
export function groupsOf<Id extends ClaimId>(
  ids: readonly Id[],
  markOf: (id: ClaimId) => unknown = certaintyOf,
): readonly [Id, ...Id[]][] {
  const groups: [Id, ...Id[]][] = [];
  for (const id of ids) {
    const last = groups[groups.length - 1];
    if (last && markOf(last[0]) === markOf(id)) last.push(id);
    else groups.push([id]);
  }
  return groups;
}

/** True when something was found out: then it can be asked how sure we are. */
export const isFound = (ids: readonly ClaimId[]): boolean => leastSure(ids) !== undefined;

/** The least sure of several findings, facts aside: words are never surer than what they stand on. */
export function leastSure(ids: readonly ClaimId[]): Certainty | undefined {
  const found = ids.map(certaintyOf);
  return [...LEVELS].reverse().find((level) => found.includes(level));
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
    who: listIn(
      t,
      speakersOf(ids).map((speaker) => t(`evidence:by.${speaker}`)),
    ),
  });

/**
 * "How do we know?": how sure, or for facts alone who says it; why, and the sources. Native, so
 * that it opens by keyboard. Of several statements, each stands with its own.
 */
export function How({ ids, about, several = false, mark = 'plain' }: HowProps) {
  const t = useWords();
  const certainty = leastSure(ids);
  const graded = certainty ? t(`evidence:certainty.${certainty}`) : saidBy(t, ids);
  const isMarked = mark !== 'none';
  const fold = (
    <Asked
      className="how"
      summary={
        <>
          {isMarked && certainty && <SureMark certainty={certainty} />}
          {isMarked && <b>{graded}</b>}
          <span className="ask">{t('shell:how')}</span>
          <span className="unseen">: {about}</span>
        </>
      }
    >
      {(grounds) => (
        <div className="how-body">
          {several && ids.length > 1 ? (
            <Statements ids={ids} grounds={grounds} />
          ) : (
            ids.map((id) => <Ground key={id} id={id} grounds={grounds} />)
          )}
        </div>
      )}
    </Asked>
  );
  return mark === 'explained' ? (
    <>
      <p className="explains">{t('evidence:explains')}</p>
      {fold}
    </>
  ) : (
    fold
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
