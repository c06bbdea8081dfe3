import { StandsOn } from '#evidence/Ground.tsx';
import { useWords } from '#i18n/words.ts';
import { Figure } from './Figure.tsx';
import { TinySquares } from './TinySquares.tsx';
import {
  type Dose,
  type Result,
  type Trial,
  type TrialId,
  results,
  trialIds,
  trials,
} from './trials.ts';

const grounds = [...new Set(trialIds.flatMap((id): Trial['claims'] => trials[id].claims))];

/** The trials of one dose by what they found; a result that none found has no pile. */
const pilesOf = (dose: Dose) =>
  results
    .map((result) => ({
      result,
      ids: trialIds.filter((id) => trials[id].dose === dose && trials[id].result === result),
    }))
    .filter(({ ids }) => ids.length > 0);

/**
 * Every trial that the rule lets in, a square for each person: low doses first, then by result.
 * The usual dose is folded, with its results told: it is not what most readers ask about.
 */
export function Trials() {
  const t = useWords();
  const usual = pilesOf('usual');
  return (
    <Figure
      title={t('pictures:trials.title', { count: trialIds.length })}
      how={t('pictures:trials.how')}
      asks="people"
    >
      {(['low', 'notTold'] as const).map((dose) => (
        <section key={dose} className="trials">
          <h3>{t(`pictures:trials.dose.${dose}`)}</h3>
          <Piles piles={pilesOf(dose)} />
        </section>
      ))}
      <details className="trials">
        <summary>
          <b>
            {t('pictures:trials.folded', {
              dose: t('pictures:trials.dose.usual'),
              count: usual.flatMap(({ ids }) => ids).length,
            })}
          </b>{' '}
          (
          {usual
            .map(({ result, ids }) => t(`pictures:trials.pile.${result}`, { count: ids.length }))
            .join(', ')}
          )
        </summary>
        <Piles piles={usual} />
      </details>
      <p className="caption">{t('pictures:trials.second')}</p>
      <p className="caption">{t('pictures:trials.left')}</p>
      <StandsOn ids={grounds} title={t('pictures:trials.ground')} />
    </Figure>
  );
}

interface Pile {
  readonly result: Result;
  readonly ids: readonly TrialId[];
}

function Piles({ piles }: { piles: readonly Pile[] }) {
  const t = useWords();
  return piles.map(({ result, ids }) => (
    <section key={result}>
      <h4>{t(`pictures:trials.result.${result}`)}</h4>
      <ul>
        {ids.map((id) => (
          <li key={id}>
            <One id={id} />
          </li>
        ))}
      </ul>
    </section>
  ));
}

function One({ id }: { id: TrialId }) {
  const t = useWords();
  const { people, weeks, months, second }: Trial = trials[id];
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
