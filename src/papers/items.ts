/** The questionnaire on paper: the full way's questions and stops in order, from the chart. Pure. */
import { type Clause, branches } from '#questionnaire/branches.ts';
import { type Step } from '#questionnaire/machine.ts';
import { steps } from '#questionnaire/path.ts';
import { isQuestion, isStop } from '#questionnaire/steps.ts';
import { type QuestionId, questions } from '#questionnaire/questions.ts';

/** For whom an item is: those who ticked one of these, or all but those who ticked only these. */
export interface ForWhom {
  readonly question: QuestionId;
  /** The number of that question on the paper. */
  readonly number: number;
  readonly options: readonly string[];
  readonly except: boolean;
}

export interface PaperItem {
  readonly step: Step;
  /** The number of a question; a stop has none. */
  readonly number?: number;
  /** All of which must hold; none where it is for everyone, or for all whom the tool is for. */
  readonly forWhom: readonly ForWhom[];
}

/** The shorter way to say a condition: by the options that lead here, or by those that do not. */
function forWhom({ question, options }: Clause, number: number): ForWhom {
  const others = (questions[question].options as readonly string[]).filter(
    (option) => !options.includes(option),
  );
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

/** Every question and stop of the full way, numbered, in the order of the chart. */
export function paperItems(): PaperItem[] {
  const met = branches('full');
  const asked = steps.filter(
    (step) => met.has(step) && (isQuestion(step) ? questions[step].onPaper : isStop(step)),
  );
  const numberOf = (step: string): number =>
    asked.filter(isQuestion).findIndex((question) => question === step) + 1;
  return asked.map((step): PaperItem => {
    // Who the tool is for is said once, by its stop.
    const said = saidClauses(step, met).filter(
      ({ question }) => question !== 'who' || isStop(step),
    );
    return {
      step,
      ...(isQuestion(step) && { number: numberOf(step) }),
      forWhom: said.map((clause) => forWhom(clause, numberOf(clause.question))),
    };
  });
}
