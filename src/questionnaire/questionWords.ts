/** The words of questions and options, by id. */
import { type Words, wordOf } from '#i18n/words.ts';
import type { Fault } from './answers.ts';
import { isHelper } from './helper.ts';
import { firstApart } from './picked.ts';
import { APART, type Stage } from './question.ts';
import { type Answers, type QuestionId, questions } from './questions.ts';

/** Words to a helper, of the person helped, where they differ; else those to the person. */
export const toReader = (answers: Answers): { readonly context?: 'helper' } =>
  isHelper(answers) ? { context: 'helper' } : {};

/** The question as asked; of the person helped, when a helper answers. */
export const questionTitle = (t: Words, question: QuestionId, answers: Answers): string =>
  wordOf(t, `questions:${question}.title`, toReader(answers)) ?? questionName(t, question);

/** The question's short name, for lists. */
export const questionName = (t: Words, question: QuestionId, answers: Answers = {}): string =>
  wordOf(t, `questions:${question}.name`, toReader(answers)) ?? question;

/** The name of a part of the way: what stands on top of its screen, so that it has one name. */
export function partName(t: Words, part: Stage, answers: Answers): string {
  if (part in questions) return questionTitle(t, part as QuestionId, answers);
  return t(PARTS[part as keyof typeof PARTS]);
}

const PARTS = {
  safety: 'questions:steps.safety',
  facts: 'guidance:facts.title',
  check: 'sheet:check.title',
  questions: 'sheet:editor.title',
  sheet: 'sheet:page.title',
} as const satisfies Readonly<Record<Exclude<Stage, QuestionId>, string>>;

/** What the box for own words asks for, and what it says below. */
export function noteWords(t: Words, question: QuestionId, part: 'label' | 'hint'): string {
  const asked = questions[question];
  const own =
    'noteFor' in asked
      ? wordOf(t, `questions:${asked.noteFor}Note.${part}`)
      : wordOf(t, `questions:${question}.note.${part}`);
  return own ?? t(`questions:note.${part}`);
}

/** An option as the person says it of themselves; as a helper says it of them, with their answers. */
export const optionLabel = (
  t: Words,
  question: QuestionId,
  option: string,
  answers: Answers = {},
): string =>
  ((APART as readonly string[]).includes(option)
    ? wordOf(t, `questions:${option}`)
    : wordOf(t, `questions:${question}.option.${option}`, toReader(answers))) ?? option;

/** What is wrong with an answer; where none was given, with the question's own way out. */
export function faultWords(t: Words, question: QuestionId, fault: Fault): string {
  const out = fault === 'pickOne' || fault === 'pickSome' ? firstApart(question) : undefined;
  const said = t(`questions:fault.${fault}`);
  if (!out) return said;
  const option = optionLabel(t, question, out);
  return `${said} ${wordOf(t, `questions:fault.or.${out}`, { option })}`;
}
