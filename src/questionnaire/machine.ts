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
    who: {
      always: [
        { guard: 'isUnder18', target: 'under18Stop' },
        { guard: told('who'), target: 'opioids' },
      ],
    },
    // R5
    under18Stop: { always: 'check' },
    // S2, S3, R1
    opioids: {
      always: [
        { guard: 'mayUseOpioids', target: 'whichOpioid' },
        { guard: told('opioids'), target: 'purpose' },
      ],
    },
    whichOpioid: { always: { guard: told('whichOpioid'), target: 'opioidStop' } },
    opioidStop: { always: 'purpose' },
    // S4, S4a, S4b
    purpose: {
      always: [
        { guard: 'asksAboutLowMood', target: 'lowMood' },
        { guard: 'asksAboutWorry', target: 'worry' },
        { guard: and([told('purpose'), 'takesShortWay']), target: 'suicide' },
        { guard: told('purpose'), target: 'stage' },
      ],
    },
    lowMood: {
      always: [
        { guard: and([told('lowMood'), 'asksAboutWorry']), target: 'worry' },
        { guard: told('lowMood'), target: 'stage' },
      ],
    },
    worry: { always: { guard: told('worry'), target: 'stage' } },
    // S5, R4
    stage: {
      always: [
        { guard: 'hasOrTakesNaltrexone', target: 'haveItStop' },
        { guard: told('stage'), target: 'suicide' },
      ],
    },
    haveItStop: {
      always: [
        // The Short way asks about this with health, after the thoughts of suicide.
        { guard: and(['takesShortWay', 'hasAnyNotes']), target: 'shortNotes' },
        { guard: 'takesShortWay', target: 'facts' },
        { target: 'suicide' },
      ],
    },
    // S6, R2, A1
    suicide: {
      always: [
        { guard: 'thinksOfSuicideNow', target: 'crisisStop' },
        { guard: 'mayThinkOfSuicide', target: 'thoughtsNote' },
        { guard: told('suicide'), target: 'medicines' },
      ],
    },
    crisisStop: { always: 'medicines' },
    thoughtsNote: { always: 'medicines' },
    // S7, S8, S9
    medicines: {
      always: [
        { guard: and([told('medicines'), 'takesShortWay']), target: 'healthShort' },
        { guard: 'takesMoodMedicine', target: 'medicinesGoing' },
        { guard: told('medicines'), target: 'triedBefore' },
      ],
    },
    medicinesGoing: { always: { guard: told('medicinesGoing'), target: 'triedBefore' } },
    triedBefore: { always: { guard: told('triedBefore'), target: 'conditions' } },
    // S10, S11, R6, R3, A2 to A5
    conditions: {
      always: [
        { guard: 'hasAllergy', target: 'allergyStop' },
        { guard: 'mayHaveLiverTrouble', target: 'liverDetail' },
        { guard: 'hasHealthNotes', target: 'healthNotes' },
        { guard: told('conditions'), target: 'comingUp' },
      ],
    },
    allergyStop: {
      always: [
        { guard: and(['takesShortWay', 'hasOrTakesNaltrexone']), target: 'haveItStop' },
        { guard: and(['takesShortWay', 'hasAnyNotes']), target: 'shortNotes' },
        { guard: 'takesShortWay', target: 'facts' },
        { guard: 'mayHaveLiverTrouble', target: 'liverDetail' },
        { guard: 'hasHealthNotes', target: 'healthNotes' },
        { target: 'comingUp' },
      ],
    },
    liverDetail: {
      always: [
        { guard: 'hasLiverSignsNow', target: 'liverSignsStop' },
        // Liver history itself is a note (A5).
        { guard: told('liverDetail'), target: 'healthNotes' },
      ],
    },
    liverSignsStop: {
      always: [
        { guard: and(['takesShortWay', 'hasAllergy']), target: 'allergyStop' },
        { guard: and(['takesShortWay', 'hasOrTakesNaltrexone']), target: 'haveItStop' },
        { guard: and(['takesShortWay', 'hasAnyNotes']), target: 'shortNotes' },
        { guard: 'takesShortWay', target: 'facts' },
        { guard: 'hasHealthNotes', target: 'healthNotes' },
        { target: 'comingUp' },
      ],
    },
    healthNotes: { always: 'comingUp' },
    // S12, A6 to A9
    comingUp: {
      always: [
        { guard: 'hasPlanNotes', target: 'planNotes' },
        { guard: told('comingUp'), target: 'facts' },
      ],
    },
    planNotes: { always: 'facts' },
    // S10 and S12 merged: the Short way's one health list
    healthShort: {
      always: [
        { guard: 'hasLiverSignsNow', target: 'liverSignsStop' },
        { guard: 'hasAllergy', target: 'allergyStop' },
        { guard: 'hasOrTakesNaltrexone', target: 'haveItStop' },
        { guard: 'hasAnyNotes', target: 'shortNotes' },
        { guard: told('healthShort'), target: 'facts' },
      ],
    },
    shortNotes: { always: 'facts' },
    // The explainers that fit, what one took from them, the options side by side, S13, ready
    facts: { always: [{ guard: 'takesShortWay', target: 'check' }, { target: 'understanding' }] },
    understanding: { always: { guard: told('understanding'), target: 'options' } },
    options: { always: { guard: told('options'), target: 'values' } },
    values: { always: { guard: told('values'), target: 'ready' } },
    ready: { always: { guard: told('ready'), target: 'check' } },
    // Check your answers, S14, print
    check: { always: 'myQuestions' },
    myQuestions: { always: 'sheet' },
    sheet: {},
  },
});

/** The name of a screen: a state of the chart. */
export type Step = StateFrom<typeof questionnaire>['value'];
