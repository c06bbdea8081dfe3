/** What the answers lead through: pure functions of the answers, never stored beside them. */
import type { AnyStateNode } from 'xstate';
import { evaluateGuard } from 'xstate/guards';
import { noEdits } from './edits.ts';
import { type Step, questionnaire } from './machine.ts';
import { once } from './once.ts';
import { type Answers, type QuestionId, questionIds, questions } from './questions.ts';
import { minutesFor } from './minutes.ts';
import { type AskedStep, isBeside, isDeciding, isQuestion } from './steps.ts';

/** Every screen of the chart, in the order it is drawn. */
export const steps = Object.keys(questionnaire.states) as Step[];

/** One plain set of answers, to say how long the way ahead will be. */
const usual = Object.fromEntries(
  questionIds.map((id) => {
    const asked = questions[id];
    return [id, asked.kind === 'one' ? asked.usual : { picked: asked.usual }];
  }),
) as Answers;

const first: AnyStateNode = questionnaire.root.initial.target[0]!;

/** The chart at rest: where XState looks a condition up by its name. */
const atRest = questionnaire.resolveState({
  value: first.key,
  context: { answers: {}, edits: noEdits },
});

/**
 * Every screen these answers lead through, in order. The last one is the open one. It follows the
 * chart's own arrows and conditions, without the actor that XState makes to take the same steps:
 * that takes twenty times as long. tests/rules/path.test.ts holds both to the same path.
 * Worked out once for each set of answers.
 */
export const pathOf = once((answers: Answers): readonly Step[] => {
  const context = { answers, edits: noEdits };
  const next = ({ always }: AnyStateNode): AnyStateNode | undefined =>
    always?.find(({ guard }) => !guard || evaluateGuard(guard, context, { type: 'asked' }, atRest))
      ?.target?.[0];
  const path: Step[] = [];
  for (let at: AnyStateNode | undefined = first; at; at = next(at)) {
    if (path.push(at.key as Step) > steps.length) throw new Error(`A loop: ${path.join(' ')}`);
  }
  return path;
});

/** The path if every open question were answered plainly: how far it still is, about. */
export const pathAhead = once((answers: Answers) => pathOf({ ...usual, ...answers }));

interface Settled {
  readonly answers: Answers;
  readonly dropped: readonly QuestionId[];
}

/**
 * Keeps the answers that are still asked for and names those that no longer are, so that the
 * app can say so. Answers past a newly opened question are kept if they would be asked again.
 * Where all are, they are the very same answers: what was worked out for them still holds.
 */
export const settle: (answers: Answers) => Settled = once((answers) => {
  const ahead = new Set<string>(['way', ...pathAhead(answers)]);
  const given = questionIds.filter((question) => answers[question] !== undefined);
  const kept = given.filter((question) => ahead.has(question));
  if (kept.length === Object.keys(answers).length) return { answers, dropped: [] };
  const rest: Answers = Object.fromEntries(kept.map((question) => [question, answers[question]]));
  if (kept.length === given.length) return { answers: rest, dropped: [] };
  // What is dropped may have been what kept another answer asked for.
  const settled = settle(rest).answers;
  return {
    answers: settled,
    dropped: given.filter((question) => settled[question] === undefined),
  };
});

const isOpen = (step: Step, answers: Answers): step is AskedStep =>
  isQuestion(step) && answers[step] === undefined;

/** The screen after this one, or this one again when it is the last. */
export function stepAfter(step: Step, path: readonly Step[]): Step {
  return path[path.indexOf(step) + 1] ?? path[path.length - 1] ?? 'who';
}

/** The screen before this one; undefined on the first. */
export const stepBefore = (step: Step, path: readonly Step[]): Step | undefined =>
  path[path.indexOf(step) - 1];

/**
 * What is passed over by who goes from this screen straight to the sheet: each screen between them
 * that asks something not answered yet, or that looks back on the answers. None before safety has
 * its answers, as the sheet says that it is early.
 */
export function passedOver(from: Step, answers: Answers): readonly Step[] {
  const path = pathOf(answers);
  if (path[path.length - 1] !== 'sheet' || !path.includes(from)) return [];
  return path
    .slice(path.indexOf(from) + 1)
    .filter((step) => step === 'check' || step === 'myQuestions' || isOpen(step, answers));
}

/** The last question before this screen: one stop may follow another, and "change" means an answer. */
export function questionBefore(step: Step, path: readonly Step[]): AskedStep | undefined {
  const before = stepBefore(step, path);
  return before === undefined || isQuestion(before) ? before : questionBefore(before, path);
}

/**
 * Where someone goes on who comes back: the first question without an answer. Once safety has all
 * its answers that is where they choose; before they took any part of that, the facts.
 */
export function resumeAt(answers: Answers): Step {
  const path = pathOf(answers);
  const last = path[path.length - 1] ?? 'who';
  if (isOpen(last, answers) || !path.some((step) => isOpen(step, answers))) return last;
  const hasBegun = path.some((step) => isDeciding(step) && answers[step] !== undefined);
  return hasBegun && path.includes('choose') ? 'choose' : 'facts';
}

export interface Progress {
  /** This screen, of all on the way: stops and notes count with the question before them. */
  readonly at: number;
  readonly of: number;
  /** Left from here, this screen too; none on the sheet. */
  readonly minutes: number;
}

/**
 * The minutes left at each screen ahead, with what was told before it. What an answer opens may take
 * longer than was said: that is no reason to take back what was said, so they never rise.
 */
const minutesAhead = once((answers: Answers): readonly number[] => {
  let told: Answers = answers.way ? { way: answers.way } : {};
  let least = Infinity;
  return pathAhead(answers).map((_, at, ahead) => {
    const before = ahead[at - 1];
    if (before && isQuestion(before) && answers[before] !== undefined)
      told = { ...told, [before]: answers[before] };
    // The Short way's sheet waits for no screen that helps to decide: "What next?" names its minutes.
    const left = pathAhead(told)
      .slice(at)
      .filter((step, index) => index === 0 || told.way !== 'short' || !isDeciding(step));
    least = Math.min(least, minutesFor(left, told));
    return least;
  });
});

/**
 * Where one is. Going on never lessens `at`; `of` may grow while an answer about safety opens a
 * question, and never after that. The parts that help to decide are counted, taken or not.
 */
export function progress(step: Step, answers: Answers): Progress {
  const ahead = pathAhead(answers);
  const here = ahead.indexOf(step);
  const counted = (some: readonly Step[]) => some.filter((one) => !isBeside(one)).length;
  return {
    at: counted(ahead.slice(0, here + 1)),
    of: counted(ahead),
    minutes: minutesAhead(answers)[here] ?? 0,
  };
}

/** The minutes of a whole way where nothing is to be said beyond what is usual. */
export const minutesOf = (way: 'full' | 'short'): number => progress('who', { way }).minutes;
