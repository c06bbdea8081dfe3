import { Statements } from '#evidence/Claim.tsx';
import type { QuestionId } from '#questionnaire/questions.ts';
import { questionGrounds } from './grounds.ts';

/** What the words of a question stand on. */
export function QuestionGrounds({ question }: { question: QuestionId }) {
  return (
    <Statements
      ids={
        question in questionGrounds ? questionGrounds[question as keyof typeof questionGrounds] : []
      }
    />
  );
}
