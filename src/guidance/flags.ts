/**
 * What must not be missed: red stops (R) and amber notes (A) of the intake, each with the claims
 * its words stand on. Words are in locales/<language>/stops.json under the same ids: `title`,
 * `lead`, and one line per id in `do`, `dont` and `call`.
 */
import type { TellableId } from '#evidence/claims.ts';
import * as has from '#questionnaire/conditions.ts';
import type { Condition } from '#questionnaire/conditions.ts';
import type { Answers } from '#questionnaire/questions.ts';

/** One line of a stop; `when` narrows it to the answers it is meant for. */
export interface Line {
  readonly id: string;
  readonly when?: Condition;
  /** What it stands on; absent for a plain next step that tells no medical fact. */
  readonly claims?: readonly TellableId[];
}

export interface Stop {
  readonly when: Condition;
  /** What the title and the lead stand on. */
  readonly claims: readonly TellableId[];
  /** Whom another title fits better (`titleUnsure`): those who did not say yes. */
  readonly unsure?: Condition;
  readonly do: readonly Line[];
  readonly dont: readonly Line[];
  /** What the last line of the page, `closing`, stands on; absent where there is none. */
  readonly closing?: readonly TellableId[];
  /**
   * Crisis lines on the page: `first`, with words of hope and nothing of a medicine; `last`, for
   * those who cannot cope (`call`); or none.
   */
  readonly help: 'first' | 'last' | 'none';
  /** Its line on top of the sheet; where there is one, the mirror says that asking comes first. */
  readonly prints: 'always' | 'ifTicked' | 'never';
}

/** Red: a full page, met at once. Keyed by the chart's stop. */
export const stops = {
  /** R2 comes before all else and tells nothing about drugs. */
  crisisStop: {
    when: has.thinksOfSuicideNow,
    claims: ['crisis-hope'],
    do: [
      { id: 'reach', claims: ['crisis-find'] },
      { id: 'someone', claims: ['crisis-emergency'] },
      { id: 'clinic', claims: ['crisis-emergency'] },
    ],
    dont: [{ id: 'alone', claims: ['crisis-emergency'] }],
    help: 'first',
    prints: 'ifTicked',
  },
  /** R5 */
  under18Stop: {
    when: has.isUnder18,
    claims: ['appr-under-18'],
    do: [{ id: 'doctor' }, { id: 'adult' }],
    dont: [{ id: 'take', claims: ['appr-under-18'] }],
    help: 'last',
    prints: 'never',
  },
  /** R1 */
  opioidStop: {
    when: has.mayUseOpioids,
    claims: ['op-no', 'op-withdrawal', 'op-low-too'],
    unsure: has.isUnsureOfOpioids,
    do: [
      { id: 'tell', claims: ['op-check'] },
      { id: 'check', when: has.mustCheckOpioid, claims: ['op-hidden'] },
      { id: 'wait', claims: ['op-7-10', 'op-long'] },
      { id: 'aside', claims: ['op-no'] },
    ],
    dont: [
      { id: 'start', claims: ['op-no', 'op-low-too'] },
      { id: 'stopOpioid', claims: ['op-not-alone'] },
      { id: 'protects', when: has.takesOpioidTreatment, claims: ['op-mat-protects'] },
      { id: 'overcome', claims: ['op-overcome'] },
    ],
    closing: ['op-withdrawal'],
    help: 'none',
    prints: 'always',
  },
  /** R6 */
  allergyStop: {
    when: has.hasAllergy,
    claims: ['se-allergy'],
    do: [{ id: 'tell' }, { id: 'write' }],
    dont: [{ id: 'take', claims: ['se-allergy'] }],
    help: 'none',
    prints: 'always',
  },
  /** R3 */
  liverSignsStop: {
    when: has.hasLiverSignsNow,
    claims: ['liver-signs'],
    do: [
      { id: 'today', claims: ['liver-signs'] },
      { id: 'say' },
      { id: 'tests', claims: ['liver-baseline'] },
    ],
    dont: [
      { id: 'take', claims: ['liver-active', 'liver-signs', 'prac-stop-when'] },
      { id: 'wait', claims: ['liver-signs'] },
    ],
    help: 'none',
    prints: 'always',
  },
  /** R4 */
  haveItStop: {
    when: has.hasOrTakesNaltrexone,
    claims: ['prac-ask'],
    do: [
      { id: 'prescriber', claims: ['prac-stop-how'] },
      { id: 'pharmacist', claims: ['prac-online'] },
      { id: 'card', claims: ['op-emergency'] },
      { id: 'watch', claims: ['crisis-worse', 'liver-signs'] },
    ],
    dont: [
      { id: 'start', claims: ['prac-ask'] },
      { id: 'change', claims: ['prac-ask', 'prac-stop-how'] },
      { id: 'mix', claims: ['dose-no-home-mixing'] },
      { id: 'second', claims: ['appr-combo-weight', 'dose-combo'] },
    ],
    help: 'none',
    prints: 'always',
  },
} as const satisfies Record<string, Stop>;

export interface Note {
  readonly when: Condition;
  readonly claims: readonly TellableId[];
  /** The screen that shows it; the Short way's one health list has one screen for all but A1. */
  readonly on: 'thoughtsNote' | 'healthNotes' | 'planNotes';
}

/** Amber: a calm note, with what to ask. In the order they are read. */
export const notes = {
  /** A1, on a page of its own */
  thoughts: {
    when: has.mayThinkOfSuicide,
    claims: ['crisis-before', 'crisis-hope'],
    on: 'thoughtsNote',
  },
  /** A5 */
  liver: {
    when: has.hasLiverHistory,
    claims: ['liver-cirrhosis-levels', 'liver-hep-b-c-fatty', 'liver-baseline'],
    on: 'healthNotes',
  },
  /** A2 */
  bipolar: {
    when: has.hasBipolar,
    claims: ['dep-2026-left-out', 'dep-bipolar'],
    on: 'healthNotes',
  },
  /** A3 */
  seizures: { when: has.mayHaveSeizures, claims: ['combo-seizure'], on: 'healthNotes' },
  /** A4 */
  kidney: { when: has.hasKidneyTrouble, claims: ['se-kidney'], on: 'healthNotes' },
  /** A7 */
  pregnancy: {
    when: has.isPregnantOrNursing,
    claims: ['preg-data', 'preg-milk-advice'],
    on: 'planNotes',
  },
  /** A6 */
  painRelief: {
    when: has.mayNeedPainRelief,
    claims: ['op-emergency', 'op-surgery'],
    on: 'planNotes',
  },
  /** A8 */
  alcohol: {
    when: has.drinksMoreThanWanted,
    claims: ['alt-alcohol', 'liver-alcohol'],
    on: 'planNotes',
  },
  /** A9 */
  disulfiram: { when: has.takesDisulfiram, claims: ['int-disulfiram'], on: 'planNotes' },
} as const satisfies Record<string, Note>;

export type StopId = keyof typeof stops;
export type NoteId = keyof typeof notes;

/** Every claim that a stop page stands on, its title first. */
export function stopClaims(id: StopId): TellableId[] {
  const { claims, do: todo, dont, closing = [] }: Stop = stops[id];
  const lines = [...todo, ...dont].flatMap((line) => line.claims ?? []);
  return [...new Set([...claims, ...lines, ...closing])];
}

export type NoteStep = Note['on'] | 'shortNotes';

/** Which notes an amber screen of the chart may show, in reading order. */
export const notesOn = (step: NoteStep): NoteId[] =>
  (Object.keys(notes) as NoteId[]).filter((id) =>
    step === 'shortNotes' ? notes[id].on !== 'thoughtsNote' : notes[id].on === step,
  );

/** The stops with a line on top of the sheet; for `ifTicked`, when the person ticked it there. */
export type PrintedStop = {
  [S in StopId]: (typeof stops)[S]['prints'] extends 'never' ? never : S;
}[StopId];

export const printsOnSheet = (id: StopId, ticked = false): id is PrintedStop =>
  stops[id].prints === 'always' || (ticked && stops[id].prints === 'ifTicked');

/** The red stops these answers raise, in order of urgency. */
export const stopsFor = (answers: Answers): StopId[] =>
  (Object.keys(stops) as StopId[]).filter((id) => stops[id].when(answers));

/** The amber notes these answers raise, in reading order. */
export const notesFor = (answers: Answers): NoteId[] =>
  (Object.keys(notes) as NoteId[]).filter((id) => notes[id].when(answers));
