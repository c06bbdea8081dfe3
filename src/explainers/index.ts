/**
 * Every explainer by id, in the order of reading: safety first, then what the person came for. To
 * add one: a file in pages/, its line here, and its words in
 * locales/<language>/explainers.json.
 */
import type { Explainer } from './explainer.ts';
import { alcohol } from './pages/alcohol.ts';
import { anxiety } from './pages/anxiety.ts';
import { betterSteps } from './pages/better-steps.ts';
import { bupropion } from './pages/bupropion.ts';
import { cost } from './pages/cost.ts';
import { depression } from './pages/depression.ts';
import { dose } from './pages/dose.ts';
import { fiveQuestions } from './pages/five-questions.ts';
import { highMoods } from './pages/high-moods.ts';
import { howItWorks } from './pages/how-it-works.ts';
import { kidney } from './pages/kidney.ts';
import { liver } from './pages/liver.ts';
import { medBupropion } from './pages/med-bupropion.ts';
import { medOther } from './pages/med-other.ts';
import { medSleep } from './pages/med-sleep.ts';
import { medSnri } from './pages/med-snri.ts';
import { medSsri } from './pages/med-ssri.ts';
import { medUnknown } from './pages/med-unknown.ts';
import { missedDose } from './pages/missed-dose.ts';
import { moodAndWorry } from './pages/mood-and-worry.ts';
import { notKnown } from './pages/not-known.ts';
import { opioids } from './pages/opioids.ts';
import { panicWorry } from './pages/panic-worry.ts';
import { poison } from './pages/poison.ts';
import { pregnancy } from './pages/pregnancy.ts';
import { sideEffects } from './pages/side-effects.ts';
import { surgery } from './pages/surgery.ts';
import { timeToWork } from './pages/time-to-work.ts';
import { traumaOcd } from './pages/trauma-ocd.ts';
import { whatItIs } from './pages/what-it-is.ts';

export const explainers = {
  opioids,
  liver,
  pregnancy,
  surgery,
  poison,
  missedDose,
  whatItIs,
  moodAndWorry,
  depression,
  anxiety,
  panicWorry,
  traumaOcd,
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
  cost,
  notKnown,
  howItWorks,
  fiveQuestions,
} as const satisfies Record<string, Explainer>;

export type ExplainerId = keyof typeof explainers;
export const explainerIds = Object.keys(explainers) as ExplainerId[];
