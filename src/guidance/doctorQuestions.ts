/**
 * The bank of questions for the doctor (intake, section 3). `when` says for whom a row is
 * offered; `star` puts it among the first three; `values` offers it when the person picked one of
 * these in S13; `mixedUp` when they mixed something up in the check. The order of rows is the order of importance. Words are in
 * locales/<language>/doctorQuestions.json under the same ids.
 */
import * as has from '#questionnaire/conditions.ts';
import type { Condition } from '#questionnaire/conditions.ts';
import { SHEET_QUESTIONS } from '#questionnaire/edits.ts';
import type { Answers } from '#questionnaire/questions.ts';
import type { ValueEnd } from '#questionnaire/valueEnds.ts';
import { leanings } from '#questionnaire/values.ts';

export type Theme =
  | 'safety'
  | 'proof'
  | 'medicines'
  | 'dose'
  | 'sideEffects'
  | 'options'
  | 'cost'
  | 'visit';

export interface DoctorQuestion {
  readonly id: string;
  readonly theme: Theme;
  readonly when: Condition;
  readonly star?: Condition;
  /** Tells of thoughts of suicide (S6): it prints, or leaves in a health record, only when ticked. */
  readonly tellsThoughts?: true;
  readonly values?: readonly ValueEnd[];
  /** Offered when this was mixed up in "Check my understanding". */
  readonly mixedUp?: Condition;
}

const { always } = has;

export const doctorQuestions = [
  // Opioids (R1)
  { id: 'O3q', theme: 'safety', when: has.takesOpioidTreatment, star: always },
  { id: 'O1q', theme: 'safety', when: has.mayUseOpioids, star: always },
  { id: 'O2q', theme: 'safety', when: has.mustCheckOpioid, star: always },
  // Thoughts of suicide (R2, A1)
  { id: 'S3q', theme: 'safety', when: has.hasThoughtsToTell, star: always, tellsThoughts: true },
  // Allergy, liver, what is already at home (R6, R3, A5, R4)
  { id: 'S6q', theme: 'safety', when: has.hasAllergy, star: always },
  { id: 'L5', theme: 'safety', when: has.hasCirrhosis, star: always },
  { id: 'L2', theme: 'safety', when: has.mayHaveLiverTrouble, star: always },
  { id: 'H1', theme: 'safety', when: has.hasOrTakesNaltrexone, star: always },
  // The other amber notes (A2 to A9)
  { id: 'P1', theme: 'safety', when: has.isPregnantOrNursing, star: always },
  { id: 'S4q', theme: 'safety', when: has.hasBipolar, star: always },
  { id: 'L4', theme: 'safety', when: has.hasKidneyTrouble, star: always },
  { id: 'Z1', theme: 'safety', when: has.mayHaveSeizures, star: always },
  { id: 'M7', theme: 'safety', when: has.takesDisulfiram, star: always },
  { id: 'O5q', theme: 'safety', when: has.hasSurgeryPlanned, star: always },
  { id: 'A1q', theme: 'options', when: has.drinksMoreThanWanted, star: always },
  // Could it make mood worse? First for all who did not say "no" to S6
  { id: 'S2q', theme: 'safety', when: always, star: has.didNotSayNoToSuicide },
  // The default three, and the one for a safety question left open
  { id: 'W1', theme: 'proof', when: always, mixedUp: has.mixedUpApproval },
  { id: 'S1q', theme: 'safety', when: always, star: has.leftSafetyOpen },
  { id: 'V1', theme: 'options', when: always, values: ['strongProof', 'actNow'] },
  // Linked to an answer
  { id: 'M8', theme: 'medicines', when: has.takesKetamine },
  { id: 'N1', theme: 'options', when: has.mostDaysAreHard },
  { id: 'M3', theme: 'options', when: has.medicineFallsShort },
  { id: 'M4', theme: 'medicines', when: has.startedUnder8WeeksAgo },
  { id: 'W2', theme: 'proof', when: has.wantsHelpWithLowMood },
  { id: 'W3', theme: 'proof', when: has.wantsHelpWithWorry },
  { id: 'W8', theme: 'proof', when: has.wantsHelpWithTrauma },
  { id: 'M1', theme: 'medicines', when: has.takesMoodMedicine },
  { id: 'W7', theme: 'proof', when: has.takesBupropion },
  { id: 'V4', theme: 'options', when: has.triedTwoOrMoreMedicines },
  { id: 'V2', theme: 'options', when: has.triedNoTherapy },
  { id: 'A3q', theme: 'options', when: has.wantsHelpWithDrinking },
  { id: 'W9', theme: 'proof', when: has.wantsHelpWithPain },
  { id: 'M5', theme: 'medicines', when: has.mayDoubleNaltrexone },
  { id: 'H2', theme: 'visit', when: has.tookNaltrexoneBefore },
  { id: 'O6q', theme: 'safety', when: has.shouldCarryCard },
  { id: 'D4', theme: 'dose', when: has.hasNaltrexoneAtHome },
  { id: 'D6', theme: 'dose', when: has.takesNaltrexone },
  { id: 'P2', theme: 'safety', when: has.isPregnantOrNursing },
  { id: 'P3', theme: 'safety', when: has.isPregnantOrNursing },
  { id: 'O7q', theme: 'safety', when: has.mayUseOpioids },
  {
    id: 'M2',
    theme: 'medicines',
    when: has.takesMoodMedicine,
    values: ['fewerMedicines'],
    mixedUp: has.mixedUpStopping,
  },
  { id: 'F3', theme: 'sideEffects', when: has.wantsHelpWithWorry },
  { id: 'W6', theme: 'proof', when: has.wantsHelpWithLowMood },
  // For everyone
  { id: 'W4', theme: 'proof', when: always, values: ['weakProofOk'], mixedUp: has.mixedUpProof },
  { id: 'W5', theme: 'proof', when: always, values: ['addOneMore'] },
  {
    id: 'V3',
    theme: 'options',
    when: always,
    values: ['canWait', 'planHelps', 'noMedicine', 'fewerMedicines'],
  },
  { id: 'F1', theme: 'sideEffects', when: always, values: ['noSideEffects', 'sideEffectsOk'] },
  {
    id: 'O4q',
    theme: 'safety',
    when: always,
    star: has.mixedUpSurgery,
    values: ['reliefMustWork', 'couldLiveWithout'],
  },
  { id: 'C1q', theme: 'cost', when: always, values: ['canPay'] },
  { id: 'C2q', theme: 'cost', when: always, values: ['mustBeCovered'] },
  { id: 'C3q', theme: 'cost', when: always, values: ['littleCare', 'extraVisitsOk'] },
  { id: 'S5q', theme: 'safety', when: always },
  { id: 'M6', theme: 'medicines', when: always, star: has.mixedUpOpioids },
  { id: 'L1', theme: 'safety', when: always },
  { id: 'L3', theme: 'safety', when: always },
  { id: 'A2q', theme: 'safety', when: always },
  { id: 'D1', theme: 'dose', when: always },
  { id: 'D2', theme: 'dose', when: always },
  { id: 'D3', theme: 'dose', when: always },
  { id: 'D5', theme: 'dose', when: always },
  { id: 'D7', theme: 'dose', when: always },
  { id: 'F2', theme: 'sideEffects', when: always },
  { id: 'F4', theme: 'sideEffects', when: always },
  { id: 'T1', theme: 'sideEffects', when: always },
  { id: 'T2', theme: 'sideEffects', when: always },
  { id: 'V5', theme: 'options', when: always },
  { id: 'U1q', theme: 'visit', when: always },
  { id: 'U2q', theme: 'visit', when: always },
] as const satisfies readonly DoctorQuestion[];

export type DoctorQuestionId = (typeof doctorQuestions)[number]['id'];

/** True for a question that tells of thoughts of suicide. */
export const tellsThoughts = (id: string): boolean =>
  (doctorQuestions as readonly DoctorQuestion[]).some((row) => row.id === id && row.tellsThoughts);

/** A question of the bank for this person. `on`: it is on the sheet unless they untick it. */
export interface Suggestion {
  readonly id: DoctorQuestionId;
  readonly theme: Theme;
  readonly starred: boolean;
  readonly on: boolean;
}

/** Asked when nothing is flagged (intake, ordering rule 3). */
const DEFAULT_THREE: readonly string[] = ['W1', 'S1q', 'V1'];

/**
 * Every question these answers allow, most important first: starred by safety, then those linked
 * to what matters to the person, then the default three, then those linked to an answer, then
 * the rest. At most 8 are on.
 */
export function suggest(answers: Answers): Suggestion[] {
  const picked = leanings(answers).map(({ end }) => end);
  const rank = (row: DoctorQuestion): number => {
    if (row.star?.(answers)) return 0;
    if (row.values?.some((value) => picked.includes(value))) return 1;
    if (row.mixedUp?.(answers)) return 1;
    if (DEFAULT_THREE.includes(row.id)) return 2;
    return row.when === always ? 4 : 3;
  };
  const rows = (doctorQuestions as readonly (DoctorQuestion & { id: DoctorQuestionId })[])
    .filter((row) => row.when(answers))
    .map((row) => ({ row, rank: rank(row) }))
    .sort((a, b) => a.rank - b.rank);
  let room = SHEET_QUESTIONS;
  return rows.map(({ row, rank: place }) => {
    const on = place < 4 && !row.tellsThoughts && room > 0;
    if (on) room -= 1;
    return { id: row.id, theme: row.theme, starred: place === 0, on };
  });
}
