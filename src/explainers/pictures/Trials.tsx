import { StandsOn } from '#evidence/Claim.tsx';
import { type Study, studies } from '#evidence/studies.ts';
import { useWords } from '#i18n/words.ts';
import { Figure } from './Figure.tsx';
import { type Trial, type TrialId, doses, results, trialIds, trials } from './trials.ts';
import { TinySquares } from './TinySquares.tsx';

const grounds = [...new Set(trialIds.flatMap((id): Trial['claims'] => trials[id].claims))];

/** Every trial that the rule lets in, a square for each person: low doses first, then by result. */
export function Trials() {
  const t = useWords();
  return (
    <Figure
      title={t('pictures:trials.title', { count: trialIds.length })}
      how={t('pictures:trials.how')}
    >
      {doses.map((dose) => (
        <section key={dose} className="trials">
          <h3>{t(`pictures:trials.dose.${dose}`)}</h3>
          {results.map((result) => (
            <Found
              key={result}
              result={result}
              ids={trialIds.filter(
                (id) => trials[id].dose === dose && trials[id].result === result,
              )}
            />
          ))}
        </section>
      ))}
      <p className="caption">{t('pictures:trials.second')}</p>
      <p className="caption">{t('pictures:trials.left')}</p>
      <StandsOn ids={grounds} title={t('pictures:trials.ground')} />
    </Figure>
  );
}

/** The trials of one dose that found the same. */
function Found({ result, ids }: { result: Trial['result']; ids: readonly TrialId[] }) {
  const t = useWords();
  if (ids.length === 0) return null;
  return (
    <>
      <h4>{t(`pictures:trials.result.${result}`)}</h4>
      <ul>
        {ids.map((id) => (
          <li key={id}>
            <One id={id} />
          </li>
        ))}
      </ul>
    </>
  );
}

function One({ id }: { id: TrialId }) {
  const t = useWords();
  const { people } = studies[id];
  const { weeks, months }: Study = studies[id];
  const { second }: Trial = trials[id];
  const parts = [
    t(`pictures:trials.name.${id}`),
    weeks && t('evidence:study.weeks', { weeks }),
    months && t('evidence:study.months', { months }),
  ];
  return (
    <>
      <b>{people}</b> {parts.filter(Boolean).join(', ')}
      {second && '*'}
      <TinySquares count={people} />
    </>
  );
}
