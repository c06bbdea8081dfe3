/**
 * Every explainer by id, in the order of reading: safety first, then what the person came for. To
 * add one: a file beside this one, its line here, and its words in
 * locales/<language>/explainers.json.
 */
import type { Explainer } from './explainer.ts';
import { alcohol } from './alcohol.ts';
import { anxiety } from './anxiety.ts';
import { betterSteps } from './better-steps.ts';
import { bupropion } from './bupropion.ts';
import { depression } from './depression.ts';
import { dose } from './dose.ts';
import { fiveQuestions } from './five-questions.ts';
import { highMoods } from './high-moods.ts';
import { howItWorks } from './how-it-works.ts';
import { kidney } from './kidney.ts';
import { liver } from './liver.ts';
import { medBupropion } from './med-bupropion.ts';
import { medOther } from './med-other.ts';
import { medSleep } from './med-sleep.ts';
import { medSnri } from './med-snri.ts';
import { medSsri } from './med-ssri.ts';
import { medUnknown } from './med-unknown.ts';
import { notKnown } from './not-known.ts';
import { opioids } from './opioids.ts';
import { pregnancy } from './pregnancy.ts';
import { sideEffects } from './side-effects.ts';
import { surgery } from './surgery.ts';
import { timeToWork } from './time-to-work.ts';
import { whatItIs } from './what-it-is.ts';

export const explainers = {
  opioids,
  liver,
  pregnancy,
  surgery,
  whatItIs,
  depression,
  anxiety,
  betterSteps,
  timeToWork,
  bupropion,
  medSsri,
  medSnri,
  medBupropion,
  medOther,
  medSleep,
  medUnknown,
  alcohol,
  highMoods,
  kidney,
  sideEffects,
  dose,
  notKnown,
  howItWorks,
  fiveQuestions,
} as const satisfies Record<string, Explainer>;

export type ExplainerId = keyof typeof explainers;
export const explainerIds = Object.keys(explainers) as ExplainerId[];
