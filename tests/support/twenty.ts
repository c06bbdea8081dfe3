/**
 * Twenty people for the printed sheet: each meets other rows of the table of safety rules, pairs
 * above all, on both ways, by themselves and through a helper. What prints on top is written down
 * here by hand, from column "prints" of docs/clinical/safety-rules.md.
 */
import type { Answers } from '#questionnaire/questions.ts';
import type { PrintId } from '#questionnaire/safety/rules.ts';
import { given } from './given.ts';
import { withPairs, writing } from './pairs.ts';

export interface OnPaper {
  readonly answers: Answers;
  /** The lines on top, in their order. */
  readonly prints: readonly PrintId[];
  /** They ticked that thoughts of suicide print. */
  readonly thoughts?: true;
}

export const twenty = {
  'told nothing': { answers: {}, prints: [] },
  'not sure of anything': {
    answers: given({
      who: 'unsaid',
      opioids: 'unsure',
      whichOpioid: 'unsure',
      stage: 'unsure',
      suicide: 'unsure',
      medicines: 'unsaid',
      conditions: 'unsure',
      comingUp: 'unsure',
    }),
    prints: ['opioidsUnsure'],
  },
  'rather not say to anything, short': {
    answers: given({
      way: 'short',
      who: 'unsaid',
      opioids: 'unsaid',
      whichOpioid: 'unsaid',
      suicide: 'unsaid',
      medicines: 'unsaid',
      healthShort: 'unsaid',
    }),
    prints: ['opioidsUnanswered'],
  },
  'takes both': {
    answers: given({
      opioids: 'mostDays',
      whichOpioid: ['painMedicine', 'streetKratom'],
      stage: 'takesNow',
      naltrexoneForm: 'tablet50',
      purpose: ['lowMood', 'pain'],
      medicines: ['sertraline', 'lithium'],
      conditions: ['kidney'],
    }),
    prints: ['takesBoth'],
  },
  'a helper: takes both, short': {
    answers: given({
      way: 'short',
      who: 'helpsAdult',
      opioids: 'fewTimes',
      whichOpioid: 'coughDiarrhea',
      healthShort: ['haveNaltrexone', 'surgery'],
      naltrexoneNow: 'takes',
      naltrexoneForm: 'lowDose',
    }),
    prints: ['takesBoth'],
  },
  'takes it, perhaps an opioid, signs of the liver': {
    answers: given({
      opioids: 'unsure',
      whichOpioid: 'unsure',
      stage: 'takesNow',
      naltrexoneForm: 'shot',
      conditions: ['liverSigns', 'liver'],
      liverDetail: ['cirrhosis'],
      comingUp: ['surgery'],
    }),
    prints: ['takesOpioidUnsure', 'liverSignsTakes'],
  },
  'takes it, will not say of opioids, pregnant': {
    answers: given({
      opioids: 'unsaid',
      whichOpioid: 'unsaid',
      stage: 'takesNow',
      naltrexoneForm: 'unsure',
      comingUp: ['pregnant'],
    }),
    prints: ['takesOpioidUnanswered'],
  },
  'has it at home, wrote Lybalvi, uses an opioid, short': {
    answers: writing(
      given({
        way: 'short',
        opioids: 'mostDays',
        whichOpioid: 'methadoneBuprenorphine',
        suicide: 'sometimes',
        medicines: ['otherMedicine'],
        healthShort: ['haveNaltrexone', 'trying'],
        naltrexoneNow: 'has',
        naltrexoneForm: 'shot',
      }),
      { medicines: 'Lybalvi' },
    ),
    prints: ['blockerAndOpioid', 'hasAndUses'],
  },
  'has it at home, drinks with disulfiram, wrote nalmefene': {
    answers: writing(
      given({
        stage: 'hasSome',
        purpose: ['drinking', 'lowMood'],
        medicines: ['otherMedicine'],
        comingUp: ['disulfiram', 'alcohol', 'trying'],
      }),
      { medicines: 'nalmefene' },
    ),
    prints: ['disulfiramAlcohol', 'hasNaltrexone', 'otherBlocker'],
  },
  'took it before, uses an opioid, sleep medicine': {
    answers: given({
      opioids: 'fewTimes',
      whichOpioid: 'painMedicine',
      stage: 'tookBefore',
      medicines: ['sleepPanic', 'mirtazapine'],
      comingUp: ['alcohol'],
    }),
    prints: ['tookAndUses', 'opioidWith'],
  },
  'takes it, buprenorphine depot': {
    answers: given({
      opioids: 'bupDepot',
      stage: 'takesNow',
      naltrexoneForm: 'lowDose',
      suicide: 'now',
      medicines: ['ketamine'],
    }),
    prints: ['thoughtsNow', 'depotAndTakes'],
    thoughts: true,
  },
  'Contrave, an opioid, two medicines for low mood': {
    answers: given({
      opioids: 'mostDays',
      whichOpioid: 'painMedicine',
      stage: 'takesNow',
      naltrexoneForm: 'contrave',
      purpose: ['weight', 'lowMood'],
      medicines: ['venlafaxine', 'maoi'],
    }),
    prints: ['contraveTrio', 'maoiBupropion', 'maoiWith', 'opioidMaoi'],
  },
  'pregnant on methadone': {
    answers: given({
      opioids: 'mostDays',
      whichOpioid: 'methadoneBuprenorphine',
      suicide: 'sometimes',
      comingUp: ['pregnant'],
    }),
    prints: ['thoughtsSometimes', 'pregnantAndUses'],
    thoughts: true,
  },
  'wrote tramadol and a stimulant beside an MAOI, short': {
    answers: writing(
      given({
        way: 'short',
        opioids: 'fewTimes',
        whichOpioid: 'painMedicine',
        medicines: ['maoi', 'fluoxetine', 'auvelity'],
      }),
      { medicines: 'tramadol, Adderall' },
    ),
    prints: ['maoiBupropion', 'maoiWith', 'maoiWith', 'maoiName', 'opioidMaoi', 'tramadolWith'],
  },
  'a helper: buprenorphine depot, allergy, liver, breastfeeding': {
    answers: given({
      who: 'helpsAdult',
      opioids: 'bupDepot',
      suicide: 'sometimes',
      conditions: ['allergy', 'liverSigns'],
      comingUp: ['breastfeeding', 'disulfiram', 'injuryRisk'],
    }),
    prints: ['liverSigns', 'depot', 'allergy'],
  },
  'takes it, allergy, surgery on a day, short': {
    answers: writing(
      given({
        way: 'short',
        healthShort: ['haveNaltrexone', 'allergy', 'surgery', 'bipolar'],
        naltrexoneNow: 'takes',
        naltrexoneForm: 'shot',
      }),
      { healthShort: '10 December 2026' },
    ),
    prints: ['allergyTakes'],
  },
  'takes it and Contrave, bupropion, seizures, bulimia, breastfeeding': {
    answers: writing(
      given({
        stage: 'takesNow',
        naltrexoneForm: 'lowDose',
        medicines: ['bupropion', 'otherMedicine'],
        conditions: ['seizures', 'eatingDisorder'],
        anorexiaBulimia: 'unsure',
        comingUp: ['breastfeeding', 'surgery'],
      }),
      { medicines: 'Contrave' },
    ),
    prints: [
      'bupropionSeizures',
      'bupropionAnorexia',
      'twoBupropion',
      'takesNaltrexone',
      'takesTwo',
    ],
  },
  'under 18, an opioid, thoughts of suicide now': {
    answers: given({
      who: 'under18',
      opioids: 'fewTimes',
      whichOpioid: 'painMedicine',
      suicide: 'now',
    }),
    prints: ['under18', 'opioids'],
  },
  'a helper of a child, disulfiram never asked, short': {
    answers: given({ way: 'short', who: 'helpsChild', opioids: 'unsure', whichOpioid: 'unsure' }),
    prints: ['under18', 'opioidsUnsure'],
  },
  'the busiest': {
    answers: withPairs.shortBoth,
    prints: [
      'thoughtsSometimes',
      'contraveTrio',
      'liverSignsTakes',
      'disulfiramAlcohol',
      'maoiBupropion',
      'maoiWith',
      'maoiWith',
      'bupropionSeizures',
      'bupropionAnorexia',
      'twoBupropion',
      'pregnantAndUses',
      'opioidMaoi',
      'tramadolWith',
      'opioidWith',
      'allergyTakes',
      'maoiWith',
    ],
    thoughts: true,
  },
} as const satisfies Readonly<Record<string, OnPaper>>;
