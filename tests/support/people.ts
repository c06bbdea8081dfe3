/** People, answers and edits drawn at random: of fast-check alone, so that a failure prints its seed. */
import fc from 'fast-check';
import { doctorQuestions } from '#guidance/doctorQuestions.ts';
import { type Edits, countries } from '#questionnaire/edits.ts';
import { isNoteFor, pickedOf } from '#questionnaire/picked.ts';
import { type Answers, type QuestionId, questionIds, questions } from '#questionnaire/questions.ts';
import { parseEdits } from '#editions/answers.ts';
import { answerOf, answering, onePerRow, openIn, optionsOf } from './answers.ts';

/** Names that a safety rule is about and no tick stands for. */
const NAMES = ['tramadol', 'DXM', 'Lybalvi', 'Imodium', 'Ritalin', 'Contrave', 'meperidine'];

/** One answer as a person could give it: one option, or one to four that may stand together. */
function drawnAnswer(question: QuestionId): fc.Arbitrary<unknown> {
  const asked = questions[question];
  const { all, alone } = optionsOf(question);
  const one = (options: readonly string[]) =>
    fc.constantFrom(...options).map((option) => answerOf(question, [option]));
  if (asked.kind === 'one') return one(all);
  const free = all.filter((option) => !alone.includes(option));
  const some = fc
    .uniqueArray(fc.constantFrom(...free), { minLength: asked.optional ? 0 : 1, maxLength: 4 })
    .map((picked) => answerOf(question, onePerRow(question, picked)));
  const ticks =
    alone.length === 0
      ? some
      : fc.oneof(
          { weight: free.length, arbitrary: some },
          { weight: alone.length, arbitrary: one(alone) },
        );
  if (!asked.note) return ticks;
  const names = question === 'medicines' ? NAMES : [];
  const note = fc.option(fc.constantFrom('my sleep', 'ask my sister', ...names), { freq: 9 });
  return fc.tuple(ticks, note).map(([answer, words]) => {
    const fits = isNoteFor(question, pickedOf(answer as Answers[QuestionId]));
    return Object.assign({}, answer, words && fits && { note: words });
  });
}

/** An answer to each question, whether it would be asked or not. */
export const answersTo = {
  ...(Object.fromEntries(questionIds.map((id) => [id, drawnAnswer(id)])) as Readonly<
    Record<QuestionId, fc.Arbitrary<unknown>>
  >),
  // The full way has more to go wrong.
  way: fc.constantFrom('full', 'full', 'short'),
};

/** What a person says who is asked on and on, until the sheet is reached. */
function whole(drawn: Readonly<Record<QuestionId, unknown>>): Answers {
  let answers = answering({}, 'way', drawn.way);
  for (;;) {
    const open = openIn(answers);
    if (open === undefined) return answers;
    answers = answering(answers, open, drawn[open]);
  }
}

/** Whole sets of answers, each leading to a sheet. */
export const people: fc.Arbitrary<Answers> = fc
  .record<Record<QuestionId, unknown>>(answersTo)
  .map(whole);

/** Some people, the same each time: for tests too slow to try others at every run. */
export const samePeople = (many: number): Answers[] =>
  fc.sample(people, { seed: 20261123, numRuns: many });

/** Ids of the sheet's questions: those that its rules are about more often, and one that is none. */
const sheetIds = fc.oneof(
  fc.constantFrom('W1', 'S1q', 'V1', 'S3q', 'O1q', 'O2q', 'L4', 'H1', 'D1', 'D5', 'F2', 'T1'),
  fc.constantFrom('own1', 'own2', 'own3', 'own12', 'zzz'),
  fc.constantFrom(...doctorQuestions.map(({ id }) => id)),
);
const someIds = fc.uniqueArray(sheetIds);

/** A person's edits as they are kept, with words in any script. */
export const edits: fc.Arbitrary<Edits> = fc
  .record(
    {
      on: someIds,
      off: someIds,
      order: someIds,
      words: fc.dictionary(sheetIds, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 })),
      opioid: fc.record(
        {
          drug: fc.string({ unit: 'grapheme', maxLength: 40 }),
          last: fc.constantFrom('3 May', ''),
        },
        { requiredKeys: [] },
      ),
      country: fc.constantFrom(...countries),
      clinician: fc.constantFrom('en', 'es'),
    },
    { requiredKeys: ['on', 'off', 'order', 'words'] },
  )
  .map(parseEdits);

/** Draws one after the other, repeatable by its seed: for the walk, where each depends on the last. */
export class Draws {
  private readonly seed: number;
  private readonly drawn = new Map<fc.Arbitrary<unknown>, unknown[]>();
  private batches = 0;

  constructor(seed: number) {
    this.seed = seed;
  }

  /** The next of these. They are drawn in batches: one at a time would take much longer. */
  next<T>(from: fc.Arbitrary<T>): T {
    const left = this.drawn.get(from);
    if (left && left.length > 0) return left.pop() as T;
    this.batches += 1;
    const seed = Math.imul(this.seed, 0x9e3779b1) + this.batches;
    const batch = fc.sample(from, { seed, numRuns: 500 });
    this.drawn.set(from, batch);
    return batch.pop() as T;
  }

  /** A number from 0, below this. */
  below(many: number): number {
    return this.next(anyPlace) % many;
  }

  /** One of these. */
  pick<T>(from: readonly T[]): T {
    return from[this.below(from.length)] as T;
  }
}

const anyPlace = fc.noBias(fc.nat());
