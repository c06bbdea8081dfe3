import { Link } from 'react-router';
import { addressOf } from '#i18n/address.ts';
import { useLanguage, useWords } from '#i18n/words.ts';
import { answerLine } from '#questionnaire/gridWords.ts';
import { questionName } from '#questionnaire/questionWords.ts';
import { isolated } from '#questionnaire/isolated.ts';
import { noteOf, pickedOf } from '#questionnaire/picked.ts';
import { isQuestion } from '#questionnaire/steps.ts';
import { pathOf } from '#questionnaire/path.ts';
import { raised } from '#questionnaire/safety/due.ts';
import { useKept, useSession } from '#questionnaire/useSession.ts';
import { Heading } from '#ui/Heading.tsx';
import { Icon } from '#ui/Icon.tsx';
import type { Passed } from './passed.ts';

/** Every answer on one page, each with a way to change it. */
export function CheckAnswers({ onGoOn }: { onGoOn: () => void }) {
  const t = useWords();
  const lang = useLanguage();
  const { answers } = useKept(useSession());
  const told = raised(answers).map(({ id }) => id);
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
                    <span key={option}>{answerLine(t, question, option)}</span>
                  ))}
                  {note && <span>{t('sheet:check.note', { note: isolated(note) })}</span>}
                  {picked.length === 0 && !note && <span>{t('sheet:check.noAnswer')}</span>}
                </dd>
                <dd>
                  <Link
                    to={addressOf.step(lang, question)}
                    state={{ wayBack: { to: 'check', told } } satisfies Passed}
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
