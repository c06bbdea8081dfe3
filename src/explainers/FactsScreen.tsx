import { firstFor, topicsFor } from './topics.ts';
import { useWords } from '#i18n/words.ts';
import { useKept, useSession } from '#questionnaire/useSession.ts';
import { Heading } from '#ui/Heading.tsx';
import { Icon } from '#ui/Icon.tsx';
import { ExplainerList } from './ExplainerList.tsx';

/**
 * The explainers that fit this person, each with why: the three that matter most, and the others
 * in a fold. Reading them is optional.
 */
export function FactsScreen({ onGoOn }: { onGoOn: () => void }) {
  const t = useWords();
  const { answers } = useKept(useSession());
  const topics = topicsFor(answers);
  const first = firstFor(topics);
  const rest = topics.filter((topic) => !first.includes(topic));
  return (
    <>
      <Heading>{t('guidance:facts.title')}</Heading>
      <p className="after-h1">{t('guidance:facts.lead')}</p>
      <p>{t('guidance:facts.terms')}</p>
      <ExplainerList topics={first} />
      {rest.length > 0 && (
        <details className="more">
          <summary>{t('guidance:facts.more', { count: rest.length })}</summary>
          <ExplainerList topics={rest} />
        </details>
      )}
      <div className="buttons">
        <button className="btn" type="button" onClick={onGoOn}>
          {t('shell:continue')} <Icon name="forward" size={20} />
        </button>
      </div>
    </>
  );
}
