/** Answers as the app keeps them, put together from the ids of options. */
import { pathOf } from '#questionnaire/path.ts';
import { type AskedStep, isQuestion } from '#questionnaire/steps.ts';
import { type Answers, type QuestionId, offered, questions } from '#questionnaire/questions.ts';

/** What a question offers, and which of them stand alone; one-answer options all do. */
export function optionsOf(question: QuestionId): {
  all: readonly string[];
  alone: readonly string[];
} {
  const asked = questions[question];
  return { all: offered(question), alone: asked.kind === 'one' ? asked.options : asked.alone };
}

/** These options as the answer the app would keep. */
export function answerOf(question: QuestionId, picked: readonly string[]): unknown {
  const asked = questions[question];
  if (asked.kind === 'one') return picked[0];
  return { picked: (asked.options as readonly string[]).filter((one) => picked.includes(one)) };
}

/** Of some options, the first of each row; all of them where a question has no rows. */
export function onePerRow(question: QuestionId, picked: readonly string[]): string[] {
  const asked = questions[question];
  if (asked.kind === 'one' || !asked.rows) return [...picked];
  const rows = Object.values(asked.rows) as (readonly string[])[];
  return rows.flatMap((row) => picked.find((option) => row.includes(option)) ?? []);
}

/** Every answer to a question that enumerating covers: each option, and all that go together. */
export function everyAnswer(question: QuestionId): unknown[] {
  const asked = questions[question];
  const { all, alone } = optionsOf(question);
  const each = all.map((option) => answerOf(question, [option]));
  if (asked.kind === 'one') return each;
  const free = all.filter((option) => !alone.includes(option));
  const together = onePerRow(question, free);
  return [...each, answerOf(question, together), ...(asked.optional ? [{ picked: [] }] : [])];
}

/**
 * The next question to answer: the one the way waits for; once it waits for none, a part that helps
 * to decide and may be left out.
 */
export const openIn = (answers: Answers): AskedStep | undefined =>
  pathOf(answers)
    .filter(isQuestion)
    .find((question) => answers[question] === undefined);

/** Answers with one more, typed by hand as the data is walked by id. */
export const answering = (answers: Answers, question: QuestionId, answer: unknown): Answers => ({
  ...answers,
  [question]: answer,
});
