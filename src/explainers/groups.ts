/** The explainers by what they are about, in the order of the library. Each stands in one group. */
import type { ExplainerId } from './index.ts';

export const groups = {
  danger: [
    'opioids',
    'liver',
    'pregnancy',
    'surgery',
    'poison',
    'missedDose',
    'alcohol',
    'highMoods',
    'kidney',
    'sideEffects',
  ],
  helps: ['depression', 'anxiety', 'traumaOcd', 'bupropion', 'notKnown', 'fiveQuestions'],
  steps: [
    'moodAndWorry',
    'panicWorry',
    'betterSteps',
    'secondSteps',
    'brainTreatments',
    'timeToWork',
    'startStop',
    'adHarms',
  ],
  medicines: ['medSsri', 'medSnri', 'medBupropion', 'medOther', 'medSleep', 'medUnknown'],
  naltrexone: ['whatItIs', 'howItWorks', 'dose', 'cost'],
} as const satisfies Readonly<Record<string, readonly ExplainerId[]>>;

export type GroupId = keyof typeof groups;
export const groupIds = Object.keys(groups) as GroupId[];
