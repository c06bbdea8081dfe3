import type { ComponentType, ReactNode } from 'react';
import { type Words, useWords, wordOf, useEnglish } from '#i18n/words.ts';
import { type Choice, ChoiceList } from '#ui/ChoiceList.tsx';
import { ErrorLine, ErrorSummary } from '#ui/ErrorSummary.tsx';
import { Heading } from '#ui/Heading.tsx';
import { Icon } from '#ui/Icon.tsx';
import { type Draft, startOf } from './draft.ts';
import { isHelper } from './helper.ts';
import { firstApart, shownOptions } from './picked.ts';
import { faultWords, optionLabel, questionTitle } from './questionWords.ts';
import { type Answers, type QuestionId, questions } from './questions.ts';
import type { UnderTicksProps } from './UnderTicks.tsx';
import { type Sent, faultField, useForm } from './useForm.ts';

export interface GroupsProps {
  readonly question: QuestionId;
  readonly choices: readonly Choice[];
  /** The list of some options, without the hidden ones. */
  readonly list: (options: readonly string[], hidden?: ReadonlySet<string>) => ReactNode;
}

export interface QuestionScreenProps<Q extends QuestionId> extends Sent<Q> {
  readonly question: Q;
  readonly answers: Answers;
  /** What is on the screen and not sent yet. */
  readonly draft: Draft | undefined;
  /** Shown under "Why we ask": what its words stand on. */
  readonly afterWhy?: ReactNode;
  /** Draws a list that has headed groups; the first question, which has none, comes without. */
  readonly groups?: ComponentType<GroupsProps> | undefined;
  /** What a list of ticks needs under it; the first question, which has none, comes without. */
  readonly under?: ComponentType<UnderTicksProps> | undefined;
  /** Shown between the answers and the button: what the answer adds to the sheet. */
  readonly beforeGo?: ReactNode;
}

/** One question of the intake: help, answers, why we ask, and Continue. */
export function QuestionScreen<Q extends QuestionId>(props: QuestionScreenProps<Q>) {
  const { question, answers, draft, under: Under, afterWhy, beforeGo } = props;
  const t = useWords();
  const { fault, tries, form } = useForm(question, props);
  const start = startOf((answers as Answers)[question as QuestionId], draft);
  const beside = useEnglish();
  // Safety questions show the English line too while a translation is not yet reviewed.
  const english = questions[question].safety ? beside : undefined;
  const title = questionTitle(t, question, answers);
  const message = fault && faultWords(t, question, fault);
  const hint = wordOf(t, `questions:${question}.hint`);
  return (
    <form method="dialog" {...form}>
      {message && (
        <ErrorSummary key={tries} message={message} field={faultField(question, fault)} />
      )}
      {isHelper(answers) && <p className="helper">{t('questions:helper')}</p>}
      <fieldset aria-describedby={`${question}-why${hint ? ` ${question}-hint` : ''}`}>
        <legend>
          <Heading problem={fault !== undefined}>{title}</Heading>
        </legend>
        {english && (
          <p className="english" lang="en">
            {questionTitle(english, question, answers)}
          </p>
        )}
        {hint && (
          <p className="hint" id={`${question}-hint`}>
            {hint}
          </p>
        )}
        {english && hint && (
          <p className="english" lang="en">
            {wordOf(english, `questions:${question}.hint`)}
          </p>
        )}
        {message && <ErrorLine id={`${question}-fault`} message={message} />}
        <Choices
          question={question}
          options={shownOptions(question, (answers as Answers)[question as QuestionId])}
          picked={start.picked}
          english={english}
          groups={props.groups}
          describedBy={fault && `${question}-fault`}
        />
        {Under && <Under question={question} draft={start} fault={fault} />}
      </fieldset>
      <p className="margin-note" id={`${question}-why`}>
        <b>{t('shell:why')}</b> {wordOf(t, `questions:${question}.why`)}
      </p>
      {afterWhy}
      {beforeGo}
      <div className="buttons">
        <button className="btn" type="submit">
          {t('shell:continue')} <Icon name="forward" size={20} />
        </button>
      </div>
    </form>
  );
}

interface ChoicesProps {
  readonly question: QuestionId;
  readonly options: readonly string[];
  readonly picked: readonly string[];
  readonly english: Words | undefined;
  readonly groups: ComponentType<GroupsProps> | undefined;
  readonly describedBy: string | undefined;
}

function Choices(props: ChoicesProps) {
  const { question, options: all, picked, english, groups: Groups, describedBy } = props;
  const t = useWords();
  const asked = questions[question];
  const apartFrom = firstApart(question);
  const choice = (value: string): Choice => ({
    value,
    label: optionLabel(t, question, value),
    help: wordOf(t, `questions:${question}.help.${value}`),
    english: english && optionLabel(english, question, value),
    apart: value === apartFrom,
  });
  const list = (options: readonly string[], hidden?: ReadonlySet<string>) => (
    <ChoiceList
      name={question}
      kind={asked.kind}
      choices={options.map(choice)}
      picked={picked}
      describedBy={describedBy}
      {...(hidden && { hidden })}
    />
  );
  if (!Groups) return list(all);
  return <Groups question={question} choices={all.map(choice)} list={list} />;
}
