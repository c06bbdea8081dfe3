/**
 * The bank of questions for the doctor (intake, section 3). `when` says for whom a row is
 * offered; `star` puts it among the first three; `values` offers it when the person picked one of
 * these in S13; `mixedUp` when they mixed something up in the check. The order of rows is the order of importance. Words are in
 * locales/<language>/doctorQuestions.json under the same ids.
 */
import * as has from '#questionnaire/conditions.ts';
import type { Condition } from '#questionnaire/conditions.ts';
import { SHEET_QUESTIONS, STARRED } from '#questionnaire/edits.ts';
import { type Names, firstQuestions, namesFor, raised } from '#questionnaire/safety/due.ts';
import { type RiskId, holds } from '#questionnaire/safety/risks.ts';
import type { FirstId } from '#questionnaire/safety/rules.ts';
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
  /** Absent for those that are offered only when a safety rule puts them first. */
  readonly when?: Condition;
  readonly star?: Condition;
  /** For whom it is the proof that they came for: before all that safety does not ask. */
  readonly leads?: Condition;
  /** Tells of thoughts of suicide (S6): it prints, or leaves in a health record, only when ticked. */
  readonly tellsThoughts?: true;
  /** Never on by itself: it tells what was promised not to print, or is not for most (A32). */
  readonly onlyIfTicked?: true;
  readonly values?: readonly ValueEnd[];
  /** Offered when this was mixed up in "Check my understanding". */
  readonly mixedUp?: Condition;
}

const { always } = has;

export const doctorQuestions = [
  // Those that the safety rules put first (questionnaire/safety/rules.ts), in their order there
  { id: 'QB', theme: 'safety' },
  { id: 'QV', theme: 'safety' },
  { id: 'QD', theme: 'safety' },
  { id: 'QM', theme: 'safety' },
  { id: 'QM2', theme: 'safety' },
  { id: 'QU', theme: 'safety' },
  { id: 'O3q', theme: 'safety' },
  { id: 'QN', theme: 'safety', onlyIfTicked: true },
  { id: 'O1q', theme: 'safety' },
  { id: 'S6q', theme: 'safety' },
  { id: 'QY', theme: 'safety' },
  { id: 'QG', theme: 'safety' },
  { id: 'QI', theme: 'safety' },
  { id: 'H1', theme: 'safety' },
  { id: 'QT', theme: 'safety' },
  { id: 'L5', theme: 'safety' },
  { id: 'P1', theme: 'safety' },
  { id: 'S4q', theme: 'safety' },
  { id: 'L4', theme: 'safety' },
  { id: 'Z1', theme: 'safety' },
  { id: 'M8', theme: 'medicines' },
  { id: 'M7', theme: 'safety' },
  { id: 'O5q', theme: 'safety' },
  { id: 'A1q', theme: 'options' },
  { id: 'O2q', theme: 'safety', when: has.mustCheckOpioid, star: always },
  // Thoughts of suicide (A03, A04): QS of the rules
  { id: 'S3q', theme: 'safety', when: has.hasThoughtsToTell, tellsThoughts: true },
  // Unstarred for all alike, so that a sheet never tells how S6 was answered
  { id: 'S2q', theme: 'safety', when: always },
  // For everyone, and the one for a safety question left open
  {
    id: 'W1',
    theme: 'proof',
    when: always,
    leads: has.cameForStrongerProof,
    mixedUp: has.mixedUpProof,
  },
  { id: 'S1q', theme: 'safety', when: always, star: has.leftSafetyOpen },
  {
    id: 'V1',
    theme: 'options',
    when: always,
    values: ['strongProof', 'actNow', 'planFallsShort'],
    mixedUp: has.mixedUpSteps,
  },
  // Linked to an answer
  { id: 'N1', theme: 'options', when: has.mostDaysAreHard },
  { id: 'M3', theme: 'options', when: has.medicineFallsShort },
  { id: 'M4', theme: 'medicines', when: has.startedUnder8WeeksAgo },
  { id: 'W2', theme: 'proof', when: has.wantsHelpWithLowMood },
  { id: 'W3', theme: 'proof', when: has.wantsHelpWithWorry, leads: has.namesWorryAlone },
  { id: 'W8', theme: 'proof', when: has.wantsHelpWithTrauma },
  { id: 'M1', theme: 'medicines', when: has.takesMoodMedicine },
  { id: 'K1', theme: 'medicines', when: has.mayFaceFearsInTherapy },
  { id: 'W7', theme: 'proof', when: has.takesBupropion },
  { id: 'F5', theme: 'sideEffects', when: has.takesBupropion },
  { id: 'F6', theme: 'sideEffects', when: has.medicineBothers },
  { id: 'V6', theme: 'options', when: has.medicineFallsShort },
  { id: 'V4', theme: 'options', when: has.triedTwoOrMoreMedicines },
  { id: 'V7', theme: 'options', when: has.triedTwoOrMoreMedicines },
  { id: 'V2', theme: 'options', when: has.triedNoTherapy },
  { id: 'K2', theme: 'options', when: has.wantsHelpWithWorry },
  { id: 'K4', theme: 'options', when: has.wantsHelpWithTrauma },
  { id: 'M9', theme: 'medicines', when: has.mayTakeAntidepressant },
  { id: 'A3q', theme: 'options', when: has.wantsHelpWithDrinking },
  { id: 'W9', theme: 'proof', when: has.wantsHelpWithPain },
  { id: 'M5', theme: 'medicines', when: has.mayDoubleNaltrexone },
  { id: 'H2', theme: 'visit', when: has.tookNaltrexoneBefore },
  { id: 'O6q', theme: 'safety', when: has.shouldCarryCard },
  { id: 'D4', theme: 'dose', when: has.hasNaltrexoneAtHome },
  { id: 'D6', theme: 'dose', when: has.takesNaltrexone },
  { id: 'D8', theme: 'safety', when: has.takesNaltrexone },
  { id: 'L6', theme: 'safety', when: has.mayHaveLiverTrouble },
  { id: 'P2', theme: 'safety', when: has.isBreastfeeding },
  { id: 'P3', theme: 'safety', when: has.mayNeedBirthControl, onlyIfTicked: true },
  { id: 'O7q', theme: 'safety', when: has.mayUseOpioids },
  {
    id: 'M2',
    theme: 'medicines',
    when: has.takesMoodMedicine,
    values: ['fewerMedicines'],
    mixedUp: has.mixedUpStopping,
  },
  { id: 'M10', theme: 'medicines', when: has.mayTakeAntidepressant },
  { id: 'F3', theme: 'sideEffects', when: has.wantsHelpWithWorry },
  { id: 'K3', theme: 'safety', when: has.wantsHelpWithWorry },
  { id: 'W10', theme: 'proof', when: has.wantsHelpWithLowMood },
  { id: 'W6', theme: 'proof', when: has.wantsHelpWithLowMood, onlyIfTicked: true },
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
  { id: 'C4q', theme: 'cost', when: always },
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
  { id: 'K5', theme: 'options', when: always },
  { id: 'K6', theme: 'options', when: always },
  { id: 'V5', theme: 'options', when: always },
  { id: 'U1q', theme: 'visit', when: always },
  { id: 'U2q', theme: 'visit', when: always },
] as const satisfies readonly DoctorQuestion[];

export type DoctorQuestionId = (typeof doctorQuestions)[number]['id'];

/** A question that a safety rule puts first and the bank does not hold is named by the compiler. */
type Nothing<T extends never> = T;
export type FirstWithoutRow = Nothing<Exclude<FirstId, DoctorQuestionId>>;

/** Which of being pregnant, trying and breastfeeding was ticked: these, and no other. */
const isOnly =
  (...told: readonly RiskId[]): Condition =>
  (answers) =>
    (['pregnant', 'trying', 'breastfeeding', 'pregnancyOpen'] as const).every(
      (risk) => holds(risk, answers) === told.includes(risk),
    );

/**
 * Questions that say what was answered and no more: the first of these that holds names its words,
 * `<id>_<name>`. Where none does, as on a sheet for everyone, the question leaves it open.
 */
const tellings = {
  S2q: { worry: has.namesWorryAlone },
  S3q: {
    unsure: ({ suicide }) => suicide === 'unsure',
    sometimes: ({ suicide }) => suicide === 'sometimes',
  },
  // No opioid, sign of the liver or allergy may read as a way in to naltrexone.
  A1q: { safe: (answers) => has.mayUseOpioids(answers) || isToTakeNone(answers) },
  A2q: { bupropion: (answers) => has.takesBupropion(answers) && has.drinksMoreThanWanted(answers) },
  QB: { blocker: (answers) => !has.takesNaltrexone(answers) },
  O1q: {
    yes: ({ opioids }) => opioids === 'mostDays',
    once: ({ opioids }) => opioids === 'fewTimes',
    depot: ({ opioids }) => opioids === 'bupDepot',
  },
  O3q: {
    depot: ({ opioids }) => opioids === 'bupDepot',
    took: ({ opioids }) => opioids !== undefined && opioids !== 'mostDays',
  },
  O2q: { yes: ({ opioids }) => opioids === 'fewTimes' },
  H1: { takes: has.saysTakesNaltrexone, has: has.hasNaltrexoneAtHome },
  S1q: { takes: has.saysTakesNaltrexone },
  L1: { takes: has.saysTakesNaltrexone },
  W4: { takes: has.saysTakesNaltrexone },
  L5: {
    both: (answers) => has.hasCirrhosis(answers) && has.hasHepatitis(answers),
    cirrhosis: has.hasCirrhosis,
    hepatitis: has.hasHepatitis,
  },
  P1: {
    pregnantNursing: isOnly('pregnant', 'breastfeeding'),
    tryingNursing: isOnly('trying', 'breastfeeding'),
    pregnant: isOnly('pregnant'),
    trying: isOnly('trying'),
    nursing: isOnly('breastfeeding'),
  },
  QT: { blocker: (answers) => holds('otherBlocker', answers) },
  Z1: {
    seizures: (answers) => has.hasSeizures(answers) && !has.hasEatingDisorder(answers),
    eating: (answers) => has.hasEatingDisorder(answers) && !has.hasSeizures(answers),
  },
  QU: {
    twice: (answers) => !has.hasSeizures(answers) && !holds('anorexiaBulimia', answers),
    seizures: (answers) => !holds('anorexiaBulimia', answers),
    eating: (answers) => !has.hasSeizures(answers) && answers.anorexiaBulimia === 'yes',
    eatingOpen: (answers) => !has.hasSeizures(answers),
  },
} as const satisfies { readonly [Q in DoctorQuestionId]?: Readonly<Record<string, Condition>> };

const tellingsOf = (id: string): [string, Condition][] =>
  Object.entries((tellings as Readonly<Record<string, Record<string, Condition>>>)[id] ?? {});

/** The ids of all words of a question that follow an answer. */
export const toldIds = (id: DoctorQuestionId): string[] =>
  tellingsOf(id).map(([name]) => `${id}_${name}`);

/** Which words of a question fit these answers; none where its first ones do. */
const tellingOf = (id: DoctorQuestionId, answers: Answers): string | undefined =>
  tellingsOf(id).find(([, fits]) => fits(answers))?.[0];

/** True for a question that tells of thoughts of suicide. */
export const tellsThoughts = (id: string): boolean =>
  (doctorQuestions as readonly DoctorQuestion[]).some((row) => row.id === id && row.tellsThoughts);

/** Why a question is suggested: an answer led there, for their safety or not, or it is for everyone. */
export type Origin = 'safety' | 'answers' | 'everyone';

/** A question of the bank for this person. `on`: it is on the sheet unless they untick it. */
export interface Suggestion {
  readonly id: DoctorQuestionId;
  readonly theme: Theme;
  readonly origin: Origin;
  readonly starred: boolean;
  /** It would be on the sheet by itself, if there were room. */
  readonly due: boolean;
  readonly on: boolean;
  /** Which of its words say what was answered (`<id>_<told>`). */
  readonly told?: string;
  /** What its words name, where a safety rule of medicines puts it first. */
  readonly names?: Names;
}

/** How to go on with naltrexone: not asked where a stop has just said to take none. */
const GO_ON: readonly string[] = ['H1', 'D4', 'D6', 'D8'];

/** A stop has just said to take none, or no more. */
export const isToTakeNone: Condition = (answers) =>
  raised(answers).some(({ kind }) => kind === 'both' || kind === 'liver' || kind === 'allergy');

/** A question that has no place after such a stop: not on the sheet, and not to be put there. */
export const isOutOfPlace = (id: DoctorQuestionId, answers: Answers): boolean =>
  GO_ON.includes(id) && isToTakeNone(answers);

/** Among the first three of everyone, unless what a stop asks takes the place: mood, and what rules it out. */
export const ALWAYS_FIRST: readonly string[] = ['S2q', 'S1q'];

/** Asked by everyone too (intake, ordering rule 4). */
const ALWAYS: readonly string[] = ['W1', 'V1'];

/** Where a question stands: the lower, the sooner. */
const PLACES = {
  thoughts: -1,
  star: 1,
  leads: 2,
  led: 3,
  always: 4,
  linked: 5,
  rest: 6,
} as const;

type Row = DoctorQuestion & { id: DoctorQuestionId };
interface Placed {
  readonly row: Row;
  readonly place: number;
}

const isStarred = ({ row, place }: Placed): boolean =>
  place > PLACES.thoughts && place <= PLACES.star && !row.onlyIfTicked;

/**
 * Puts those of everyone's first three behind what safety puts first, and what leads there, as room
 * allows. The proof that someone came for is the fourth at the latest, where safety leaves a place.
 */
function withAlwaysFirst(placed: readonly Placed[]): readonly Placed[] {
  const isPair = (one: Placed) => ALWAYS_FIRST.includes(one.row.id) && !isStarred(one);
  const pair = ALWAYS_FIRST.flatMap((id) =>
    placed.filter((one) => one.row.id === id && isPair(one)),
  );
  const rest = placed.filter((one) => !isPair(one));
  const free = Math.max(0, STARRED - rest.filter(isStarred).length);
  const open = rest.findIndex(({ place }) => place > PLACES.star);
  const leads = rest[open]?.place === PLACES.leads ? 1 : 0;
  const before = Math.max(0, free - pair.length);
  if (before > 0 || leads === 0) {
    const at = open + before;
    return [...rest.slice(0, at), ...pair, ...rest.slice(at)];
  }
  return [
    ...rest.slice(0, open),
    ...pair.slice(0, free),
    ...rest.slice(open, open + leads),
    ...pair.slice(free),
    ...rest.slice(open + leads),
  ];
}

/**
 * Every question these answers allow, most important first: those that safety puts first, in the
 * order of its pages; the two on harm that are among the first three of everyone, beside the proof
 * for who names worry alone; then those linked to what matters to the person, those for everyone,
 * those linked to an answer, and the rest. Three are starred; at most 8 are on. The one on thoughts
 * of suicide comes first of all, and is never on by itself.
 */
export function suggest(answers: Answers): Suggestion[] {
  const picked = leanings(answers).map(({ end }) => end);
  const first: readonly string[] = firstQuestions(answers);
  const rank = (row: DoctorQuestion): number => {
    if (row.tellsThoughts) return PLACES.thoughts;
    if (first.includes(row.id)) return first.indexOf(row.id) / (first.length + 1);
    if (row.star?.(answers)) return PLACES.star;
    if (row.leads?.(answers)) return PLACES.leads;
    if (row.values?.some((value) => picked.includes(value))) return PLACES.led;
    if (row.mixedUp?.(answers)) return PLACES.led;
    if (ALWAYS.includes(row.id) || ALWAYS_FIRST.includes(row.id)) return PLACES.always;
    return row.when === always ? PLACES.rest : PLACES.linked;
  };
  const rows = (doctorQuestions as readonly Row[])
    .filter(({ id, when }) => first.includes(id) || when?.(answers))
    .filter(({ id }) => !isOutOfPlace(id, answers))
    .map((row) => ({ row, place: rank(row) }))
    .sort((a, b) => a.place - b.place);
  let room = SHEET_QUESTIONS;
  let stars = STARRED;
  return withAlwaysFirst(rows).map((one) => {
    const { row, place } = one;
    const { id, theme, tellsThoughts: thoughts, onlyIfTicked } = row;
    const due = place < PLACES.rest && !thoughts && !onlyIfTicked;
    const on = due && room > 0;
    if (on) room -= 1;
    const starred = thoughts === true || (isStarred(one) && stars > 0);
    if (starred && !thoughts) stars -= 1;
    // What is offered to who told nothing was led to by no answer.
    const isLed = place === PLACES.led || !row.when?.({});
    const origin = place <= PLACES.star ? 'safety' : isLed ? 'answers' : 'everyone';
    const names = namesFor(id, answers);
    const told = tellingOf(id, answers);
    return { id, theme, origin, starred, due, on, ...(told && { told }), ...(names && { names }) };
  });
}
