import { type ComponentType, type ReactNode, useState } from 'react';
import { useLocation } from 'react-router';
import type { DecidingId, DecidingProps } from '#deciding/DecidingForm.tsx';
import { useWords } from '#i18n/words.ts';
import type { AnswerTo } from '#questionnaire/questions.ts';
import { useKept, useSession } from '#questionnaire/useSession.ts';
import { KeepOrErase } from '#app/keeping/KeepOrErase.tsx';
import { Notice } from './Notice.tsx';
import { Where } from './Where.tsx';
import type { Passed } from './passed.ts';
import { useScreen, useScreenIfHere } from '#app/shell/screens.ts';

const deciding: readonly string[] = ['understanding', 'options', 'values', 'ready'];
export const isDeciding = (step: string): step is DecidingId => deciding.includes(step);

interface Props {
  readonly question: DecidingId;
  readonly at: number;
  readonly of: number;
  readonly back?: string | undefined;
  /** The way through, above the question; the very first question has none yet. */
  readonly steps?: ReactNode;
  readonly onAnswer: (answer: AnswerTo<DecidingId>) => void;
}

/** A step of deciding with all that stands around it: the mirror, the pad, or a wide page. */
export function DecidingPage({ question, at, of, back, steps, onAnswer }: Props) {
  const t = useWords();
  const { answers } = useKept(useSession());
  const passed = (useLocation().state ?? {}) as Passed;
  const [draft, setDraft] = useState(answers);
  const Screen = useScreen(question) as ComponentType<DecidingProps>;
  const Pad = useScreenIfHere('pad');
  const Mirror = useScreenIfHere('mirror');
  const mirrored = question === 'values';
  const wide = question === 'options';
  return (
    <>
      <Where text={t('shell:question', { at, of })} back={back} at={at} of={of} />
      <div className={wide ? 'page wide' : mirrored ? 'page two' : 'page'}>
        <main id="main">
          {steps}
          <Notice passed={passed} />
          <Screen
            answers={draft}
            onDraft={(given) => setDraft({ ...answers, [question]: given })}
            onAnswer={onAnswer}
          />
          <KeepOrErase />
        </main>
        {mirrored
          ? Mirror && <Mirror answers={draft} />
          : !wide && Pad && <Pad before={answers} after={draft} />}
      </div>
    </>
  );
}
