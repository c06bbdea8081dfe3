/** What the way announces for the sheet is on it at the end, or is named as left off. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noEdits } from '#questionnaire/edits.ts';
import { pathOf, settle } from '#questionnaire/path.ts';
import type { Answers } from '#questionnaire/questions.ts';
import { isQuestion } from '#questionnaire/steps.ts';
import { editorLines } from '#sheet/model.ts';
import { always } from '../support/always.ts';
import { people } from '../support/people.ts';

/** Asked for only until a later answer says it, puts another in its place, or a stop rules it out. */
const SAID_LATER = ['O3q', 'O1q', 'QB', 'H1', 'D4', 'D6', 'K1', 'Z1'];

/** Who has or takes naltrexone is asked as one who takes it, until they say that they only have it. */
const isTakenForTaking = (then: Answers, { naltrexoneNow }: Answers) =>
  naltrexoneNow === 'has' &&
  then.naltrexoneNow === undefined &&
  then.healthShort?.picked.includes('haveNaltrexone');

/** The answers as they stood after each question of the way. */
function moments(answers: Answers): Answers[] {
  let soFar: Answers = { way: answers.way! };
  return pathOf(answers)
    .filter(isQuestion)
    .map((step) => {
      soFar = settle({ ...soFar, [step]: answers[step] }).answers;
      return soFar;
    })
    .filter((then) => !isTakenForTaking(then, answers));
}

const printed = (answers: Answers) =>
  editorLines(answers, noEdits)
    .filter(({ on }) => on)
    .map(({ id }) => id);

test('each question that was announced prints at the end, or can still be ticked', () => {
  always(
    80,
    fc.property(people, (answers) => {
      const listed = editorLines(answers, noEdits).map(({ id }) => id as string);
      const announced = moments(answers).flatMap(printed);
      const gone = announced.filter((id) => !listed.includes(id) && !SAID_LATER.includes(id));
      expect(gone).toEqual([]);
    }),
  );
});

test('what gave way for want of room is told apart from what nobody asked for', () => {
  always(
    80,
    fc.property(people, (answers) => {
      for (const { on, suggestion } of editorLines(answers, noEdits))
        if (on) expect(suggestion?.due).toBe(true);
      const due = editorLines(answers, noEdits).filter(({ suggestion }) => suggestion?.due);
      const isFull = printed(answers).length === 8;
      expect(due.every(({ on }) => on) || isFull).toBe(true);
    }),
  );
});
