import { Suspense, useState } from 'react';
import { useWords } from '#i18n/words.ts';
import { type QuestionId, questions } from '#questionnaire/questions.ts';
import { useScreen } from '#app/shell/screens.ts';

/** "How do we know?" under a question: fetched only when it is asked for. */
export function WhyGround({ question }: { question: QuestionId }) {
  const t = useWords();
  const [asked, setAsked] = useState(false);
  if (!questions[question].whyHasClaims) return null;
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
