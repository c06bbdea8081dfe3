/**
 * What a person's own answers say for and against each option, in the words they answered in. The
 * first that holds is told. Every option has one line of each kind, or none has any: a reader never
 * sees an own reason for one option alone. Words: locales/<language>/deciding.json, `own.<id>`.
 */
import type { TellableId } from '#evidence/claims.ts';
import * as has from '#questionnaire/conditions.ts';
import type { Condition } from '#questionnaire/conditions.ts';
import type { Answers } from '#questionnaire/questions.ts';
import { type PerOption, optionIds } from './options.ts';
import { type VariantId, variantOf } from './variant.ts';

export interface OwnLine {
  readonly when: Condition;
  /** Empty where the line says back an answer, or tells no medical fact. */
  readonly claims: readonly TellableId[];
}

export const ownLines = {
  opioids: { when: has.mayUseOpioids, claims: ['op-no'] },
  allergy: { when: has.hasAllergy, claims: ['se-allergy'] },
  liverSigns: { when: has.hasLiverSignsNow, claims: ['liver-signs'] },
  pregnancy: { when: has.isPregnantOrNursing, claims: ['preg-data', 'preg-milk-advice'] },
  bipolar: { when: has.hasBipolar, claims: ['dep-bipolar'] },
  liver: { when: has.hasLiverHistory, claims: ['liver-hep-b-c-fatty', 'liver-baseline'] },
  surgery: { when: has.mayNeedPainRelief, claims: ['op-surgery'] },
  kidney: { when: has.hasKidneyTrouble, claims: ['se-kidney'] },
  hardlyTested: { when: has.takesMedicineForMood, claims: ['int-little-studied'] },
  onlyAddedTo: { when: has.takesNoMedicine, claims: ['prac-add-on'] },
  noWorryTrial: { when: has.wantsHelpWithWorry, claims: ['anx-lessens'] },
  drinking: { when: has.drinksMoreThanWanted, claims: ['alt-alcohol'] },
  doctorChecks: { when: has.always, claims: ['prac-ask'] },

  peopleLikeThat: {
    when: has.medicineHelpsSome,
    claims: ['alt-addon-points', 'alt-combined-cobalt'],
  },
  notEnough: {
    when: has.medicineDoesNotHelp,
    claims: ['alt-addon-points', 'alt-combined-cobalt'],
  },
  noTherapy: { when: has.triedNoTherapy, claims: ['alt-cbt'] },
  keepWhileAsking: { when: has.takesMedicineForMood, claims: ['int-dont-stop'] },
  seizures: { when: has.mayHaveSeizures, claims: ['combo-seizure'] },
  addsEffects: { when: has.medicineBothers, claims: ['alt-addon-restless'] },
  addsVisits: { when: has.always, claims: [] },
  theOnlyOne: { when: has.takesNoMedicine, claims: [] },
  gadTrials: { when: has.wantsHelpWithWorry, claims: ['alt-gad-ad', 'alt-anx-drugs'] },
  notOnYourOwn: { when: has.takesMoodMedicine, claims: ['int-dont-stop'] },
  newEffects: { when: has.always, claims: ['alt-ad-harms'] },

  early: { when: has.startedUnder8WeeksAgo, claims: ['alt-ad-time'] },
  helps: { when: has.medicineHelps, claims: [] },
  helpsSome: { when: has.medicineHelpsSome, claims: [] },
  mild: { when: has.lowMoodIsLittle, claims: ['alt-watch'] },
  nothingNew: { when: has.always, claims: [] },
  hardDays: { when: has.mostDaysAreHard, claims: [] },
  someHardDays: { when: has.someDaysAreHard, claims: [] },
  doesNotHelp: { when: has.medicineDoesNotHelp, claims: [] },
  betterWaits: { when: has.always, claims: ['alt-addon-points', 'alt-combined-cobalt'] },
  canLast: { when: has.always, claims: ['alt-untreated-time'] },
  worryCanLast: { when: has.always, claims: ['alt-gad-ad'] },

  tooMany: { when: has.medicineBothers, claims: [] },
  onePillLess: { when: has.takesMedicineForMood, claims: [] },
  doNotStop: { when: has.takesMoodMedicine, claims: ['int-dont-stop'] },
  noPill: { when: has.takesNoMedicine, claims: [] },
  firstChoice: { when: has.wantsHelpWithWorry, claims: ['alt-anx-therapy'] },
  triedIt: { when: has.triedTherapy, claims: [] },
  takesTime: { when: has.always, claims: [] },
} as const satisfies Readonly<Record<string, OwnLine>>;
export type OwnId = keyof typeof ownLines;

/** The two sides, in reading order. */
export const sides = ['good', 'bad'] as const;
export type Side = (typeof sides)[number];
type Sides = Readonly<Record<Side, readonly OwnId[]>>;

const RISKS = [
  'opioids',
  'allergy',
  'liverSigns',
  'pregnancy',
  'bipolar',
  'liver',
  'surgery',
  'kidney',
] as const satisfies readonly OwnId[];

export const own: Readonly<Record<VariantId, PerOption<Sides>>> = {
  medicine: {
    ask: { good: ['drinking', 'doctorChecks'], bad: [...RISKS, 'hardlyTested'] },
    better: {
      good: ['peopleLikeThat', 'notEnough', 'noTherapy', 'keepWhileAsking'],
      bad: ['seizures', 'addsEffects', 'addsVisits'],
    },
    keep: {
      good: ['early', 'helps', 'helpsSome', 'nothingNew'],
      bad: ['hardDays', 'someHardDays', 'doesNotHelp', 'betterWaits'],
    },
    none: { good: ['tooMany', 'onePillLess'], bad: ['doNotStop'] },
  },
  noMedicine: {
    ask: { good: ['drinking', 'doctorChecks'], bad: [...RISKS, 'onlyAddedTo'] },
    better: { good: ['theOnlyOne'], bad: ['seizures', 'newEffects'] },
    keep: { good: ['mild', 'nothingNew'], bad: ['hardDays', 'someHardDays', 'canLast'] },
    none: { good: ['noTherapy', 'noPill'], bad: ['triedIt', 'takesTime'] },
  },
  anxiety: {
    ask: { good: ['drinking', 'doctorChecks'], bad: [...RISKS, 'noWorryTrial'] },
    better: { good: ['gadTrials'], bad: ['seizures', 'notOnYourOwn', 'newEffects'] },
    keep: {
      good: ['early', 'helps', 'helpsSome', 'nothingNew'],
      bad: ['hardDays', 'someHardDays', 'doesNotHelp', 'worryCanLast'],
    },
    none: { good: ['noTherapy', 'firstChoice'], bad: ['doNotStop', 'triedIt', 'takesTime'] },
  },
};

/** One line for and one against each option, by the answers; or nothing at all. */
export function forYou(
  answers: Answers,
  variant: VariantId = variantOf(answers),
): PerOption<Readonly<Record<Side, OwnId>>> | undefined {
  const mine = own[variant];
  const first = (ids: readonly OwnId[]) => ids.find((id) => ownLines[id].when(answers));
  const found = optionIds.map(
    (id) => [id, { good: first(mine[id].good), bad: first(mine[id].bad) }] as const,
  );
  const whole = found.every(([, { good, bad }]) => good && bad);
  return whole ? (Object.fromEntries(found) as ReturnType<typeof forYou>) : undefined;
}
