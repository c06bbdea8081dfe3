/**
 * What each option is told with: for every option two facts, two harms, one warning and one thing
 * that is not known, in this order. Who did not get well is no harm of one option alone: it is told
 * of none. Where we found no number of a harm, that is said. Each line stands on its claims, and its numbers are read from
 * them; words are in locales/<language>/deciding.json under `line.<id>`.
 */
import { type TellableId, numbersOf as of } from '#evidence/claims.ts';
import * as has from '#questionnaire/conditions.ts';
import type { Answers } from '#questionnaire/questions.ts';
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
const stopping = of('alt-stop-relapse').percent;
const feeling = of('alt-stop-feel');
const response = of('alt-ad-response').per_100;
const primary = of('alt-ad-primary');
const untreated = of('alt-untreated-time').percent_recovered;
const therapy = of('alt-therapy-rate');
const year = of('anx-innova');
const gadTrials = of('alt-gad-ad');
const gad = {
  drug: gadTrials.our_sum.percent.antidepressant,
  dummy: gadTrials.our_sum.percent.placebo,
  from: gadTrials.weeks[0],
  to: gadTrials.weeks[1],
};
const gadPoints = of('alt-anx-drugs').HAM_A_difference;
const sixMg = of('se-ldn-6mg');
const dreams = of('se-ldn-dreams').pooled;
const restless = of('alt-addon-restless');
const withdrawal = of('int-withdrawal').percent;
const quitting = of('alt-ad-quit').one_extra_quits_per;
const phobia = of('anx-exposure');
const ptsd = of('alt-anx-cbt-placebo').ptsd_dropout_percent;

/** The others of a hundred. */
const rest = (in100: number) => 100 - in100;
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
      gap: largest.gap_points,
      worse: -largest.ci95[0],
      better: largest.ci95[1],
    },
  },
  add3: {
    claims: ['dep-pilot-points'],
    says: {
      weeks: pilot.weeks,
      n: pilot.n,
      gap: pilot.our_sum.gap_points,
      worse: -pilot.our_sum.ci95[0],
      better: pilot.our_sum.ci95[1],
    },
  },
  addOn: {
    claims: ['alt-addon-points'],
    says: {
      weeks: addOn.weeks,
      trials: addOn.trials,
      gap: (-addOn.difference).toFixed(1),
      low: (-addOn.ci95[1]).toFixed(1),
      high: (-addOn.ci95[0]).toFixed(1),
    },
  },
  cbtAdded: {
    claims: ['alt-combined-cobalt'],
    says: {
      months: cbt.months,
      n: cbt.n,
      therapy: cbt.percent.cbt_added,
      usual: cbt.percent.usual_care,
    },
  },
  keepArm: {
    claims: ['prac-keep-arm'],
    says: {
      weeks: keepArm.weeks,
      n: keepArm.n,
      drug: -keepArm.keep_plus_naltrexone.change,
      dummy: -keepArm.keep_plus_dummy.change,
    },
  },
  keptWell: {
    claims: ['alt-stop-relapse'],
    says: { on: rest(stopping.stayed), off: rest(stopping.stopped) },
  },
  relapse: {
    claims: ['alt-stop-relapse'],
    says: { on: rest(stopping.stayed), off: rest(stopping.stopped) },
  },
  feltWorse: {
    claims: ['alt-stop-feel'],
    says: {
      weeks: feeling.weeks,
      on: feeling.percent_worse.stayed,
      off: feeling.percent_worse.stopped,
    },
  },
  alone: { claims: ['prac-add-on', 'dep-total'], says: { n: of('dep-total').n } },
  fullDose: { claims: ['dep-full-dose-alone'] },
  response: {
    claims: ['alt-ad-response'],
    says: { drug: response.antidepressant, low: response.placebo[0], high: response.placebo[1] },
  },
  primary: {
    claims: ['alt-ad-primary'],
    says: { from: primary.weeks[0], to: primary.weeks[1], more: primary.one_more_helped_per },
  },
  wait3: {
    claims: ['alt-watch', 'alt-untreated-time'],
    says: { well: untreated['3_months'], studies: of('alt-untreated-time').studies },
  },
  wait12: { claims: ['alt-untreated-time'], says: { well: untreated['12_months'] } },
  therapy: {
    claims: ['alt-therapy-rate'],
    says: {
      trials: therapy.trials,
      therapy: therapy.response_percent.therapy,
      none: therapy.response_percent.no_therapy,
    },
  },
  therapyOrPill: { claims: ['alt-cbt'], says: { trials: of('alt-cbt').trials } },
  anxiety: { claims: ['anx-lessens'] },
  year: { claims: ['anx-innova'], says: { mg: year.dose_mg, n: year.n } },
  gad: { claims: ['alt-gad-ad'], says: gad },
  gadPoints: {
    claims: ['alt-anx-drugs'],
    says: {
      duloxetine: (-gadPoints.duloxetine).toFixed(1),
      escitalopram: (-gadPoints.escitalopram).toFixed(1),
    },
  },
  gadDummy: { claims: ['alt-gad-ad'], says: gad },
  gadKept: { claims: ['alt-gad-ad'], says: gad },
  gadSteps: { claims: ['anx-gad-steps'] },
  cbtPlacebo: {
    claims: ['alt-anx-cbt-placebo'],
    says: { trials: of('alt-anx-cbt-placebo').trials },
  },
  online: { claims: ['anx-digital'], says: { trials: of('anx-digital').trials } },

  quitLow: {
    claims: ['se-ldn-6mg'],
    says: {
      drug: sixMg.quit_percent.ldn,
      dummy: sixMg.quit_percent.placebo,
      n: sixMg.n,
      weeks: sixMg.weeks,
    },
  },
  dreams: {
    claims: ['se-ldn-dreams'],
    says: {
      times: dreams.dreams_rr.toFixed(1),
      low: dreams.dreams_ci95[0].toFixed(1),
      high: dreams.dreams_ci95[1].toFixed(1),
    },
  },
  restless: {
    claims: ['alt-addon-restless', 'alt-addon-sleep-weight'],
    says: {
      weeks: restless.weeks,
      drug: Math.round(restless.akathisia_percent.aripiprazole),
      dummy: Math.round(restless.akathisia_percent.placebo),
    },
  },
  therapyHarm: {
    claims: ['alt-therapy-harm'],
    says: { told: Math.round(of('alt-therapy-harm').percent) },
  },
  numb: { claims: ['ad-blunting'], says: { numb: of('ad-blunting').percent } },
  unwell: {
    claims: ['int-withdrawal'],
    says: { drug: withdrawal.antidepressant, dummy: withdrawal.placebo },
  },
  severe: {
    claims: ['switch-stop-severe'],
    says: { severe: of('switch-stop-severe').percent_severe },
  },
  quitSsri: {
    claims: ['alt-ad-quit', 'alt-ad-primary'],
    says: {
      from: quitting[0],
      to: quitting[1],
      weeksFrom: primary.weeks[0],
      weeksTo: primary.weeks[1],
    },
  },
  sexual: { claims: ['ad-se-ssri'], says: { told: of('ad-se-ssri').per_100.sexual_problems } },
  noHarmNumber: { claims: [] },
  askHarm: { claims: [] },
  leftEarly: {
    claims: ['alt-therapy-dropout'],
    says: {
      left: Math.round(of('alt-therapy-dropout').percent),
      trials: of('alt-therapy-dropout').trials,
    },
  },
  phobia: {
    claims: ['anx-exposure', 'anx-exposure-thesis'],
    says: {
      three: phobia.trials,
      n: phobia.n[0] + phobia.n[1] + phobia.n[2],
      left,
      of: ofThem,
      dummy: leftDummy,
    },
  },
  quitGad: {
    claims: ['alt-gad-quit', 'alt-gad-ad'],
    says: { per: of('alt-gad-quit').one_extra_quits_per, from: gad.from, to: gad.to },
  },
  ptsdLeft: {
    claims: ['alt-anx-cbt-placebo'],
    says: { cbt: Math.round(ptsd.cbt), dummy: Math.round(ptsd.placebo) },
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
    says: { well: Math.round(of('alt-second-step').remission_percent_by_step[2]) },
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
  whoCanWait: { claims: [] },
  newerTrials: { claims: ['alt-anx-cbt-placebo'] },
} as const satisfies Readonly<Record<string, Line>>;
export type LineId = keyof typeof lines;

export interface Told {
  readonly facts: readonly [LineId, LineId];
  readonly harms: readonly [LineId, LineId];
  readonly warning: readonly [LineId];
  readonly unknown: readonly [LineId];
}

/** The parts, in reading order. */
export const parts = ['facts', 'harms', 'warning', 'unknown'] as const;

const anxiety: PerOption<Told> = {
  ask: {
    facts: ['anxiety', 'year'],
    harms: ['phobia', 'quitLow'],
    warning: ['opioidsFears'],
    unknown: ['labStudies'],
  },
  better: {
    facts: ['gad', 'gadPoints'],
    harms: ['quitGad', 'unwell'],
    warning: ['under25'],
    unknown: ['whichDrug'],
  },
  keep: {
    facts: ['gadDummy', 'gadSteps'],
    harms: ['noHarmNumber', 'askHarm'],
    warning: ['panic'],
    unknown: ['whoCanWait'],
  },
  none: {
    facts: ['cbtPlacebo', 'online'],
    harms: ['therapyHarm', 'leftEarly'],
    warning: ['therapyWorse'],
    unknown: ['newerTrials'],
  },
};

export const told: Readonly<Record<VariantId, PerOption<Told>>> = {
  medicine: {
    ask: {
      facts: ['add12', 'add3'],
      harms: ['quitLow', 'dreams'],
      warning: ['opioidsMood'],
      unknown: ['howMany'],
    },
    better: {
      facts: ['addOn', 'cbtAdded'],
      harms: ['restless', 'therapyHarm'],
      warning: ['under25'],
      unknown: ['whichStep'],
    },
    keep: {
      facts: ['keepArm', 'keptWell'],
      harms: ['numb', 'sexual'],
      warning: ['tellDoctor'],
      unknown: ['howLong'],
    },
    none: {
      facts: ['relapse', 'feltWorse'],
      harms: ['unwell', 'severe'],
      warning: ['slowly'],
      unknown: ['stillUnwell'],
    },
  },
  noMedicine: {
    ask: {
      facts: ['alone', 'fullDose'],
      harms: ['quitLow', 'dreams'],
      warning: ['opioidsMood'],
      unknown: ['nearlyAll'],
    },
    better: {
      facts: ['response', 'primary'],
      harms: ['quitSsri', 'unwell'],
      warning: ['under25'],
      unknown: ['whichPill'],
    },
    keep: {
      facts: ['wait3', 'wait12'],
      harms: ['noHarmNumber', 'askHarm'],
      warning: ['tellDoctor'],
      unknown: ['model'],
    },
    none: {
      facts: ['therapy', 'therapyOrPill'],
      harms: ['therapyHarm', 'leftEarly'],
      warning: ['therapyWorse'],
      unknown: ['unpublished'],
    },
  },
  anxiety,
  anxietyMedicine: {
    ...anxiety,
    better: { ...anxiety.better, unknown: ['noChangeNumber'] },
    keep: { ...anxiety.keep, facts: ['gadKept', 'gadSteps'], harms: ['numb', 'sexual'] },
  },
};

/** In the short form: which of its two facts an option is told with. */
const BRIEF_FACT: Readonly<Record<VariantId, PerOption<0 | 1>>> = {
  medicine: { ask: 0, better: 1, keep: 1, none: 0 },
  noMedicine: { ask: 0, better: 0, keep: 0, none: 0 },
  anxiety: { ask: 0, better: 0, keep: 1, none: 0 },
  anxietyMedicine: { ask: 0, better: 0, keep: 1, none: 0 },
};

/** Lines whose first sentence says it all in short: who was compared with whom is in it. */
const SAID_AT_FIRST: readonly LineId[] = ['add12', 'anxiety', 'cbtPlacebo'];

/**
 * The short form of an option: one fact, its whole warning, and what is not known. `first` lines are
 * told by their first sentence; a warning never is.
 */
export function briefOf(
  answers: Answers,
  variant: VariantId,
  option: OptionId,
): readonly {
  readonly part: 'facts' | 'warning' | 'unknown';
  readonly id: LineId;
  readonly first: boolean;
}[] {
  const linesOf = (part: 'facts' | 'warning' | 'unknown') =>
    linesFor(answers, variant, option, part);
  const fact = linesOf('facts')[BRIEF_FACT[variant][option]]!;
  return [
    { part: 'facts', id: fact, first: SAID_AT_FIRST.includes(fact) },
    { part: 'warning', id: linesOf('warning')[0]!, first: false },
    { part: 'unknown', id: linesOf('unknown')[0]!, first: true },
  ];
}

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
