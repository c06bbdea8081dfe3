/** Answers from outside: a form, or what was saved. The only place that trusts nothing. */
import {
  type AnswerTo,
  type Answers,
  type QuestionId,
  type Ticks,
  questionIds,
  questions,
  tidy,
} from './questions.ts';

/** What is wrong with a form, by the name of its message in locales/<language>/questions.json. */
export type Fault = 'pickOne' | 'pickSome' | 'tooMany' | 'standsAlone' | 'noteTooLong';

function ticks(question: QuestionId, picked: readonly unknown[], note: unknown): Ticks<string> {
  const asked = questions[question];
  const known = (asked.options as readonly string[]).filter((option) => picked.includes(option));
  const text = asked.kind === 'many' && asked.note && typeof note === 'string' ? tidy(note) : '';
  return { picked: known, ...(text && { note: text }) };
}

/** Why these ticks cannot stand, or undefined when they can. */
function fault(question: QuestionId, { picked, note }: Ticks<string>): Fault | undefined {
  const asked = questions[question];
  if (asked.kind === 'one') return undefined;
  if (picked.length === 0 && !note && !asked.optional) return 'pickSome';
  if (asked.atMost && picked.length > asked.atMost) return 'tooMany';
  const alone = asked.alone as readonly string[];
  if (picked.length > 1 && picked.some((option) => alone.includes(option))) return 'standsAlone';
  if (note && [...note].length > (asked.note ?? 0)) return 'noteTooLong';
  return undefined;
}

/** Reads one screen's form: an answer, or what to say about it. */
export function parseForm<Q extends QuestionId>(
  question: Q,
  form: FormData,
): { answer: AnswerTo<Q> } | { fault: Fault } {
  const picked = form.getAll(question);
  if (questions[question].kind === 'one') {
    const option = (questions[question].options as readonly string[]).find((o) => o === picked[0]);
    return option ? { answer: option as AnswerTo<Q> } : { fault: 'pickOne' };
  }
  const answer = ticks(question, picked, form.get('note'));
  const wrong = fault(question, answer);
  return wrong ? { fault: wrong } : { answer: answer as AnswerTo<Q> };
}

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
