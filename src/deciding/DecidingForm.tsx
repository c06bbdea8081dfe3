import type { ComponentType, ReactNode } from 'react';
import { useWords, wordOf } from '#i18n/words.ts';
import type { Draft } from '#questionnaire/draft.ts';
import { toReader, faultWords, questionTitle } from '#questionnaire/questionWords.ts';
import type { Answers } from '#questionnaire/questions.ts';
import type { DecidingStep } from '#questionnaire/steps.ts';
import type { UnderTicksProps } from '#questionnaire/UnderTicks.tsx';
import { type Sent, faultField, useForm } from '#questionnaire/useForm.ts';
import { ErrorLine, ErrorSummary } from '#ui/ErrorSummary.tsx';
import { Heading } from '#ui/Heading.tsx';
import { Icon } from '#ui/Icon.tsx';

export interface DecidingProps<Q extends DecidingStep = DecidingStep> extends Sent<Q> {
  /** The answers as they would be with what is picked. */
  readonly answers: Answers;
  /** What is picked and typed, right or wrong. */
  readonly draft: Draft;
  /** What stands under the answers. */
  readonly under: ComponentType<UnderTicksProps>;
}

interface Props<Q extends DecidingStep> extends DecidingProps<Q> {
  readonly question: Q;
  readonly children: ReactNode;
}

/** A step of deciding: it may be left empty, and what is picked shows its meaning at once. */
export function DecidingForm<Q extends DecidingStep>(props: Props<Q>) {
  const { question, answers, draft, under: Under, children } = props;
  const t = useWords();
  const { fault, tries, form } = useForm(question, props);
  const message = fault && faultWords(t, question, fault);
  const hint = wordOf(t, `questions:${question}.hint`, toReader(answers));
  return (
    <form method="dialog" {...form}>
      {message && (
        <ErrorSummary key={tries} message={message} field={faultField(question, fault)} />
      )}
      <Heading problem={fault !== undefined}>{questionTitle(t, question, answers)}</Heading>
      {hint && <p className="after-h1">{hint}</p>}
      {children}
      {message && <ErrorLine id={`${question}-fault`} message={message} />}
      <Under question={question} draft={draft} fault={fault} />
      <p className="soft small">{wordOf(t, `questions:${question}.why`)}</p>
      <div className="buttons">
        <button className="btn" type="submit">
          {t('shell:continue')} <Icon name="forward" size={20} />
        </button>
      </div>
    </form>
  );
}
