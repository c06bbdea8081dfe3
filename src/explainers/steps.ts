/**
 * "What you can do": short steps to take to a visit, with the claims that each stands on; none where
 * it only says to ask or to write down. Words are in locales/<language>/explainers.json, under `step`.
 */
import type { TellableId } from '#evidence/claims.ts';

export const steps = {
  askBeforeStopDrinking: ['safe-alcohol-stop'],
  askFirst: ['prac-ask'],
  benzoSlowly: ['int-benzo', 'ad-benzo'],
  bringList: ['prac-list'],
  callMood: ['crisis-worse'],
  callWorse: ['ad-worse-call'],
  carryCard: ['op-emergency'],
  checkMix: ['int-little-studied'],
  emergencyFirst: ['poison-emergency', 'poison-mix-signs'],
  everyOpioid: ['op-check', 'op-hidden'],
  goal: ['prac-goal'],
  howMuchDrink: ['liver-alcohol'],
  keepAntidepressant: ['int-dont-stop'],
  keepCare: ['prac-add-on'],
  ketamineClinic: ['int-ketamine'],
  knownOrGuess: [],
  liverTests: ['liver-baseline'],
  neverTwo: ['missed-same-day'],
  notAtHome: ['dose-no-home-mixing'],
  noteScore: ['prac-phq9-gad7'],
  opioidFirst: ['missed-opioid'],
  opioidPrescriber: ['op-not-alone'],
  planPays: ['cost-ask-all'],
  poisonLine: ['poison-too-much'],
  psychiatrist: ['dep-bipolar'],
  readLabels: ['op-hidden'],
  report: ['se-ask-report'],
  reviewDate: ['prac-how-long'],
  sayBothers: [],
  seizures: ['int-bupropion', 'combo-seizure'],
  serotoninFirst: ['ad-serotonin'],
  setDate: ['alt-ad-time', 'prac-goal'],
  stopSlowly: ['switch-stop-slow'],
  tellKidneys: ['se-kidney'],
  tellPregnant: ['preg-data', 'safe-preg-ask'],
  tellTeam: ['op-surgery'],
  testsCost: ['cost-ask-all'],
  therapist: ['anx-exposure-ask'],
  watchMood: ['se-watch'],
  whichStep: [],
  whichType: ['cond-anx-types'],
} as const satisfies Record<string, readonly TellableId[]>;

/** What kind of step it is: to call, not to do, to take along, a day to set; all others are to say. */
const kinds = {
  phone: ['callMood', 'callWorse', 'emergencyFirst', 'opioidFirst', 'poisonLine', 'serotoninFirst'],
  no: ['benzoSlowly', 'keepAntidepressant', 'neverTwo', 'notAtHome'],
  bag: ['bringList', 'carryCard'],
  date: ['goal', 'noteScore', 'reviewDate', 'setDate'],
} as const satisfies Record<string, readonly (keyof typeof steps)[]>;

export const signOf = (id: StepId): keyof typeof kinds | 'speech' =>
  (Object.keys(kinds) as (keyof typeof kinds)[]).find((kind) =>
    (kinds[kind] as readonly StepId[]).includes(id),
  ) ?? 'speech';

export type StepId = keyof typeof steps;
export const stepIds = Object.keys(steps) as StepId[];

/** What some steps stand on, each claim once. */
export const groundsOfSteps = (ids: readonly StepId[]): TellableId[] => [
  ...new Set(ids.flatMap((id): readonly TellableId[] => steps[id])),
];
