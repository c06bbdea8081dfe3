import { topicsFor } from './topics.ts';
import { useWords } from '#i18n/words.ts';
import { useKept, useSession } from '#questionnaire/useSession.ts';
import { Heading } from '#ui/Heading.tsx';
import { Icon } from '#ui/Icon.tsx';
import { ExplainerList } from './ExplainerList.tsx';

/** The explainers that fit this person, in order, each with why. Reading them is optional. */
export function FactsScreen({ onGoOn }: { onGoOn: () => void }) {
  const t = useWords();
  const { answers } = useKept(useSession());
  return (
    <>
      <Heading>{t('guidance:facts.title')}</Heading>
      <p className="after-h1">{t('guidance:facts.lead')}</p>
      <p>{t('guidance:facts.terms')}</p>
      <ExplainerList topics={topicsFor(answers)} />
      <p className="soft small after-list">{t('guidance:facts.skip')}</p>
      <div className="buttons">
        <button className="btn" type="button" onClick={onGoOn}>
          {t('shell:continue')} <Icon name="forward" size={20} />
        </button>
      </div>
    </>
  );
}
