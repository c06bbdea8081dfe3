/** A person's answers, said shortly: options by id, tick lists as arrays. The rest is plain. */
import { pathOf } from '#questionnaire/path.ts';
import { openIn } from './answers.ts';
import { type DecidingStep, isDeciding } from '#questionnaire/steps.ts';
import { type Answers, type QuestionId, questions } from '#questionnaire/questions.ts';

export type Said = { readonly [Q in QuestionId]?: string | readonly string[] };

const plain = { who: 'adult', opioids: 'no', stage: 'heard', suicide: 'no' } as const;

/** Answers as the app keeps them; questions not named stay unanswered. */
export function told(said: Said): Answers {
  return Object.fromEntries(
    Object.entries(said).map(([question, answer]) => {
      const { kind } = questions[question as QuestionId];
      return [question, kind === 'one' ? answer : { picked: [answer].flat() }];
    }),
  );
}

/** A whole set of answers that leads to the sheet: what is not said is answered plainly. */
export function given(said: Said): Answers {
  let answers = told({ way: 'full', ...said });
  const wanted = Object.keys(answers) as QuestionId[];
  for (let guard = 0; guard < 40; guard += 1) {
    const question = openIn(answers);
    if (question === undefined) break;
    const asked = questions[question];
    if (asked.kind === 'many' && asked.optional) {
      answers = Object.assign({}, answers, { [question]: { picked: [] } });
      continue;
    }
    const { options } = asked;
    const fallback =
      (options as readonly string[]).find((option) => option === 'none') ?? options.at(-1);
    const option = question in plain ? plain[question as keyof typeof plain] : fallback;
    answers = Object.assign({}, answers, told({ [question]: option as string }));
  }
  const path = new Set<string>(['way', ...pathOf(answers)]);
  const lost = wanted.filter((question) => !path.has(question));
  if (lost.length > 0) throw new Error(`These answers are never asked for: ${lost.join(', ')}`);
  return answers;
}

/** Answers with only these parts of what helps to decide; all else stays. */
export const deciding = (answers: Answers, ...parts: readonly DecidingStep[]): Answers =>
  Object.fromEntries(
    Object.entries(answers).filter(
      ([id]) => !isDeciding(id) || (parts as readonly string[]).includes(id),
    ),
  );

/** Up to the question on medicines, on the full way. */
export const beforeMedicines = told({
  way: 'full',
  who: 'adult',
  opioids: 'no',
  purpose: ['pain'],
  stage: 'heard',
  suicide: 'no',
});
