import { Link } from 'react-router';
import { addressOf } from '#i18n/address.ts';
import { useLanguage, useWords } from '#i18n/words.ts';
import { minutesFor } from '#questionnaire/minutes.ts';
import type { Passed } from '#questionnaire/passed.ts';
import { pathOf } from '#questionnaire/path.ts';
import { partName, toReader } from '#questionnaire/questionWords.ts';
import { isDeciding } from '#questionnaire/steps.ts';
import { useKept, useSession } from '#questionnaire/useSession.ts';
import { Heading } from '#ui/Heading.tsx';
import { Icon } from '#ui/Icon.tsx';

const state: Passed = { from: 'choose' };

/** The sheet now, or first what helps to decide: each part by its name, its use and its minutes. */
export function ChooseScreen() {
  const t = useWords();
  const lang = useLanguage();
  const { answers } = useKept(useSession());
  const reader = toReader(answers);
  return (
    <>
      <Heading>{t('questions:choose.title')}</Heading>
      <p className="after-h1">{t('questions:choose.lead', reader)}</p>
      <div className="buttons">
        <Link className="btn" to={addressOf.step(lang, 'sheet')} state={state}>
          {t('questions:choose.now', reader)} <Icon name="forward" size={20} />
        </Link>
      </div>
      <section className="stop-part">
        <h2>{t('questions:choose.or', reader)}</h2>
        <ul className="explainers">
          {pathOf(answers)
            .filter(isDeciding)
            .map((part) => (
              <li key={part}>
                <p className="explainer-title">
                  <Link to={addressOf.step(lang, part)} state={state}>
                    {partName(t, part, answers)}
                  </Link>
                </p>
                <p>{t(`questions:choose.${part}`, reader)}</p>
                <p className="small soft">
                  {t('questions:choose.minutes', { count: minutesFor([part], answers) })}{' '}
                  <b>{t(answers[part] ? 'questions:choose.done' : 'questions:choose.open')}</b>
                </p>
              </li>
            ))}
        </ul>
      </section>
    </>
  );
}
