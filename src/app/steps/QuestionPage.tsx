import { type ReactNode, useState } from 'react';
import { useLocation } from 'react-router';
import { useWords } from '#i18n/words.ts';
import { QuestionScreen } from '#questionnaire/QuestionScreen.tsx';
import type { AnswerTo, QuestionId } from '#questionnaire/questions.ts';
import { useKept, useSession } from '#questionnaire/useSession.ts';
import { KeepOrErase } from '#app/keeping/KeepOrErase.tsx';
import { Notice } from './Notice.tsx';
import { Where } from './Where.tsx';
import type { Passed } from './passed.ts';
import { useScreenIfHere } from '#app/shell/screens.ts';

interface Props<Q extends QuestionId> {
  readonly question: Q;
  readonly at: number;
  readonly of: number;
  readonly back?: string | undefined;
  /** The way through, above the question; the very first question has none yet. */
  readonly steps?: ReactNode;
  readonly onAnswer: (answer: AnswerTo<Q>) => void;
}

/** A question with all that stands around it: where one is, and the pad that writes itself. */
export function QuestionPage<Q extends QuestionId>({
  question,
  at,
  of,
  back,
  steps,
  onAnswer,
}: Props<Q>) {
  const t = useWords();
  const { answers } = useKept(useSession());
  const passed = (useLocation().state ?? {}) as Passed;
  const [draft, setDraft] = useState(answers);
  const Pad = useScreenIfHere('pad');
  const Added = useScreenIfHere('added');
  const Why = useScreenIfHere('why');
  return (
    <>
      <Where text={t('shell:question', { at, of })} back={back} at={at} of={of} />
      <div className="page">
        <main id="main">
          {steps}
          <Notice passed={passed} />
          <QuestionScreen
            question={question}
            answers={answers}
            onDraft={(given) => setDraft(given ? { ...answers, [question]: given } : answers)}
            onAnswer={onAnswer}
            afterWhy={Why && <Why question={question} />}
            beforeGo={Added && <Added before={answers} after={draft} />}
          />
          <KeepOrErase />
        </main>
        {Pad && <Pad before={answers} after={draft} />}
      </div>
    </>
  );
}
