/**
 * People of today's edition with several pairs of risks: among them they meet every page of the
 * safety rules, alone and together with others. Those of the golden editions were never asked all.
 */
import type { Answers } from '#questionnaire/questions.ts';
import { given } from './given.ts';

/** What someone says to the questions that older editions did not ask. */
export const sinceThen: Answers = {
  naltrexoneNow: 'takes',
  naltrexoneForm: 'contrave',
  anorexiaBulimia: 'yes',
};

/** Answers with own words beside the ticks of some questions. */
export const writing = (
  answers: Answers,
  notes: { readonly [Q in keyof Answers]?: string },
): Answers =>
  Object.fromEntries(
    Object.entries(answers).map(([question, answer]) => {
      const note = notes[question as keyof Answers];
      return [question, note && typeof answer === 'object' ? { ...answer, note } : answer];
    }),
  );

export const withPairs = {
  /** On the short way, naltrexone with an opioid: the first call stands before all others. */
  shortBoth: writing(
    given({
      way: 'short',
      opioids: 'mostDays',
      whichOpioid: ['painMedicine', 'methadoneBuprenorphine', 'streetKratom'],
      purpose: ['lowMood', 'pain'],
      suicide: 'sometimes',
      medicines: ['sertraline', 'bupropion', 'maoi', 'sleepPanic', 'ketamine', 'lithium'],
      healthShort: [
        'liverSigns',
        'liver',
        'kidney',
        'bipolar',
        'seizures',
        'eatingDisorder',
        'allergy',
        'haveNaltrexone',
        'surgery',
        'pregnant',
        'alcohol',
        'disulfiram',
        'injuryRisk',
      ],
      naltrexoneNow: 'takes',
      naltrexoneForm: 'contrave',
      anorexiaBulimia: 'unsure',
    }),
    { medicines: 'tramadol 50 mg, and Adderall', healthShort: '10 December 2026' },
  ),
  /** On the full way, an opioid and no naltrexone: pairs of medicines, of health, of plans. */
  fullOpioid: writing(
    given({
      opioids: 'fewTimes',
      whichOpioid: ['painMedicine', 'streetKratom'],
      purpose: ['lowMood', 'worry'],
      suicide: 'now',
      medicines: ['fluoxetine', 'bupropion', 'maoi', 'sleepPanic', 'lithium', 'stJohnsWort'],
      conditions: ['liverSigns', 'kidney', 'bipolar', 'seizures', 'eatingDisorder', 'allergy'],
      anorexiaBulimia: 'yes',
      comingUp: ['surgery', 'pregnant', 'alcohol', 'disulfiram', 'injuryRisk'],
    }),
    { medicines: 'tramadol, and dextromethorphan for a cough', comingUp: '10 December 2026' },
  ),
  /** A helper of an adult who takes naltrexone and no opioid: only lines that add to that. */
  helperTakes: given({
    who: 'helpsAdult',
    stage: 'takesNow',
    naltrexoneForm: 'lowDose',
    suicide: 'unsure',
    medicines: ['ketamine', 'lithium'],
    conditions: ['liver', 'kidney'],
    liverDetail: ['cirrhosis'],
    comingUp: ['surgery', 'breastfeeding', 'alcohol', 'disulfiram', 'injuryRisk'],
  }),
} as const satisfies Readonly<Record<string, Answers>>;
