/** All pairs of options: which were met in one person's answers, and which never can be. */
import { type Answers, type QuestionId, questionIds, questions } from '#questionnaire/questions.ts';
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

const FULL_ONLY =
  /^(lowMood|worry|stage|medicinesGoing|triedBefore|conditions|liverDetail|comingUp|understanding|options|values|ready)\./;

/** What the intake rules out: nobody can choose both, as the second is not asked after the first. */
const apart: readonly [RegExp, RegExp][] = [
  [/^way\.full$/, /^healthShort\./],
  [/^way\.short$|^healthShort\./, FULL_ONLY],
  [/^who\.(under18|helpsChild)$/, /^(?!way\.|who\.)/],
  [/^opioids\.no$/, /^whichOpioid\./],
  [/^purpose\.(justLearning|unsure|unsaid)$/, /^(lowMood|worry)\./],
  [/^medicines\.(none|unsaid)$/, /^medicinesGoing\./],
  [/^conditions\.(none|unsaid)$/, /^liverDetail\./],
];

/** True when no person can choose both. */
export function neverTogether(one: Choice, other: Choice): boolean {
  if (one.question === other.question) {
    const { alone } = optionsOf(one.question);
    const both = onePerRow(one.question, [one.option, other.option]);
    return alone.includes(one.option) || alone.includes(other.option) || both.length < 2;
  }
  const [a, b] = [nameOf(one), nameOf(other)];
  return apart.some(
    ([first, second]) => (first.test(a) && second.test(b)) || (first.test(b) && second.test(a)),
  );
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

/** What must be chosen on the way for a question to be asked at all. */
const openers: readonly (Choice & { readonly opens: QuestionId })[] = [
  { opens: 'whichOpioid', question: 'opioids', option: 'unsure' },
  { opens: 'lowMood', question: 'purpose', option: 'lowMood' },
  { opens: 'worry', question: 'purpose', option: 'worry' },
  { opens: 'medicinesGoing', question: 'medicines', option: 'sertraline' },
  { opens: 'liverDetail', question: 'conditions', option: 'liver' },
];

/** The options of this question that these choices ask for, so that all of them can be made. */
export function wantedAt(question: QuestionId, wanted: readonly Choice[]): string[] {
  const own = wanted.filter((one) => one.question === question).map(({ option }) => option);
  if (own.some((option) => optionsOf(question).alone.includes(option))) return own;
  const opening = openers
    .filter((one) => one.question === question)
    .filter(({ opens }) => wanted.some((one) => one.question === opens))
    .map(({ option }) => option);
  return [...own, ...opening];
}
