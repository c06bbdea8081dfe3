import { Link } from 'react-router';
import { addressOf } from '#i18n/address.ts';
import { useLanguage, useWords } from '#i18n/words.ts';
import { gridLabel } from '#questionnaire/gridLabels.ts';
import { noteOf, optionLabel, pickedOf, questionName } from '#questionnaire/labels.ts';
import { isQuestion, pathOf } from '#questionnaire/path.ts';
import { questions } from '#questionnaire/questions.ts';
import { useContextOf, useSession } from '#questionnaire/session.ts';
import { Heading } from '#ui/Heading.tsx';
import { Icon } from '#ui/Icon.tsx';
import type { Passed } from './passed.ts';

/** Every answer on one page, each with a way to change it. */
export function CheckAnswers({ onGoOn }: { onGoOn: () => void }) {
  const t = useWords();
  const lang = useLanguage();
  const { answers } = useContextOf(useSession());
  return (
    <>
      <Heading>{t('sheet:check.title')}</Heading>
      <p className="after-h1">{t('sheet:check.lead')}</p>
      <dl className="answers">
        {pathOf(answers)
          .filter(isQuestion)
          .map((question) => {
            const picked = pickedOf(answers[question]);
            const note = noteOf(answers[question]);
            const name = questionName(t, question);
            return (
              <div key={question}>
                <dt>{name}</dt>
                <dd>
                  {picked.map((option) => (
                    <span key={option}>
                      {'rows' in questions[question] && questions[question].rows
                        ? gridLabel(t, question, option)
                        : optionLabel(t, question, option)}
                    </span>
                  ))}
                  {note && <span>{t('sheet:check.note', { note })}</span>}
                  {picked.length === 0 && !note && <span>{t('sheet:check.noAnswer')}</span>}
                </dd>
                <dd>
                  <Link
                    to={addressOf.step(lang, question)}
                    state={{ toCheck: true } satisfies Passed}
                    aria-label={t('sheet:check.changeLabel', { question: name })}
                  >
                    {t('sheet:check.change')}
                  </Link>
                </dd>
              </div>
            );
          })}
      </dl>
      <div className="buttons">
        <button className="btn" type="button" onClick={onGoOn}>
          {t('shell:continue')} <Icon name="forward" size={20} />
        </button>
      </div>
    </>
  );
}
