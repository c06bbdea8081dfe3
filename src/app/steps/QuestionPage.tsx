import type { ReactNode } from 'react';
import { useWords } from '#i18n/words.ts';
import { QuestionScreen, type QuestionScreenProps } from '#questionnaire/QuestionScreen.tsx';
import type { AskedStep } from '#questionnaire/steps.ts';
import { useAhead } from '#questionnaire/useDraft.ts';
import { useKept, useSession } from '#questionnaire/useSession.ts';
import { AsideLines } from '#guidance/AsideLines.tsx';
import { QuestionGrounds } from '#guidance/QuestionGrounds.tsx';
import { AddedLines } from '#sheet/Pad.tsx';
import { Frame } from './Frame.tsx';
import { Where } from './Where.tsx';

/** What its questions need, past the first, is handed down by the chart. */
interface Props<Q extends AskedStep> extends Pick<
  QuestionScreenProps<Q>,
  'question' | 'onAnswer' | 'groups' | 'under'
> {
  readonly at: number;
  readonly of: number;
  readonly back?: string | undefined;
  readonly nav?: ReactNode;
}

/** A question with all that stands around it: where one is, and the pad that writes itself. */
export function QuestionPage<Q extends AskedStep>(props: Props<Q>) {
  const { question, at, of, back, nav, ...handed } = props;
  const t = useWords();
  const session = useSession();
  const { answers } = useKept(session);
  return (
    <>
      <Where text={t('shell:question', { at, of })} back={back} at={at} of={of} />
      <Frame step={question} nav={nav}>
        <QuestionScreen
          question={question}
          answers={answers}
          draft={session.drafts()[question]}
          onDraft={(draft) => session.draft(question, draft)}
          {...handed}
          afterWhy={<QuestionGrounds question={question} />}
          beforeGo={<Changes question={question} />}
        />
      </Frame>
    </>
  );
}

/** What the answer as it stands on the screen says at once, and adds to the sheet. */
function Changes({ question }: { question: AskedStep }) {
  const ahead = useAhead(question);
  return (
    <>
      <AsideLines beside={question} answers={ahead.after} />
      <AddedLines {...ahead} />
    </>
  );
}
