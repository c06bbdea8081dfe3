/**
 * Whom a statement counts in 100, drawn under it wherever a page tells it: one bar for each group or
 * each effect. Groups watched for unlike times are told and never drawn. Numbers are those of the
 * claim. Titles and names: locales/<language>/pictures.json under `counted` and `count`.
 */
import type words from '#locales/en/pictures.json';
import { type ClaimId, type TellableId, numbersOf as of } from '#evidence/claims.ts';
import type { Count } from '#evidence/people.ts';

type Counted = readonly [name: keyof typeof words.count, did: Count];

const { round } = Math;
const ssri = of('ad-se-ssri').per_100;
const snri = of('ad-se-snri').per_100;
const tricyclic = of('ad-se-tca').per_100;
const mirtazapine = of('ad-se-mirt').per_100;
const usual = of('se-common').per_100;
const stopping = of('int-withdrawal').percent;
const relapse = of('alt-stop-relapse').percent;
const feeling = of('alt-stop-feel').percent_worse;
const response = of('alt-ad-response').per_100;
const gad = of('alt-gad-ad').our_sum.percent;
const therapy = of('alt-therapy-rate').response_percent;
const cbt = of('alt-combined-cobalt').percent;
const cbtLater = of('alt-combined-years').percent;
const untreated = of('alt-untreated-time').percent_recovered;
const alcohol = of('alt-alcohol-first').relapse_percent;
const tms = of('brain-tms-benefit').response_percent;
const year = of('se-ldn-year').percent;
const sixMg = of('se-ldn-6mg').any_percent;
const steps = of('alt-steps-dispute').cumulative_percent;
const [detachedFrom = 0, detachedTo = 0] = of('brain-esk-harm').dissociation_percent;
const old = of('liver-300mg');
const nausea = of('se-label-nausea');
const lithium = of('ad-lithium').per_100_at_10_years;

/** A medicine, and the dummy pill beside it. */
const beside = (
  name: Counted[0],
  { drug, placebo }: { readonly drug: number; readonly placebo: number },
): readonly Counted[] => [
  [name, round(drug)],
  ['dummy', round(placebo)],
];

export const counts = {
  'ad-se-ssri': [
    ['sexual', ssri.sexual_problems],
    ['dryMouth', ssri.dry_mouth],
  ],
  'ad-se-snri': [
    ['sweating', snri.sweating],
    ['sexual', snri.sexual_problems],
    ['dryMouth', snri.dry_mouth],
  ],
  'ad-se-tca': [
    ['dryMouth', tricyclic.dry_mouth],
    ['weight', tricyclic.weight_gain],
  ],
  'ad-se-mirt': [
    ['sleepy', mirtazapine.daytime_sleepiness],
    ['weight', mirtazapine.weight_gain],
  ],
  'ad-blunting': [['numb', of('ad-blunting').percent]],
  'ad-lithium': [
    ['women', lithium.women],
    ['men', lithium.men],
  ],
  'se-common': [
    ['nausea', round(usual.nausea)],
    ['headache', round(usual.headache)],
    ['quit', usual.stopped],
  ],
  'se-ldn-year': beside('low', { drug: year.ldn, placebo: year.placebo }),
  'se-ldn-6mg': beside('sixMg', { drug: sixMg.ldn, placebo: sixMg.placebo }),
  'cond-dep-common': [['depression', of('cond-dep-common').percent_adults]],
  'cond-anx-common': [['anxiety', of('cond-anx-common').percent[0]]],
  'cond-anx-treat': [['getHelp', round(of('cond-anx-treat').percent_treated)]],
  'int-withdrawal': beside('antidepressant', {
    drug: stopping.antidepressant,
    placebo: stopping.placebo,
  }),
  'switch-stop-severe': [['severe', of('switch-stop-severe').percent_severe]],
  'alt-stop-relapse': [
    ['stopped', relapse.stopped],
    ['stayed', relapse.stayed],
  ],
  'alt-stop-feel': [
    ['stopped', feeling.stopped],
    ['stayed', feeling.stayed],
  ],
  'alt-ad-response': [
    ['antidepressant', response.antidepressant],
    ['dummy', response.placebo],
  ],
  'alt-gad-ad': beside('antidepressant', { drug: gad.antidepressant, placebo: gad.placebo }),
  'alt-therapy-rate': [
    ['therapy', therapy.therapy],
    ['usualOrNone', therapy.no_therapy],
  ],
  'alt-therapy-harm': [['lasting', round(of('alt-therapy-harm').percent)]],
  'alt-therapy-dropout': [['leftEarly', round(of('alt-therapy-dropout').percent)]],
  'alt-combined-cobalt': [
    ['cbtAdded', cbt.cbt_added],
    ['usualCare', cbt.usual_care],
  ],
  'alt-combined-years': [
    ['cbtAdded', cbtLater.cbt_added],
    ['usualCare', cbtLater.usual_care],
  ],
  'alt-second-step': [['nextStep', round(of('alt-second-step').remission_percent_by_step[2])]],
  'alt-untreated-time': [
    ['in3Months', untreated['3_months']],
    ['in6Months', untreated['6_months']],
    ['inAYear', untreated['12_months']],
  ],
  'alt-watch': [['in3Months', of('alt-watch').percent_recovered_untreated['3_months']]],
  'alt-alcohol-first': beside('naltrexone', {
    drug: alcohol.naltrexone,
    placebo: alcohol.placebo,
  }),
  'brain-tms-benefit': [
    ['tms', round(tms.tms)],
    ['sham', round(tms.sham)],
  ],
  'combo-mood-anxiety': beside('contrave', of('combo-mood-anxiety').percent),
  'combo-mood-sleep': beside('contrave', of('combo-mood-sleep').percent),
  'combo-mood-depression': beside('contrave', of('combo-mood-depression').percent),
  'alt-steps-dispute': [
    ['authors', steps.authors],
    ['newLook', steps.reanalysis],
  ],
  'brain-esk-harm': [['detached', [detachedFrom, detachedTo]]],
  'liver-300mg': [['raisedTests', round((100 * old.events) / old.n)]],
  'liver-combine': [['raisedTests', round(of('liver-combine').percent)]],
  'se-label-nausea': [['quit', round((100 * nausea.stopped_for_nausea) / nausea.n)]],
  'liver-tests-rate': [['raisedTests', of('liver-tests-rate').percent_over_3x]],
  'mech-inflammation-share': [
    ['raisedInflammation', of('mech-inflammation-share').crp_over_3.percent],
  ],
} as const satisfies Readonly<Record<keyof typeof words.counted, readonly Counted[]>>;

/** True for a statement that counts people in 100. */
export const isCounted = (id: ClaimId): id is keyof typeof counts => id in counts;

/** Trials so small that a square stands for each person in them. */
export const everyone: { readonly [C in TellableId]?: number } = {
  'dep-total': of('dep-total').n,
};
