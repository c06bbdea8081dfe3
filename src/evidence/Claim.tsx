import { useState } from 'react';
import { type Words, dateIn, numberIn, useLanguage, useWords } from '#i18n/words.ts';
import {
  type Certainty,
  type ClaimId,
  type TellableId,
  type UnfoundId,
  certaintyOf,
  claims,
  reviewBy,
} from './claims.ts';
import { useIsPast } from './useIsPast.ts';
import { Gloss } from './Gloss.tsx';
import type { TermId } from './glossary.ts';
import { type Source, type SourceId, sources } from './sources.ts';
import { speakersOf } from './speakers.ts';
import { type Study, studies } from './studies.ts';

const LEVELS = ['high', 'moderate', 'low', 'veryLow'] as const satisfies readonly Certainty[];

/** How sure, as a word and four steps: never colour alone. */
export function SureMark({ certainty }: { certainty: Certainty }) {
  return (
    <span className="suremark" aria-hidden="true">
      {LEVELS.map((level) => (
        <i key={level} className={level === certainty ? 'here' : undefined} />
      ))}
    </span>
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
    <details className="how">
      <summary>
        {certainty && <SureMark certainty={certainty} />}
        <b>{certainty ? t(`evidence:certainty.${certainty}`) : saidBy(t, ids)}</b>
        <span className="ask">{t('shell:how')}</span>
        <span className="unseen">: {about}</span>
      </summary>
      <div className="how-body">
        {ids.map((id) => (
          <Ground key={id} id={id} t={t} />
        ))}
      </div>
    </details>
  );
}

/** What one claim stands on: how sure and why, then each source: what it is, and its study. */
export function Ground({ id, t }: { id: ClaimId; t: Words }) {
  const lang = useLanguage();
  const certainty = certaintyOf(id);
  const due = reviewBy(id);
  const outdated = useIsPast(due);
  return (
    <div className="ground">
      {outdated && (
        <p className="outdated">{t('evidence:outdated', { date: dateIn(lang, due) })}</p>
      )}
      <p>
        {certainty && (
          <>
            <b>{t(`evidence:certainty.${certainty}`)}.</b> {t(`evidence:meaning.${certainty}`)}{' '}
          </>
        )}
        <b>{t('evidence:whyLabel')}</b> {t(`claims:${id}.why`)}
      </p>
      <ul aria-label={t('evidence:sources')}>
        {claims[id].sources.map((source) => (
          <li key={source}>
            <Reference id={source} t={t} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A study in plain words: how many people, which people, how long. */
function studyWords(t: Words, number: (value: number) => string, study: Study): string[] {
  const { people, studies: many, who, weeks, months, crossover } = study;
  const count = people === undefined ? undefined : number(people);
  return [
    many && t('evidence:study.studies', { number: number(many) }),
    count &&
      (who
        ? t(`evidence:who.${who}`, { people: count })
        : t('evidence:who.some', { people: count })),
    weeks && t('evidence:study.weeks', { weeks }),
    months && t('evidence:study.months', { months }),
    crossover && t('evidence:study.crossover'),
  ].filter((part) => typeof part === 'string');
}

/** One source: the reference, what kind of thing it is, and its study. */
export function Reference({ id, t }: { id: SourceId; t: Words }) {
  const lang = useLanguage();
  const { authors, title, year, kind, link }: Source = sources[id];
  const study = studies[id];
  const about = [
    t(`evidence:kind.${kind}`),
    ...(study ? studyWords(t, (value) => numberIn(lang, value), study) : []),
  ];
  return (
    <>
      <span lang="en">
        {authors}
        {year && ` (${year})`}:{' '}
        {link ? (
          <a href={link} target="_blank" rel="noreferrer">
            {title}
          </a>
        ) : (
          title
        )}
      </span>{' '}
      ({about.join('; ')})
    </>
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

/** Some claims in full, each with its ground. */
export function Statements({ ids }: { ids: readonly ClaimId[] }) {
  const t = useWords();
  return (
    <div className="flow">
      {ids.map((id) => (
        <div key={id} className="claim">
          <p>{t(`claims:${id}.says`)}</p>
          <Ground id={id} t={t} />
        </div>
      ))}
    </div>
  );
}

/** Everything some words stand on, drawn when it is first opened: it may be long. */
export function StandsOn({ ids, title }: { ids: readonly ClaimId[]; title: string }) {
  const [asked, setAsked] = useState(false);
  return (
    <details className="more" onToggle={() => setAsked(true)}>
      <summary>{title}</summary>
      {asked && <Statements ids={ids} />}
    </details>
  );
}
