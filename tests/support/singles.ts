/**
 * Every single answer a person can give: one option of one question, or own words alone where a
 * question takes them; and which of them raise a condition, in words that a clinician can check.
 */
import { fault } from '#questionnaire/answers.ts';
import { type Way, branches } from '#questionnaire/branches.ts';
import type { Condition } from '#questionnaire/conditions.ts';
import { noteOf, pickedOf } from '#questionnaire/picked.ts';
import { pathOf } from '#questionnaire/path.ts';
import { isNoteFor } from '#questionnaire/picked.ts';
import {
  type Answers,
  type QuestionId,
  offered,
  questionIds,
  questions,
} from '#questionnaire/questions.ts';
import { type Said, given } from './given.ts';

export interface Single {
  readonly question: QuestionId;
  /** The option; or "own words alone". */
  readonly option: string;
  readonly answer: Answers[QuestionId];
}

export const ways = ['full', 'short'] as const satisfies readonly Way[];
export const OWN_WORDS = 'own words alone';

export const singlesOf = (question: QuestionId): Single[] => {
  const asked = questions[question];
  const single = (option: string, answer: unknown) => ({ question, option, answer }) as Single;
  if (asked.kind === 'one') return offered(question).map((option) => single(option, option));
  return [
    ...offered(question).map((option) => single(option, { picked: [option] })),
    ...(asked.note && isNoteFor(question, [])
      ? [single(OWN_WORDS, { picked: [], note: 'a blue pill' })]
      : []),
  ];
};

/** The single answers that can be given on each way: of the questions that it asks. */
const singlesOn = (way: Way): Single[] => {
  const met: ReadonlySet<string> = new Set(branches(way).keys());
  return questionIds.filter((question) => met.has(question)).flatMap(singlesOf);
};
export const singles: Readonly<Record<Way, readonly Single[]>> = {
  full: singlesOn('full'),
  short: singlesOn('short'),
};

/** What must be said first for a question to be asked, on one way or both. */
const opens: { readonly [Q in QuestionId]?: Said | Readonly<Record<Way, Said>> } = {
  whichOpioid: { opioids: 'unsure' },
  naltrexoneNow: { healthShort: 'haveNaltrexone' },
  naltrexoneForm: { full: { stage: 'takesNow' }, short: { healthShort: 'haveNaltrexone' } },
  anorexiaBulimia: {
    full: { medicines: 'bupropion', conditions: 'eatingDisorder' },
    short: { medicines: 'bupropion', healthShort: 'eatingDisorder' },
  },
  lowMood: { purpose: 'lowMood' },
  worry: { purpose: 'worry' },
  medicinesGoing: { medicines: 'sertraline' },
  liverDetail: { conditions: 'liver' },
};

const openingOf = (way: Way, question: QuestionId): Said => {
  const first = opens[question] ?? {};
  return 'full' in first ? first[way] : first;
};

/** A person with a plain answer to all else that leads to the sheet. */
export function personWith(way: Way, { question, option, answer }: Single): Answers {
  if (option !== OWN_WORDS) return given({ way, ...openingOf(way, question), [question]: option });
  // Own words about medicines ask the same as one that the list does not hold.
  const alike = question === 'medicines' ? { medicines: 'otherMedicine' } : {};
  const person = { ...given({ way, ...alike }), [question]: answer };
  if (pathOf(person).at(-1) !== 'sheet') throw new Error(`${question}: own words open a question`);
  return person;
}

/** One answer with another on top; undefined where nobody can give both. */
function both(one: Single, other: Single): Answers | undefined {
  const { question } = one;
  if (question !== other.question)
    return { [question]: one.answer, [other.question]: other.answer } as Answers;
  if (questions[question].kind === 'one') return undefined;
  const note = noteOf(one.answer) || noteOf(other.answer);
  const picked = [...pickedOf(one.answer), ...pickedOf(other.answer)];
  const together = { picked, ...(note && { note }) };
  return fault(question, together) ? undefined : ({ [question]: together } as Answers);
}

/** Some things in groups, each group and the whole in their first order. */
function groupBy<T>(some: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of some) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}

/** Some single answers as text, by question: "opioids: mostDays, fewTimes". */
function said(some: readonly Single[]): string {
  const by = groupBy(some, ({ question }) => question);
  return [...by]
    .map(([question, of]) => `${question}: ${of.map(({ option }) => option).join(', ')}`)
    .join('; ');
}

/** The single answers that raise a condition on one way. */
export const raising = (way: Way, holds: Condition): Single[] =>
  singles[way].filter(({ question, answer }) => holds({ way, [question]: answer } as Answers));

/** The same as "question: options", with what said beside it ends it. */
function raisedOn(way: Way, holds: Condition): string[] {
  const ending = (one: Single) =>
    said(
      singles[way].filter((other) => {
        const together = both(one, other);
        return together !== undefined && !holds({ way, ...together });
      }),
    );
  const alike = groupBy(raising(way, holds), (one) => `${one.question} ${ending(one)}`);
  return [...alike.values()].map((some) => {
    const ends = ending(some[0]!);
    return ends ? `${said(some)} - but not with ${ends}` : said(some);
  });
}

/** Two answers that raise a condition only together, as text. */
function pairsOn(way: Way, holds: Condition): string[] {
  const all = singles[way].flatMap((one, index) =>
    singles[way].slice(index + 1).flatMap((other) => {
      const together = both(one, other);
      return together !== undefined && holds({ way, ...together }) ? [[one, other] as const] : [];
    }),
  );
  if (all.length === 0) return [];
  const [first, second] = [0, 1].map((at) => said([...new Set(all.map((pair) => pair[at]!))]));
  return [`${first}; together with ${second}`];
}

/** Every single answer that raises a condition, on both ways; else the two that do together. */
export function raisedBy(holds: Condition): string[] {
  if (holds({ way: 'full' }) && holds({ way: 'short' })) {
    const ends = ways.map((way) =>
      said(singles[way].filter(({ question, answer }) => !holds({ way, [question]: answer }))),
    );
    return [
      'whatever is answered',
      ...ways.flatMap((way, index) =>
        ends[index] ? [`${way} way, but not with ${ends[index]}`] : [],
      ),
    ];
  }
  if (holds({ way: 'short' })) return ['way: short'];
  const single = ways.map((way) => raisedOn(way, holds));
  const none = single.every((lines) => lines.length === 0);
  const [full, short] = (none ? ways.map((way) => pairsOn(way, holds)) : single) as [
    string[],
    string[],
  ];
  return [
    ...full.filter((line) => short.includes(line)).map((line) => `both ways   ${line}`),
    ...full.filter((line) => !short.includes(line)).map((line) => `full way    ${line}`),
    ...short.filter((line) => !full.includes(line)).map((line) => `short way   ${line}`),
  ];
}
