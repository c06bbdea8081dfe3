import { useState } from 'react';
import { Statements } from '#evidence/Claim.tsx';
import { useWords } from '#i18n/words.ts';
import type { QuestionId } from '#questionnaire/questions.ts';
import { questionGrounds } from './grounds.ts';

const grounds: {
  readonly [Q in QuestionId]?: (typeof questionGrounds)[keyof typeof questionGrounds];
} = questionGrounds;

/** "How do we know?" under a question: what its words stand on, drawn only when it is opened. */
export function QuestionGrounds({ question }: { question: QuestionId }) {
  const t = useWords();
  const [asked, setAsked] = useState(false);
  const ids = grounds[question];
  if (!ids) return null;
  return (
    <details className="more" onToggle={() => setAsked(true)}>
      <summary>{t('shell:how')}</summary>
      {asked && <Statements ids={ids} />}
    </details>
  );
}
