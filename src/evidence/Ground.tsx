/** What statements stand on, as it is shown: why we are that sure, and each source. */
import { type ReactNode, useEffect, useEffectEvent, useRef } from 'react';
import { Paragraphs, paragraphsOf } from '#i18n/Paragraphs.tsx';
import { type Words, dateIn, numberIn, useLanguage, useWords } from '#i18n/words.ts';
import { type ClaimId, certaintyOf, claims, reviewBy } from './claims.ts';
import { type AskedGrounds, type Grounds, useGrounds } from './useGrounds.ts';
import type { SourceId } from './sources.ts';
import type { Study } from './studies.ts';
import { useIsPast } from './useIsPast.ts';

/** What one claim stands on: how sure and why, then each source: what it is, and its study. */
export function Ground({ id, grounds }: { id: ClaimId; grounds: Grounds }) {
  const t = useWords();
  const lang = useLanguage();
  const certainty = certaintyOf(id);
  const due = reviewBy(id);
  const outdated = useIsPast(due);
  return (
    <div className="ground">
      {outdated && (
        <p className="outdated">{t('evidence:outdated', { date: dateIn(lang, due) })}</p>
      )}
      {certainty && (
        <p>
          <b>{t(`evidence:certainty.${certainty}`)}.</b> {t(`evidence:meaning.${certainty}`)}
        </p>
      )}
      {paragraphsOf(grounds.why[id]).map((part, at) => (
        <p key={part}>
          {at === 0 && <b>{t('evidence:whyLabel')} </b>}
          {part}
        </p>
      ))}
      <ul aria-label={t('evidence:sources')}>
        {claims[id].sources.map((source) => (
          <li key={source}>
            <Reference id={source} grounds={grounds} />
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
export function Reference({ id, grounds }: { id: SourceId; grounds: Grounds }) {
  const t = useWords();
  const lang = useLanguage();
  const { authors, title, year, kind, link } = grounds.sources[id];
  const study = grounds.studies[id];
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

/** Some claims in full, each with its ground. */
export function Statements({ ids, grounds }: { ids: readonly ClaimId[]; grounds: Grounds }) {
  return (
    <div className="flow">
      {ids.map((id) => (
        <div key={id} className="claim">
          <Paragraphs text={grounds.says[id]} />
          <Ground id={id} grounds={grounds} />
        </div>
      ))}
    </div>
  );
}

/** Everything some words stand on, closed until asked for: it may be long. */
export function StandsOn({ ids, title }: { ids: readonly ClaimId[]; title: string }) {
  return (
    <Asked className="more" summary={title}>
      {(grounds) => <Statements ids={ids} grounds={grounds} />}
    </Asked>
  );
}

interface AskedProps {
  readonly className: string;
  readonly summary: ReactNode;
  readonly children: (grounds: Grounds) => ReactNode;
}

/** A fold with what statements stand on, which comes when it is opened. Native: a keyboard opens it. */
export function Asked({ className, summary, children }: AskedProps) {
  const { grounds, ...rest } = useGrounds();
  const fold = useRef<HTMLDetailsElement>(null);
  const askIfOpen = useEffectEvent(() => {
    if (fold.current?.open) rest.ask();
  });
  const isMissing = grounds === undefined;
  // It may have been opened before the app was here, or be open while the language changes.
  useEffect(() => {
    if (isMissing) askIfOpen();
  }, [isMissing]);
  return (
    <details
      className={className}
      ref={fold}
      onToggle={({ currentTarget }) => currentTarget.open && rest.ask()}
    >
      <summary>{summary}</summary>
      {grounds ? children(grounds) : <NotHere {...rest} />}
    </details>
  );
}

/** In the place of what is still fetched. */
function NotHere({ missing, ask }: Omit<AskedGrounds, 'grounds'>) {
  const t = useWords();
  if (missing === 'unasked') return null;
  return (
    <div role="status">
      <p>{t(missing === 'lost' ? 'shell:notFetched' : 'shell:loading')}</p>
      {missing === 'lost' && (
        <button className="btn quiet" type="button" onClick={ask}>
          {t('shell:broken.again')}
        </button>
      )}
    </div>
  );
}
