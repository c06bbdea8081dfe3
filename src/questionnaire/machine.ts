/**
 * The clinical flow chart of the questionnaire. Each screen of the intake is a state, each
 * arrow is a named condition. Given the answers, the chart runs by itself to the first
 * question that has none: nothing here knows of words, screens or addresses.
 */
import { type StateFrom, and, assign, setup } from 'xstate';
import * as conditions from './conditions.ts';
import { type Edits, noEdits } from './edits.ts';
import type { Kept } from './kept.ts';
import type { Answers, QuestionId } from './questions.ts';
import { type PageId, dueOn } from './safety/due.ts';

type ConditionName = keyof typeof conditions;

/** Every condition as a guard, under its own name. */
const guards = Object.fromEntries(
  Object.entries(conditions).map(([name, holds]) => [
    name,
    ({ context }: { context: { answers: Answers } }) => holds(context.answers),
  ]),
) as Record<ConditionName, (args: { context: { answers: Answers } }) => boolean>;

/** The person has answered this; "not sure" and "rather not say" are answers too. */
const told = (question: QuestionId) => ({ type: 'told' as const, params: { question } });

/** A page of the safety rules has something to tell these answers (safety/rules.ts). */
const due = (page: PageId) => ({ type: 'due' as const, params: { page } });

type Guard = ConditionName | ReturnType<typeof told> | ReturnType<typeof due>;

/** An arrow that is taken where all of these hold. */
const to = (target: string, ...all: Guard[]): Arrow => ({ target, all });

interface Arrow {
  readonly target: string;
  readonly all: readonly Guard[];
}

/** Arrows to pages that are told when they are due, in this order. */
const whenDue = (...some: PageId[]): Arrow[] => some.map((page) => to(page, due(page)));

/** The pages after the Full way's questions about health, in their order. */
const HEALTH = [
  'healthStop',
  'allergyStop',
  'healthHaveItStop',
  'healthNotes',
] as const satisfies readonly PageId[];

/** On the Full way: the pages that are due after `page`, or after the questions. */
const healthPages = (page?: (typeof HEALTH)[number]): Arrow[] =>
  whenDue(...HEALTH.slice(page === undefined ? 0 : HEALTH.indexOf(page) + 1));

/** The pages after the Short way's one list about health; then the facts. */
const SHORT = [
  'bothStop',
  'healthStop',
  'plansStop',
  'allergyStop',
  'haveItStop',
  'shortNotes',
] as const satisfies readonly PageId[];

/** On the Short way, arrows to pages that are told when they are due, in this order. */
const onShortWay = (...some: PageId[]): Arrow[] =>
  some.map((page) => to(page, 'takesShortWay', due(page)));

/** On the Short way: the first of its pages that is due after `page`, else the facts. */
const shortAfter = (page: (typeof SHORT)[number]): Arrow[] => [
  ...onShortWay(...SHORT.slice(SHORT.indexOf(page) + 1)),
  to('facts', 'takesShortWay'),
];

/** After the Full way's list about health: what must be made clear of it, then its pages. */
const healthClear = (): Arrow[] => [
  to('anorexiaBulimia', 'mustSayWhichEatingDisorder'),
  to('liverDetail', 'mayHaveLiverTrouble'),
  ...healthPages(),
  to('comingUp'),
];

const always = (...arrows: Arrow[]) => ({
  always: arrows.map(({ target, all }) => ({
    target,
    ...(all.length > 0 && { guard: all.length > 1 ? and(all as never) : all[0]! }),
  })),
});

/** Nothing is left before this question is answered; "not sure" is an answer too. */
const onceTold = (question: QuestionId, ...arrows: Arrow[]) =>
  always(...arrows.map(({ target, all }) => to(target, told(question), ...all)));

export const questionnaire = setup({
  types: {
    context: {} as Kept,
    input: {} as { readonly answers: Answers; readonly edits?: Edits },
    events: {} as
      | { type: 'answered'; answers: Answers }
      | { type: 'sheetEdited'; edits: Edits }
      | { type: 'erased' },
  },
  guards: {
    ...guards,
    told: ({ context }, { question }: { question: QuestionId }) =>
      context.answers[question] !== undefined,
    due: ({ context }, { page }: { page: PageId }) => dueOn(page, context.answers).length > 0,
  },
  actions: {
    keep: assign((_, { answers }: { answers: Answers }) => ({ answers })),
    keepEdits: assign((_, { edits }: { edits: Edits }) => ({ edits })),
    erase: assign({ answers: {}, edits: noEdits }),
  },
}).createMachine({
  id: 'questionnaire',
  context: ({ input }) => ({ answers: input.answers, edits: input.edits ?? noEdits }),
  // A loop drawn by mistake throws instead of hanging the tab.
  options: { maxIterations: 200 },
  initial: 'who',
  on: {
    // Each answer walks the chart afresh; so does erasing.
    answered: {
      target: '.who',
      actions: { type: 'keep', params: ({ event }) => ({ answers: event.answers }) },
    },
    erased: { target: '.who', actions: 'erase' },
    sheetEdited: {
      actions: { type: 'keepEdits', params: ({ event }) => ({ edits: event.edits }) },
    },
  },
  states: {
    // S1
    who: onceTold('who', ...whenDue('under18Stop'), to('opioids')),
    under18Stop: always(to('opioids')),
    // S2, S3. Under 18, opioids and thoughts of suicide are asked, and no more.
    opioids: onceTold(
      'opioids',
      to('whichOpioid', 'mustSayWhichOpioid'),
      ...whenDue('opioidStop'),
      to('suicide', 'isUnder18'),
      to('purpose'),
    ),
    whichOpioid: onceTold('whichOpioid', to('opioidStop')),
    opioidStop: always(to('suicide', 'isUnder18'), to('purpose')),
    // S4, S4a, S4b
    purpose: onceTold(
      'purpose',
      to('lowMood', 'asksAboutLowMood'),
      to('worry', 'asksAboutWorry'),
      to('suicide', 'takesShortWay'),
      to('stage'),
    ),
    lowMood: onceTold('lowMood', to('worry', 'asksAboutWorry'), to('stage')),
    worry: onceTold('worry', to('stage')),
    // S5, S5b
    stage: onceTold(
      'stage',
      to('naltrexoneForm', 'hasOrTakesNaltrexone'),
      ...whenDue('bothStop'),
      to('suicide'),
    ),
    naltrexoneForm: onceTold(
      'naltrexoneForm',
      to('anorexiaBulimia', 'takesShortWay', 'mustSayWhichEatingDisorder'),
      ...whenDue('bothStop'),
      ...onShortWay('healthStop', 'allergyStop', 'haveItStop', 'shortNotes'),
      to('facts', 'takesShortWay'),
      // Who has or takes it is told so, where no pair has taken its place.
      to('haveItStop'),
    ),
    bothStop: always(...shortAfter('bothStop'), to('suicide')),
    haveItStop: always(...shortAfter('haveItStop'), to('suicide')),
    // S6
    suicide: onceTold(
      'suicide',
      ...whenDue('crisisStop', 'thoughtsNote'),
      to('check', 'isUnder18'),
      to('medicines'),
    ),
    crisisStop: always(...whenDue('opioidAgainStop'), to('check', 'isUnder18'), to('medicines')),
    thoughtsNote: always(...whenDue('opioidAgainStop'), to('check', 'isUnder18'), to('medicines')),
    opioidAgainStop: always(to('check', 'isUnder18'), to('medicines')),
    // S7, S8, S9
    medicines: onceTold(
      'medicines',
      ...whenDue('medicinesStop', 'medicinesNotes'),
      to('healthShort', 'takesShortWay'),
      to('medicinesGoing', 'takesMoodMedicine'),
      to('triedBefore'),
    ),
    medicinesStop: always(
      ...whenDue('medicinesNotes'),
      to('healthShort', 'takesShortWay'),
      to('medicinesGoing', 'takesMoodMedicine'),
      to('triedBefore'),
    ),
    medicinesNotes: always(
      to('healthShort', 'takesShortWay'),
      to('medicinesGoing', 'takesMoodMedicine'),
      to('triedBefore'),
    ),
    medicinesGoing: onceTold('medicinesGoing', to('triedBefore')),
    triedBefore: onceTold('triedBefore', to('conditions')),
    // S10, S10a, S11
    conditions: onceTold('conditions', ...whenDue('liverSignsStop'), ...healthClear()),
    // S10 and S12 in one list: the Short way
    healthShort: onceTold(
      'healthShort',
      ...whenDue('liverSignsStop'),
      to('naltrexoneNow', 'saysHasOrTakes'),
      to('anorexiaBulimia', 'mustSayWhichEatingDisorder'),
      ...whenDue('bothStop', 'healthStop', 'plansStop', 'allergyStop', 'shortNotes'),
      to('facts'),
    ),
    // Signs that need a doctor today come before all else that the list asks.
    liverSignsStop: always(
      to('naltrexoneNow', 'takesShortWay', 'saysHasOrTakes'),
      to('anorexiaBulimia', 'takesShortWay', 'mustSayWhichEatingDisorder'),
      ...onShortWay('bothStop', 'healthStop', 'plansStop', 'allergyStop', 'shortNotes'),
      to('facts', 'takesShortWay'),
      ...healthClear(),
    ),
    naltrexoneNow: onceTold('naltrexoneNow', to('naltrexoneForm')),
    anorexiaBulimia: onceTold(
      'anorexiaBulimia',
      ...onShortWay(...SHORT.filter((page) => page !== 'shortNotes')),
      // An eating disorder is told of, either way: by its stop or by its note.
      to('shortNotes', 'takesShortWay'),
      to('liverDetail', 'mayHaveLiverTrouble'),
      ...whenDue('healthStop', 'allergyStop', 'healthHaveItStop'),
      to('healthNotes'),
    ),
    liverDetail: onceTold('liverDetail', ...healthPages(), to('comingUp')),
    healthStop: always(...shortAfter('healthStop'), ...healthPages('healthStop'), to('comingUp')),
    allergyStop: always(
      ...shortAfter('allergyStop'),
      ...healthPages('allergyStop'),
      to('comingUp'),
    ),
    healthHaveItStop: always(...healthPages('healthHaveItStop'), to('comingUp')),
    healthNotes: always(to('comingUp')),
    // S12
    comingUp: onceTold('comingUp', ...whenDue('plansStop', 'planNotes'), to('facts')),
    plansStop: always(...shortAfter('plansStop'), ...whenDue('planNotes'), to('facts')),
    planNotes: always(to('facts')),
    shortNotes: always(to('facts')),
    // The explainers that fit. All that safety needs is answered: from here on nothing waits for
    // an answer, and the person may go to the sheet from any screen.
    facts: always(to('choose')),
    // The sheet now, or first what helps to decide
    choose: always(to('options')),
    // The options side by side, S13, what one took from the facts, ready: each may be left out
    options: always(to('check', 'takesShortWay'), to('values')),
    values: always(to('understanding')),
    understanding: always(to('ready')),
    ready: always(to('check')),
    // Check your answers, S14, print
    check: always(to('myQuestions')),
    myQuestions: always(to('sheet')),
    sheet: {},
  },
});

/** The name of a screen: a state of the chart. */
export type Step = StateFrom<typeof questionnaire>['value'];
