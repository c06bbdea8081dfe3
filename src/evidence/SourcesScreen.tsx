import { dateIn, useLanguage, useWords } from '#i18n/words.ts';
import { Fold } from '#ui/Fold.tsx';
import { Heading } from '#ui/Heading.tsx';
import { SureKey } from './Claim.tsx';
import { Reference } from './Ground.tsx';
import { type ClaimId, certaintyOf, claims } from './claims.ts';
import { type Grounds, useGroundsOfPage } from './useGrounds.ts';
import { useIsPast } from './useIsPast.ts';
import { REVIEW_BY, SEARCHED } from './searched.ts';
import type { SourceId, SourceKind } from './sources.ts';

/** The kinds of source, from the strongest ground for a statement on benefit to the weakest. */
const KINDS = [
  'review',
  'rct',
  'openLabel',
  'observational',
  'caseSeries',
  'label',
  'guideline',
  'site',
  'article',
] as const satisfies readonly SourceKind[];

const claimIds = Object.keys(claims) as ClaimId[];

/** What stands on it. Words on taking too much are never shown to who has thoughts of suicide, so not here. */
const carriedBy = (source: SourceId): ClaimId[] =>
  claimIds.filter(
    (id) =>
      claims[id].topic !== 'poison' && (claims[id].sources as readonly SourceId[]).includes(source),
  );

/** All sources, what stands on each, how they were chosen, and who made this. */
export function SourcesScreen() {
  const t = useWords();
  const lang = useLanguage();
  const outdated = useIsPast(REVIEW_BY);
  const grounds = useGroundsOfPage();
  const counts = {
    date: dateIn(lang, SEARCHED),
    due: dateIn(lang, REVIEW_BY),
    claims: claimIds.length,
    sources: new Set(claimIds.flatMap((id): readonly SourceId[] => claims[id].sources)).size,
  };
  return (
    <div className="page">
      <main id="main" className="flow prose">
        <Heading>{t('pages:sources.title')}</Heading>
        <p className="lead">{t('pages:sources.lead', counts)}</p>
        {outdated && <p className="outdated">{t('evidence:outdated', { date: counts.due })}</p>}
        <section className="flow-s">
          <h2>{t('pages:sources.sureTitle')}</h2>
          <p>{t('pages:sources.sure')}</p>
          <SureKey />
        </section>
        {(['how', 'left', 'update', 'who', 'pays', 'review'] as const).map((part) => (
          <section key={part} className="fact">
            <Fold heading={<h2>{t(`pages:sources.${part}Title`)}</h2>}>
              <p>{t(`pages:sources.${part}`, counts)}</p>
            </Fold>
          </section>
        ))}
        <All grounds={grounds} />
      </main>
    </div>
  );
}

/** Each source under its kind. */
function All({ grounds }: { grounds: Grounds }) {
  const t = useWords();
  const ids = Object.keys(grounds.sources) as SourceId[];
  return KINDS.map((kind) => {
    const some = ids.filter((id) => grounds.sources[id].kind === kind);
    return (
      <section key={kind} className="fact">
        <Fold heading={<h2>{t(`pages:sources.kind.${kind}`, { number: some.length })}</h2>}>
          <ul className="sources">
            {some.map((id) => (
              <li key={id} id={id}>
                <Reference id={id} grounds={grounds} />
                <StandOnIt ids={carriedBy(id)} grounds={grounds} />
              </li>
            ))}
          </ul>
        </Fold>
      </section>
    );
  });
}

/** What we say on the strength of one source, closed until asked for. */
function StandOnIt({ ids, grounds }: { ids: readonly ClaimId[]; grounds: Grounds }) {
  const t = useWords();
  if (ids.length === 0) return null;
  return (
    <details className="how">
      <summary>
        <span className="ask">{t('pages:sources.stands', { count: ids.length })}</span>
      </summary>
      <ul className="how-body">
        {ids.map((id) => {
          const certainty = certaintyOf(id);
          return (
            <li key={id}>
              {grounds.says[id]}
              {certainty && <b> ({t(`evidence:certainty.${certainty}`)})</b>}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
