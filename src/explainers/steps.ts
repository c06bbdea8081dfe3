/**
 * "What you can do": short steps to take to a visit, with the claims that each stands on; none where
 * it only says to ask or to write down. Words are in locales/<language>/explainers.json, under `step`.
 */
import type { TellableId } from '#evidence/claims.ts';

/** What is done, drawn as a sign beside it. */
export type Act = 'ask' | 'bring' | 'call' | 'keep' | 'date' | 'dont';

interface Step {
  readonly act: Act;
  readonly claims: readonly TellableId[];
}

export const steps = {
  askBeforeStopDrinking: { act: 'ask', claims: ['safe-alcohol-stop'] },
  askFirst: { act: 'ask', claims: ['prac-ask'] },
  askPharmacist: { act: 'ask', claims: ['missed-next-day'] },
  benzoSlowly: { act: 'dont', claims: ['int-benzo', 'ad-benzo'] },
  bringList: { act: 'bring', claims: ['prac-list'] },
  callMood: { act: 'call', claims: ['crisis-worse'] },
  callBeforePain: { act: 'call', claims: ['prac-stop-when'] },
  callWorse: { act: 'call', claims: ['ad-worse-call'] },
  carryCard: { act: 'bring', claims: ['op-emergency'] },
  checkMix: { act: 'ask', claims: ['int-little-studied'] },
  emergencyFirst: { act: 'call', claims: ['poison-emergency', 'poison-mix-signs'] },
  everyOpioid: { act: 'ask', claims: ['op-check', 'op-hidden'] },
  goal: { act: 'date', claims: ['prac-goal'] },
  hiddenOpioids: { act: 'ask', claims: ['op-hidden'] },
  howMuchDrink: { act: 'ask', claims: ['liver-alcohol'] },
  keepAntidepressant: { act: 'keep', claims: ['int-dont-stop'] },
  keepCare: { act: 'keep', claims: ['prac-add-on'] },
  ketamineClinic: { act: 'ask', claims: ['int-ketamine'] },
  knownOrGuess: { act: 'ask', claims: [] },
  liverSigns: { act: 'call', claims: ['safe-liver-now'] },
  liverTests: { act: 'ask', claims: ['liver-baseline'] },
  mayHarm: { act: 'ask', claims: [] },
  monthlyPrice: { act: 'ask', claims: ['cost-ask-all'] },
  moreData: { act: 'ask', claims: ['preg-data'] },
  neverTwo: { act: 'dont', claims: ['missed-same-day'] },
  notAtHome: { act: 'dont', claims: ['dose-no-home-mixing'] },
  noteScore: { act: 'bring', claims: ['prac-phq9-gad7'] },
  opioidFirst: { act: 'call', claims: ['missed-opioid'] },
  opioidPrescriber: { act: 'ask', claims: ['op-not-alone'] },
  otherIllness: { act: 'ask', claims: ['cond-check-body'] },
  ownPills: { act: 'dont', claims: ['poison-share'] },
  planPays: { act: 'ask', claims: ['cost-ask-all'] },
  poisonLine: { act: 'call', claims: ['poison-too-much'] },
  psychiatrist: { act: 'ask', claims: ['dep-bipolar'] },
  readLabels: { act: 'ask', claims: ['op-hidden'] },
  report: { act: 'ask', claims: ['se-ask-report'] },
  reviewDate: { act: 'date', claims: ['prac-how-long'] },
  sayBothers: { act: 'ask', claims: [] },
  sayDrinking: { act: 'ask', claims: ['alt-alcohol'] },
  seizures: { act: 'ask', claims: ['int-bupropion', 'combo-seizure'] },
  serotoninFirst: { act: 'call', claims: ['ad-serotonin'] },
  setDate: { act: 'date', claims: ['alt-ad-time', 'prac-goal'] },
  stopSlowly: { act: 'ask', claims: ['switch-stop-slow'] },
  tellKidneys: { act: 'ask', claims: ['se-kidney'] },
  tellPregnant: { act: 'ask', claims: ['preg-data', 'safe-preg-ask'] },
  tellTeam: { act: 'ask', claims: ['op-surgery'] },
  testsCost: { act: 'ask', claims: ['cost-ask-all'] },
  therapist: { act: 'ask', claims: ['anx-exposure-ask'] },
  watchMood: { act: 'ask', claims: ['se-watch'] },
  whichStep: { act: 'ask', claims: [] },
  whichType: { act: 'ask', claims: ['cond-anx-types'] },
} as const satisfies Record<string, Step>;

export type StepId = keyof typeof steps;
export const stepIds = Object.keys(steps) as StepId[];

/** What some steps stand on, each claim once. */
export const groundsOfSteps = (ids: readonly StepId[]): TellableId[] => [
  ...new Set(ids.flatMap((id): readonly TellableId[] => steps[id].claims)),
];
