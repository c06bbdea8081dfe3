/** What an answer holds and what a question offers, whatever its kind. */
import { APART } from './question.ts';
import { type Answers, type QuestionId, questions } from './questions.ts';

/** The options that were picked; none where nothing was answered. */
export const pickedOf = (answer: Answers[QuestionId]): readonly string[] =>
  answer === undefined ? [] : typeof answer === 'string' ? [answer] : answer.picked;

/** The person's own note in an answer, or an empty text. */
export const noteOf = (answer: Answers[QuestionId]): string =>
  typeof answer === 'object' && 'note' in answer ? (answer.note ?? '') : '';

/**
 * Ticks that cannot all be right, one beside the other: each option that stands alone, and all
 * else that was ticked. One side or none where nothing is wrong.
 */
export function sides(question: QuestionId, picked: readonly string[]): (readonly string[])[] {
  const asked = questions[question];
  const alone: readonly string[] = asked.kind === 'many' ? asked.alone : [];
  const rest = picked.filter((option) => !alone.includes(option));
  const single = picked.filter((option) => alone.includes(option)).map((option) => [option]);
  return rest.length > 0 ? [...single, rest] : single;
}

/** The option that a line sets apart from those before it: the first that is no clear answer. */
export const firstApart = (question: QuestionId): string | undefined =>
  (questions[question].options as readonly string[]).find((option) =>
    (APART as readonly string[]).includes(option),
  );
