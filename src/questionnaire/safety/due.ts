/**
 * Which safety rules these answers raise, on which page each is told, and what prints: pure
 * functions of the answers, worked out once for each set. A row is told on the first page after
 * the answer that makes it true; a row whose place another takes is told no more. After a change
 * of an earlier answer all is worked out again.
 */
import { once } from '../once.ts';
import type { Answers, OptionOf, QuestionId } from '../questions.ts';
import { holds, partsOf, risksOf, ticksOf, wroteOf } from './risks.ts';
import { type Kind, kinds } from './rule.ts';
import { type FirstId, type LineId, type PrintId, type Rule, rules } from './rules.ts';

type Way = OptionOf<'way'>;

/**
 * Where pages may come: after the last of these questions. In the order of each way. Signs of liver
 * trouble wait for no question that makes the same list clear.
 */
export const places = {
  full: {
    who: ['who'],
    opioids: ['opioids', 'whichOpioid'],
    stage: ['stage', 'naltrexoneForm'],
    suicide: ['suicide'],
    medicines: ['medicines'],
    signs: ['conditions'],
    health: ['conditions', 'anorexiaBulimia', 'liverDetail'],
    comingUp: ['comingUp'],
  },
  short: {
    who: ['who'],
    opioids: ['opioids', 'whichOpioid'],
    suicide: ['suicide'],
    medicines: ['medicines'],
    signs: ['healthShort'],
    health: ['healthShort', 'naltrexoneNow', 'naltrexoneForm', 'anorexiaBulimia'],
  },
} as const satisfies Record<Way, Readonly<Record<string, readonly QuestionId[]>>>;

type Place = keyof (typeof places)['full'];

/** A page of the chart: after which place it comes on each way, and what it tells there. */
export interface Page {
  readonly full?: readonly [Place, ...Kind[]];
  readonly short?: readonly [keyof (typeof places)['short'], ...Kind[]];
}

const onBoth = <P extends keyof (typeof places)['short'], K extends Kind>(
  place: P,
  ...tells: K[]
) => ({ full: [place, ...tells] as const, short: [place, ...tells] as const });

export const pages = {
  under18Stop: onBoth('who', 'under18'),
  opioidStop: onBoth('opioids', 'opioid'),
  bothStop: { full: ['stage', 'both', 'opioid'], short: ['health', 'both'] },
  crisisStop: onBoth('suicide', 'crisis'),
  thoughtsNote: onBoth('suicide', 'thoughts'),
  /** Opioids and thoughts of suicide: naloxone first (C15). */
  opioidAgainStop: onBoth('suicide', 'opioid'),
  medicinesStop: onBoth('medicines', 'both', 'call', 'opioid', 'have'),
  medicinesNotes: onBoth('medicines', 'note'),
  /** At once, before what else is asked of the same list. */
  liverSignsStop: onBoth('signs', 'liver'),
  /** Liver signs too where they are told of only beside a liver disease. */
  healthStop: { full: ['health', 'liver', 'call'], short: ['health', 'call'] },
  allergyStop: onBoth('health', 'allergy'),
  /** What to ask of naltrexone that is taken comes after "take no more" (part 1). */
  healthHaveItStop: { full: ['health', 'have'] },
  healthNotes: { full: ['health', 'note'] },
  plansStop: {
    full: ['comingUp', 'both', 'liver', 'call', 'opioid', 'have'],
    short: ['health', 'opioid'],
  },
  planNotes: { full: ['comingUp', 'note'] },
  haveItStop: { full: ['stage', 'have'], short: ['health', 'have'] },
  shortNotes: { short: ['health', 'note'] },
} as const satisfies Record<string, Page>;

export type PageId = keyof typeof pages;

interface Teller {
  readonly id: PageId;
  /** How far on the way its place is. */
  readonly at: number;
  readonly tells: readonly string[];
}

/** The pages of a way, the nearest first. */
const tellersOn = (way: Way): Teller[] => {
  const order = Object.keys(places[way]);
  return (Object.entries(pages) as [PageId, Page][])
    .flatMap(([id, page]) => {
      const [place, ...tells]: readonly string[] = page[way] ?? [];
      return place === undefined ? [] : [{ id, at: order.indexOf(place), tells }];
    })
    .sort((a, b) => a.at - b.at);
};

const tellers = { full: tellersOn('full'), short: tellersOn('short') };

/** The rules of some that these answers meet. */
function metBy(answers: Answers, some: readonly Rule[]): Rule[] {
  const is = risksOf(answers);
  return some.filter(({ when, unless }) => when.every(is) && !unless?.some(is));
}

/** A rule that these answers raise, how far on the way that is, and the page that tells it. */
interface Raised {
  readonly rule: Rule;
  readonly at: number;
  readonly page: PageId | undefined;
}

/** A rule is told on the first page of its kind, after the answer that makes it true. */
function raisedBy(answers: Answers): readonly Raised[] {
  const way = answers.way ?? 'full';
  const all = metBy(answers, rules);
  const trueAt = new Map<Rule, number>();
  let soFar: Answers = {};
  const order = Object.values<readonly QuestionId[]>(places[way]);
  for (const [at, asked] of order.entries()) {
    if (trueAt.size === all.length) break;
    soFar = Object.assign({}, soFar, ...asked.map((id) => ({ [id]: answers[id] })));
    const left = all.filter((rule) => !trueAt.has(rule));
    for (const rule of metBy(soFar, left)) trueAt.set(rule, at);
  }
  return all.map((rule) => {
    const since = trueAt.get(rule) ?? order.length - 1;
    const teller = tellers[way].find(({ at, tells }) => at >= since && tells.includes(rule.kind));
    return { rule, at: teller?.at ?? since, page: teller?.id };
  });
}

interface Told {
  readonly all: readonly Rule[];
  readonly byPage: ReadonlyMap<PageId, readonly Rule[]>;
}

/** A replaced row gives way where both are told at one place, and wherever it would come later. */
const told = once((answers: Answers): Told => {
  const raised = raisedBy(answers);
  const replacing = raised.filter(({ rule }) => rule.insteadOf);
  const given = (one: Raised, soonest: boolean): boolean =>
    replacing.some(
      ({ rule, at }) => rule.insteadOf?.includes(one.rule.id) && (!soonest || at <= one.at),
    );
  const soonest = raised.filter((one) => !given(one, true));
  const byPage = new Map<PageId, readonly Rule[]>();
  for (const id of Object.keys(pages) as PageId[]) {
    const here = soonest
      .filter(({ page }) => page === id)
      .map(({ rule }) => rule)
      .sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
    if (here.length > 0) byPage.set(id, here);
  }
  return { all: raised.filter((one) => !given(one, false)).map(({ rule }) => rule), byPage };
});

/** The rules that a page tells these answers, in order; none when the page is not met. */
export const dueOn = (page: PageId, answers: Answers): readonly Rule[] =>
  told(answers).byPage.get(page) ?? [];

/** Every rule these answers raise but those whose place another takes, in the order of pages. */
export const raised = (answers: Answers): readonly Rule[] => told(answers).all;

/** Of lines, or questions, those that fit these answers; each once. */
const fitting = <L extends string>(
  some: readonly (L | readonly [L, Parameters<typeof holds>[0]])[],
  answers: Answers,
): L[] => [
  ...new Set(
    some.flatMap((one) => {
      if (typeof one === 'string') return [one];
      return holds(one[1], answers) ? [one[0]] : [];
    }),
  ),
];

/** The lines of a rule that fit these answers, in order. */
export const linesOf = ({ lines }: Rule, answers: Answers): LineId[] => fitting(lines, answers);

/** The questions for the doctor that come first, in the order of pages. */
export const firstQuestions = (answers: Answers): FirstId[] => [
  ...new Set(raised(answers).flatMap(({ first = [] }) => fitting(first, answers))),
];

/** The rules that tell a line beside a question or on "My questions". */
export const asideBeside = (beside: string, answers: Answers): readonly Rule[] =>
  raised(answers).filter((rule) =>
    (rule.beside as readonly string[] | undefined)?.includes(beside),
  );

/** What a rule's words name: options of medicines and habits, and names the person wrote. */
export interface Names {
  readonly options: readonly string[];
  readonly wrote: readonly string[];
}

export const namesOf = ({ names }: Rule, answers: Answers): Names => ({
  options: names ? ticksOf(names, answers).map((tick) => partsOf(tick)[1]) : [],
  wrote: names ? wroteOf(names, answers) : [],
});

/**
 * What a question for the doctor names, where a rule that names something puts it first. Where
 * nothing of it was told by name, the rule says what stands there instead.
 */
export function namesFor(question: string, answers: Answers): Names | undefined {
  const rule = raised(answers).find(
    ({ first, names }) => names && (first as readonly unknown[] | undefined)?.includes(question),
  );
  if (!rule) return undefined;
  const names = namesOf(rule, answers);
  const isTold = names.options.length + names.wrote.length > 0;
  return isTold || !rule.orNames ? names : { options: [rule.orNames], wrote: [] };
}

/** A line of the safety rules on the sheet. */
export interface PrintedLine {
  readonly prints: PrintId;
  readonly names: Names;
}

/**
 * The lines that the safety rules print, each once; thoughts of suicide, first of all, only when
 * the person ticked that they print. A joint row in the place of A20 says itself that naltrexone
 * is taken: no row after it says so again.
 */
export function printedLines(answers: Answers, thoughtsToo: boolean): PrintedLine[] {
  const saysTaken = raised(answers).some(({ insteadOf }) => insteadOf?.includes('A20'));
  const all = raised(answers).filter(({ prints }) => !saysTaken || prints !== 'takesNaltrexone');
  const thoughts = thoughtsToo ? all.filter(({ ifTicked }) => ifTicked) : [];
  const rows = [...thoughts, ...all.filter(({ ifTicked }) => !ifTicked)];
  const lines = rows.flatMap((rule): [string, PrintedLine][] => {
    if (!rule.prints) return [];
    const line = { prints: rule.prints, names: namesOf(rule, answers) };
    return [[JSON.stringify(line), line]];
  });
  return [...new Map(lines).values()];
}

/**
 * The first of these screens that tells a rule not told before: after a change of an earlier
 * answer, a pair may be true on a page further on.
 */
export const freshPage = <S extends string>(
  screens: readonly S[],
  answers: Answers,
  toldBefore: readonly string[],
): S | undefined =>
  screens.find((screen) =>
    dueOn(screen as string as PageId, answers).some(({ id }) => !toldBefore.includes(id)),
  );
