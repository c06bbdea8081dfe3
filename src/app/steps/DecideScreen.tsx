import type { ComponentType } from 'react';
import type { DecidingProps } from '#deciding/DecidingForm.tsx';
import { OptionsScreen } from '#deciding/OptionsScreen.tsx';
import { ReadyScreen } from '#deciding/ReadyScreen.tsx';
import { UnderstandingScreen } from '#deciding/UnderstandingScreen.tsx';
import { ValuesScreen } from '#deciding/ValuesScreen.tsx';
import { startOf, withDraft } from '#questionnaire/draft.ts';
import type { AnswerTo } from '#questionnaire/questions.ts';
import type { DecidingStep } from '#questionnaire/steps.ts';
import { useDraft } from '#questionnaire/useDraft.ts';
import { useKept, useSession } from '#questionnaire/useSession.ts';
import { Under } from './around.tsx';

const screens: { readonly [Q in DecidingStep]: ComponentType<DecidingProps<Q>> } = {
  understanding: UnderstandingScreen,
  options: OptionsScreen,
  values: ValuesScreen,
  ready: ReadyScreen,
};

interface Props {
  readonly question: DecidingStep;
  readonly onAnswer: (answer: AnswerTo<DecidingStep>) => void;
}

/** A step of deciding: what is picked shows its meaning at once. */
export function DecideScreen({ question, onAnswer }: Props) {
  const { answers } = useKept(useSession());
  const [draft, keepDraft] = useDraft(question);
  const Screen = screens[question] as ComponentType<DecidingProps>;
  return (
    <Screen
      answers={withDraft(answers, question, draft)}
      draft={startOf(answers[question], draft)}
      onDraft={keepDraft}
      onAnswer={onAnswer}
      under={Under}
    />
  );
}
