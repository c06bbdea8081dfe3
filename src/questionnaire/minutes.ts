/**
 * How long each screen takes a person who reads all of it, in seconds. It is counted, not clocked:
 * the words that are seen before the button that leads on, at 170 a minute; those of a list of
 * answers, which people skim, at twice that; three seconds for each press. tests/journeys/
 * minutes.spec.ts counts on a phone, and holds each number here to a fifth of what it counts.
 */
import type { Step } from './machine.ts';
import type { Answers } from './questions.ts';
import { type AskedStep, isBeside } from './steps.ts';

/** A page of the safety rules: it says as much as the answers ask for. This is a usual one. */
const BESIDE = 40;

const seconds: Readonly<Record<AskedStep | Plain, number>> = {
  who: 19,
  opioids: 38,
  whichOpioid: 33,
  purpose: 24,
  lowMood: 24,
  worry: 26,
  stage: 19,
  naltrexoneForm: 20,
  suicide: 31,
  medicines: 48,
  medicinesGoing: 21,
  triedBefore: 21,
  conditions: 29,
  anorexiaBulimia: 21,
  liverDetail: 21,
  healthShort: 41,
  naltrexoneNow: 18,
  comingUp: 24,
  facts: 51,
  choose: 41,
  options: 130,
  values: 93,
  understanding: 54,
  ready: 48,
  check: 27,
  myQuestions: 43,
  sheet: 0,
};
type Plain = 'facts' | 'choose' | 'check' | 'myQuestions' | 'sheet';

/** The Short way asks less, so that there is less to look over. */
const short: { readonly [S in Step]?: number } = { choose: 22, check: 19, myQuestions: 40 };

export const secondsOf = (step: Step, { way }: Answers): number =>
  isBeside(step)
    ? BESIDE
    : ((way === 'short' ? short[step] : undefined) ?? seconds[step as keyof typeof seconds]);

/** The nearest whole minutes for these screens; never none, where one of them takes time. */
export function minutesFor(some: readonly Step[], answers: Answers): number {
  const sum = some.reduce((all, step) => all + secondsOf(step, answers), 0);
  return sum > 0 ? Math.max(1, Math.round(sum / 60)) : 0;
}
