/**
 * The four options in short: one good point and one bad point of each, of like weight, and its
 * warning; what to do when mood drops is said once, for all four. Each point stands on its claims,
 * and its numbers are read from them. Words: locales/<language>/deciding.json under `brief.<id>`.
 */
import { type TellableId, numbersOf as of } from '#evidence/claims.ts';
import type { Answers } from '#questionnaire/questions.ts';
import type { VariantId } from '#questionnaire/variant.ts';
import { type OptionId, type PerOption, optionIds } from './options.ts';
import { type LineId, lines, linesFor } from './told.ts';

interface Point {
  readonly claims: readonly [TellableId, ...TellableId[]];
  /** Numbers in the words. */
  readonly says?: Readonly<Record<string, string | number>>;
}

const cbt = of('alt-combined-cobalt');
const dreams = of('se-ldn-dreams').one_study;
const vividDreams = {
  dreams: dreams.per_100.dreams.ldn,
  dreamsWeeks: dreams.weeks.ldn,
  calm: dreams.per_100.dreams.placebo,
  calmWeeks: dreams.weeks.placebo,
};
const restless = of('alt-addon-restless');
const stopping = of('alt-stop-relapse').percent;
const withdrawal = of('int-withdrawal').percent;
const response = of('alt-ad-response').per_100;
const untreated = of('alt-untreated-time').percent_recovered;
const therapy = of('alt-therapy-rate');
const gadTrials = of('alt-gad-ad');
const gad = gadTrials.our_sum.percent;

/** The others of a hundred. */
const rest = (in100: number) => 100 - in100;
/** Both sides of a share of a hundred, the other group's share, and the difference. */
const split = (did: number, others: number) => ({
  did,
  didNot: rest(did),
  others,
  gap: did - others,
});
const year = {
  on: rest(stopping.stayed),
  onAgain: stopping.stayed,
  off: rest(stopping.stopped),
  offAgain: stopping.stopped,
};

export const points = {
  fewHarms: { claims: ['se-ldn-rare'] },
  noClearGain: {
    claims: ['dep-2026-result', 'dep-2026-range', 'se-ldn-dreams'],
    says: { n: of('prac-keep-arm').n, ...vividDreams },
  },
  onlyAdded: {
    claims: ['dep-2026-result', 'dep-pilot', 'dep-total', 'prac-add-on', 'se-ldn-dreams'],
    says: vividDreams,
  },
  noAnxietyTrial: { claims: ['anx-lessens', 'se-ldn-dreams'], says: vividDreams },
  cbtAdded: {
    claims: ['alt-combined-cobalt'],
    says: {
      months: cbt.months,
      ...split(cbt.percent.cbt_added, cbt.percent.usual_care),
    },
  },
  restless: {
    claims: ['alt-addon-restless'],
    says: {
      weeks: restless.weeks,
      ...split(
        Math.round(restless.akathisia_percent.aripiprazole),
        Math.round(restless.akathisia_percent.placebo),
      ),
    },
  },
  keptWell: { claims: ['alt-stop-relapse'], says: year },
  numb: {
    claims: ['ad-blunting'],
    says: { numb: of('ad-blunting').percent, not: rest(of('ad-blunting').percent) },
  },
  numbSexual: {
    claims: ['ad-blunting', 'ad-se-ssri'],
    says: {
      numb: of('ad-blunting').percent,
      not: rest(of('ad-blunting').percent),
      sexual: of('ad-se-ssri').per_100.sexual_problems,
    },
  },
  stoppedWell: { claims: ['alt-stop-relapse'], says: year },
  unwell: {
    claims: ['int-withdrawal'],
    says: split(withdrawal.antidepressant, withdrawal.placebo),
  },
  response: {
    claims: ['alt-ad-response'],
    says: {
      did: response.antidepressant,
      didNot: rest(response.antidepressant),
      low: response.placebo[0],
      high: response.placebo[1],
      from: response.antidepressant - response.placebo[1],
      to: response.antidepressant - response.placebo[0],
    },
  },
  recovers: {
    claims: ['alt-untreated-time'],
    says: { soon: untreated['3_months'], year: untreated['12_months'] },
  },
  lasts: { claims: ['alt-untreated-time'], says: { still: rest(untreated['12_months']) } },
  therapy: {
    claims: ['alt-therapy-rate'],
    says: {
      trials: therapy.trials,
      ...split(therapy.response_percent.therapy, therapy.response_percent.no_therapy),
    },
  },
  therapyHarm: {
    claims: ['alt-therapy-harm', 'alt-therapy-dropout'],
    says: {
      told: Math.round(of('alt-therapy-harm').percent),
      left: Math.round(of('alt-therapy-dropout').percent),
    },
  },
  gad: {
    claims: ['alt-gad-ad'],
    says: {
      ...split(gad.antidepressant, gad.placebo),
      from: gadTrials.weeks[0],
      to: gadTrials.weeks[1],
    },
  },
  gadSteps: { claims: ['anx-gad-steps'] },
  gadLasts: { claims: ['alt-gad-ad'], says: { still: rest(gad.placebo) } },
  cbtAnxiety: {
    claims: ['alt-anx-cbt-placebo'],
    says: { trials: of('alt-anx-cbt-placebo').trials },
  },
} as const satisfies Readonly<Record<string, Point>>;
export type PointId = keyof typeof points;

type Points = Readonly<Record<'good' | 'bad', PointId>>;

const anxiety: PerOption<Points> = {
  ask: { good: 'fewHarms', bad: 'noAnxietyTrial' },
  better: { good: 'gad', bad: 'unwell' },
  keep: { good: 'gadSteps', bad: 'gadLasts' },
  none: { good: 'cbtAnxiety', bad: 'therapyHarm' },
};

export const pointsOf: Readonly<Record<VariantId, PerOption<Points>>> = {
  medicine: {
    ask: { good: 'fewHarms', bad: 'noClearGain' },
    better: { good: 'cbtAdded', bad: 'restless' },
    keep: { good: 'keptWell', bad: 'numbSexual' },
    none: { good: 'stoppedWell', bad: 'unwell' },
  },
  noMedicine: {
    ask: { good: 'fewHarms', bad: 'onlyAdded' },
    better: { good: 'response', bad: 'unwell' },
    keep: { good: 'recovers', bad: 'lasts' },
    none: { good: 'therapy', bad: 'therapyHarm' },
  },
  anxiety,
  anxietyMedicine: { ...anxiety, keep: { good: 'gadSteps', bad: 'numb' } },
};

const { opioidsMood, opioidsFears, under25, slowly, tellDoctor, therapyWorse, panic } = lines;

/** The warnings of the comparison, each on the same claims; and what holds for all four. */
export const warnings = {
  opioidsMood,
  opioidsFears,
  under25,
  slowly,
  tellDoctor,
  therapyWorse,
  panic,
  all: { claims: ['crisis-worse', 'crisis-before', 'ad-worse-call'] },
} as const satisfies Partial<Record<LineId, Point>> & { all: Point };
type WarningId = Exclude<keyof typeof warnings, 'all'>;

const isWarning = (line: LineId | undefined): line is WarningId =>
  line !== undefined && line in warnings;

/** The warning of an option, in short. */
export function warningOf(answers: Answers, variant: VariantId, option: OptionId): WarningId {
  const [line] = linesFor(answers, variant, option, 'warning');
  if (!isWarning(line)) throw new Error(`No warning in short: ${line}`);
  return line;
}

/** Every claim that the four stand on, each once. */
export const briefGrounds = (answers: Answers, variant: VariantId): readonly TellableId[] => [
  ...new Set([
    ...optionIds.flatMap((option): readonly TellableId[] => {
      const { good, bad } = pointsOf[variant][option];
      const warning = warnings[warningOf(answers, variant, option)];
      return [...points[good].claims, ...points[bad].claims, ...warning.claims];
    }),
    ...warnings.all.claims,
  ]),
];
