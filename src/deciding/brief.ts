/**
 * The four options in short: one good point and one bad point of each, of like weight, and its
 * warning; what to do when mood drops is said once, for all four. Each point stands on its claims,
 * and its numbers are those of the long comparison, so that
 * no figure is told in two ways. Words: locales/<language>/deciding.json under `brief.<id>`.
 */
import type { TellableId } from '#evidence/claims.ts';
import type { Answers } from '#questionnaire/questions.ts';
import type { VariantId } from '#questionnaire/variant.ts';
import { type OptionId, type PerOption, optionIds } from './options.ts';
import { type LineId, lines, linesFor } from './told.ts';

interface Point {
  readonly claims: readonly [TellableId, ...TellableId[]];
  /** Numbers in the words. */
  readonly says?: Readonly<Record<string, string | number>>;
}

const dreams = lines.dreams.says;

export const points = {
  fewHarms: { claims: ['se-ldn-rare'] },
  noClearGain: {
    claims: ['dep-2026-result', 'dep-2026-range', 'se-ldn-dreams'],
    says: { ...dreams, n: lines.add12.says.n },
  },
  onlyAdded: {
    claims: ['dep-2026-result', 'dep-pilot', 'dep-total', 'prac-add-on', 'se-ldn-dreams'],
    says: dreams,
  },
  noAnxietyTrial: { claims: ['anx-lessens', 'se-ldn-dreams'], says: dreams },
  cbtAdded: { claims: ['alt-combined-cobalt'], says: lines.cbtAdded.says },
  restless: { claims: ['alt-addon-restless'], says: lines.restless.says },
  keptWell: { claims: ['alt-stop-relapse'], says: lines.keptWell.says },
  numb: { claims: ['ad-blunting'], says: lines.numb.says },
  numbSexual: {
    claims: ['ad-blunting', 'ad-se-ssri'],
    says: { ...lines.numb.says, ...lines.sexual.says },
  },
  stoppedWell: { claims: ['alt-stop-relapse'], says: lines.relapse.says },
  unwell: { claims: ['int-withdrawal'], says: lines.unwell.says },
  response: { claims: ['alt-ad-response'], says: lines.response.says },
  recovers: {
    claims: ['alt-untreated-time'],
    says: { ...lines.wait3.says, soon: lines.wait3.says.well, year: lines.wait12.says.well },
  },
  lasts: { claims: ['alt-untreated-time'], says: lines.wait12.says },
  therapy: { claims: ['alt-therapy-rate'], says: lines.therapy.says },
  therapyHarm: {
    claims: ['alt-therapy-harm', 'alt-therapy-dropout'],
    says: { ...lines.leftEarly.says, ...lines.therapyHarm.says },
  },
  gad: { claims: ['alt-gad-ad'], says: lines.gad.says },
  gadSteps: { claims: ['anx-gad-steps'] },
  gadLasts: { claims: ['alt-gad-ad'], says: lines.gad.says },
  cbtAnxiety: { claims: ['alt-anx-cbt-placebo'], says: lines.cbtPlacebo.says },
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
