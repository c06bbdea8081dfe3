/**
 * The studies of the comparison. Each row is one study or one review (`from`): all its claims stand on
 * that source, its cells hold no claims of their own, and its numbers are read from the claims, so
 * that no number of one study can stand beside another's. Words are in
 * locales/<language>/deciding.json: `study.<row>.title` (what was measured), `study.<row>.who`,
 * `arm.<id>` (what a group was given) and `gap.<id>` (the difference). What is better lies above 0.
 */
import { type TellableId, numbersOf as of } from '#evidence/claims.ts';
import type { SourceId } from '#evidence/sources.ts';
import * as has from '#questionnaire/conditions.ts';
import type { Condition } from '#questionnaire/conditions.ts';
import { outOf100 } from './in100.ts';
import type { OptionId } from './options.ts';
import type { VariantId } from '#questionnaire/variant.ts';

/** A number, or the two ends between which the figures of a review lie. */
export type Amount = number | readonly [number, number];

/** What was measured: points of a score, people in 100, or the size of an effect (g). */
export type Unit = 'points' | 'in100' | 'size';

export interface Cell {
  /** Key of the words: what this group was given, or what was found. */
  readonly arm: string;
  readonly value?: Amount;
  /** The number is our sum. */
  readonly ours?: true;
  /** The option itself was not tested: this is what the other was compared with. */
  readonly instead?: true;
}

export interface Gap {
  /** Key of the words. */
  readonly words: string;
  readonly is?: Amount;
  /** Two things were measured apart: nothing lies between them. */
  readonly apart?: true;
  /** Where the true gap could lie; absent where no range was seen. */
  readonly range?: readonly [number, number];
  readonly ours?: true;
  /** Told and not drawn: what must not look like a gain. */
  readonly told?: true;
}

export interface Study {
  readonly id: string;
  readonly from: SourceId;
  readonly claims: readonly [TellableId, ...TellableId[]];
  readonly unit?: Unit;
  /** An option that is not here was not tested in this study. */
  readonly cells: Readonly<Partial<Record<OptionId, Cell>>>;
  /** The difference, or why there is none. */
  readonly gap: Gap | 'notKnown' | 'noComparison' | 'noFigures';
  /** Numbers in the words, and the name of the score (`scale`) where points are told. */
  readonly says?: Readonly<Record<string, string | number>>;
  readonly when?: Condition;
}

const keepArm = of('prac-keep-arm');
const pilot = of('dep-pilot-points');
const addOn = of('alt-addon-points');
const cbtAdded = of('alt-combined-cobalt');
const stopping = of('alt-stop-relapse');
const feeling = of('alt-stop-feel');
const response = of('alt-ad-response').per_100;
const primary = of('alt-ad-primary');
const untreated = of('alt-untreated-time');
const therapy = of('alt-therapy-rate');
const cbt = of('alt-cbt');
const year = of('anx-innova');
const gad = of('alt-gad-ad');
const gadPoints = of('alt-anx-drugs');
const cbtPlacebo = of('alt-anx-cbt-placebo');
const online = of('anx-digital');
const tense = of('combo-mood-anxiety');
const sleepless = of('combo-mood-sleep');
const low = of('combo-mood-depression');

/** Scores of depression and of worry. The trial of 12 used the form of HAM-D with 17 questions. */
const HAM_D = 'HAM-D';
const HAM_A = 'HAM-A';

/** A difference as people worse off: below 0. */
const worse = (gap: number) => -gap;
const turned = ([from, to]: readonly [number, number]) => [-to, -from] as const;

/** Side effects noted in the weight trials of the two drugs together, for who takes bupropion. */
const inWeightTrials = (
  id: 'combo-mood-anxiety' | 'combo-mood-sleep' | 'combo-mood-depression',
  row: string,
  percent: { readonly drug: number; readonly placebo: number },
  gap: Gap,
): Study => ({
  id: row,
  from: 'greenway2019',
  claims: [id],
  unit: 'in100',
  cells: {
    ask: { arm: 'mix', value: percent.drug },
    keep: { arm: 'dummy', value: percent.placebo, instead: true },
  },
  gap,
  says: { trials: tense.trials, n: tense.n.drug + tense.n.placebo, weeks: tense.weeks_max },
  when: has.takesBupropion,
});

/** The same studies for who takes a medicine and who takes none: no trial tells them apart. */
const anxiety: readonly Study[] = [
  {
    id: 'anxiety',
    from: 'toljan2018',
    claims: ['anx-lessens'],
    cells: { ask: { arm: 'noneFound' } },
    gap: 'notKnown',
  },
  {
    id: 'year',
    from: 'innova2026',
    claims: ['anx-innova'],
    cells: { ask: { arm: 'minor' }, keep: { arm: 'noClear', instead: true } },
    gap: 'noFigures',
    says: { mg: year.dose_mg, n: year.n, months: year.months },
  },
  {
    id: 'gad',
    from: 'cochrane-gad2025',
    claims: ['alt-gad-ad'],
    unit: 'in100',
    cells: {
      better: { arm: 'antidepressant', value: gad.our_sum.percent.antidepressant, ours: true },
      keep: { arm: 'dummy', value: gad.our_sum.percent.placebo, ours: true, instead: true },
    },
    gap: {
      words: 'antidepressant',
      is: gad.our_sum.percent.antidepressant - gad.our_sum.percent.placebo,
      ours: true,
    },
    says: {
      trials: gad.trials,
      n: gad.n,
      from: gad.weeks[0],
      to: gad.weeks[1],
    },
  },
  {
    id: 'gadPoints',
    from: 'slee2019',
    claims: ['alt-anx-drugs'],
    unit: 'points',
    cells: { better: { arm: 'twoDrugs' } },
    gap: {
      words: 'drug',
      is: [-gadPoints.HAM_A_difference.escitalopram, -gadPoints.HAM_A_difference.duloxetine],
      apart: true,
    },
    says: {
      scale: HAM_A,
      trials: gadPoints.trials,
      n: gadPoints.n,
      duloxetine: Math.round(-gadPoints.HAM_A_difference.duloxetine),
      escitalopram: Math.round(-gadPoints.HAM_A_difference.escitalopram),
    },
  },
  {
    id: 'cbtPlacebo',
    from: 'carpenter2018',
    claims: ['alt-anx-cbt-placebo'],
    unit: 'size',
    cells: { keep: { arm: 'placeboLess', instead: true }, none: { arm: 'middling' } },
    gap: { words: 'cbtSize', is: cbtPlacebo.g },
    says: { trials: cbtPlacebo.trials, n: cbtPlacebo.n },
  },
  {
    id: 'online',
    from: 'pauley2021',
    claims: ['anx-digital'],
    unit: 'size',
    cells: { keep: { arm: 'waitingLess', instead: true }, none: { arm: 'onlineMore' } },
    gap: { words: 'onlineSize', is: online.g, range: online.ci95 },
    says: { trials: online.trials, n: online.n },
  },
  inWeightTrials('combo-mood-anxiety', 'tense', tense.percent, {
    words: 'mix',
    is: worse(tense.our_sum.difference_per_100),
    range: turned(tense.our_sum.ci95),
    ours: true,
  }),
  inWeightTrials('combo-mood-sleep', 'sleepless', sleepless.percent, {
    words: 'mix',
    is: worse(sleepless.our_sum.difference_per_100),
    range: turned(sleepless.our_sum.ci95),
    ours: true,
  }),
  // Never shown as a gain in mood: its claim's caution.
  inWeightTrials('combo-mood-depression', 'lowMood', low.percent, {
    words: 'mixLow',
    is: worse(low.our_sum.difference_per_100),
    range: turned(low.our_sum.ci95),
    ours: true,
    told: true,
  }),
];

export const studies: Readonly<Record<VariantId, readonly Study[]>> = {
  medicine: [
    {
      id: 'add12',
      from: 'moloney2026',
      claims: ['prac-keep-arm', 'dep-2026-range', 'dep-2026'],
      unit: 'points',
      cells: {
        ask: { arm: 'lowAdded', value: -keepArm.keep_plus_naltrexone.change },
        keep: { arm: 'keptDummy', value: -keepArm.keep_plus_dummy.change },
      },
      gap: {
        words: 'lessThanOne',
        is: of('dep-2026-range').our_sum.gap_points,
        range: of('dep-2026-range').our_sum.ci95,
        ours: true,
      },
      says: {
        scale: keepArm.scale,
        weeks: keepArm.weeks,
        n: keepArm.n,
        mg: of('dep-2026').max_dose_mg,
      },
    },
    {
      id: 'add3',
      from: 'mischoulon2017',
      claims: ['dep-pilot-points', 'dep-pilot'],
      unit: 'points',
      cells: {
        ask: { arm: 'twoAdded', value: -pilot.change.ldn },
        keep: { arm: 'dummyAdded', value: -pilot.change.placebo, instead: true },
      },
      gap: {
        words: 'naltrexone',
        is: pilot.our_sum.gap_points,
        range: pilot.our_sum.ci95,
        ours: true,
      },
      says: { scale: HAM_D, weeks: pilot.weeks, n: pilot.n },
    },
    {
      id: 'addOn',
      from: 'komossa2010',
      claims: ['alt-addon-points'],
      unit: 'points',
      cells: {
        better: { arm: 'aripiprazole', value: -addOn.one_trial.change.aripiprazole },
        keep: { arm: 'dummyInOne', value: -addOn.one_trial.change.placebo, instead: true },
      },
      gap: { words: 'aripiprazole', is: -addOn.difference, range: turned(addOn.ci95) },
      says: {
        scale: addOn.scale,
        weeks: addOn.weeks,
        trials: addOn.trials,
        n: addOn.n,
        one: addOn.one_trial.n,
      },
    },
    {
      id: 'cbtAdded',
      from: 'cobalt2013',
      claims: ['alt-combined-cobalt'],
      unit: 'in100',
      cells: {
        better: { arm: 'cbtAdded', value: cbtAdded.percent.cbt_added },
        keep: { arm: 'usualKept', value: cbtAdded.percent.usual_care },
      },
      gap: {
        words: 'cbt',
        is: cbtAdded.percent.cbt_added - cbtAdded.percent.usual_care,
        ours: true,
      },
      says: { months: cbtAdded.months, n: cbtAdded.n },
    },
    {
      id: 'relapse',
      from: 'antler2021',
      claims: ['alt-stop-relapse'],
      unit: 'in100',
      cells: {
        keep: { arm: 'kept', value: stopping.percent.stayed },
        none: { arm: 'cameOff', value: stopping.percent.stopped },
      },
      gap: {
        words: 'relapse',
        is: worse(stopping.percent.stopped - stopping.percent.stayed),
        range: turned(stopping.our_sum.ci95),
        ours: true,
      },
      says: { n: stopping.n },
    },
    {
      id: 'feltWorse',
      from: 'antler-hta',
      claims: ['alt-stop-feel'],
      unit: 'in100',
      cells: {
        keep: { arm: 'kept', value: feeling.percent_worse.stayed },
        none: { arm: 'cameOff', value: feeling.percent_worse.stopped },
      },
      gap: {
        words: 'feltWorse',
        is: worse(feeling.percent_worse.stopped - feeling.percent_worse.stayed),
        ours: true,
      },
      says: { weeks: feeling.weeks },
    },
  ],
  noMedicine: [
    {
      id: 'alone',
      from: 'moloney2026',
      claims: ['prac-add-on', 'dep-total'],
      cells: { ask: { arm: 'noneFound' } },
      gap: 'notKnown',
      says: { n: of('dep-total').n },
    },
    {
      id: 'fullDose',
      from: 'pettinati2010',
      claims: ['dep-full-dose-alone'],
      cells: { ask: { arm: 'notShown' } },
      gap: 'notKnown',
    },
    {
      id: 'response',
      from: 'maudsley',
      claims: ['alt-ad-response'],
      unit: 'in100',
      cells: {
        better: { arm: 'antidepressant', value: response.antidepressant },
        keep: { arm: 'dummy', value: response.placebo, instead: true },
      },
      gap: {
        words: 'antidepressant',
        is: [
          response.antidepressant - response.placebo[1],
          response.antidepressant - response.placebo[0],
        ],
        ours: true,
      },
    },
    {
      id: 'primary',
      from: 'arroll2009',
      claims: ['alt-ad-primary'],
      unit: 'in100',
      cells: { better: { arm: 'moreOn' } },
      gap: {
        words: 'antidepressant',
        is: outOf100(primary.one_more_helped_per),
        range: [outOf100(primary.ci95[1]), outOf100(primary.ci95[0])],
        ours: true,
      },
      says: {
        trials: primary.trials,
        from: primary.weeks[0],
        to: primary.weeks[1],
        more: outOf100(primary.one_more_helped_per),
      },
    },
    {
      id: 'wait3',
      from: 'whiteford2013',
      claims: ['alt-untreated-time'],
      unit: 'in100',
      cells: { keep: { arm: 'untreated', value: untreated.percent_recovered['3_months'] } },
      gap: 'noComparison',
      says: { studies: untreated.studies },
    },
    {
      id: 'wait12',
      from: 'whiteford2013',
      claims: ['alt-untreated-time'],
      unit: 'in100',
      cells: { keep: { arm: 'untreated', value: untreated.percent_recovered['12_months'] } },
      gap: 'noComparison',
    },
    {
      id: 'therapy',
      from: 'cuijpers-rates',
      claims: ['alt-therapy-rate'],
      unit: 'in100',
      cells: {
        keep: { arm: 'usualOrNone', value: therapy.response_percent.no_therapy, instead: true },
        none: { arm: 'therapy', value: therapy.response_percent.therapy },
      },
      gap: {
        words: 'therapy',
        is: therapy.response_percent.therapy - therapy.response_percent.no_therapy,
        ours: true,
      },
      says: { trials: therapy.trials },
    },
    {
      id: 'therapyOrPill',
      from: 'cuijpers2023',
      claims: ['alt-cbt'],
      unit: 'size',
      cells: { better: { arm: 'sameFirst' }, none: { arm: 'sameThenMore' } },
      gap: { words: 'later', is: cbt.g_vs_drugs_6_12_months, range: cbt.ci95_vs_drugs },
      says: { trials: cbt.trials },
    },
  ],
  anxiety,
  anxietyMedicine: anxiety,
};

/** How many points of MADRS matter: told wherever its points are. */
export const scoreClaims = ['prac-madrs-mid'] as const satisfies readonly TellableId[];
export const tellScores = (rows: readonly Study[]): boolean =>
  rows.some(({ says }) => says?.['scale'] === addOn.scale);
