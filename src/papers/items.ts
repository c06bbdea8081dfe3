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
  /** Missing where it is for everyone, or for all whom the tool is for. */
  readonly forWhom?: ForWhom;
}

/** The shorter way to say a condition: by the options that lead here, or by those that do not. */
function forWhom({ question, options }: Clause, number: number): ForWhom {
  const others = (questions[question].options as readonly string[]).filter(
    (option) => !options.includes(option),
  );
  const except = others.length < options.length;
  return { question, number, options: except ? others : options, except };
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
    // The last condition holds the ones before it. Who the tool is for is said once, by its stop.
    const last = met.get(step)?.at(-1);
    const said = last && (last.question !== 'who' || isStop(step));
    return {
      step,
      ...(isQuestion(step) && { number: numberOf(step) }),
      ...(said && { forWhom: forWhom(last, numberOf(last.question)) }),
    };
  });
}
