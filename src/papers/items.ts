/** The questionnaire on paper: the full way's questions in order, from the chart. Pure. */
import { type Clause, branches } from '#questionnaire/branches.ts';
import type { Step } from '#questionnaire/machine.ts';
import { steps } from '#questionnaire/path.ts';
import { type Tick, partsOf } from '#questionnaire/safety/risks.ts';
import { type AskedStep, isQuestion } from '#questionnaire/steps.ts';
import { type QuestionId, offered, questions } from '#questionnaire/questions.ts';

/** For whom an item is: those who ticked one of these, or all but those who ticked only these. */
export interface ForWhom {
  readonly question: QuestionId;
  /** The number of that question on the paper. */
  readonly number: number;
  readonly options: readonly string[];
  readonly except: boolean;
}

export interface PaperItem {
  readonly step: AskedStep;
  readonly number: number;
  /** All of which must hold; none where it is for everyone, or for all whom the tool is for. */
  readonly forWhom: readonly ForWhom[];
}

/** The shorter way to say a condition: by the options that lead here, or by those that do not. */
function forWhom({ question, options }: Clause, number: number): ForWhom {
  const others = offered(question).filter((option) => !options.includes(option));
  const except = others.length < options.length;
  return { question, number, options: except ? others : options, except };
}

/**
 * The conditions of a screen that must be said on paper. A question that is asked holds what it
 * waited for itself; of two risks told in two questions, both are said.
 */
export function saidClauses(
  step: Step,
  met: ReadonlyMap<Step, readonly Clause[]>,
): readonly Clause[] {
  const all = met.get(step) ?? [];
  const same = (one: Clause) => JSON.stringify(one);
  return all.filter((clause, at) =>
    all
      .slice(at + 1)
      .every(({ question }) => !(met.get(question as Step) ?? []).map(same).includes(same(clause))),
  );
}

/** Every question of the full way, numbered, in the order of the chart. */
export function paperItems(): PaperItem[] {
  const met = branches('full');
  const asked = steps.filter(isQuestion).filter((step) => met.has(step) && questions[step].onPaper);
  const numberOf = (question: string): number => asked.findIndex((one) => one === question) + 1;
  return asked.map((step) => ({
    step,
    number: numberOf(step),
    // Who the tool is for is said once, under its question.
    forWhom: saidClauses(step, met)
      .filter(({ question }) => question !== 'who')
      .map((clause) => forWhom(clause, numberOf(clause.question))),
  }));
}

/** The same of some ticks, for each question that the paper asks and holds one of them. */
export function ticked(ticks: readonly Tick[], items: readonly PaperItem[]): ForWhom[] {
  return items.flatMap(({ step, number }) => {
    const options = ticks
      .map(partsOf)
      .filter(([question, option]) => question === step && offered(step).includes(option))
      .map(([, option]) => option);
    return options.length > 0 ? [forWhom({ question: step, options }, number)] : [];
  });
}
