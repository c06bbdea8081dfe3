import { useLocation } from 'react-router';
import { useWords } from '#i18n/words.ts';

/**
 * A step of the way before the app is here: what is shown there depends on the answers. Should the
 * app never come, there is a way on.
 */
export function Waiting({ questions }: { questions: readonly string[] }) {
  const t = useWords();
  return (
    <div className="page">
      <main id="main" className="flow">
        <h1>{t('shell:wait.title')}</h1>
        <p>{t('shell:wait.body')}</p>
        {/* After a while, by style alone. */}
        <div className="slow flow">
          <p>{t('shell:wait.slow')}</p>
          <p>
            <a className="btn quiet" href={useLocation().pathname}>
              {t('shell:wait.again')}
            </a>
          </p>
          <h2>{t('pages:noScript.list')}</h2>
          <ul>
            {questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </div>
      </main>
    </div>
  );
}
