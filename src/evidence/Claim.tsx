import { type Words, useWords } from '#i18n/words.ts';
import { type Certainty, type ClaimId, type TellableId, claims } from './claims.ts';
import { type Source, sources } from './sources.ts';

const LEVELS = ['high', 'moderate', 'low', 'veryLow'] as const satisfies readonly Certainty[];

/** How sure, as a word and four steps: never colour alone. */
function SureMark({ certainty }: { certainty: Certainty }) {
  return (
    <span className={`suremark ${certainty}`} aria-hidden="true">
      {LEVELS.map((level) => (
        <i key={level} className={level === certainty ? 'here' : undefined} />
      ))}
    </span>
  );
}

/** One statement in the words of its claim, with how sure we are and its sources one tap away. */
export function Claim({ id }: { id: TellableId }) {
  const t = useWords();
  return (
    <div className="claim">
      <p>{t(`claims:${id}.says`)}</p>
      <How ids={[id]} about={t(`claims:${id}.says`)} />
    </div>
  );
}

interface HowProps {
  readonly ids: readonly [ClaimId, ...ClaimId[]];
  /** The statement this is about, for those who hear the button apart from it. */
  readonly about: string;
}

/** The least sure of several claims: a sentence is never surer than what it stands on. */
const leastSure = (ids: readonly ClaimId[]): Certainty =>
  LEVELS[Math.max(...ids.map((id) => LEVELS.indexOf(claims[id].certainty)))] ?? 'veryLow';

/** "How do we know?": certainty, why, and the sources; native, so that it opens by keyboard. */
export function How({ ids, about }: HowProps) {
  const t = useWords();
  const certainty = leastSure(ids);
  return (
    <details className="how">
      <summary>
        <SureMark certainty={certainty} />
        <b>{t(`evidence:certainty.${certainty}`)}</b>
        <span className="ask">{t('evidence:how')}</span>
        <span className="vh">: {about}</span>
      </summary>
      <div className="how-body">
        {ids.map((id) => (
          <Ground key={id} id={id} t={t} />
        ))}
      </div>
    </details>
  );
}

function Ground({ id, t }: { id: ClaimId; t: Words }) {
  const { certainty, sources: from } = claims[id];
  return (
    <div className="ground">
      <p>
        <b>{t(`evidence:certainty.${certainty}`)}.</b> {t(`evidence:meaning.${certainty}`)}{' '}
        <b>{t('evidence:whyLabel')}</b> {t(`claims:${id}.why`)}
      </p>
      <ul aria-label={t('evidence:sources')}>
        {from.map((source) => (
          <Reference key={source} source={sources[source]} t={t} />
        ))}
      </ul>
    </div>
  );
}

function Reference({ source, t }: { source: Source; t: Words }) {
  const { authors, title, year, kind, link, recalled } = source;
  return (
    <li>
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
      ({t(`evidence:kind.${kind}`)}){recalled && ` ${t('evidence:recalled')}`}
    </li>
  );
}

/** A saying of popular articles that we could not verify: shown as that, never as fact. */
export function Unverified({ id }: { id: ClaimId }) {
  const t = useWords();
  return (
    <div className="claim unverified">
      <p>
        <span className="tag-dashed">{t('evidence:unverified.tag')}</span> {t(`claims:${id}.says`)}
      </p>
      <How ids={[id]} about={t(`claims:${id}.says`)} />
    </div>
  );
}

/** Everything some words stand on, closed until asked for. */
export function StandsOn({ ids, title }: { ids: readonly ClaimId[]; title: string }) {
  const t = useWords();
  return (
    <details className="more">
      <summary>{title}</summary>
      <div className="flow">
        {ids.map((id) => (
          <div key={id} className="claim">
            <p>{t(`claims:${id}.says`)}</p>
            <Ground id={id} t={t} />
          </div>
        ))}
      </div>
    </details>
  );
}
