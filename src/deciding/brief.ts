/**
 * The four options in short: what is good and what is bad of each, of like weight, and its
 * warning; what to do when mood drops is said once, for all four. Each point stands on its claims,
 * and its numbers are those of the long comparison, so that no figure is told in two ways: of two
 * groups who did and who did not, and the difference. Words: locales/<language>/deciding.json under `brief.<id>`.
 */
import type { TellableId } from '#evidence/claims.ts';
import type { Answers } from '#questionnaire/questions.ts';
import type { VariantId } from '#questionnaire/variant.ts';
import { type Side, sides } from './forYou.ts';
import { type OptionId, type PerOption, optionIds } from './options.ts';
import { type LineId, lines, linesFor } from './told.ts';

interface Point {
  readonly claims: readonly [TellableId, ...TellableId[]];
  /** Numbers in the words. */
  readonly says?: Readonly<Record<string, string | number>>;
}

export const points = {
  fewHarms: { claims: ['se-ldn-rare'] },
  noClearGain: {
    claims: ['dep-2026-result', 'dep-2026-range'],
    says: { n: lines.add12.says.n },
  },
  onlyAdded: { claims: ['dep-2026-result', 'dep-pilot', 'dep-total', 'prac-add-on'] },
  noAnxietyTrial: { claims: ['anx-lessens'] },
  dreams: lines.dreams,
  cbtAdded: lines.cbtAdded,
  restless: { claims: ['alt-addon-restless'], says: lines.restless.says },
  keptWell: lines.keptWell,
  numb: lines.numb,
  numbSexual: {
    claims: ['ad-blunting', 'ad-se-ssri'],
    says: { numb: lines.numb.says.numb, numbNot: lines.numb.says.not, ...lines.sexual.says },
  },
  oftenMild: {
    claims: ['switch-stop-severe'],
    says: lines.severe.says,
  },
  lessWell: lines.relapse,
  unwell: lines.unwell,
  response: lines.response,
  recovers: {
    claims: ['alt-untreated-time'],
    says: { ...lines.wait3.says, ...lines.wait12.says, soon: lines.wait3.says.well },
  },
  lasts: lines.wait3,
  therapy: lines.therapy,
  therapyHarm: {
    claims: ['alt-therapy-harm', 'alt-therapy-dropout'],
    says: {
      ...lines.therapyHarm.says,
      left: lines.leftEarly.says.left,
      leftNot: lines.leftEarly.says.not,
    },
  },
  gad: lines.gad,
  gadSteps: lines.gadSteps,
  gadLasts: lines.gadDummy,
  cbtAnxiety: lines.cbtPlacebo,
} as const satisfies Readonly<Record<string, Point>>;
export type PointId = keyof typeof points;

/** Each point has its own mark of how sure: two that are not as sure as each other are two points. */
type Points = Readonly<Record<Side, readonly [PointId, ...PointId[]]>>;

const unclear = (gain: PointId) =>
  ({ good: ['fewHarms'], bad: [gain, 'dreams'] }) as const satisfies Points;

const anxiety: PerOption<Points> = {
  ask: unclear('noAnxietyTrial'),
  better: { good: ['gad'], bad: ['unwell'] },
  keep: { good: ['gadSteps'], bad: ['gadLasts'] },
  none: { good: ['cbtAnxiety'], bad: ['therapyHarm'] },
};

export const pointsOf: Readonly<Record<VariantId, PerOption<Points>>> = {
  medicine: {
    ask: unclear('noClearGain'),
    better: { good: ['cbtAdded'], bad: ['restless'] },
    keep: { good: ['keptWell'], bad: ['numbSexual'] },
    none: { good: ['oftenMild'], bad: ['lessWell'] },
  },
  noMedicine: {
    ask: unclear('onlyAdded'),
    better: { good: ['response'], bad: ['unwell'] },
    keep: { good: ['recovers'], bad: ['lasts'] },
    none: { good: ['therapy'], bad: ['therapyHarm'] },
  },
  anxiety,
  anxietyMedicine: { ...anxiety, keep: { good: ['gadSteps'], bad: ['numb'] } },
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
      const warning = warnings[warningOf(answers, variant, option)];
      const told = sides.flatMap((side) => pointsOf[variant][option][side]);
      return [...told.flatMap((id): readonly TellableId[] => points[id].claims), ...warning.claims];
    }),
    ...warnings.all.claims,
  ]),
];
