/** People drawn by a number: the same number is the same person, with a whole set of answers. */
import fc from 'fast-check';
import { isQuestion } from '#questionnaire/steps.ts';
import { pathOf } from '#questionnaire/path.ts';
import type { Answers } from '#questionnaire/questions.ts';
import { answering, drawAnswer, seeded } from '../walk/draw.ts';

/** Answers the open questions as they come, until the sheet is reached. */
export function person(seed: number): Answers {
  const random = seeded(seed);
  let answers: Answers = { way: random() < 0.7 ? 'full' : 'short' };
  for (;;) {
    const open = pathOf(answers).at(-1);
    if (open === undefined || !isQuestion(open)) return answers;
    answers = answering(answers, open, drawAnswer(random, open));
  }
}

export const people = fc.nat().map(person);
