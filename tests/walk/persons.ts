/** People who have the flags of the table, on either way; all else is answered plainly. */
import { pathOf } from '#questionnaire/path.ts';
import { type Answers, type QuestionId, questionIds, questions } from '#questionnaire/questions.ts';
import type { Walked } from './breach.ts';
import { saidIn } from './expected.ts';
import { raises, ticksOf } from './table.ts';

export type Way = 'full' | 'short';
export type Who = 'adult' | 'helpsAdult';

/** Where on each way a question is asked at all. */
const WAY_OF: Readonly<Record<string, Way>> = {
  stage: 'full',
  conditions: 'full',
  liverDetail: 'full',
  comingUp: 'full',
  healthShort: 'short',
  naltrexoneNow: 'short',
};

/** What must be said for another question to be asked. */
const OPENED_BY: Readonly<Record<string, readonly string[]>> = {
  whichOpioid: ['opioids.mostDays'],
  naltrexoneForm: ['stage.takesNow', 'healthShort.haveNaltrexone'],
  naltrexoneNow: ['healthShort.haveNaltrexone'],
  anorexiaBulimia: [
    'conditions.eatingDisorder',
    'healthShort.eatingDisorder',
    'medicines.bupropion',
  ],
  liverDetail: ['conditions.liver'],
  // A note is only taken beside its tick.
  'comingUp~': ['comingUp.surgery'],
  'healthShort~': ['healthShort.surgery'],
};

/** The first of a flag's ticks that can be said on this way; `pick` chooses among several. */
function tickOn(way: Way, flag: string, pick: (many: number) => number): string | undefined {
  const there = ticksOf(flag).filter(
    (tick) => (WAY_OF[tick.split(/[.~]/)[0]!] ?? way) === way && tick !== 'liverDetail.signsNow',
  );
  return there[pick(there.length)];
}

const plainOf = (question: QuestionId): unknown => {
  const asked = questions[question];
  if (asked.kind === 'one') return asked.usual;
  return { picked: asked.usual };
};

/** What this person says to a question; undefined where it cannot be said. */
function answered(
  question: QuestionId,
  wanted: ReadonlySet<string>,
  who: Who | undefined,
): unknown {
  if (question === 'who' && who) return who;
  const after = (sign: string) =>
    [...wanted].flatMap((tick) =>
      tick.startsWith(`${question}${sign}`) ? [tick.slice(question.length + 1)] : [],
    );
  const [options, names] = [after('.'), after('~')];
  return options.length + names.length === 0
    ? plainOf(question)
    : answerWith(question, options, names.join(', '));
}

/** Some ticks of one question as an answer; undefined where they cannot be said together. */
function answerWith(question: QuestionId, options: readonly string[], note: string): unknown {
  const asked = questions[question];
  if (asked.kind === 'one') return options.length > 1 ? undefined : options[0];
  const alone: readonly string[] = asked.alone;
  if (options.length > 1 && options.some((option) => alone.includes(option))) return undefined;
  return { picked: options, ...(note && { note }) };
}

/**
 * A person with these flags; undefined where nobody can have them all on this way. Flags that a
 * question shuts out (nothing more is asked of those under 18) are seen by their absence.
 */
export function personWith(
  way: Way,
  who: Who,
  flags: readonly string[],
  pick: (many: number) => number = () => 0,
): Walked | undefined {
  const wanted = new Set<string>();
  for (const flag of flags) {
    const tick = tickOn(way, flag, pick);
    if (tick === undefined) return undefined;
    wanted.add(tick);
  }
  for (const tick of wanted) {
    for (const opener of OPENED_BY[tick.split(/\.|(?<=~)/)[0]!] ?? []) {
      const question = opener.split('.')[0]!;
      const shut = [...wanted].some(
        (one) => one.startsWith(`${question}.`) && questions[question as QuestionId].kind === 'one',
      );
      if (!shut && (WAY_OF[question] ?? way) === way) wanted.add(opener);
    }
  }
  const helper = [...wanted].some((tick) => tick.startsWith('who.')) ? undefined : who;
  const drawn: Record<string, unknown> = { way };
  for (const question of questionIds) {
    if (question === 'way') continue;
    const answer = answered(question, wanted, helper);
    if (answer === undefined) return undefined;
    drawn[question] = answer;
  }
  const person = askedOf(drawn as Answers);
  const said = saidIn(person.answers);
  return flags.every((flag) => raises(flag, said)) ? person : undefined;
}

/** Of answers to every question, those that are asked. */
export function askedOf(drawn: Answers): Walked {
  let answers = drawn;
  for (;;) {
    const path = pathOf(answers);
    const asked = new Set<string>(['way', ...path]);
    const kept = Object.entries(answers).filter(([id]) => asked.has(id));
    if (kept.length === Object.keys(answers).length) return { answers, path };
    answers = Object.fromEntries(kept);
  }
}
