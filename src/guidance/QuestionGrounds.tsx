import { StandsOn } from '#evidence/Ground.tsx';
import { useWords } from '#i18n/words.ts';
import type { QuestionId } from '#questionnaire/questions.ts';
import { questionGrounds } from './grounds.ts';

const grounds: {
  readonly [Q in QuestionId]?: (typeof questionGrounds)[keyof typeof questionGrounds];
} = questionGrounds;

/** "How do we know?" under a question: what its words stand on. */
export function QuestionGrounds({ question }: { question: QuestionId }) {
  const t = useWords();
  const ids = grounds[question];
  return ids && <StandsOn ids={ids} title={t('shell:how')} />;
}
