import { groupIds, groups } from './groups.ts';
import type { ExplainerId } from './index.ts';
import { explainersFor, firstFor, topicsFor } from './topics.ts';
import { useWords } from '#i18n/words.ts';
import { useKept, useSession } from '#questionnaire/useSession.ts';
import { Heading } from '#ui/Heading.tsx';
import { ExplainerList } from './ExplainerList.tsx';

/** Every explainer by what it is about, whether or not it fits the answers. Open to all, always. */
export function LibraryScreen() {
  const t = useWords();
  const { answers } = useKept(useSession());
  const mine = answers.who ? firstFor(topicsFor(answers)) : [];
  const all = explainersFor(answers);
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
        {groupIds.map((group) => (
          <section key={group} className="fact">
            <details className="fold">
              <summary>
                <h2>{t(`guidance:library.${group}`)}</h2>
              </summary>
              <ExplainerList
                topics={(groups[group] as readonly ExplainerId[])
                  .filter((id) => all.includes(id) && !mine.some((topic) => topic.id === id))
                  .map((id) => ({ id }))}
              />
            </details>
          </section>
        ))}
      </main>
    </div>
  );
}
