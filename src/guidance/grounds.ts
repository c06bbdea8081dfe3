/** The claims that words outside the explainers and flags stand on. */
import type { ClaimId, TellableId } from '#evidence/claims.ts';
import type { QuestionId, questions } from '#questionnaire/questions.ts';
import type { DoctorQuestionId } from './doctorQuestions.ts';

type Claims = readonly [TellableId, ...TellableId[]];

/** Questions whose row says that their words tell a medical fact. */
type GroundedQuestion = {
  [Q in QuestionId]: (typeof questions)[Q]['whyHasClaims'] extends true ? Q : never;
}[QuestionId];

/** Why we ask, and the help under each question (locales/<language>/questions.json). */
export const questionGrounds = {
  opioids: [
    'op-no',
    'op-withdrawal',
    'op-hidden',
    'int-cough',
    'int-patch',
    'op-kratom',
    'op-tianeptine',
  ],
  whichOpioid: ['op-long'],
  purpose: ['dep-2026-result', 'anx-lessens', 'alt-alcohol'],
  worry: ['anx-lessens', 'dep-2026-result'],
  suicide: ['crisis-before'],
  medicines: ['prac-add-on', 'int-little-studied'],
  medicinesGoing: ['alt-add-ons', 'alt-cbt', 'alt-ad-21'],
  conditions: ['liver-active', 'se-kidney', 'dep-bipolar', 'combo-seizure', 'se-allergy'],
  anorexiaBulimia: ['safe-bup-bars'],
  liverDetail: ['liver-cirrhosis-levels', 'liver-signs'],
  comingUp: ['op-surgery', 'op-emergency', 'preg-data', 'liver-alcohol', 'int-disulfiram'],
  healthShort: [
    'liver-active',
    'liver-signs',
    'se-kidney',
    'se-allergy',
    'op-surgery',
    'preg-data',
  ],
} as const satisfies Record<GroundedQuestion, Claims>;

/** Questions of the bank that say something of the evidence before they ask, or rest on it. */
export const questionBankGrounds: { readonly [Q in DoctorQuestionId]?: readonly ClaimId[] } = {
  W2: ['dep-2026', 'dep-2026-result'],
  W10: ['dep-2026', 'dep-2026-power'],
  W6: ['mech-inflammation-trial'],
  W7: ['combo-claim', 'combo-open'],
  F5: ['combo-mood-anxiety', 'combo-mood-sleep'],
  K1: ['anx-exposure', 'anx-exposure-thesis', 'anx-exposure-ask'],
  K2: ['cond-anx-types', 'anx-gad-steps'],
  K3: ['anx-panic-do', 'anx-panic-passes'],
  K4: ['pts-therapy'],
  K5: ['cond-check-body'],
  K6: ['ocd-erp', 'ocd-ssri'],
  F2: ['se-ldn-dreams'],
  D2: ['dose-50'],
  D8: ['missed-opioid'],
  L6: ['liver-raised', 'liver-combine'],
  C4q: ['cost-two-kinds', 'cost-compounded'],
  O7q: ['op-overdose-after'],
  F6: ['ad-se-ssri', 'alt-ad-harms'],
  V6: ['alt-combined-cobalt', 'alt-therapy-harm', 'alt-addon-helped', 'alt-addon-restless'],
  V7: [
    'brain-tms-benefit',
    'brain-tms-harm',
    'brain-ect-benefit',
    'brain-ect-harm',
    'brain-esk-benefit',
    'brain-esk-harm',
  ],
  M9: ['ad-worse-call'],
  M10: ['switch-stop-slow', 'switch-stop-signs'],
};

/** The clauses of the prescriber's box on the sheet (safety rules, part 2). */
export const rxGrounds: readonly (readonly [string, Claims])[] = [
  ['clause1', ['safe-rx-urine']],
  ['clause2', ['safe-rx-challenge']],
  ['clause3', ['safe-rx-interval', 'op-long']],
  ['clause4', ['safe-rx-lft']],
  ['clause5', ['safe-rx-naloxone']],
];

/** The clinician's lines on the sheet (locales/<language>/sheet.json `clinicianBody`). */
export const clinicianGrounds: Claims = [
  'appr-off-label',
  'dep-pilot-points',
  'dep-2026',
  'dep-2026-result',
  'dep-2026-range',
  'anx-lessens',
];
