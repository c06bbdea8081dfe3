/**
 * The risks that the table of safety rules is about, each as a plain reading of the answers: data,
 * so that the chart, the paper and the health record read one and the same list. "Not sure" and
 * "rather not say" are risks of their own and never a "no". Source: docs/clinical/safety-rules.md.
 */
import { once } from '../once.ts';
import { pickedOf } from '../picked.ts';
import type { Answers, OptionOf, QuestionId } from '../questions.ts';
import { type TypedList, typedNames } from './typed.ts';

/** One answer of a question, as "question.option". */
export type Tick = { [Q in QuestionId]: `${Q}.${OptionOf<Q>}` }[QuestionId];

export interface Risk {
  /** Any one of these raises it. */
  readonly ticks?: readonly Tick[];
  /** A name of this list, in the person's own words, raises it too. */
  readonly typed?: TypedList;
  /** Any one of these takes it back. */
  readonly unless?: readonly Tick[];
  /** Two of these risks raise it. */
  readonly twoOf?: readonly RiskId[];
}

const SSRI = [
  'medicines.sertraline',
  'medicines.escitalopram',
  'medicines.fluoxetine',
  'medicines.citalopram',
  'medicines.paroxetine',
] as const satisfies readonly Tick[];
const SNRI = [
  'medicines.venlafaxine',
  'medicines.duloxetine',
  'medicines.desvenlafaxine',
] as const satisfies readonly Tick[];
const BUPROPION = ['medicines.bupropion', 'medicines.auvelity'] as const satisfies readonly Tick[];
/** The classes that C10 of the table names beside tramadol. */
const RAISES_SEROTONIN = [
  ...SSRI,
  ...SNRI,
  'medicines.amitriptyline',
  'medicines.mirtazapine',
  'medicines.trazodone',
] as const satisfies readonly Tick[];

const LIVER_KNOWN = [
  'conditions.liver',
  'healthShort.liver',
  'liverDetail.hepatitisBC',
  'liverDetail.fatty',
  'liverDetail.highTests',
] as const satisfies readonly Tick[];

const table = {
  // The person, and thoughts of suicide
  helpsChild: { ticks: ['who.helpsChild'] },
  under18: { ticks: ['who.under18'] },
  suicideNow: { ticks: ['suicide.now'] },
  suicideSometimes: { ticks: ['suicide.sometimes'] },
  suicideUnsure: { ticks: ['suicide.unsure'] },
  suicideNowOrSometimes: { ticks: ['suicide.now', 'suicide.sometimes'] },
  suicideUnsaid: { ticks: ['suicide.unsaid'] },

  // Opioids
  opioidYes: { ticks: ['opioids.mostDays', 'opioids.fewTimes'] },
  opioidUnsure: { ticks: ['opioids.unsure'] },
  opioidUnsaid: { ticks: ['opioids.unsaid'] },
  bupDepot: { ticks: ['opioids.bupDepot'] },
  /** Used one, or may have. Who would rather not say is told all it means for them in A09. */
  opioid: {
    ticks: ['opioids.mostDays', 'opioids.fewTimes', 'opioids.bupDepot', 'opioids.unsure'],
  },
  opioidTreatment: { ticks: ['whichOpioid.methadoneBuprenorphine'] },
  /** No one prescribes it; kratom and tianeptine count. */
  streetOpioid: { ticks: ['whichOpioid.streetKratom'] },
  tramadol: { typed: 'tramadol' },
  /** Tramadol and meperidine: M5 names them. */
  opioidBarredWithMaoi: { typed: 'opioidBarredWithMaoi' },
  /** Auvelity holds it beside bupropion. */
  dextromethorphan: { ticks: ['medicines.auvelity'], typed: 'dextromethorphan' },
  otherBlocker: { typed: 'otherBlocker' },
  gutOpioid: { typed: 'gutOpioid' },

  // Naltrexone: an answer "has or takes" counts as taking it until "only have it" is said (C04)
  takesNaltrexone: {
    ticks: ['stage.takesNow', 'healthShort.haveNaltrexone'],
    unless: ['naltrexoneNow.has'],
  },
  hasNaltrexone: { ticks: ['stage.hasSome', 'naltrexoneNow.has'] },
  tookNaltrexone: { ticks: ['stage.tookBefore', 'healthShort.tookNaltrexone'] },
  formTablet: { ticks: ['naltrexoneForm.tablet50'] },
  formLowDose: { ticks: ['naltrexoneForm.lowDose'] },
  formShot: { ticks: ['naltrexoneForm.shot'] },
  formContrave: { ticks: ['naltrexoneForm.contrave'] },
  formOpen: { ticks: ['naltrexoneForm.unsure', 'naltrexoneForm.unsaid'] },

  // Medicines
  bupropion: { ticks: BUPROPION },
  contrave: { ticks: ['naltrexoneForm.contrave'], typed: 'contrave' },
  bupropionProduct: { ticks: [...BUPROPION, 'naltrexoneForm.contrave'], typed: 'contrave' },
  maoi: { ticks: ['medicines.maoi'] },
  ssri: { ticks: SSRI },
  snri: { ticks: SNRI },
  tricyclic: { ticks: ['medicines.amitriptyline'] },
  mirtazapine: { ticks: ['medicines.mirtazapine'] },
  trazodone: { ticks: ['medicines.trazodone'] },
  vortioxetine: { ticks: ['medicines.vortioxetine'] },
  raisesSerotonin: { ticks: RAISES_SEROTONIN },
  /** What C33 names beside an MAOI; lithium there is a note alone. */
  clashesWithMaoi: {
    ticks: [...RAISES_SEROTONIN, 'medicines.vortioxetine', 'medicines.stJohnsWort'],
  },
  depressionMedicine: {
    ticks: [
      ...RAISES_SEROTONIN,
      ...BUPROPION,
      'medicines.vortioxetine',
      'medicines.maoi',
      'medicines.stJohnsWort',
    ],
  },
  twoAntidepressants: {
    twoOf: ['ssri', 'snri', 'tricyclic', 'mirtazapine', 'trazodone', 'vortioxetine', 'bupropion'],
  },
  stimulant: { typed: 'stimulant' },
  sleepPanic: { ticks: ['medicines.sleepPanic'] },
  stJohnsWort: { ticks: ['medicines.stJohnsWort'] },
  ketamine: { ticks: ['medicines.ketamine'] },
  lithium: { ticks: ['medicines.lithium'] },

  // Health
  liverSigns: {
    ticks: ['conditions.liverSigns', 'healthShort.liverSigns', 'liverDetail.signsNow'],
  },
  cirrhosis: { ticks: ['liverDetail.cirrhosis'] },
  liverKnown: { ticks: LIVER_KNOWN },
  /** Without signs now, which need tests today and not "before I start". */
  liverWithoutSigns: {
    ticks: LIVER_KNOWN,
    unless: ['conditions.liverSigns', 'healthShort.liverSigns', 'liverDetail.signsNow'],
  },
  cirrhosisOrHepatitis: { ticks: ['liverDetail.cirrhosis', 'liverDetail.hepatitisBC'] },
  liverOpen: {
    ticks: [
      'conditions.unsure',
      'conditions.unsaid',
      'healthShort.unsure',
      'healthShort.unsaid',
      'liverDetail.unsure',
      'liverDetail.unsaid',
    ],
  },
  kidney: { ticks: ['conditions.kidney', 'healthShort.kidney'] },
  bipolar: { ticks: ['conditions.bipolar', 'healthShort.bipolar'] },
  seizures: { ticks: ['conditions.seizures', 'healthShort.seizures'] },
  eatingDisorder: { ticks: ['conditions.eatingDisorder', 'healthShort.eatingDisorder'] },
  /** "Not sure" which it was counts as anorexia or bulimia (C37). */
  anorexiaBulimia: {
    ticks: ['anorexiaBulimia.yes', 'anorexiaBulimia.unsure', 'anorexiaBulimia.unsaid'],
  },
  seizuresOrEatingDisorder: {
    ticks: [
      'conditions.seizures',
      'healthShort.seizures',
      'conditions.eatingDisorder',
      'healthShort.eatingDisorder',
    ],
  },
  allergy: { ticks: ['conditions.allergy', 'healthShort.allergy'] },

  // Coming up. "Pregnancy" without saying which is an answer of editions before 26 Nov 2026.
  pregnant: { ticks: ['comingUp.pregnant', 'healthShort.pregnant'] },
  trying: { ticks: ['comingUp.trying', 'healthShort.trying'] },
  breastfeeding: { ticks: ['comingUp.breastfeeding', 'healthShort.breastfeeding'] },
  tryingOrBreastfeeding: {
    ticks: [
      'comingUp.trying',
      'healthShort.trying',
      'comingUp.breastfeeding',
      'healthShort.breastfeeding',
    ],
  },
  pregnancyOpen: { ticks: ['comingUp.pregnancy', 'healthShort.pregnancy'] },
  pregnancyAny: {
    ticks: [
      'comingUp.pregnant',
      'healthShort.pregnant',
      'comingUp.trying',
      'healthShort.trying',
      'comingUp.breastfeeding',
      'healthShort.breastfeeding',
      'comingUp.pregnancy',
      'healthShort.pregnancy',
    ],
  },
  surgery: { ticks: ['comingUp.surgery', 'healthShort.surgery'] },
  injuryRisk: { ticks: ['comingUp.injuryRisk', 'healthShort.injuryRisk'] },
  alcohol: { ticks: ['comingUp.alcohol', 'healthShort.alcohol'] },
  disulfiram: { ticks: ['comingUp.disulfiram', 'healthShort.disulfiram'] },
  sleepPanicOrAlcohol: {
    ticks: ['medicines.sleepPanic', 'comingUp.alcohol', 'healthShort.alcohol'],
  },
} as const satisfies Record<string, Omit<Risk, 'twoOf'> & { readonly twoOf?: readonly string[] }>;

export type RiskId = keyof typeof table;
export const risks: Readonly<Record<RiskId, Risk>> = table;

type Parts = readonly [question: QuestionId, option: string];

const parts = new Map<Tick, Parts>();

/** A tick taken apart, once: each page of the chart asks of each tick. */
export function partsOf(tick: Tick): Parts {
  const known = parts.get(tick);
  if (known) return known;
  const apart = tick.split('.') as [QuestionId, string];
  parts.set(tick, apart);
  return apart;
}

const isTicked = (answers: Answers, tick: Tick): boolean => {
  const [question, option] = partsOf(tick);
  return pickedOf(answers[question]).includes(option);
};

/** The ticks of a risk that these answers hold. */
export const ticksOf = (id: RiskId, answers: Answers): readonly Tick[] =>
  (risks[id].ticks ?? []).filter((tick) => isTicked(answers, tick));

/** The notes in which a name of a medicine counts; in all others it only asks (names/). */
const NOTES = [
  'whichOpioid',
  'medicines',
  'comingUp',
  'healthShort',
] as const satisfies readonly QuestionId[];

/** The names of a risk's list that the person wrote, as they wrote them. */
export const wroteOf = (id: RiskId, answers: Answers): readonly string[] => {
  const { typed } = risks[id];
  if (!typed) return [];
  return NOTES.flatMap((question) => typedNames(typed, answers[question]));
};

function raises(id: RiskId, answers: Answers): boolean {
  const { ticks = [], unless = [], twoOf = [], typed } = risks[id];
  const said = (tick: Tick): boolean => isTicked(answers, tick);
  if (unless.some(said)) return false;
  if (ticks.some(said) || (typed && wroteOf(id, answers).length > 0)) return true;
  return twoOf.filter((one) => holds(one, answers)).length > 1;
}

/** Tells of each risk whether these answers raise it: worked out once, as many rules ask for it. */
export const risksOf = once((answers: Answers) => {
  const known = new Map<RiskId, boolean>();
  return (id: RiskId): boolean => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const now = raises(id, answers);
    known.set(id, now);
    return now;
  };
});

/** True when these answers raise the risk. */
export const holds = (id: RiskId, answers: Answers): boolean => risksOf(answers)(id);
