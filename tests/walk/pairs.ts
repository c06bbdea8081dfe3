/** All pairs of options: which were met in one person's answers, and which never can be. */
import { branches } from '#questionnaire/branches.ts';
import { type Answers, type QuestionId, questionIds, questions } from '#questionnaire/questions.ts';
import { isQuestion } from '#questionnaire/steps.ts';
import { onePerRow, optionsOf } from '../support/answers.ts';

/** An option of a question. */
export interface Choice {
  readonly question: QuestionId;
  readonly option: string;
}

export const choices: readonly Choice[] = questionIds.flatMap((question) =>
  questions[question].options.map((option) => ({ question, option })),
);

export const nameOf = ({ question, option }: Choice): string => `${question}.${option}`;

const place = new Map(choices.map((choice, index) => [nameOf(choice), index]));

/** The places in `choices` of all that was chosen. */
export const chosenIn = (answers: Answers): number[] =>
  questionIds.flatMap((question) => {
    const answer = answers[question];
    const picked = typeof answer === 'string' ? [answer] : (answer?.picked ?? []);
    return picked.map((option) => place.get(`${question}.${option}`) as number);
  });

/** The way on which alone a question is asked; undefined where both ask it. */
const onlyWay = (question: QuestionId): string | undefined => {
  const { full, short } = questions[question].asked;
  return full === 'never' ? 'short' : short === 'never' ? 'full' : undefined;
};

/** For each way, the questions a first answer of which decides whether another is asked. */
const opening = (['full', 'short'] as const).flatMap((way) =>
  [...branches(way)].flatMap(([step, clauses]) =>
    isQuestion(step)
      ? clauses.map(({ question, options }) => ({ opens: step as QuestionId, question, options }))
      : [],
  ),
);

/** True when this option keeps that question from being asked on every way that has both. */
const shuts = (one: Choice, question: QuestionId): boolean => {
  const mine = opening.filter((row) => row.opens === question && row.question === one.question);
  if (mine.length === 0) return false;
  if (mine.some(({ options }) => options.includes(one.option))) return false;
  return optionsOf(one.question).alone.includes(one.option);
};

/** What the rows and the chart rule out: the second is not asked after the first. */
const apart = (one: Choice, other: Choice): boolean => {
  const [mine, its] = [onlyWay(one.question), onlyWay(other.question)];
  if (one.question === 'way' && its && its !== one.option) return true;
  if (mine && its && mine !== its) return true;
  return shuts(one, other.question);
};

/** True when no person can choose both. */
export function neverTogether(one: Choice, other: Choice): boolean {
  if (one.question === other.question) {
    const { alone } = optionsOf(one.question);
    const both = onePerRow(one.question, [one.option, other.option]);
    return alone.includes(one.option) || alone.includes(other.option) || both.length < 2;
  }
  return apart(one, other) || apart(other, one);
}

/** Every pair as the places of both, each pair once. */
export const everyPair: readonly (readonly [number, number])[] = choices.flatMap((_, one) =>
  choices.slice(one + 1).map((_other, more) => [one, one + 1 + more] as const),
);

/** The pairs met so far. */
export class Pairs {
  private readonly met = new Uint8Array(choices.length ** 2);

  add(answers: Answers): void {
    const chosen = chosenIn(answers);
    for (const one of chosen) for (const other of chosen) this.met[this.at(one, other)] = 1;
  }

  has(one: number, other: number): boolean {
    return this.met[this.at(one, other)] === 1;
  }

  private at(one: number, other: number): number {
    return Math.min(one, other) * choices.length + Math.max(one, other);
  }
}

/** The options of this question that these choices ask for, so that all of them can be made. */
export function wantedAt(question: QuestionId, wanted: readonly Choice[]): string[] {
  const own = wanted.filter((one) => one.question === question).map(({ option }) => option);
  const { alone } = optionsOf(question);
  if (own.some((option) => alone.includes(option))) return own;
  // Last those that may stand beside others.
  const best = (options: readonly string[]) =>
    options.filter((option) => !alone.includes(option)).slice(-1)[0] ?? options.at(-1) ?? [];
  // What must be chosen on the way for another question to be asked at all.
  const needed = opening
    .filter((row) => row.question === question && wanted.some((one) => one.question === row.opens))
    .filter(({ options }) => !own.some((option) => options.includes(option)))
    .flatMap(({ options }) => best(options));
  return [...own, ...needed];
}
