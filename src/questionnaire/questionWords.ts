/** The words of questions and options, by id. */
import { type Words, wordOf } from '#i18n/words.ts';
import { isHelper } from './helper.ts';
import { APART } from './question.ts';
import { type Answers, type QuestionId } from './questions.ts';

/** The question as asked; of the person helped, when a helper answers. */
export const questionTitle = (t: Words, question: QuestionId, answers: Answers): string =>
  wordOf(t, `questions:${question}.title`, isHelper(answers) ? { context: 'helper' } : {}) ??
  questionName(t, question);

/** The question's short name, for lists. */
export const questionName = (t: Words, question: QuestionId): string =>
  wordOf(t, `questions:${question}.name`) ?? question;

export const optionLabel = (t: Words, question: QuestionId, option: string): string =>
  ((APART as readonly string[]).includes(option)
    ? wordOf(t, `questions:${option}`)
    : wordOf(t, `questions:${question}.option.${option}`)) ?? option;
