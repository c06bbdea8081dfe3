import type { AnswerTo } from '#questionnaire/questions.ts';
import { QuestionGrounds } from '#guidance/QuestionGrounds.tsx';
import { QuestionScreen } from '#questionnaire/QuestionScreen.tsx';
import type { AskedStep } from '#questionnaire/steps.ts';
import { useAhead } from '#questionnaire/useDraft.ts';
import { useKept, useSession } from '#questionnaire/useSession.ts';
import { AddedLines } from '#sheet/Pad.tsx';
import { Groups, Under } from './around.tsx';

interface Props<Q extends AskedStep> {
  readonly question: Q;
  readonly onAnswer: (answer: AnswerTo<Q>) => void;
}

/** A question, with what its answer says at once. */
export function AskScreen<Q extends AskedStep>({ question, onAnswer }: Props<Q>) {
  const session = useSession();
  const { answers } = useKept(session);
  return (
    <QuestionScreen
      question={question}
      answers={answers}
      draft={session.drafts()[question]}
      onDraft={(draft) => session.draft(question, draft)}
      onAnswer={onAnswer}
      groups={Groups}
      under={Under}
      afterWhy={<QuestionGrounds question={question} />}
      beforeGo={<Changes question={question} />}
    />
  );
}

/** What the answer as it stands on the screen adds to the sheet. */
function Changes({ question }: { question: AskedStep }) {
  const ahead = useAhead(question);
  return <AddedLines {...ahead} />;
}
