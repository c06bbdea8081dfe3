/**
 * Every screen of the chart as one row: its stage, what draws it, what stands beside it. A
 * question's row is in questions.ts; the screens that ask nothing are here.
 */
import type { Step } from './machine.ts';
import type { Stage, StepRow } from './question.ts';
import { type QuestionId, questions } from './questions.ts';

const stop = { stage: 'safety', screen: 'stop', beside: 'pad' } as const;
const note = { stage: 'safety', screen: 'note', beside: 'pad' } as const;

const askNothing = {
  under18Stop: stop,
  opioidStop: stop,
  bothStop: stop,
  haveItStop: stop,
  crisisStop: { ...stop, beside: 'nothing' },
  thoughtsNote: note,
  opioidAgainStop: stop,
  medicinesStop: stop,
  medicinesNotes: note,
  liverSignsStop: stop,
  healthStop: stop,
  allergyStop: stop,
  healthHaveItStop: stop,
  healthNotes: note,
  plansStop: stop,
  planNotes: note,
  shortNotes: note,
  facts: { stage: 'facts', screen: 'facts', beside: 'pad' },
  choose: { stage: 'facts', screen: 'choose', beside: 'pad' },
  check: { stage: 'check', screen: 'check', beside: 'pad' },
  myQuestions: { stage: 'questions', screen: 'editor', beside: 'preview' },
  sheet: { stage: 'sheet', screen: 'sheet', beside: 'wide' },
} as const satisfies Record<Exclude<Step, QuestionId>, StepRow>;

/** A question that the chart asks; the way through is asked on the start page. */
export type AskedStep = Exclude<QuestionId, 'way'>;

/** A question without a state in machine.ts is named here by the compiler. */
type Nothing<T extends never> = T;
export type QuestionsWithoutState = Nothing<Exclude<AskedStep, Step>>;

/** A question that has a screen of its own, where deciding is weighed. It may be left empty. */
export type DecidingStep = {
  [Q in AskedStep]: (typeof questions)[Q]['screen'] extends 'question' ? never : Q;
}[AskedStep];

type Row = (typeof questions)[AskedStep] | (typeof askNothing)[keyof typeof askNothing];

/** The name of what draws a screen of the chart. */
export type StepScreen = Row['screen'];

/** True when this screen asks a question. */
export const isQuestion = (step: string): step is AskedStep => step in questions;

export const isDeciding = (step: string): step is DecidingStep =>
  isQuestion(step) && questions[step].screen !== 'question';

/** True when this screen tells something, and is met beside the screen before it: no step of its own. */
export const isBeside = (step: Step): boolean => isStop(step) || isNote(step);

/** All that is true of a screen of the chart. */
export const rowOf = (step: Step): StepRow<StepScreen> =>
  isQuestion(step) ? questions[step] : askNothing[step];

/** True when this screen is a red stop (R) or a calm amber note (A). */
export const isStop = (step: Step): boolean => rowOf(step).screen === 'stop';
export const isNote = (step: Step): boolean => rowOf(step).screen === 'note';

/** The first screen of each stage that is open on a path; a missing one is not open yet. */
export function openStages(path: readonly Step[]): ReadonlyMap<Stage, Step> {
  const open = new Map<Stage, Step>();
  for (const step of path) {
    const { stage } = rowOf(step);
    if (!open.has(stage)) open.set(stage, step);
  }
  return open;
}
