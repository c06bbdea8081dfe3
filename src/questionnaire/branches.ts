/**
 * When each question of the chart is met, read from the chart itself by walking it: for paper and
 * for records, which cannot run it. Pure.
 */
import { type Step } from './machine.ts';
import { isNoteFor } from './picked.ts';
import { pathOf } from './path.ts';
import { isQuestion } from './steps.ts';
import {
  type Answers,
  type OptionOf,
  type QuestionId,
  questionIds,
  questions,
} from './questions.ts';

/** One condition: the answer to a question is, or holds, one of these. */
export interface Clause {
  readonly question: QuestionId;
  readonly options: readonly string[];
  /** True when the person's own words alone, with nothing ticked, count too. */
  readonly noteAlone?: true;
}

export type Way = OptionOf<'way'>;

/** Every single answer a question can get: one option, or own words alone. */
function variantsOf(question: QuestionId): { option?: string; answer: unknown }[] {
  const asked = questions[question];
  if (asked.kind === 'one') return asked.options.map((option) => ({ option, answer: option }));
  return [
    ...asked.options.map((option) => ({ option: option as string, answer: { picked: [option] } })),
    ...(asked.note && isNoteFor(question, []) ? [{ answer: { picked: [], note: '-' } }] : []),
  ];
}

const having = (answers: Answers, question: QuestionId, answer: unknown): Answers =>
  ({ ...answers, [question]: answer }) as Answers;

const asksOn = (way: Way): QuestionId[] =>
  questionIds.filter((id) => questions[id].asked[way] !== 'never');

/**
 * People who say yes to all that may be ticked, one for each single choice there is. They have an
 * answer to all that the way may ask, so that what a detour opens does not end their path.
 */
function busyPeople(way: Way): Answers[] {
  const all = Object.fromEntries(
    asksOn(way).map((id) => {
      const asked = questions[id];
      if (asked.kind === 'one') return [id, asked.options[0]];
      const alone: readonly string[] = asked.alone;
      return [id, { picked: asked.options.filter((option) => !alone.includes(option)) }];
    }),
  ) as Answers;
  const one = asksOn(way).filter((id) => id !== 'way' && questions[id].kind === 'one');
  return one.flatMap((id) =>
    variantsOf(id).map(({ answer }) => having({ ...all, way }, id, answer)),
  );
}

/** For each question on a person's path: where each of its single answers would lead instead. */
const detours = (person: Answers, path: readonly Step[]) =>
  path.filter(isQuestion).map((question) => ({
    question,
    variants: variantsOf(question).map(({ option, answer }) => ({
      option,
      path: pathOf(having(person, question, answer)),
    })),
  }));

/** What a screen on this path waits for, one question changed at a time. */
const clausesFor = (
  step: Step,
  path: readonly Step[],
  all: ReturnType<typeof detours>,
): readonly Clause[] =>
  all
    .filter(({ question }) => path.indexOf(question) < path.indexOf(step))
    .flatMap(({ question, variants }): Clause[] => {
      const leading = variants.filter((variant) => variant.path.includes(step));
      if (leading.length === variants.length) return [];
      const options = leading.flatMap(({ option }) => option ?? []);
      const noteAlone = leading.length > options.length;
      return [{ question, options, ...(noteAlone && { noteAlone }) }];
    });

function read(way: Way): ReadonlyMap<Step, readonly Clause[]> {
  const met = new Map<Step, readonly Clause[]>();
  for (const person of busyPeople(way)) {
    const path = pathOf(person);
    const fresh = path.filter((step) => isQuestion(step) && !met.has(step));
    if (fresh.length === 0) continue;
    const all = detours(person, path);
    for (const step of fresh) met.set(step, clausesFor(step, path, all));
  }
  return met;
}

const known = new Map<Way, ReturnType<typeof read>>();

/**
 * For each question on this way, the conditions that must all hold for it to be met;
 * tests/rules/branches.test.ts fails the day one of them no longer reads as such a list. Of the
 * pages of the safety rules, which weigh several answers at once, safety/cases.ts tells.
 */
export function branches(way: Way): ReadonlyMap<Step, readonly Clause[]> {
  const met = known.get(way) ?? read(way);
  known.set(way, met);
  return met;
}
