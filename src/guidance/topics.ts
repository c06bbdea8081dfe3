/**
 * Which explainers a person sees, in which order, and why. The first reason that holds is the
 * one told ("You see this because ...", locales/<language>/guidance.json). All others stay
 * reachable from the library.
 */
import * as has from '#questionnaire/conditions.ts';
import type { Condition } from '#questionnaire/conditions.ts';
import type { Answers, QuestionId } from '#questionnaire/questions.ts';

/** A reason, and the question it rests on, so that the answer can be changed from there. */
interface Reason {
  readonly because: string;
  readonly when: Condition;
  /** Where it was answered; of several, the one on the person's way. Empty for everyone. */
  readonly from: readonly QuestionId[];
}

const reason = <const R extends string>(because: R, when: Condition, ...from: QuestionId[]) => ({
  because,
  when,
  from,
});
const forEveryone = reason('everyone', has.always);

/** The order of rows is the order of reading: safety first, then what the person came for. */
export const topics = [
  { id: 'opioids', reasons: [reason('opioids', has.mayUseOpioids, 'opioids')] },
  {
    id: 'liver',
    reasons: [
      reason('liverSigns', has.hasLiverSignsNow, 'liverDetail', 'healthShort'),
      reason('liver', has.mayHaveLiverTrouble, 'conditions', 'healthShort'),
    ],
  },
  {
    id: 'pregnancy',
    reasons: [reason('pregnancy', has.isPregnantOrNursing, 'comingUp', 'healthShort')],
  },
  {
    id: 'surgery',
    reasons: [
      reason('surgery', has.hasSurgeryPlanned, 'comingUp', 'healthShort'),
      reason('injury', has.hasInjuryRisk, 'comingUp', 'healthShort'),
    ],
  },
  { id: 'whatItIs', reasons: [reason('newToYou', has.isNewToNaltrexone, 'stage'), forEveryone] },
  {
    id: 'depression',
    reasons: [
      reason('lowMood', has.wantsHelpWithLowMood, 'purpose'),
      reason('openPurpose', has.didNotSayWhatFor, 'purpose'),
    ],
  },
  {
    id: 'anxiety',
    reasons: [
      reason('worry', has.wantsHelpWithWorry, 'purpose'),
      reason('trauma', has.wantsHelpWithTrauma, 'purpose'),
      reason('openPurpose', has.didNotSayWhatFor, 'purpose'),
    ],
  },
  {
    id: 'betterSteps',
    reasons: [
      reason('fallsShort', has.medicineFallsShort, 'medicinesGoing'),
      reason('twoOrMore', has.triedTwoOrMoreMedicines, 'triedBefore'),
      reason('noTherapy', has.triedNoTherapy, 'triedBefore'),
    ],
  },
  {
    id: 'timeToWork',
    reasons: [reason('under8Weeks', has.startedUnder8WeeksAgo, 'medicinesGoing')],
  },
  {
    id: 'bupropion',
    reasons: [
      reason('bupropion', has.takesBupropion, 'medicines'),
      reason('weight', has.wantsHelpWithWeight, 'purpose'),
      reason('seizures', has.mayHaveSeizures, 'conditions', 'healthShort'),
    ],
  },
  { id: 'medSsri', reasons: [reason('ssri', has.takesSsri, 'medicines')] },
  { id: 'medSnri', reasons: [reason('snri', has.takesSnri, 'medicines')] },
  { id: 'medBupropion', reasons: [reason('bupropion', has.takesBupropion, 'medicines')] },
  { id: 'medOther', reasons: [reason('otherMedicine', has.takesOtherMoodMedicine, 'medicines')] },
  { id: 'medSleep', reasons: [reason('sleepPanic', has.takesSleepOrPanicMedicine, 'medicines')] },
  { id: 'medUnknown', reasons: [reason('unknownName', has.doesNotKnowMedicineName, 'medicines')] },
  {
    id: 'alcohol',
    reasons: [
      reason('drinking', has.drinksMoreThanWanted, 'comingUp', 'healthShort'),
      reason('helpWithDrinking', has.wantsHelpWithDrinking, 'purpose'),
      reason('disulfiram', has.takesDisulfiram, 'comingUp', 'healthShort'),
    ],
  },
  { id: 'highMoods', reasons: [reason('bipolar', has.hasBipolar, 'conditions', 'healthShort')] },
  { id: 'kidney', reasons: [reason('kidney', has.hasKidneyTrouble, 'conditions', 'healthShort')] },
  {
    id: 'sideEffects',
    reasons: [reason('takesIt', has.hasOrTakesNaltrexone, 'stage', 'healthShort'), forEveryone],
  },
  { id: 'dose', reasons: [reason('takesIt', has.hasOrTakesNaltrexone, 'stage', 'healthShort')] },
  { id: 'notKnown', reasons: [forEveryone] },
  { id: 'howItWorks', reasons: [] },
  { id: 'fiveQuestions', reasons: [] },
] as const satisfies readonly { id: string; reasons: readonly Reason[] }[];

export type ExplainerId = (typeof topics)[number]['id'];
export type Because = (typeof topics)[number]['reasons'][number]['because'];

/** An explainer for this person, and why it is shown. */
export interface Topic {
  readonly id: ExplainerId;
  readonly because: Because;
  /** The question to change it at; undefined when it is shown to everyone. */
  readonly from: QuestionId | undefined;
}

/** The explainers that fit these answers, in reading order. */
export const topicsFor = (answers: Answers): Topic[] =>
  topics.flatMap(({ id, reasons }) => {
    const found = (reasons as readonly (Reason & { because: Because })[]).find(({ when }) =>
      when(answers),
    );
    if (!found) return [];
    const from = found.from.find((question) => answers[question] !== undefined);
    return [{ id, because: found.because, from }];
  });
