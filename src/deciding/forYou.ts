/**
 * What a person's own answers say for and against each option, in the words they answered in. Every
 * stop and caution that holds is told, the weightiest first; else the first line that holds. Every
 * option has a line of each kind, or none has any: a reader never sees an own reason for one option
 * alone. Words: locales/<language>/deciding.json, `own.<id>`.
 */
import type { TellableId } from '#evidence/claims.ts';
import * as has from '#questionnaire/conditions.ts';
import type { Condition } from '#questionnaire/conditions.ts';
import type { Answers } from '#questionnaire/questions.ts';
import { raised } from '#questionnaire/safety/due.ts';
import { holds } from '#questionnaire/safety/risks.ts';
import type { Kind } from '#questionnaire/safety/rule.ts';
import type { OptionId, PerOption } from './options.ts';
import { type VariantId, variantOf } from '#questionnaire/variant.ts';

export interface OwnLine {
  readonly when: Condition;
  /** Empty where the line says back an answer, or tells no medical fact. */
  readonly claims: readonly TellableId[];
}

const meets =
  (kind: Kind): Condition =>
  (answers) =>
    raised(answers).some((rule) => rule.kind === kind);
const withOpioid = meets('both');

export const ownLines = {
  both: { when: withOpioid, claims: ['op-no', 'safe-both-today'] },
  call: { when: meets('call'), claims: [] },
  opioids: {
    when: (answers) => has.saidOpioids(answers) && !withOpioid(answers),
    claims: ['op-no'],
  },
  opioidsMaybe: {
    when: (answers) =>
      has.mayUseOpioids(answers) && !has.saidOpioids(answers) && !withOpioid(answers),
    claims: ['op-no'],
  },
  allergy: { when: has.hasAllergy, claims: ['se-allergy'] },
  liverSigns: { when: has.hasLiverSignsNow, claims: ['liver-signs'] },
  pregnancy: { when: has.isPregnantOrNursing, claims: ['preg-data', 'preg-milk-advice'] },
  pregnancyAsk: { when: has.isPregnantOrNursing, claims: ['safe-preg-ask'] },
  bipolar: { when: has.hasBipolar, claims: ['dep-bipolar'] },
  lithium: { when: has.takesLithiumOrAntipsychotic, claims: ['int-lithium-antipsychotic'] },
  notYourIllness: { when: has.hasBipolar, claims: ['dep-bipolar'] },
  notYourMedicine: {
    when: has.takesLithiumOrAntipsychotic,
    claims: ['alt-addon-points', 'alt-combined-cobalt', 'alt-stop-relapse'],
  },
  liver: { when: has.hasLiverHistory, claims: ['liver-hep-b-c-fatty', 'liver-baseline'] },
  surgery: { when: has.mayNeedPainRelief, claims: ['op-surgery'] },
  kidney: { when: has.hasKidneyTrouble, claims: ['se-kidney'] },
  haveIt: { when: has.hasOrTakesNaltrexone, claims: ['prac-stop-how', 'prac-ask'] },
  ketamine: { when: has.takesKetamine, claims: ['safe-ketamine-first', 'int-ketamine'] },
  disulfiram: { when: has.takesDisulfiram, claims: ['int-disulfiram'] },
  maoi: { when: (answers) => holds('maoi', answers), claims: ['int-maoi'] },
  onlyAddedTo: { when: has.takesNoMedicine, claims: ['prac-add-on'] },
  bothAdded: { when: has.takesMedicineForMood, claims: ['prac-add-on', 'dep-total'] },
  fewUnclear: {
    when: has.takesMedicineForMood,
    claims: ['dep-total', 'dep-2026-result', 'dep-pilot'],
  },
  noWorryTrial: { when: has.wantsHelpWithWorry, claims: ['anx-lessens'] },
  noTraumaTrial: { when: has.wantsHelpWithTrauma, claims: ['pts-ldn'] },
  drinking: { when: has.drinksMoreThanWanted, claims: ['alt-alcohol'] },
  /** The same for every option of which nothing else is told. */
  nothingFor: { when: has.always, claims: [] },

  peopleLikeThat: {
    when: has.medicineHelpsSome,
    claims: ['alt-addon-points', 'alt-combined-cobalt'],
  },
  notEnough: {
    when: has.medicineDoesNotHelp,
    claims: ['alt-addon-points', 'alt-combined-cobalt'],
  },
  noTherapy: { when: has.triedNoTherapy, claims: ['alt-cbt'] },
  seizures: { when: has.mayHaveSeizures, claims: ['safe-bup-bars', 'combo-seizure'] },
  addsEffects: { when: has.medicineBothers, claims: ['alt-addon-restless'] },
  addsVisits: { when: has.always, claims: [] },
  startTrials: { when: has.takesNoMedicine, claims: ['alt-ad-response'] },
  gadTrials: { when: has.wantsHelpWithWorry, claims: ['alt-gad-ad', 'alt-anx-drugs'] },
  traumaDrugs: { when: has.wantsHelpWithTrauma, claims: ['pts-medicine'] },
  notOnYourOwn: { when: has.takesMoodMedicine, claims: ['int-dont-stop'] },
  newEffects: { when: has.always, claims: ['alt-ad-harms'] },

  early: { when: has.startedUnder8WeeksAgo, claims: ['alt-ad-time'] },
  helps: { when: has.medicineHelps, claims: [] },
  helpsSome: { when: has.medicineHelpsSome, claims: [] },
  mild: { when: has.lowMoodIsLittle, claims: ['alt-watch'] },
  doesNotHelp: { when: has.medicineDoesNotHelp, claims: [] },
  bothersKept: { when: has.medicineBothers, claims: [] },
  hardDays: { when: has.lowMoodOnMostDays, claims: [] },
  someHardDays: { when: has.lowMoodOnSomeDays, claims: [] },
  worryMostDays: { when: has.worryOnMostDays, claims: [] },
  worrySomeDays: { when: has.worryOnSomeDays, claims: [] },
  betterWaits: { when: has.always, claims: ['alt-addon-points', 'alt-combined-cobalt'] },
  canLast: { when: has.always, claims: ['alt-untreated-time'] },
  traumaLasts: { when: has.wantsHelpWithTrauma, claims: ['pts-time'] },
  worryCanLast: { when: has.always, claims: ['alt-gad-ad'] },

  tooMany: { when: has.medicineBothers, claims: [] },
  onePillLess: { when: has.takesMedicineForMood, claims: [] },
  doNotStop: { when: has.takesMoodMedicine, claims: ['int-dont-stop'] },
  noPill: { when: has.takesNoMedicine, claims: [] },
  firstChoice: { when: has.wantsHelpWithWorry, claims: ['alt-anx-therapy'] },
  traumaTherapy: { when: has.wantsHelpWithTrauma, claims: ['pts-therapy'] },
  triedIt: { when: has.triedTherapy, claims: [] },
  takesTime: { when: has.always, claims: [] },
} as const satisfies Readonly<Record<string, OwnLine>>;
export type OwnId = keyof typeof ownLines;

/** The two sides, in reading order. */
export const sides = ['good', 'bad'] as const;
export type Side = (typeof sides)[number];
type Sides = Readonly<Record<Side, readonly OwnId[]>>;

/** Stops and cautions about naltrexone, in the order of the safety pages (safety rules, part 1). */
const RISKS = [
  'both',
  'liverSigns',
  'call',
  'opioids',
  'opioidsMaybe',
  'allergy',
  'haveIt',
  'pregnancy',
  'bipolar',
  'lithium',
  'liver',
  'ketamine',
  'disulfiram',
  'maoi',
  'surgery',
  'kidney',
] as const satisfies readonly OwnId[];

/** What bars a way, or sends one to care or a call today: told before anything for it. */
const STOPS: ReadonlySet<OwnId> = new Set([
  'both',
  'liverSigns',
  'call',
  'opioids',
  'opioidsMaybe',
  'allergy',
]);

/** The sides in the order they are told, by what is told against. */
export const sidesOf = (bad: readonly OwnId[]): readonly Side[] =>
  bad.some((id) => STOPS.has(id)) ? [...sides].reverse() : sides;

/** What makes another medicine for mood, or a change of one, another question. */
const MEDICINE_RISKS = [
  'call',
  'pregnancyAsk',
  'notYourIllness',
  'notYourMedicine',
] as const satisfies readonly OwnId[];

/** All that is told whenever it holds, beside whatever else does. */
export const cautions: ReadonlySet<OwnId> = new Set([
  ...RISKS,
  ...MEDICINE_RISKS,
  'seizures',
  'notOnYourOwn',
  'doNotStop',
]);

const keepAnxiety: Sides = {
  good: ['early', 'helps', 'helpsSome', 'nothingFor'],
  bad: [
    'doesNotHelp',
    'bothersKept',
    'worryMostDays',
    'worrySomeDays',
    'traumaLasts',
    'worryCanLast',
  ],
};

const anxiety: PerOption<Sides> = {
  ask: { good: ['drinking', 'nothingFor'], bad: [...RISKS, 'noWorryTrial', 'noTraumaTrial'] },
  better: {
    good: ['gadTrials', 'traumaDrugs', 'nothingFor'],
    bad: [...MEDICINE_RISKS, 'seizures', 'notOnYourOwn', 'newEffects'],
  },
  keep: keepAnxiety,
  none: {
    good: ['noTherapy', 'firstChoice', 'traumaTherapy', 'nothingFor'],
    bad: ['triedIt', 'takesTime'],
  },
};

export const own: Readonly<Record<VariantId, PerOption<Sides>>> = {
  medicine: {
    ask: { good: ['drinking', 'bothAdded'], bad: [...RISKS, 'fewUnclear'] },
    better: {
      good: ['peopleLikeThat', 'notEnough', 'noTherapy', 'nothingFor'],
      bad: [...MEDICINE_RISKS, 'seizures', 'addsEffects', 'addsVisits'],
    },
    keep: {
      good: ['early', 'helps', 'helpsSome', 'nothingFor'],
      bad: [
        'pregnancyAsk',
        'doesNotHelp',
        'bothersKept',
        'hardDays',
        'someHardDays',
        'betterWaits',
      ],
    },
    none: { good: ['tooMany', 'onePillLess'], bad: [...MEDICINE_RISKS, 'doNotStop'] },
  },
  noMedicine: {
    ask: { good: ['drinking', 'nothingFor'], bad: [...RISKS, 'onlyAddedTo'] },
    better: {
      good: ['startTrials', 'nothingFor'],
      bad: [...MEDICINE_RISKS, 'seizures', 'newEffects'],
    },
    keep: { good: ['mild', 'nothingFor'], bad: ['hardDays', 'someHardDays', 'canLast'] },
    none: { good: ['noTherapy', 'noPill', 'nothingFor'], bad: ['triedIt', 'takesTime'] },
  },
  anxiety,
  anxietyMedicine: {
    ...anxiety,
    keep: { ...keepAnxiety, bad: ['pregnancyAsk', ...keepAnxiety.bad] },
  },
};

/** What is told for and against each option, by the answers; or nothing at all. */
export function forYou(
  answers: Answers,
  variant: VariantId = variantOf(answers),
): PerOption<Readonly<Record<Side, readonly OwnId[]>>> | undefined {
  const mine = own[variant];
  const tell = (ids: readonly OwnId[]) => {
    const holding = ids.filter((id) => ownLines[id].when(answers));
    const must = holding.filter((id) => cautions.has(id));
    return must.length > 0 ? must : holding.slice(0, 1);
  };
  const of = (id: OptionId) => ({ good: tell(mine[id].good), bad: tell(mine[id].bad) });
  const told = { ask: of('ask'), better: of('better'), keep: of('keep'), none: of('none') };
  const isWhole = Object.values(told).every(({ good, bad }) => good.length > 0 && bad.length > 0);
  return isWhole ? told : undefined;
}
