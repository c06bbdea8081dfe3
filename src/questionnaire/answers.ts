/** Answers from a form. It trusts nothing; what was saved is read in restored.ts. */
import { type AnswerTo, type QuestionId, type Ticks, questions } from './questions.ts';
import type { Draft } from './draft.ts';
import { fitsIn, tidy } from './ownWords.ts';
import { isNoteFor } from './picked.ts';

/** What is wrong with a form, by the name of its message in locales/<language>/questions.json. */
export type Fault = 'pickOne' | 'pickSome' | 'standsAlone' | 'noteTooLong';

/** What was picked of a question's own options, and the note it takes. */
export function ticks(
  question: QuestionId,
  picked: readonly unknown[],
  note: unknown,
): Ticks<string> {
  const asked = questions[question];
  const known = (asked.options as readonly string[]).filter((option) => picked.includes(option));
  const takesNote = asked.kind === 'many' && asked.note && isNoteFor(question, known);
  const text = takesNote && typeof note === 'string' ? tidy(note) : '';
  return { picked: known, ...(text && { note: text }) };
}

/** Why these ticks cannot stand, or undefined when they can. */
export function fault(question: QuestionId, { picked, note }: Ticks<string>): Fault | undefined {
  const asked = questions[question];
  if (asked.kind === 'one') return undefined;
  if (picked.length === 0 && !note && !asked.optional) return 'pickSome';
  const alone = asked.alone as readonly string[];
  if (picked.length > 1 && picked.some((option) => alone.includes(option))) return 'standsAlone';
  const twice = Object.values(asked.rows ?? {}).some(
    (row) => picked.filter((option) => (row as readonly string[]).includes(option)).length > 1,
  );
  if (twice) return 'standsAlone';
  if (note && !fitsIn(note, asked.note ?? 0)) return 'noteTooLong';
  return undefined;
}

/** All that one screen's form holds, right or wrong. */
export function draftOf(question: QuestionId, form: FormData): Draft {
  const asked = questions[question];
  // Each row of a grid is a set of radios with a name of its own.
  const names = asked.kind === 'many' && asked.rows ? Object.keys(asked.rows) : [question];
  const picked = names.flatMap((name) => form.getAll(name)).map(String);
  return { picked, note: String(form.get('note') ?? '') };
}

/** Reads what one screen holds: an answer, or what to say about it. */
export function parse<Q extends QuestionId>(
  question: Q,
  { picked, note }: Draft,
): { answer: AnswerTo<Q> } | { fault: Fault } {
  const asked = questions[question];
  if (asked.kind === 'one') {
    const option = (asked.options as readonly string[]).find((o) => o === picked[0]);
    return option ? { answer: option as AnswerTo<Q> } : { fault: 'pickOne' };
  }
  const answer = ticks(question, picked, note);
  const wrong = fault(question, answer);
  return wrong ? { fault: wrong } : { answer: answer as AnswerTo<Q> };
}
