/**
 * What must not be missed: red stops (R) and amber notes (A) of the intake, each with the claims
 * its words stand on. Words are in locales/<language>/stops.json under the same ids: `title`,
 * `lead`, and one line per id in `do`, `dont` and `call`.
 */
import type { TellableId } from '#evidence/claims.ts';
import * as has from '#questionnaire/conditions.ts';
import type { Condition } from '#questionnaire/conditions.ts';
import type { Answers } from '#questionnaire/questions.ts';

/** One line of a stop or note; `when` narrows it to the answers it is meant for. */
export interface Line {
  readonly id: string;
  readonly when?: Condition;
}

export interface Flag {
  readonly when: Condition;
  /** None for crisis and age pages: they tell no facts about the medicine. */
  readonly claims: readonly TellableId[];
  readonly do: readonly Line[];
  readonly dont: readonly Line[];
}

/** Red: a full page, met at once. Keyed by the chart's stop. */
export const stops = {
  /** R2 comes before all else and tells nothing about drugs. */
  crisisStop: {
    when: has.thinksOfSuicideNow,
    claims: ['crisis-emergency', 'crisis-hope', 'crisis-talk'],
    do: [{ id: 'reach' }, { id: 'someone' }, { id: 'clinic' }],
    dont: [{ id: 'alone' }],
  },
  /** R5 */
  under18Stop: {
    when: has.isUnder18,
    claims: ['appr-under-18'],
    do: [{ id: 'doctor' }, { id: 'adult' }],
    dont: [{ id: 'take' }],
  },
  /** R1 */
  opioidStop: {
    when: has.mayUseOpioids,
    claims: [
      'op-no',
      'op-withdrawal',
      'op-low-too',
      'op-7-10',
      'op-long',
      'op-not-alone',
      'op-mat-protects',
      'op-overcome',
      'op-hidden',
    ],
    do: [
      { id: 'tell' },
      { id: 'check', when: has.mustCheckOpioid },
      { id: 'wait' },
      { id: 'aside' },
    ],
    dont: [
      { id: 'start' },
      { id: 'stopOpioid' },
      { id: 'protects', when: has.takesOpioidTreatment },
      { id: 'overcome' },
    ],
  },
  /** R6 */
  allergyStop: {
    when: has.hasAllergy,
    claims: ['se-allergy'],
    do: [{ id: 'tell' }, { id: 'write' }],
    dont: [{ id: 'take' }],
  },
  /** R3 */
  liverSignsStop: {
    when: has.hasLiverSignsNow,
    claims: ['liver-signs', 'liver-active', 'liver-baseline'],
    do: [{ id: 'today' }, { id: 'say' }, { id: 'tests' }],
    dont: [{ id: 'take' }, { id: 'wait' }],
  },
  /** R4 */
  haveItStop: {
    when: has.hasOrTakesNaltrexone,
    claims: [
      'prac-stop-how',
      'op-emergency',
      'dose-no-home-mixing',
      'prac-online',
      'appr-combo-weight',
      'crisis-worse',
      'liver-signs',
    ],
    do: [{ id: 'prescriber' }, { id: 'pharmacist' }, { id: 'card' }, { id: 'watch' }],
    dont: [{ id: 'start' }, { id: 'change' }, { id: 'mix' }, { id: 'second' }],
  },
} as const satisfies Record<string, Flag>;

/** Amber: a calm note, with what to ask. In the order they are read. */
export const notes = {
  /** A1, on a page of its own */
  thoughts: { when: has.mayThinkOfSuicide, claims: ['crisis-before', 'crisis-hope'] },
  /** A5 */
  liver: {
    when: has.hasLiverHistory,
    claims: ['liver-cirrhosis-levels', 'liver-hep-b-c-fatty', 'liver-baseline'],
  },
  /** A2 */
  bipolar: { when: has.hasBipolar, claims: ['dep-2026-left-out', 'dep-bipolar'] },
  /** A3 */
  seizures: { when: has.mayHaveSeizures, claims: ['combo-seizure'] },
  /** A4 */
  kidney: { when: has.hasKidneyTrouble, claims: ['se-kidney'] },
  /** A7 */
  pregnancy: { when: has.isPregnantOrNursing, claims: ['preg-data', 'preg-milk-advice'] },
  /** A6 */
  painRelief: { when: has.mayNeedPainRelief, claims: ['op-emergency', 'op-surgery'] },
  /** A8 */
  alcohol: { when: has.drinksMoreThanWanted, claims: ['alt-alcohol', 'liver-alcohol'] },
  /** A9 */
  disulfiram: { when: has.takesDisulfiram, claims: ['int-disulfiram'] },
} as const satisfies Record<string, Pick<Flag, 'when' | 'claims'>>;

export type StopId = keyof typeof stops;
export type NoteId = keyof typeof notes;

/** Which notes each amber screen of the chart may show. */
export const notesOn = {
  thoughtsNote: ['thoughts'],
  healthNotes: ['liver', 'bipolar', 'seizures', 'kidney'],
  planNotes: ['pregnancy', 'painRelief', 'alcohol', 'disulfiram'],
  shortNotes: [
    'liver',
    'bipolar',
    'seizures',
    'kidney',
    'pregnancy',
    'painRelief',
    'alcohol',
    'disulfiram',
  ],
} as const satisfies Record<string, readonly NoteId[]>;

export type NoteStep = keyof typeof notesOn;

/** The red stops these answers raise, in order of urgency. */
export const stopsFor = (answers: Answers): StopId[] =>
  (Object.keys(stops) as StopId[]).filter((id) => stops[id].when(answers));

/** The amber notes these answers raise, in reading order. */
export const notesFor = (answers: Answers): NoteId[] =>
  (Object.keys(notes) as NoteId[]).filter((id) => notes[id].when(answers));
