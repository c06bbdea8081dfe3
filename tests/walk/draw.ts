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

/** One answer as a person could give it: one option, or some ticks that may stand together. */
export function drawAnswer(random: Random, question: QuestionId): unknown {
  const asked = questions[question];
  if (asked.kind === 'one') return pick(random, asked.options);
  const alone = asked.alone as readonly string[];
  const first = pick(random, asked.options as readonly string[]);
  const picked = new Set([first]);
  const most = Math.min(asked.atMost ?? 4, 4);
  const free = (asked.options as readonly string[]).filter((option) => !alone.includes(option));
  if (!alone.includes(first)) {
    for (let more = Math.floor(random() * most); more > 0; more -= 1)
      picked.add(pick(random, free));
  }
  const note = asked.note && random() < 0.1 ? { note: `note ${Math.floor(random() * 9)}` } : {};
  return {
    picked: (asked.options as readonly string[]).filter((option) => picked.has(option)),
    ...note,
  };
}

/** Every answer to a question that enumerating covers: each option, and all that go together. */
export function everyAnswer(question: QuestionId): unknown[] {
  const asked = questions[question];
  if (asked.kind === 'one') return [...asked.options];
  const options = asked.options as readonly string[];
  const alone = asked.alone as readonly string[];
  const free = options.filter((option) => !alone.includes(option)).slice(0, asked.atMost);
  const none = asked.optional ? [{ picked: [] }] : [];
  return [...options.map((option) => ({ picked: [option] })), { picked: free }, ...none];
}

/** Two ticks of one list that may stand together. */
export function everyTwoTicks(question: QuestionId): unknown[] {
  const asked = questions[question];
  if (asked.kind === 'one') return [];
  const alone = asked.alone as readonly string[];
  const free = (asked.options as readonly string[]).filter((option) => !alone.includes(option));
  return free.flatMap((one, index) =>
    free.slice(index + 1).map((other) => ({ picked: [one, other] })),
  );
}

/** Answers with one more, typed by hand as the data is walked by id. */
export const answering = (answers: Answers, question: QuestionId, answer: unknown): Answers => ({
  ...answers,
  [question]: answer,
});
