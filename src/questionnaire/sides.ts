/** Ticks that cannot all be right, side by side. */
import { type QuestionId, questions } from './questions.ts';

/** Each option that stands alone, and all else that was ticked; at most one where all is well. */
export function sides(question: QuestionId, picked: readonly string[]): (readonly string[])[] {
  const asked = questions[question];
  const alone: readonly string[] = asked.kind === 'many' ? asked.alone : [];
  const rest = picked.filter((option) => !alone.includes(option));
  const single = picked.filter((option) => alone.includes(option)).map((option) => [option]);
  return rest.length > 0 ? [...single, rest] : single;
}
