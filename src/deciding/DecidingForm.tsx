import { type ReactNode, useRef } from 'react';
import { useWords, wordOf } from '#i18n/words.ts';
import { parseForm } from '#questionnaire/answers.ts';
import { questionTitle } from '#questionnaire/questionWords.ts';
import type { AnswerTo, Answers } from '#questionnaire/questions.ts';
import type { DecidingStep } from '#questionnaire/steps.ts';
import { Heading } from '#ui/Heading.tsx';
import { Icon } from '#ui/Icon.tsx';

export interface DecidingProps<Q extends DecidingStep = DecidingStep> {
  /** The answers as they would be with what is picked. */
  readonly answers: Answers;
  readonly onDraft: (answer: AnswerTo<Q>) => void;
  readonly onAnswer: (answer: AnswerTo<Q>) => void;
}

interface Props<Q extends DecidingStep> extends DecidingProps<Q> {
  readonly question: Q;
  readonly children: ReactNode;
}

/** A step of deciding: it may be left empty, and what is picked shows its meaning at once. */
export function DecidingForm<Q extends DecidingStep>(props: Props<Q>) {
  const { question, answers, onDraft, onAnswer, children } = props;
  const t = useWords();
  const form = useRef<HTMLFormElement>(null);
  const read = (give: (answer: AnswerTo<Q>) => void) => {
    const parsed = parseForm(question, new FormData(form.current!));
    if ('answer' in parsed) give(parsed.answer);
  };
  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        read(onAnswer);
      }}
      onChange={() => read(onDraft)}
    >
      <Heading>{questionTitle(t, question, answers)}</Heading>
      <p className="after-h1">{wordOf(t, `questions:${question}.hint`)}</p>
      {children}
      <p className="soft small">{wordOf(t, `questions:${question}.why`)}</p>
      <div className="buttons">
        <button className="btn" type="submit">
          {t('shell:continue')} <Icon name="forward" size={20} />
        </button>
      </div>
    </form>
  );
}
