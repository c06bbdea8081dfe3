/** What the sheet says while an answer is being changed: what it will say after Continue. Pure. */
import { type Draft, withDraft } from './draft.ts';
import type { Step } from './machine.ts';
import { once } from './once.ts';
import { settle } from './path.ts';
import type { Answers } from './questions.ts';
import { isQuestion } from './steps.ts';

export interface Ahead {
  /** The answers as kept. */
  readonly before: Answers;
  /** The answers as Continue would leave them: without those that would be asked no more. */
  readonly after: Answers;
  /**
   * What is on the screen cannot be sent as it is: nothing is ticked, or what cannot all be right.
   * Until the person says which, all stays as it was, so that no danger is taken back, or told,
   * that they did not say.
   */
  readonly waits: boolean;
}

/** The last draft of each screen, as all that tells of it asks for the same. */
const known = once<Answers, Map<Step, readonly [Draft | undefined, Ahead]>>(() => new Map());

/** `draft`: what is ticked or typed on this screen and not sent yet. */
export function aheadOf(answers: Answers, step: Step, draft: Draft | undefined): Ahead {
  const last = known(answers).get(step);
  if (last && last[0] === draft) return last[1];
  const after = isQuestion(step) ? withDraft(answers, step, draft) : answers;
  const ahead = {
    before: answers,
    after: settle(after).answers,
    waits: draft !== undefined && after === answers,
  };
  known(answers).set(step, [draft, ahead]);
  return ahead;
}
