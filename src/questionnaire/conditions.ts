/**
 * The clinical vocabulary: each condition is a plain reading of the answers, named as a
 * clinician would say it. The chart, the flags, the explainers and the question bank all use
 * these words. Ids in brackets are the intake's screens (S) and flags (R, A).
 */
import { MEDICINES } from './medicines.ts';
import {
  type Answers,
  type OptionOf,
  type QuestionId,
  type Ticks,
  questionIds,
  questions,
} from './questions.ts';

import { pickedOf } from './picked.ts';
import { APART } from './question.ts';

export type Condition = (answers: Answers) => boolean;

type ManyQuestion = {
  [Q in QuestionId]: (typeof questions)[Q] extends { kind: 'many' } ? Q : never;
}[QuestionId];

/** True when any of these options is ticked. */
const ticked =
  <Q extends ManyQuestion>(question: Q, ...options: OptionOf<Q>[]): Condition =>
  (answers) =>
    (answers[question] as Ticks<string> | undefined)?.picked.some((option) =>
      (options as readonly string[]).includes(option),
    ) ?? false;

const any =
  (...conditions: Condition[]): Condition =>
  (answers) =>
    conditions.some((condition) => condition(answers));

// The way and the person (S1)
export const takesShortWay: Condition = ({ way }) => way === 'short';
export const isUnder18: Condition = ({ who }) => who === 'under18' || who === 'helpsChild';
export { isHelper } from './helper.ts';

// Opioids (S2, S3; R1). "Not sure" and "rather not say" are never a "no".
export const mayUseOpioids: Condition = ({ opioids }) => opioids !== undefined && opioids !== 'no';
export const usesOpioids: Condition = ({ opioids }) =>
  opioids === 'mostDays' || opioids === 'fewTimes';
/** Did not say no, and did not say yes. */
export const isUnsureOfOpioids: Condition = (answers) =>
  mayUseOpioids(answers) && !usesOpioids(answers);
export const mustCheckOpioid: Condition = ({ opioids }) =>
  opioids === 'fewTimes' || opioids === 'unsure';
export const takesOpioidTreatment = ticked('whichOpioid', 'methadoneBuprenorphine');
export const keepsOpioidPrivate = ticked('whichOpioid', 'streetKratom');

// What for (S4, S4a, S4b)
export const wantsHelpWithLowMood = ticked('purpose', 'lowMood');
export const wantsHelpWithWorry = ticked('purpose', 'worry');
export const wantsHelpWithTrauma = ticked('purpose', 'trauma');
export const wantsHelpWithDrinking = ticked('purpose', 'drinking');
export const wantsHelpWithWeight = ticked('purpose', 'weight');
export const wantsHelpWithPain = ticked('purpose', 'pain');
/** S4 left open, or only curious: the proof for both low mood and worry is shown. */
export const didNotSayWhatFor = ticked('purpose', 'justLearning', 'unsure', 'unsaid');
export const mostDaysAreHard: Condition = ({ lowMood, worry }) =>
  lowMood === 'mostDays' || worry === 'mostDays';
export const asksAboutLowMood: Condition = (answers) =>
  !takesShortWay(answers) && wantsHelpWithLowMood(answers);
export const asksAboutWorry: Condition = (answers) =>
  !takesShortWay(answers) && wantsHelpWithWorry(answers);

// Where they are with naltrexone (S5; R4)
export const isNewToNaltrexone: Condition = ({ stage }) =>
  stage === 'heard' || stage === 'doctorRaised' || stage === 'unsure' || stage === 'unsaid';
export const takesNaltrexone: Condition = ({ stage }) => stage === 'takesNow';
export const hasNaltrexoneAtHome: Condition = ({ stage }) => stage === 'hasSome';
export const tookNaltrexoneBefore: Condition = ({ stage }) => stage === 'tookBefore';
export const hasOrTakesNaltrexone = any(
  takesNaltrexone,
  hasNaltrexoneAtHome,
  ticked('healthShort', 'haveNaltrexone'),
);

/** Weight products may hold naltrexone too (claim appr-combo-weight). */
export const mayDoubleNaltrexone = any(takesNaltrexone, wantsHelpWithWeight);

// Thoughts of suicide (S6; R2, A1)
export const thinksOfSuicideNow: Condition = ({ suicide }) => suicide === 'now';
export const mayThinkOfSuicide: Condition = ({ suicide }) =>
  suicide === 'sometimes' || suicide === 'unsure';
export const hasThoughtsToTell: Condition = ({ suicide }) =>
  suicide === 'now' || suicide === 'sometimes';
export const didNotSayNoToSuicide: Condition = ({ suicide }) =>
  suicide !== undefined && suicide !== 'no';

// Medicines for mood or worry (S7, S8)
export const takesSsri = ticked('medicines', ...MEDICINES.ssri);
export const takesSnri = ticked('medicines', ...MEDICINES.snri);
export const takesBupropion = ticked('medicines', ...MEDICINES.bupropion);
/** Wrote a medicine's name and ticked none: it is one that the list does not hold. */
const wroteMedicineName: Condition = ({ medicines }) =>
  medicines?.picked.length === 0 && medicines.note !== undefined;
export const takesOtherMoodMedicine = any(
  ticked('medicines', ...MEDICINES.other, 'otherMedicine'),
  wroteMedicineName,
);
export const takesSleepOrPanicMedicine = ticked('medicines', ...MEDICINES.sleepPanic);
export const doesNotKnowMedicineName = ticked('medicines', 'unknownName');
export const takesKetamine = ticked('medicines', 'ketamine');
export const takesMoodMedicine = any(
  takesSsri,
  takesSnri,
  takesBupropion,
  takesOtherMoodMedicine,
  takesSleepOrPanicMedicine,
  doesNotKnowMedicineName,
);
export const medicineFallsShort: Condition = ({ medicinesGoing }) =>
  medicinesGoing === 'helpingSome' ||
  medicinesGoing === 'notHelping' ||
  medicinesGoing === 'sideEffects';
export const startedUnder8WeeksAgo: Condition = ({ medicinesGoing }) =>
  medicinesGoing === 'under8Weeks';

// Tried before (S9)
export const triedNoTherapy: Condition = (answers) =>
  answers.triedBefore !== undefined &&
  !ticked('triedBefore', 'therapy', 'unsure', 'unsaid')(answers);
export const triedTwoOrMoreMedicines = ticked('triedBefore', 'twoOrMore');

// Health (S10, S11; R3, R6, A2 to A5)
export const hasAllergy = any(ticked('conditions', 'allergy'), ticked('healthShort', 'allergy'));
export const mayHaveLiverTrouble = any(
  ticked('conditions', 'liver', 'unsure'),
  ticked('healthShort', 'liver', 'unsure'),
);
export const hasLiverSignsNow = any(
  ticked('liverDetail', 'signsNow'),
  ticked('healthShort', 'liverSigns'),
);
export const hasCirrhosis = ticked('liverDetail', 'cirrhosis');
export const hasLiverHistory: Condition = (answers) =>
  mayHaveLiverTrouble(answers) && !hasLiverSignsNow(answers);
export const hasBipolar = any(ticked('conditions', 'bipolar'), ticked('healthShort', 'bipolar'));
export const hasSeizures = any(ticked('conditions', 'seizures'), ticked('healthShort', 'seizures'));
export const hasEatingDisorder = any(
  ticked('conditions', 'eatingDisorder'),
  ticked('healthShort', 'eatingDisorder'),
);
export const mayHaveSeizures = any(hasSeizures, hasEatingDisorder);
export const hasKidneyTrouble = any(
  ticked('conditions', 'kidney'),
  ticked('healthShort', 'kidney'),
);
/** Any of A2 to A5: worth a calm page before going on. */
export const hasHealthNotes = any(hasLiverHistory, hasBipolar, mayHaveSeizures, hasKidneyTrouble);

// Coming up (S12; A6 to A9)
export const hasSurgeryPlanned = any(
  ticked('comingUp', 'surgery'),
  ticked('healthShort', 'surgery'),
);
export const hasInjuryRisk = any(
  ticked('comingUp', 'injuryRisk'),
  ticked('healthShort', 'injuryRisk'),
);
export const mayNeedPainRelief = any(hasSurgeryPlanned, hasInjuryRisk);
export const shouldCarryCard = any(mayNeedPainRelief, takesNaltrexone);
export const isPregnantOrNursing = any(
  ticked('comingUp', 'pregnancy'),
  ticked('healthShort', 'pregnancy'),
);
export const drinksMoreThanWanted = any(
  ticked('comingUp', 'alcohol'),
  ticked('healthShort', 'alcohol'),
);
export const takesDisulfiram = any(
  ticked('comingUp', 'disulfiram'),
  ticked('healthShort', 'disulfiram'),
);
/** Any of A6 to A9. */
export const hasPlanNotes = any(
  mayNeedPainRelief,
  isPregnantOrNursing,
  drinksMoreThanWanted,
  takesDisulfiram,
);
/** Any amber note, for the Short way's single health list. */
export const hasAnyNotes = any(hasHealthNotes, hasPlanNotes);

// Check my understanding (intake, section 5): items whose wrong answer could do harm
const mixedUp = (item: 'codeine' | 'surgery') =>
  ticked('understanding', `${item}_false`, `${item}_unsure`);
export const mixedUpOpioids = mixedUp('codeine');
export const mixedUpSurgery = mixedUp('surgery');
export const mixedUpApproval = ticked('understanding', 'approved_true', 'approved_unsure');
export const mixedUpProof = ticked('understanding', 'larger_true', 'larger_unsure');
export const mixedUpStopping = ticked('understanding', 'stop_true', 'stop_unsure');

/** A question whose answer must be clear was left as "not sure" or "rather not say". */
export const leftSafetyOpen: Condition = (answers) =>
  questionIds.some(
    (id) =>
      questions[id].mustBeClear &&
      pickedOf(answers[id]).some((option) => (APART as readonly string[]).includes(option)),
  );

export const always: Condition = () => true;
