/**
 * The four options in short: what is good and what is bad of each, of like weight, and its
 * warning; what to do when mood drops is said once, for all four. Each point stands on its claims,
 * and its numbers are those of the long comparison, so that no figure is told in two ways: the
 * difference in words, and of each group who did and who did not as a bar. Words: locales/<language>/deciding.json
 * under `brief.<id>`, and of groups under `group`.
 */
import type words from '#locales/en/deciding.json';
import type { TellableId } from '#evidence/claims.ts';
import type { Answers } from '#questionnaire/questions.ts';
import type { VariantId } from '#questionnaire/variant.ts';
import { type Side, sides } from './forYou.ts';
import { type OptionId, type PerOption, optionIds } from './options.ts';
import type { Count } from '#evidence/people.ts';
import { type LineId, lines, linesFor } from './told.ts';

/** A group of people as it is drawn: its name, and how many in 100 did; from and to where studies differ. */
export type Group = readonly [name: keyof typeof words.group, did: Count];

export interface Point {
  readonly claims: readonly [TellableId, ...TellableId[]];
  /** Numbers in the words. */
  readonly says?: Readonly<Record<string, string | number>>;
  /** Whom it counts, drawn one under the other; absent where nothing is counted. */
  readonly groups?: readonly Group[];
}

const { cbtAdded, restless, keptWell, numb, sexual, severe, unwell, response } = lines;
const { wait3, wait12, therapy, therapyHarm, leftEarly, gad } = lines;
const stayedWell = {
  kept: ['keptIt', keptWell.says.on],
  stopped: ['stopped', keptWell.says.off],
} as const;
const feltNumb = ['numb', numb.says.numb] as const;
const worryEased = {
  drug: ['antidepressantAbout', gad.says.drug],
  dummy: ['dummyAbout', gad.says.dummy],
} as const;

export const points = {
  fewHarms: { claims: ['se-ldn-rare'] },
  noClearGain: {
    claims: ['dep-2026-result', 'dep-2026-range'],
    says: { n: lines.add12.says.n },
  },
  onlyAdded: { claims: ['dep-2026-result', 'dep-pilot', 'dep-total', 'prac-add-on'] },
  noAnxietyTrial: { claims: ['anx-lessens'] },
  // Told and not drawn: one group was watched for longer than the other.
  dreams: lines.dreams,
  cbtAdded: {
    ...cbtAdded,
    groups: [
      ['therapyAdded', cbtAdded.says.therapy],
      ['usualCare', cbtAdded.says.usual],
    ],
  },
  restless: {
    claims: ['alt-addon-restless'],
    says: restless.says,
    groups: [
      ['aripiprazole', restless.says.drug],
      ['dummy', [restless.says.low, restless.says.high]],
    ],
  },
  keptWell: { ...keptWell, groups: [stayedWell.kept, stayedWell.stopped] },
  numb: { ...numb, groups: [feltNumb] },
  numbSexual: {
    claims: ['ad-blunting', 'ad-se-ssri'],
    groups: [feltNumb, ['sexual', sexual.says.told]],
  },
  oftenMild: { claims: ['switch-stop-severe'], groups: [['severe', severe.says.severe]] },
  lessWell: { ...keptWell, groups: [stayedWell.stopped, stayedWell.kept] },
  unwell: {
    ...unwell,
    groups: [
      ['antidepressantAbout', unwell.says.drug],
      ['dummyAbout', unwell.says.dummy],
    ],
  },
  response: {
    ...response,
    groups: [
      ['antidepressantAbout', response.says.drug],
      ['dummyAbout', [response.says.low, response.says.high]],
    ],
  },
  recovers: {
    claims: ['alt-untreated-time'],
    says: wait3.says,
    groups: [
      ['in3Months', wait3.says.well],
      ['inAYear', wait12.says.well],
    ],
  },
  lasts: { ...wait3, groups: [['stillUnwell', wait3.says.not]] },
  therapy: {
    ...therapy,
    groups: [
      ['therapyAbout', therapy.says.therapy],
      ['usualOrNone', therapy.says.none],
    ],
  },
  therapyHarm: {
    claims: ['alt-therapy-harm', 'alt-therapy-dropout'],
    groups: [
      ['lasting', therapyHarm.says.told],
      ['leftEarly', leftEarly.says.left],
    ],
  },
  gad: { ...gad, groups: [worryEased.drug, worryEased.dummy] },
  gadSteps: lines.gadSteps,
  gadLasts: { ...gad, groups: [worryEased.dummy, worryEased.drug] },
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
