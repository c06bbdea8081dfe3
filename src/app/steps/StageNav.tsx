import { Link } from 'react-router';
import { addressOf } from '#i18n/address.ts';
import { useLanguage, useWords } from '#i18n/words.ts';
import type { Step } from '#questionnaire/machine.ts';
import { openStages, rowOf } from '#questionnaire/steps.ts';
import { stages } from '#questionnaire/question.ts';

interface Props {
  readonly step: Step;
  readonly path: readonly Step[];
}

/** The way through in six stages: where one is, what is open, and the sheet at any time. */
export function StageNav({ step, path }: Props) {
  const t = useWords();
  const lang = useLanguage();
  const { stage: here } = rowOf(step);
  const open = openStages(path);
  return (
    <div className="stages">
      <details>
        <summary>
          {t('questions:steps.at', {
            at: stages.indexOf(here) + 1,
            of: stages.length,
            name: t(`questions:steps.${here}`),
          })}
        </summary>
        <nav aria-label={t('questions:steps.label')}>
          <ol>
            {stages.map((stage) => {
              const first = open.get(stage);
              return (
                <li key={stage} aria-current={stage === here ? 'step' : undefined}>
                  {first && stage !== here ? (
                    <Link to={addressOf.step(lang, first)}>{t(`questions:steps.${stage}`)}</Link>
                  ) : (
                    t(`questions:steps.${stage}`)
                  )}
                </li>
              );
            })}
          </ol>
        </nav>
      </details>
      {here !== 'sheet' && (
        <Link to={addressOf.step(lang, 'sheet')}>{t('questions:steps.early')}</Link>
      )}
    </div>
  );
}
