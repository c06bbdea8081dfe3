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
import { type RiskId, holds } from './safety/risks.ts';

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

/** A risk of the safety rules as a condition. */
const risk =
  (id: RiskId): Condition =>
  (answers) =>
    holds(id, answers);

// The way and the person (S1)
export const takesShortWay: Condition = ({ way }) => way === 'short';
export const isUnder18: Condition = ({ who }) => who === 'under18' || who === 'helpsChild';
export { isHelper } from './helper.ts';

// Opioids (S2, S3; R1). "Not sure" and "rather not say" are never a "no".
export const mayUseOpioids: Condition = ({ opioids }) => opioids !== undefined && opioids !== 'no';
/** A shot or implant says which opioid it was; all others are asked. */
export const mustSayWhichOpioid: Condition = (answers) =>
  mayUseOpioids(answers) && answers.opioids !== 'bupDepot';
export const mustCheckOpioid: Condition = ({ opioids }) =>
  opioids === 'fewTimes' || opioids === 'unsure';
/** Said so, in one way or another; not "not sure", and not "rather not say". */
export const saidOpioids = any(risk('opioidYes'), risk('bupDepot'));
/** On most days, as a shot or implant, or as treatment: not what was taken once or a few times. */
export const keepsTakingOpioid: Condition = (answers) =>
  answers.opioids === 'mostDays' ||
  (saidOpioids(answers) && any(risk('bupDepot'), risk('opioidTreatment'))(answers));
export const keepsOpioidPrivate = ticked('whichOpioid', 'streetKratom');

// What for (S4, S4a, S4b)
export const wantsHelpWithLowMood = ticked('purpose', 'lowMood');
export const wantsHelpWithWorry = ticked('purpose', 'worry');
export const namesWorryAlone: Condition = (answers) =>
  wantsHelpWithWorry(answers) && !wantsHelpWithLowMood(answers);
export const wantsHelpWithTrauma = ticked('purpose', 'trauma');
export const wantsHelpWithDrinking = ticked('purpose', 'drinking');
export const wantsHelpWithWeight = ticked('purpose', 'weight');
export const wantsHelpWithPain = ticked('purpose', 'pain');
/** Came for a use with stronger proof than mood: drinking, or opioids that one is treated for or not prescribed. */
export const cameForStrongerProof = any(
  wantsHelpWithDrinking,
  risk('opioidTreatment'),
  risk('streetOpioid'),
);
/** S4 left open, or only curious: the proof for both low mood and worry is shown. */
export const didNotSayWhatFor = ticked('purpose', 'justLearning', 'unsure', 'unsaid');
export const lowMoodOnMostDays: Condition = ({ lowMood }) => lowMood === 'mostDays';
export const lowMoodOnSomeDays: Condition = ({ lowMood }) => lowMood === 'someDays';
export const worryOnMostDays: Condition = ({ worry }) => worry === 'mostDays';
export const worryOnSomeDays: Condition = ({ worry }) => worry === 'someDays';
export const mostDaysAreHard = any(lowMoodOnMostDays, worryOnMostDays);
export const lowMoodIsLittle: Condition = ({ lowMood }) => lowMood === 'aLittle';
export const asksAboutLowMood: Condition = (answers) =>
  !takesShortWay(answers) && wantsHelpWithLowMood(answers);
export const asksAboutWorry: Condition = (answers) =>
  !takesShortWay(answers) && wantsHelpWithWorry(answers);

// Where they are with naltrexone (S5; R4)
export const isNewToNaltrexone: Condition = ({ stage }) =>
  stage === 'heard' || stage === 'doctorRaised' || stage === 'unsure' || stage === 'unsaid';
export const takesNaltrexone = risk('takesNaltrexone');
/** Said so in words; the Short way's tick "has or takes" alone is not that. */
export const saysTakesNaltrexone: Condition = ({ stage, naltrexoneNow }) =>
  stage === 'takesNow' || naltrexoneNow === 'takes';
export const hasNaltrexoneAtHome = risk('hasNaltrexone');
export const tookNaltrexoneBefore = risk('tookNaltrexone');
/** The Short way's tick, of which it is then asked whether it is taken (C04). */
export const saysHasOrTakes = ticked('healthShort', 'haveNaltrexone');
export const hasOrTakesNaltrexone = any(takesNaltrexone, hasNaltrexoneAtHome);

/** Weight products may hold naltrexone too (claim appr-combo-weight). */
export const mayDoubleNaltrexone = any(takesNaltrexone, wantsHelpWithWeight);

// Thoughts of suicide (S6; R2, A1)
/** "Not sure" is offered the line to print as well (safety rules, A05). */
export const hasThoughtsToTell: Condition = ({ suicide }) =>
  suicide === 'now' || suicide === 'sometimes' || suicide === 'unsure';
/** Whatever was answered but a plain "no": "rather not say" is none (safety rules, A06). */
export const mayThinkOfSuicide: Condition = ({ suicide }) =>
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
export const takesLithiumOrAntipsychotic = ticked('medicines', 'lithium', 'antipsychotic');
export const takesSleepOrPanicMedicine = ticked('medicines', ...MEDICINES.sleepPanic);
export const doesNotKnowMedicineName = ticked('medicines', 'unknownName');
export const takesKetamine = ticked('medicines', 'ketamine');
/** Of those, not the ones for sleep or panic alone: the trials of adding and stopping had none. */
export const takesMedicineForMood = any(
  takesSsri,
  takesSnri,
  takesBupropion,
  takesOtherMoodMedicine,
  doesNotKnowMedicineName,
);
export const takesMoodMedicine = any(takesMedicineForMood, takesSleepOrPanicMedicine);
export const takesNoMedicine = ticked('medicines', 'none');
export const medicineHelps: Condition = ({ medicinesGoing }) => medicinesGoing === 'helping';
export const medicineHelpsSome: Condition = ({ medicinesGoing }) =>
  medicinesGoing === 'helpingSome';
export const medicineDoesNotHelp: Condition = ({ medicinesGoing }) =>
  medicinesGoing === 'notHelping';
/** An antidepressant, or a medicine whose kind was not told. */
export const mayTakeAntidepressant = any(
  takesSsri,
  takesSnri,
  takesBupropion,
  ticked('medicines', 'mirtazapine', 'trazodone', 'vortioxetine', 'amitriptyline', 'maoi'),
  ticked('medicines', 'otherMedicine', 'unknownName'),
  wroteMedicineName,
);
export const medicineFallsShort: Condition = ({ medicinesGoing }) =>
  medicinesGoing === 'helpingSome' ||
  medicinesGoing === 'notHelping' ||
  medicinesGoing === 'sideEffects';
export const medicineBothers: Condition = ({ medicinesGoing }) => medicinesGoing === 'sideEffects';
export const startedUnder8WeeksAgo: Condition = ({ medicinesGoing }) =>
  medicinesGoing === 'under8Weeks';

// Tried before (S9)
export const triedNoTherapy: Condition = (answers) =>
  answers.triedBefore !== undefined &&
  !ticked('triedBefore', 'therapy', 'unsure', 'unsaid')(answers);
export const triedTherapy = ticked('triedBefore', 'therapy');
/** Wants help with worry or trauma, and did not say that no talking therapy was tried. */
export const mayFaceFearsInTherapy: Condition = (answers) =>
  any(wantsHelpWithWorry, wantsHelpWithTrauma)(answers) && !triedNoTherapy(answers);
export const triedTwoOrMoreMedicines = ticked('triedBefore', 'twoOrMore');

// Health (S10, S11)
export const hasAllergy = risk('allergy');
export const hasLiverTrouble = any(ticked('conditions', 'liver'), ticked('healthShort', 'liver'));
export const isUnsureOfHealth = any(
  ticked('conditions', 'unsure'),
  ticked('healthShort', 'unsure'),
);
export const mayHaveLiverTrouble = any(hasLiverTrouble, isUnsureOfHealth);
export const hasLiverSignsNow = risk('liverSigns');
export const hasLiverHistory: Condition = (answers) =>
  mayHaveLiverTrouble(answers) && !hasLiverSignsNow(answers);
export const hasCirrhosis = risk('cirrhosis');
export const hasHepatitis = ticked('liverDetail', 'hepatitisBC');
export const hasBipolar = risk('bipolar');
export const hasSeizures = risk('seizures');
export const hasEatingDisorder = risk('eatingDisorder');
export const mayHaveSeizures = any(hasSeizures, hasEatingDisorder);
export const hasKidneyTrouble = risk('kidney');
/** Bupropion is barred after anorexia or bulimia, so that "eating disorder" is not enough (C37). */
export const mustSayWhichEatingDisorder: Condition = (answers) =>
  hasEatingDisorder(answers) && takesBupropion(answers);

// Coming up (S12)
export const hasSurgeryPlanned = risk('surgery');
export const hasInjuryRisk = risk('injuryRisk');
export const mayNeedPainRelief = any(hasSurgeryPlanned, hasInjuryRisk);
export const shouldCarryCard = any(mayNeedPainRelief, takesNaltrexone);
export const isPregnantOrNursing = risk('pregnancyAny');
export const isBreastfeeding = any(risk('breastfeeding'), risk('pregnancyOpen'));
/** Birth control is offered to who is trying, and where nothing was said of pregnancy (A32). */
export const mayNeedBirthControl: Condition = (answers) =>
  holds('trying', answers) ||
  holds('pregnancyOpen', answers) ||
  !(holds('pregnant', answers) || holds('breastfeeding', answers));
export const drinksMoreThanWanted = risk('alcohol');
export const takesDisulfiram = risk('disulfiram');

// What matters (S13)
/** Leans to one side on who pays. */
export const caresAboutCost = ticked(
  'values',
  'money_this',
  'money_thisBit',
  'money_thatBit',
  'money_that',
);

// Check my understanding (intake, section 5): items whose wrong answer could do harm
const mixedUp = (item: 'codeine' | 'surgery') =>
  ticked('understanding', `${item}_false`, `${item}_unsure`);
export const mixedUpOpioids = mixedUp('codeine');
export const mixedUpSurgery = mixedUp('surgery');
export const mixedUpProof = ticked(
  'understanding',
  'known_true',
  'known_unsure',
  'larger_true',
  'larger_unsure',
  'approved_true',
  'approved_unsure',
);
export const mixedUpSteps = ticked('understanding', 'better_false', 'better_unsure');
export const mixedUpStopping = ticked('understanding', 'stop_true', 'stop_unsure');

/** A question whose answer must be clear was left as "not sure" or "rather not say". */
export const leftSafetyOpen: Condition = (answers) =>
  questionIds.some(
    (id) =>
      questions[id].mustBeClear &&
      pickedOf(answers[id]).some((option) => (APART as readonly string[]).includes(option)),
  );

export const always: Condition = () => true;
