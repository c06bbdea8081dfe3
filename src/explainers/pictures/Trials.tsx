import { How } from '#evidence/Claim.tsx';
import { useWords } from '#i18n/words.ts';
import { Figure } from './Figure.tsx';
import { People } from './People.tsx';
import { type Trial, trials } from './trials.ts';

/** Five of the trials that touch mood, drawn by their people: so few can be seen at once. */
export function Trials() {
  const t = useWords();
  return (
    <Figure title={t('pictures:trials.title')} how={t('pictures:trials.how')}>
      <ol className="trials">
        {trials.map((trial) => (
          <li key={trial.id}>
            <p className="fig-title">{t(`pictures:trials.${trial.id}.name`)}</p>
            {trial.tag && (
              <p>
                <span className="tag-dashed">{t(`pictures:${trial.tag}`)}</span>
              </p>
            )}
            <Groups trial={trial} />
            <p>{t(`pictures:trials.${trial.id}.found`)}</p>
            <How ids={trial.claims} about={t(`pictures:trials.${trial.id}.found`)} />
          </li>
        ))}
      </ol>
    </Figure>
  );
}

function Groups({ trial: { groups } }: { trial: Trial }) {
  const t = useWords();
  if (groups.length === 1) {
    const words = t('pictures:trials.people', { people: groups[0] });
    return (
      <div className="group-of">
        <People count={groups[0]} alt={words} />
        <p className="caption">{words}</p>
      </div>
    );
  }
  return (
    <div className="groups-of">
      {(['ldn', 'placebo'] as const).map((group, index) => {
        const people = groups[index] ?? 0;
        const words = t(`pictures:trials.${group}`, { people });
        return (
          <div key={group} className="group-of">
            <People count={people} alt={words} />
            <p className="caption">{words}</p>
          </div>
        );
      })}
    </div>
  );
}
