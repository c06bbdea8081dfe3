/** The words of questions and options, by id. */
import { type Words, wordOf } from '#i18n/words.ts';
import type { Fault } from './answers.ts';
import { isHelper } from './helper.ts';
import { firstApart } from './picked.ts';
import { APART } from './question.ts';
import { type Answers, type QuestionId, questions } from './questions.ts';

/** The question as asked; of the person helped, when a helper answers. */
export const questionTitle = (t: Words, question: QuestionId, answers: Answers): string =>
  wordOf(t, `questions:${question}.title`, isHelper(answers) ? { context: 'helper' } : {}) ??
  questionName(t, question);

/** The question's short name, for lists. */
export const questionName = (t: Words, question: QuestionId): string =>
  wordOf(t, `questions:${question}.name`) ?? question;

/** What the box for own words asks for, and what it says below. */
export function noteWords(t: Words, question: QuestionId, part: 'label' | 'hint'): string {
  const asked = questions[question];
  const own =
    'noteFor' in asked
      ? wordOf(t, `questions:${asked.noteFor}Note.${part}`)
      : wordOf(t, `questions:${question}.note.${part}`);
  return own ?? t(`questions:note.${part}`);
}

export const optionLabel = (t: Words, question: QuestionId, option: string): string =>
  ((APART as readonly string[]).includes(option)
    ? wordOf(t, `questions:${option}`)
    : wordOf(t, `questions:${question}.option.${option}`)) ?? option;

/** What is wrong with an answer; where none was given, with the question's own way out. */
export function faultWords(t: Words, question: QuestionId, fault: Fault): string {
  const out = fault === 'pickOne' || fault === 'pickSome' ? firstApart(question) : undefined;
  const said = t(`questions:fault.${fault}`);
  if (!out) return said;
  const option = optionLabel(t, question, out);
  return `${said} ${wordOf(t, `questions:fault.or.${out}`, { option })}`;
}
