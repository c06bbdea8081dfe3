import type { ComponentType, ReactNode } from 'react';
import { Paragraphs } from '#i18n/Paragraphs.tsx';
import { type Words, useWords, wordOf, useEnglish } from '#i18n/words.ts';
import { type Choice, ChoiceList } from '#ui/ChoiceList.tsx';
import { ErrorLine, ErrorSummary } from '#ui/ErrorSummary.tsx';
import { Heading } from '#ui/Heading.tsx';
import { Icon } from '#ui/Icon.tsx';
import { type Draft, startOf } from './draft.ts';
import { HelperNote } from './HelperNote.tsx';
import { firstApart, shownOptions } from './picked.ts';
import { faultWords, optionLabel, questionTitle, toReader } from './questionWords.ts';
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
  const inFold = isLong(question);
  const title = questionTitle(t, question, answers);
  const message = fault && faultWords(t, question, fault);
  const reader = toReader(answers);
  const hint = wordOf(t, `questions:${question}.hint`, reader);
  return (
    <form method="dialog" {...form}>
      {message && (
        <ErrorSummary key={tries} message={message} field={faultField(question, fault)} />
      )}
      <HelperNote answers={answers} />
      <fieldset aria-describedby={`${hint ? `${question}-hint ` : ''}${question}-why`}>
        <legend>
          <Heading problem={fault !== undefined}>{title}</Heading>
        </legend>
        {english && !inFold && (
          <p className="english" lang="en">
            {questionTitle(english, question, answers)}
          </p>
        )}
        {hint && (
          <div className="hint" id={`${question}-hint`}>
            <Paragraphs text={hint} />
          </div>
        )}
        {english && !inFold && hint && (
          <p className="english" lang="en">
            {wordOf(english, `questions:${question}.hint`, reader)}
          </p>
        )}
        <Names question={question} english={english} />
        {message && <ErrorLine id={`${question}-fault`} message={message} />}
        <Choices
          question={question}
          options={shownOptions(question, (answers as Answers)[question as QuestionId])}
          picked={start.picked}
          english={english}
          answers={answers}
          groups={props.groups}
          describedBy={fault && `${question}-fault`}
        />
        {Under && <Under question={question} draft={start} fault={fault} />}
      </fieldset>
      <p className="margin-note" id={`${question}-why`}>
        <b>{t('shell:why')}</b> {wordOf(t, `questions:${question}.why`, reader)}
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

/** What the question's word stands for, by name: folded, as few need it and it is long. */
function Names({ question, english }: { question: QuestionId; english: Words | undefined }) {
  const t = useWords();
  const names = wordOf(t, `questions:${question}.names`);
  if (!names) return null;
  return (
    <details className="more">
      <summary>{t('questions:names')}</summary>
      <p>{names}</p>
      {english && (
        <p className="english" lang="en">
          {wordOf(english, `questions:${question}.names`)}
        </p>
      )}
    </details>
  );
}

/** A longer list has its English in one fold: a second line under each would double it. */
const LONG = 12;
const isLong = (question: QuestionId) => questions[question].options.length > LONG;

interface ChoicesProps {
  readonly answers: Answers;
  readonly question: QuestionId;
  readonly options: readonly string[];
  readonly picked: readonly string[];
  readonly english: Words | undefined;
  readonly groups: ComponentType<GroupsProps> | undefined;
  readonly describedBy: string | undefined;
}

function Choices(props: ChoicesProps) {
  const { question, options: all, picked, english, groups: Groups, describedBy, answers } = props;
  const t = useWords();
  const asked = questions[question];
  const apartFrom = firstApart(question);
  const long = isLong(question);
  const choice = (value: string): Choice => ({
    value,
    label: optionLabel(t, question, value, answers),
    help: wordOf(t, `questions:${question}.help.${value}`, toReader(answers)),
    english: english && !long ? optionLabel(english, question, value, answers) : undefined,
    apart: value === apartFrom,
  });
  const list = (options: readonly string[], hidden?: ReadonlySet<string>) => (
    <ChoiceList
      name={question}
      kind={asked.kind}
      choices={options.map(choice)}
      picked={picked}
      describedBy={describedBy}
      long={long}
      {...(hidden && { hidden })}
    />
  );
  if (!Groups) return list(all);
  return (
    <>
      <Groups question={question} choices={all.map(choice)} list={list} />
      {english && long && (
        <details className="more">
          <summary>{t('questions:english')}</summary>
          <p lang="en">
            {questionTitle(english, question, answers)}{' '}
            {wordOf(english, `questions:${question}.hint`, toReader(answers))}
          </p>
          <ul lang="en">
            {all.map((value) => (
              <li key={value}>{optionLabel(english, question, value, answers)}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
