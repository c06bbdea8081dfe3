import type { ComponentType, ReactNode } from 'react';
import { useWords } from '#i18n/words.ts';
import { type Narrowed, QuestionScreen } from '#questionnaire/QuestionScreen.tsx';
import { withDraft } from '#questionnaire/draft.ts';
import type { AnswerTo } from '#questionnaire/questions.ts';
import type { AskedStep } from '#questionnaire/steps.ts';
import type { UnderTicksProps } from '#questionnaire/UnderTicks.tsx';
import { useDraft } from '#questionnaire/useDraft.ts';
import { useKept, useSession } from '#questionnaire/useSession.ts';
import type { Choice } from '#ui/ChoiceList.tsx';
import { useScreenIfHere } from '#app/shell/screens.ts';
import { Frame } from './Frame.tsx';
import { Where } from './Where.tsx';

interface Props<Q extends AskedStep> {
  readonly question: Q;
  readonly at: number;
  readonly of: number;
  readonly back?: string | undefined;
  readonly nav?: ReactNode;
  readonly under?: ComponentType<UnderTicksProps>;
  readonly onAnswer: (answer: AnswerTo<Q>) => void;
}

/** A question with all that stands around it: where one is, and the pad that writes itself. */
export function QuestionPage<Q extends AskedStep>(props: Props<Q>) {
  const { question, at, of, back, nav, under, onAnswer } = props;
  const t = useWords();
  const { answers } = useKept(useSession());
  const [draft, keepDraft] = useDraft(question);
  const after = withDraft(answers, question, draft);
  const Added = useScreenIfHere('added');
  const Why = useScreenIfHere('why');
  const Aside = useScreenIfHere('aside');
  return (
    <>
      <Where text={t('shell:question', { at, of })} back={back} at={at} of={of} />
      <Frame step={question} nav={nav} before={answers} after={after}>
        <QuestionScreen
          question={question}
          answers={answers}
          draft={draft}
          onDraft={keepDraft}
          onAnswer={onAnswer}
          under={under}
          search={narrowed}
          afterWhy={Why && <Why question={question} />}
          beforeGo={
            <>
              {Aside && <Aside beside={question} answers={after} />}
              {Added && <Added before={answers} after={after} />}
            </>
          }
        />
      </Frame>
    </>
  );
}

const narrowed = (choices: readonly Choice[], list: Narrowed) => (
  <Search choices={choices}>{list}</Search>
);

/** The whole list until the search is here. */
function Search({ choices, children }: { choices: readonly Choice[]; children: Narrowed }) {
  const Here = useScreenIfHere('search');
  return Here ? <Here choices={choices}>{children}</Here> : children();
}
