/** What an answer holds and what a question offers, whatever its kind. */
import { APART } from './question.ts';
import { type Answers, type QuestionId, questions } from './questions.ts';

/** The options that were picked; none where nothing was answered. */
export const pickedOf = (answer: Answers[QuestionId]): readonly string[] =>
  answer === undefined ? [] : typeof answer === 'string' ? [answer] : answer.picked;

/** The person's own note in an answer, or an empty text. */
export const noteOf = (answer: Answers[QuestionId]): string =>
  typeof answer === 'object' && 'note' in answer ? (answer.note ?? '') : '';

/** The option that a line sets apart from those before it: the first that is no clear answer. */
export const firstApart = (question: QuestionId): string | undefined =>
  (questions[question].options as readonly string[]).find((option) =>
    (APART as readonly string[]).includes(option),
  );
