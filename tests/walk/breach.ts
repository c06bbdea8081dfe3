/** What the walk is about, and how it says that a rule was broken. */
import type { Step } from '#questionnaire/machine.ts';
import type { Answers } from '#questionnaire/questions.ts';

export class Breach extends Error {
  constructor(rule: string, answers: Answers) {
    super(`${rule}\n${JSON.stringify(answers)}`);
    this.name = 'Breach';
  }
}

/** Some answers, and the path they lead through: worked out once, handed on. */
export interface Walked {
  readonly answers: Answers;
  readonly path: readonly Step[];
}

/** Throws a breach unless it holds. */
export type Must = (holds: boolean, rule: string | (() => string)) => void;

export const mustFor =
  (answers: Answers): Must =>
  (holds, rule) => {
    if (!holds) throw new Breach(typeof rule === 'string' ? rule : rule(), answers);
  };
