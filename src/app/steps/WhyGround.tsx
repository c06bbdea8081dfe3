import { Suspense, useState } from 'react';
import { useWords } from '#i18n/words.ts';
import type { QuestionId } from '#questionnaire/questions.ts';
import { useScreen } from '#app/shell/screens.ts';

/** Questions whose words tell no medical fact; guidance/grounds.ts holds the claims of the rest. */
const FACTLESS: readonly QuestionId[] = ['who', 'stage', 'lowMood', 'triedBefore', 'values'];

/** "How do we know?" under a question: fetched only when it is asked for. */
export function WhyGround({ question }: { question: QuestionId }) {
  const t = useWords();
  const [asked, setAsked] = useState(false);
  if (FACTLESS.includes(question)) return null;
  return (
    <details className="more" onToggle={() => setAsked(true)}>
      <summary>{t('shell:how')}</summary>
      {asked && (
        <Suspense fallback={<p role="status">{t('shell:loading')}</p>}>
          <Grounds question={question} />
        </Suspense>
      )}
    </details>
  );
}

function Grounds({ question }: { question: QuestionId }) {
  const Screen = useScreen('grounds');
  return <Screen question={question} />;
}
