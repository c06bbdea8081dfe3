/** What an answer holds and what a question offers, whatever its kind. */
import { APART, gridParts } from './question.ts';
import { type Answers, type QuestionId, offered, questions } from './questions.ts';

/** The options that were picked; none where nothing was answered. */
export const pickedOf = (answer: Answers[QuestionId]): readonly string[] =>
  answer === undefined ? [] : typeof answer === 'string' ? [answer] : answer.picked;

/** The person's own note in an answer, or an empty text. */
export const noteOf = (answer: Answers[QuestionId]): string =>
  typeof answer === 'object' && 'note' in answer ? (answer.note ?? '') : '';

/** What a form shows: what the question offers, and what the kept answer alone still holds. */
export function shownOptions(question: QuestionId, kept: Answers[QuestionId]): readonly string[] {
  const [today, held] = [offered(question), pickedOf(kept)];
  const all: readonly string[] = questions[question].options;
  return all.filter((option) => today.includes(option) || held.includes(option));
}

/** The rows of a grid that a form shows: those it offers, and those the kept answer still holds. */
export const shownRows = (question: QuestionId, kept?: Answers[QuestionId]): readonly string[] => [
  ...new Set(shownOptions(question, kept).map((option) => gridParts(option)[0])),
];
/** The groups a form shows its options in, in reading order; one plain list where it has none. */
export const groupsOf = (
  question: QuestionId,
): readonly (readonly [string, readonly string[]])[] => {
  const asked = questions[question];
  return Object.entries('groups' in asked ? asked.groups : { list: asked.options });
};

/** True when own words belong to these ticks: some are for one tick alone (the date of surgery). */
export function isNoteFor(question: QuestionId, picked: readonly string[]): boolean {
  const asked = questions[question];
  return !('noteFor' in asked) || picked.includes(asked.noteFor);
}

/** The option that a line sets apart from those before it: the first that is no clear answer. */
export const firstApart = (question: QuestionId): string | undefined =>
  (questions[question].options as readonly string[]).find((option) =>
    (APART as readonly string[]).includes(option),
  );
