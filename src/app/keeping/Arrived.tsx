import { useNavigate } from 'react-router';
import { addressOf } from '#i18n/address.ts';
import { useLanguage, useWords } from '#i18n/words.ts';
import { resumeAt } from '#questionnaire/path.ts';
import { useKept, useSession } from '#questionnaire/useSession.ts';
import { type Opened, typedIn } from '#editions/opened.ts';
import { useQuestionNames } from '#app/steps/useQuestionNames.ts';

interface Props {
  readonly found: Opened;
  readonly onLeave: () => void;
  readonly onTake?: () => void;
}

/** Answers from a file or a link, before they are taken over: never in place of others unasked. */
export function Arrived({ found, onLeave, onTake }: Props) {
  const t = useWords();
  const lang = useLanguage();
  const session = useSession();
  const navigate = useNavigate();
  const { answers } = useKept(session);
  const leftOut = useQuestionNames(found.left);
  const here = answers.who !== undefined;
  const typed = typedIn(found);
  const take = () => {
    session.restore(found);
    onTake?.();
    void navigate(addressOf.step(lang, resumeAt(session.now().answers)));
  };
  return (
    <div className="notice flow-s" role="group" aria-label={t('welcome:arrived.title')}>
      <p>
        {t('welcome:arrived.found', { count: Object.keys(found.answers).length })}{' '}
        {found.trouble && t(`shell:${found.trouble}`)}{' '}
        {found.left.length > 0 && t('shell:leftOut', { questions: leftOut })}
      </p>
      {typed[0] && (
        <p>
          {t('welcome:arrived.typed')} <bdi>{typed.join(' / ')}</bdi>
        </p>
      )}
      {here && <p>{t('welcome:arrived.here')}</p>}
      <div className="buttons">
        <button className="btn" type="button" onClick={take}>
          {t(here ? 'welcome:arrived.replace' : 'welcome:arrived.open')}
        </button>
        <button className="btn quiet" type="button" onClick={onLeave}>
          {t(here ? 'welcome:arrived.keep' : 'welcome:arrived.leave')}
        </button>
      </div>
    </div>
  );
}
