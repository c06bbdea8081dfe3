/**
 * The four options, told side by side in equal room. `cells` holds the claims each cell stands on,
 * in the order of its lines; words are in locales/<language>/deciding.json under `option.row`.
 */
import type { TellableId } from '#evidence/claims.ts';
import * as has from '#questionnaire/conditions.ts';
import type { Condition } from '#questionnaire/conditions.ts';

/** In this order everywhere; none is the right one. */
export const optionIds = ['ask', 'better', 'keep', 'none'] as const;
export type OptionId = (typeof optionIds)[number];

/** The rows of the comparison, in reading order, with the lines each holds. */
export const rows = {
  what: ['what'],
  good: ['good1', 'good2', 'good3'],
  bad: ['bad1', 'bad2', 'bad3'],
  known: ['known'],
  harm: ['harm'],
  month: ['visits', 'tests', 'pharmacy', 'money', 'family', 'body'],
  ifNot: ['ifNot'],
} as const;
export type RowId = keyof typeof rows;
export type LineId = (typeof rows)[RowId][number];

type Grounds = Readonly<Record<LineId, readonly TellableId[]>>;

/** What each line stands on; empty where it is a plain step or says that we have no source. */
export const grounds: Readonly<Record<OptionId, Grounds>> = {
  ask: {
    what: ['appr-not-for-mood', 'prac-add-on'],
    good1: ['prac-ask'],
    good2: ['int-dont-stop', 'prac-add-on'],
    good3: ['se-serious', 'se-ldn-rare'],
    bad1: ['dep-2026-result', 'dep-game-changer', 'anx-lessens'],
    bad2: ['op-no', 'op-emergency'],
    bad3: ['se-mood-warning'],
    known: ['dep-total', 'dep-2026-result'],
    harm: ['se-ldn-dreams', 'se-ldn-rare'],
    visits: ['prac-how-long'],
    tests: ['liver-baseline'],
    pharmacy: ['ldn-compounded'],
    money: ['prac-cost'],
    family: ['se-watch'],
    body: ['se-ldn-dreams', 'se-mood-warning'],
    ifNot: ['prac-goal', 'prac-stop-how'],
  },
  better: {
    what: ['alt-cbt', 'alt-ad-21', 'alt-add-ons', 'alt-exercise'],
    good1: ['alt-cbt'],
    good2: ['alt-ad-21', 'alt-anx-drugs'],
    good3: ['alt-anx-therapy', 'alt-exercise'],
    bad1: ['alt-ad-21'],
    bad2: ['alt-ad-harms', 'alt-add-ons'],
    bad3: ['alt-ad-time'],
    known: ['alt-ad-response'],
    harm: ['alt-ad-harms'],
    visits: ['alt-cbt', 'alt-ad-time'],
    tests: [],
    pharmacy: [],
    money: [],
    family: ['alt-ad-harms'],
    body: ['alt-ad-harms'],
    ifNot: ['alt-add-ons'],
  },
  keep: {
    what: ['prac-goal'],
    good1: ['alt-ad-time'],
    good2: ['alt-watch'],
    good3: ['int-little-studied'],
    bad1: ['alt-watch'],
    bad2: ['alt-add-ons', 'alt-cbt'],
    bad3: ['prac-goal'],
    known: ['alt-watch'],
    harm: ['alt-watch', 'crisis-before'],
    visits: ['prac-goal'],
    tests: [],
    pharmacy: [],
    money: [],
    family: [],
    body: ['prac-phq9-gad7'],
    ifNot: ['alt-add-ons', 'prac-change'],
  },
  none: {
    what: ['int-dont-stop'],
    good1: ['alt-ad-harms'],
    good2: ['alt-mild'],
    good3: ['alt-cbt', 'alt-exercise'],
    bad1: ['alt-ad-response'],
    bad2: ['int-withdrawal'],
    bad3: ['alt-watch'],
    known: ['alt-watch'],
    harm: ['int-withdrawal'],
    visits: ['int-dont-stop'],
    tests: [],
    pharmacy: [],
    money: [],
    family: [],
    body: ['int-withdrawal'],
    ifNot: ['alt-ad-response', 'crisis-before'],
  },
};

/** A line for this person alone, in the cell their answer changes. */
export interface OwnLine {
  readonly id: string;
  readonly option: OptionId;
  readonly row: RowId;
  readonly when: Condition;
  readonly claims: readonly TellableId[];
}

export const ownLines = [
  { id: 'opioids', option: 'ask', row: 'bad', when: has.mayUseOpioids, claims: ['op-no'] },
  { id: 'allergy', option: 'ask', row: 'bad', when: has.hasAllergy, claims: ['se-allergy'] },
  {
    id: 'liverSigns',
    option: 'ask',
    row: 'bad',
    when: has.hasLiverSignsNow,
    claims: ['liver-signs'],
  },
  {
    id: 'liver',
    option: 'ask',
    row: 'month',
    when: has.hasLiverHistory,
    claims: ['liver-hep-b-c-fatty', 'liver-baseline'],
  },
  { id: 'kidney', option: 'ask', row: 'month', when: has.hasKidneyTrouble, claims: ['se-kidney'] },
  {
    id: 'pregnancy',
    option: 'ask',
    row: 'bad',
    when: has.isPregnantOrNursing,
    claims: ['preg-data', 'preg-milk-advice'],
  },
  { id: 'surgery', option: 'ask', row: 'bad', when: has.mayNeedPainRelief, claims: ['op-surgery'] },
  { id: 'bipolar', option: 'ask', row: 'known', when: has.hasBipolar, claims: ['dep-bipolar'] },
  {
    id: 'drinking',
    option: 'ask',
    row: 'good',
    when: has.drinksMoreThanWanted,
    claims: ['alt-alcohol'],
  },
  {
    id: 'seizures',
    option: 'better',
    row: 'bad',
    when: has.mayHaveSeizures,
    claims: ['combo-seizure'],
  },
  { id: 'noTherapy', option: 'better', row: 'good', when: has.triedNoTherapy, claims: ['alt-cbt'] },
  {
    id: 'fallsShort',
    option: 'better',
    row: 'good',
    when: has.medicineFallsShort,
    claims: ['alt-add-ons'],
  },
  {
    id: 'early',
    option: 'keep',
    row: 'good',
    when: has.startedUnder8WeeksAgo,
    claims: ['alt-ad-time'],
  },
  {
    id: 'hardDays',
    option: 'keep',
    row: 'bad',
    when: has.mostDaysAreHard,
    claims: ['prac-goal'],
  },
  {
    id: 'onMedicine',
    option: 'none',
    row: 'bad',
    when: has.takesMoodMedicine,
    claims: ['int-dont-stop'],
  },
] as const satisfies readonly OwnLine[];
