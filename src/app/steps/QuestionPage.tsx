import type { ReactNode } from 'react';
import { useWords } from '#i18n/words.ts';
import { QuestionScreen, type QuestionScreenProps } from '#questionnaire/QuestionScreen.tsx';
import { withDraft } from '#questionnaire/draft.ts';
import type { AskedStep } from '#questionnaire/steps.ts';
import { useDraft } from '#questionnaire/useDraft.ts';
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
  const { answers } = useKept(useSession());
  const [draft, keepDraft] = useDraft(question);
  const after = withDraft(answers, question, draft);
  return (
    <>
      <Where text={t('shell:question', { at, of })} back={back} at={at} of={of} />
      <Frame step={question} nav={nav} before={answers} after={after}>
        <QuestionScreen
          question={question}
          answers={answers}
          draft={draft}
          onDraft={keepDraft}
          {...handed}
          afterWhy={<QuestionGrounds question={question} />}
          beforeGo={
            <>
              <AsideLines beside={question} answers={after} />
              <AddedLines before={answers} after={after} />
            </>
          }
        />
      </Frame>
    </>
  );
}
