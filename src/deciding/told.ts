/**
 * What each option is told with: for every option three facts, two harms, one warning and one thing
 * that is not known, in this order. A number of people is told in whole people of 100, with the others
 * of the hundred, and with the difference to the group beside it. Where we found no number of a harm,
 * that is said. Each line stands on its claims, and its numbers are read from
 * them; words are in locales/<language>/deciding.json under `line.<id>`.
 */
import { type TellableId, numbersOf as of } from '#evidence/claims.ts';
import * as has from '#questionnaire/conditions.ts';
import type { Answers } from '#questionnaire/questions.ts';
import { outOf100, rest } from './in100.ts';
import type { OptionId, PerOption } from './options.ts';
import type { VariantId } from '#questionnaire/variant.ts';

interface Line {
  /** Empty where the line tells no medical fact, or that we found no number. */
  readonly claims: readonly TellableId[];
  /** Numbers in the words. */
  readonly says?: Readonly<Record<string, string | number>>;
}

const keepArm = of('prac-keep-arm');
const largest = of('dep-2026-range').our_sum;
const pilot = of('dep-pilot-points');
const addOn = of('alt-addon-points');
const cbt = of('alt-combined-cobalt');
const cbtLater = of('alt-combined-years');
const stopping = of('alt-stop-relapse');
const feeling = of('alt-stop-feel');
const response = of('alt-ad-response').per_100;
const primary = of('alt-ad-primary');
const untreated = of('alt-untreated-time');
const therapy = of('alt-therapy-rate');
const year = of('anx-innova');
const gadTrials = of('alt-gad-ad');
const gadPoints = of('alt-anx-drugs').HAM_A_difference;
const sixMg = of('se-ldn-6mg');
const dreams = of('se-ldn-dreams').one_study;
const restless = of('alt-addon-restless');
const withdrawal = of('int-withdrawal').percent;
const quitting = of('alt-ad-quit').one_extra_quits_per;
const phobia = of('anx-exposure');
const cbtPlacebo = of('alt-anx-cbt-placebo');
const ptsd = cbtPlacebo.ptsd_dropout_percent;
const online = of('anx-digital');

const { round, floor, ceil } = Math;
/** One group alone: those in 100 under a name of its own, and the others. */
const alone = <K extends string>(name: K, percent: number) =>
  ({ [name]: round(percent), not: rest(round(percent)) }) as Record<NoInfer<K> | 'not', number>;
/** Two groups in whole people of 100: who did, who did not, and the difference as it can be counted. */
const both = <K extends string, L extends string>(
  [one, percent]: readonly [K, number],
  [other, against]: readonly [L, number],
) =>
  ({
    [one]: round(percent),
    [`${one}Not`]: rest(round(percent)),
    [other]: round(against),
    [`${other}Not`]: rest(round(against)),
    more: Math.abs(round(percent) - round(against)),
  }) as Record<NoInfer<K | `${K}Not` | L | `${L}Not`> | 'more', number>;

const gad = {
  ...both(
    ['drug', gadTrials.our_sum.percent.antidepressant],
    ['dummy', gadTrials.our_sum.percent.placebo],
  ),
  from: gadTrials.weeks[0],
  to: gadTrials.weeks[1],
};
/** Those who stayed well: who was depressed again is the other side. */
const stayedWell = {
  n: stopping.n,
  on: rest(stopping.percent.stayed),
  onAgain: stopping.percent.stayed,
  off: rest(stopping.percent.stopped),
  offAgain: stopping.percent.stopped,
  more: stopping.percent.stopped - stopping.percent.stayed,
};
/** "6 of 15" as its two numbers. */
const [left = '', ofThem = ''] = phobia.merluzzi_dropouts.naltrexone.split(' of ');
const [leftDummy = ''] = phobia.merluzzi_dropouts.placebo.split(' of ');

export const lines = {
  // The gap and its range first: how far one group fell says nothing by itself.
  add12: {
    claims: ['prac-keep-arm', 'dep-2026-range'],
    says: {
      weeks: keepArm.weeks,
      n: keepArm.n,
      worse: round(-largest.ci95[0]),
      better: floor(largest.ci95[1]),
      best: ceil(largest.ci95[1]),
    },
  },
  add3: {
    claims: ['dep-pilot-points'],
    says: {
      weeks: pilot.weeks,
      n: pilot.n,
      gap: round(pilot.our_sum.gap_points),
      worse: round(-pilot.our_sum.ci95[0]),
      better: round(pilot.our_sum.ci95[1]),
    },
  },
  noneLinked: {
    claims: ['se-ldn-year', 'anx-innova'],
    says: {
      n: of('se-ldn-year').n,
      months: year.months,
    },
  },
  addOn: {
    claims: ['alt-addon-points'],
    says: {
      weeks: addOn.weeks,
      n: addOn.n,
      gap: round(-addOn.difference),
      low: round(-addOn.ci95[1]),
      high: round(-addOn.ci95[0]),
    },
  },
  cbtAdded: {
    claims: ['alt-combined-cobalt'],
    says: {
      ...both(['therapy', cbt.percent.cbt_added], ['usual', cbt.percent.usual_care]),
      months: cbt.months,
      n: cbt.n,
    },
  },
  cbtLater: {
    claims: ['alt-combined-years'],
    says: both(['therapy', cbtLater.percent.cbt_added], ['usual', cbtLater.percent.usual_care]),
  },
  keepArm: {
    claims: ['prac-keep-arm'],
    says: {
      weeks: keepArm.weeks,
      n: keepArm.n,
      dummy: round(-keepArm.keep_plus_dummy.change),
      drug: floor(-keepArm.keep_plus_naltrexone.change),
      most: ceil(-keepArm.keep_plus_naltrexone.change),
    },
  },
  keptWell: { claims: ['alt-stop-relapse'], says: stayedWell },
  spared: { claims: ['switch-stop-signs'] },
  relapse: { claims: ['alt-stop-relapse'], says: stayedWell },
  feltWorse: {
    claims: ['alt-stop-feel'],
    says: {
      ...both(['on', feeling.percent_worse.stayed], ['off', feeling.percent_worse.stopped]),
      weeks: feeling.weeks,
    },
  },
  oftenMild: { claims: ['switch-stop-severe', 'switch-stop-slow'] },
  alone: { claims: ['prac-add-on', 'dep-total'], says: { n: of('dep-total').n } },
  fullDose: { claims: ['dep-full-dose-alone'] },
  response: {
    claims: ['alt-ad-response'],
    says: {
      drug: response.antidepressant,
      drugNot: rest(response.antidepressant),
      low: response.placebo[0],
      high: response.placebo[1],
      lowNot: rest(response.placebo[1]),
      highNot: rest(response.placebo[0]),
      least: response.antidepressant - response.placebo[1],
      most: response.antidepressant - response.placebo[0],
    },
  },
  primary: {
    claims: ['alt-ad-primary'],
    says: {
      from: primary.weeks[0],
      to: primary.weeks[1],
      more: outOf100(primary.one_more_helped_per),
    },
  },
  allBetter: { claims: ['alt-ad-21'], says: { drugs: of('alt-ad-21').drugs } },
  waitFair: { claims: ['alt-watch'] },
  wait3: {
    claims: ['alt-untreated-time'],
    says: {
      ...alone('well', untreated.percent_recovered['3_months']),
      studies: untreated.studies,
    },
  },
  wait12: {
    claims: ['alt-untreated-time'],
    says: alone('well', untreated.percent_recovered['12_months']),
  },
  therapy: {
    claims: ['alt-therapy-rate'],
    says: {
      ...both(
        ['therapy', therapy.response_percent.therapy],
        ['none', therapy.response_percent.no_therapy],
      ),
      trials: therapy.trials,
    },
  },
  therapyOrPill: { claims: ['alt-cbt'], says: { trials: of('alt-cbt').trials } },
  selfHelp: { claims: ['alt-mild'] },
  anxiety: { claims: ['anx-lessens'] },
  year: { claims: ['anx-innova'], says: { mg: year.dose_mg, n: year.n } },
  gad: { claims: ['alt-gad-ad'], says: gad },
  gadPoints: {
    claims: ['alt-anx-drugs'],
    says: {
      duloxetine: round(-gadPoints.duloxetine),
      escitalopram: round(-gadPoints.escitalopram),
    },
  },
  ocdPills: { claims: ['ocd-ssri'], says: { studies: of('ocd-ssri').studies } },
  gadDummy: { claims: ['alt-gad-ad'], says: gad },
  gadKept: { claims: ['alt-gad-ad'], says: gad },
  gadSteps: { claims: ['anx-gad-steps'] },
  breath: { claims: ['anx-breath'] },
  cbtPlacebo: {
    claims: ['alt-anx-cbt-placebo'],
    says: { trials: cbtPlacebo.trials, n: cbtPlacebo.n },
  },
  online: { claims: ['anx-digital'], says: { trials: online.trials, n: online.n } },
  ocdTherapy: { claims: ['ocd-erp'] },

  quitLow: {
    claims: ['se-ldn-6mg'],
    says: {
      ...both(['drug', sixMg.quit_percent.ldn], ['dummy', sixMg.quit_percent.placebo]),
      n: sixMg.n,
      weeks: sixMg.weeks,
    },
  },
  // No difference is told: one group was watched for longer than the other.
  dreams: {
    claims: ['se-ldn-dreams'],
    says: {
      drug: dreams.per_100.dreams.ldn,
      drugNot: rest(dreams.per_100.dreams.ldn),
      weeks: dreams.weeks.ldn,
      dummy: dreams.per_100.dreams.placebo,
      dummyNot: rest(dreams.per_100.dreams.placebo),
      dummyWeeks: dreams.weeks.placebo,
    },
  },
  restless: {
    claims: ['alt-addon-restless', 'alt-addon-sleep-weight'],
    says: {
      weeks: restless.weeks,
      drug: round(restless.akathisia_percent.aripiprazole),
      drugNot: rest(round(restless.akathisia_percent.aripiprazole)),
      low: floor(restless.akathisia_percent.placebo),
      high: ceil(restless.akathisia_percent.placebo),
      more: round(restless.akathisia_percent.aripiprazole - restless.akathisia_percent.placebo),
    },
  },
  therapyHarm: {
    claims: ['alt-therapy-harm'],
    says: alone('told', of('alt-therapy-harm').percent),
  },
  numb: { claims: ['ad-blunting'], says: alone('numb', of('ad-blunting').percent) },
  unwell: {
    claims: ['int-withdrawal'],
    says: both(['drug', withdrawal.antidepressant], ['dummy', withdrawal.placebo]),
  },
  severe: {
    claims: ['switch-stop-severe'],
    says: alone('severe', of('switch-stop-severe').percent_severe),
  },
  quitSsri: {
    claims: ['alt-ad-quit', 'alt-ad-primary'],
    says: {
      least: outOf100(quitting[1]),
      most: outOf100(quitting[0]),
      weeksFrom: primary.weeks[0],
      weeksTo: primary.weeks[1],
    },
  },
  sexual: {
    claims: ['ad-se-ssri'],
    says: alone('told', of('ad-se-ssri').per_100.sexual_problems),
  },
  noHarmNumber: { claims: [] },
  stillLow: {
    claims: ['alt-untreated-time'],
    says: alone('well', untreated.percent_recovered['6_months']),
  },
  fewGetHelp: {
    claims: ['cond-anx-treat'],
    says: alone('get', of('cond-anx-treat').percent_treated),
  },
  leftEarly: {
    claims: ['alt-therapy-dropout'],
    says: {
      ...alone('left', of('alt-therapy-dropout').percent),
      trials: of('alt-therapy-dropout').trials,
    },
  },
  phobia: {
    claims: ['anx-exposure', 'anx-exposure-thesis'],
    says: {
      three: phobia.trials,
      n: phobia.n[0] + phobia.n[1] + phobia.n[2],
      drug: round((100 * Number(left)) / Number(ofThem)),
      dummy: round((100 * Number(leftDummy)) / Number(ofThem)),
      left,
      leftDummy,
      of: ofThem,
    },
  },
  quitGad: {
    claims: ['alt-gad-quit', 'alt-gad-ad'],
    says: {
      more: outOf100(of('alt-gad-quit').one_extra_quits_per),
      from: gad.from,
      to: gad.to,
    },
  },
  ptsdLeft: {
    claims: ['alt-anx-cbt-placebo'],
    says: both(['cbt', ptsd.cbt], ['dummy', ptsd.placebo]),
  },

  opioidsMood: { claims: ['op-no', 'op-emergency', 'se-mood-warning', 'crisis-worse'] },
  under25: { claims: ['alt-ad-harms', 'ad-under-25', 'ad-worse-call'] },
  slowly: { claims: ['switch-stop-slow', 'crisis-worse', 'crisis-before'] },
  tellDoctor: { claims: ['crisis-worse', 'crisis-before'] },
  therapyWorse: { claims: ['alt-therapy-harm', 'crisis-worse', 'crisis-before'] },
  opioidsFears: {
    claims: [
      'op-no',
      'op-emergency',
      'se-mood-warning',
      'crisis-worse',
      'anx-side-effect',
      'anx-exposure-ask',
    ],
  },
  panic: {
    claims: ['anx-panic-passes', 'crisis-worse', 'crisis-before'],
    says: {
      from: of('anx-panic-passes').minutes[0],
      to: of('anx-panic-passes').minutes[1],
    },
  },

  howMany: { claims: ['dep-2026-power'], says: { n: of('dep-2026').n } },
  whichStep: {
    claims: ['alt-second-step', 'alt-steps-dispute'],
    says: alone('well', of('alt-second-step').remission_percent_by_step[2]),
  },
  howLong: {
    claims: ['alt-ad-time'],
    says: {
      usual: of('alt-ad-time').weeks_usually_within,
      some: of('alt-ad-time').weeks_some_at_or_after,
    },
  },
  stillUnwell: { claims: ['alt-stop-relapse'] },
  nearlyAll: { claims: ['dep-total', 'prac-add-on'] },
  whichPill: {
    claims: ['alt-ad-time'],
    says: { some: of('alt-ad-time').weeks_some_at_or_after },
  },
  model: { claims: ['alt-untreated-time'] },
  unpublished: { claims: ['alt-therapy-bias'] },
  labStudies: { claims: ['anx-lessens', 'mech-block-raised-tension'] },
  whichDrug: { claims: ['alt-gad-ad'], says: { to: gad.to } },
  noChangeNumber: { claims: [] },
  whoCanWait: { claims: ['cond-anx-types'] },
  newerTrials: { claims: ['alt-anx-cbt-placebo'] },
} as const satisfies Readonly<Record<string, Line>>;
export type LineId = keyof typeof lines;

export interface Told {
  readonly facts: readonly [LineId, LineId, LineId];
  readonly harms: readonly [LineId, LineId];
  readonly warning: readonly [LineId];
  readonly unknown: readonly [LineId];
}

/** The parts, in reading order. */
export const parts = ['facts', 'harms', 'warning', 'unknown'] as const;

const anxiety: PerOption<Told> = {
  ask: {
    facts: ['anxiety', 'year', 'noneLinked'],
    harms: ['phobia', 'quitLow'],
    warning: ['opioidsFears'],
    unknown: ['labStudies'],
  },
  better: {
    facts: ['gad', 'gadPoints', 'ocdPills'],
    harms: ['quitGad', 'unwell'],
    warning: ['under25'],
    unknown: ['whichDrug'],
  },
  keep: {
    facts: ['gadDummy', 'gadSteps', 'breath'],
    harms: ['noHarmNumber', 'fewGetHelp'],
    warning: ['panic'],
    unknown: ['whoCanWait'],
  },
  none: {
    facts: ['cbtPlacebo', 'online', 'ocdTherapy'],
    harms: ['therapyHarm', 'leftEarly'],
    warning: ['therapyWorse'],
    unknown: ['newerTrials'],
  },
};

export const told: Readonly<Record<VariantId, PerOption<Told>>> = {
  medicine: {
    ask: {
      facts: ['add12', 'add3', 'noneLinked'],
      harms: ['quitLow', 'dreams'],
      warning: ['opioidsMood'],
      unknown: ['howMany'],
    },
    better: {
      facts: ['addOn', 'cbtAdded', 'cbtLater'],
      harms: ['restless', 'therapyHarm'],
      warning: ['under25'],
      unknown: ['whichStep'],
    },
    keep: {
      facts: ['keepArm', 'keptWell', 'spared'],
      harms: ['numb', 'sexual'],
      warning: ['tellDoctor'],
      unknown: ['howLong'],
    },
    none: {
      facts: ['relapse', 'feltWorse', 'oftenMild'],
      harms: ['unwell', 'severe'],
      warning: ['slowly'],
      unknown: ['stillUnwell'],
    },
  },
  noMedicine: {
    ask: {
      facts: ['alone', 'fullDose', 'noneLinked'],
      harms: ['quitLow', 'dreams'],
      warning: ['opioidsMood'],
      unknown: ['nearlyAll'],
    },
    better: {
      facts: ['response', 'primary', 'allBetter'],
      harms: ['quitSsri', 'unwell'],
      warning: ['under25'],
      unknown: ['whichPill'],
    },
    keep: {
      facts: ['wait3', 'wait12', 'waitFair'],
      harms: ['noHarmNumber', 'stillLow'],
      warning: ['tellDoctor'],
      unknown: ['model'],
    },
    none: {
      facts: ['therapy', 'therapyOrPill', 'selfHelp'],
      harms: ['therapyHarm', 'leftEarly'],
      warning: ['therapyWorse'],
      unknown: ['unpublished'],
    },
  },
  anxiety,
  anxietyMedicine: {
    ...anxiety,
    better: { ...anxiety.better, unknown: ['noChangeNumber'] },
    keep: { ...anxiety.keep, facts: ['gadKept', 'gadSteps', 'breath'], harms: ['numb', 'sexual'] },
  },
};

/** What is told in place of a line to those whom it fits better, in the variants of anxiety. */
const forTrauma: { readonly [L in LineId]?: LineId } = { leftEarly: 'ptsdLeft' };
const ABOUT_ANXIETY: readonly VariantId[] = ['anxiety', 'anxietyMedicine'];

/** The lines of a part as this person is told them. */
export function linesFor(
  answers: Answers,
  variant: VariantId,
  option: OptionId,
  part: (typeof parts)[number],
): readonly LineId[] {
  const trauma = ABOUT_ANXIETY.includes(variant) && has.wantsHelpWithTrauma(answers);
  return told[variant][option][part].map((line) => (trauma && forTrauma[line]) || line);
}
