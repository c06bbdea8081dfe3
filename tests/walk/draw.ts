/** A seeded generator of answers: the same seed draws the same people. */
import { type Answers, type QuestionId, questions } from '#questionnaire/questions.ts';

export type Random = () => number;

/** mulberry32: small, fast and repeatable; numbers from 0 up to 1. */
export function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export const pick = <T>(random: Random, from: readonly T[]): T =>
  from[Math.floor(random() * from.length)] as T;

/** The options of a question, and which of them stand alone; one-answer options all do. */
export function optionsOf(question: QuestionId): {
  all: readonly string[];
  alone: readonly string[];
} {
  const asked = questions[question];
  return { all: asked.options, alone: asked.kind === 'one' ? asked.options : asked.alone };
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

/** One answer as a person could give it: one option, or one to four that may stand together. */
export function drawAnswer(random: Random, question: QuestionId): unknown {
  const asked = questions[question];
  const { all, alone } = optionsOf(question);
  const first = pick(random, all);
  if (asked.kind === 'one') return first;
  if (asked.optional && random() < 0.1) return { picked: [] };
  const free = all.filter((option) => !alone.includes(option));
  const more = alone.includes(first) ? 0 : Math.floor(random() * 4);
  const others = Array.from({ length: more }, () => pick(random, free));
  const picked = onePerRow(question, [first, ...others]);
  const note = asked.note && random() < 0.1 ? { note: `note ${Math.floor(random() * 9)}` } : {};
  return Object.assign({}, answerOf(question, picked), note);
}

/** A drawn answer that is not the one given before. */
export function drawAnother(random: Random, question: QuestionId, before: unknown): unknown {
  for (;;) {
    const answer = drawAnswer(random, question);
    if (JSON.stringify(answer) !== JSON.stringify(before)) return answer;
  }
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

/** Answers with one more, typed by hand as the data is walked by id. */
export const answering = (answers: Answers, question: QuestionId, answer: unknown): Answers => ({
  ...answers,
  [question]: answer,
});
