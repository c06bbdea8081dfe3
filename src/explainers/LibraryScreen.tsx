import { explainersFor, topicsFor } from './topics.ts';
import { useWords } from '#i18n/words.ts';
import { useKept, useSession } from '#questionnaire/useSession.ts';
import { Heading } from '#ui/Heading.tsx';
import { ExplainerList } from './ExplainerList.tsx';

/** Every explainer, whether or not it fits the answers. Open to all, always. */
export function LibraryScreen() {
  const t = useWords();
  const { answers } = useKept(useSession());
  const mine = answers.who ? topicsFor(answers) : [];
  const others = explainersFor(answers).filter((id) => !mine.some((topic) => topic.id === id));
  return (
    <div className="page">
      <main id="main">
        <Heading>{t('guidance:library.title')}</Heading>
        <p className="after-h1">{t('guidance:library.lead')}</p>
        {mine.length > 0 && (
          <section className="stop-part">
            <h2>{t('guidance:library.forYou')}</h2>
            <ExplainerList topics={mine} />
          </section>
        )}
        <section className="stop-part">
          <h2 className={mine.length > 0 ? undefined : 'unseen'}>{t('guidance:library.others')}</h2>
          <ExplainerList topics={others.map((id) => ({ id }))} />
        </section>
      </main>
    </div>
  );
}
