import type { ComponentType, ReactNode } from 'react';
import type { DecidingProps } from '#deciding/DecidingForm.tsx';
import { OptionsScreen } from '#deciding/OptionsScreen.tsx';
import { ReadyScreen } from '#deciding/ReadyScreen.tsx';
import { UnderstandingScreen } from '#deciding/UnderstandingScreen.tsx';
import { ValuesScreen } from '#deciding/ValuesScreen.tsx';
import { useWords } from '#i18n/words.ts';
import { startOf, withDraft } from '#questionnaire/draft.ts';
import type { AnswerTo } from '#questionnaire/questions.ts';
import type { DecidingStep } from '#questionnaire/steps.ts';
import { useDraft } from '#questionnaire/useDraft.ts';
import { useKept, useSession } from '#questionnaire/useSession.ts';
import { Under } from './around.tsx';
import { Frame } from './Frame.tsx';
import { Where } from './Where.tsx';

const screens: { readonly [Q in DecidingStep]: ComponentType<DecidingProps<Q>> } = {
  understanding: UnderstandingScreen,
  options: OptionsScreen,
  values: ValuesScreen,
  ready: ReadyScreen,
};

interface Props {
  readonly question: DecidingStep;
  readonly at: number;
  readonly of: number;
  readonly back?: string | undefined;
  readonly nav: ReactNode;
  readonly onAnswer: (answer: AnswerTo<DecidingStep>) => void;
}

/** A step of deciding: what is picked shows its meaning at once. */
export function DecidingPage({ question, at, of, back, nav, onAnswer }: Props) {
  const t = useWords();
  const { answers } = useKept(useSession());
  const [draft, keepDraft] = useDraft(question);
  const after = withDraft(answers, question, draft);
  const Screen = screens[question] as ComponentType<DecidingProps>;
  return (
    <>
      <Where text={t('shell:question', { at, of })} back={back} at={at} of={of} />
      <Frame step={question} nav={nav}>
        <Screen
          answers={after}
          draft={startOf(answers[question], draft)}
          onDraft={keepDraft}
          onAnswer={onAnswer}
          under={Under}
        />
      </Frame>
    </>
  );
}
