/** Answers and edits that were saved: read trusting nothing, and only when something was saved. */
import { fault, ticks } from '#questionnaire/answers.ts';
import { type Edits, countries, ownWords } from '#questionnaire/edits.ts';
import { type Answers, type QuestionId, questionIds, questions } from '#questionnaire/questions.ts';

/** One saved answer, or undefined when it does not fit its question any more. */
function parseSaved(question: QuestionId, saved: unknown): unknown {
  const asked = questions[question];
  if (asked.kind === 'one') return (asked.options as readonly unknown[]).find((o) => o === saved);
  const { picked, note } = (saved ?? {}) as Partial<Record<'picked' | 'note', unknown>>;
  if (!Array.isArray(picked)) return undefined;
  const answer = ticks(question, picked, note);
  return answer.picked.length < picked.length || fault(question, answer) ? undefined : answer;
}

/** Keeps what still fits of some saved answers; `whole` is false when anything was left out. */
export function parseAnswers(saved: unknown): { answers: Answers; whole: boolean } {
  if (typeof saved !== 'object' || saved === null) return { answers: {}, whole: false };
  const given = Object.entries(saved);
  const kept = questionIds
    .map((question) => [question, parseSaved(question, (saved as Answers)[question])] as const)
    .filter(([, answer]) => answer !== undefined);
  return { answers: Object.fromEntries(kept), whole: kept.length === given.length };
}

const idList = (value: unknown): string[] =>
  Array.isArray(value)
    ? [...new Set(value.filter((id) => typeof id === 'string' && /^\w{1,8}$/.test(id)))].slice(
        0,
        99,
      )
    : [];

/** Reads saved edits and trusts nothing: whatever does not fit is left out. */
export function parseEdits(saved: unknown): Edits {
  const from = (saved ?? {}) as { [K in keyof Edits]?: unknown };
  const words = Object.entries((from.words ?? {}) as object)
    .filter(([id, text]) => /^\w{1,8}$/.test(id) && typeof text === 'string')
    .map(([id, text]) => [id, ownWords(text as string)])
    .filter(([, text]) => text);
  const country = countries.find((known) => known === from.country);
  return {
    on: idList(from.on),
    off: idList(from.off),
    order: idList(from.order),
    words: Object.fromEntries(words.slice(0, 99)),
    ...(country && { country }),
    ...(typeof from.clinician === 'string' &&
      /^[a-zA-Z-]{2,12}$/.test(from.clinician) && { clinician: from.clinician }),
  };
}
