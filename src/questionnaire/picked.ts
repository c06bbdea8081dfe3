/** What an answer holds, whatever its question's kind. */
import type { Answers, QuestionId } from './questions.ts';

/** The options that were picked; none where nothing was answered. */
export const pickedOf = (answer: Answers[QuestionId]): readonly string[] =>
  answer === undefined ? [] : typeof answer === 'string' ? [answer] : answer.picked;

/** The person's own note in an answer, or an empty text. */
export const noteOf = (answer: Answers[QuestionId]): string =>
  typeof answer === 'object' && 'note' in answer ? (answer.note ?? '') : '';
