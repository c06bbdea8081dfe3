/**
 * The evidence ledger's claims: the only ground for a medical sentence. Ids, meaning and numbers
 * are the ledger's. The reader's words for each are in locales/<language>/claims.json: "says" is
 * the statement, "why" the reason for its certainty, or where a fact stands.
 */
import { REVIEW_BY } from './searched.ts';
import type { SourceId } from './sources.ts';

/** How sure we are of the answer to the question behind a claim (as in GRADE). */
export type Certainty = 'high' | 'moderate' | 'low' | 'veryLow';

/** How a popular article's version of the claim holds up; absent where it made none. */
export type Verdict = 'supported' | 'partly' | 'overstated' | 'unverified';

interface Held {
  readonly topic: string;
  readonly verdict?: Verdict;
  /** A claim stands on at least one source. */
  readonly sources: readonly [SourceId, ...SourceId[]];
  /** Exact numbers; pictures are drawn from these. Units are in the names. */
  readonly numbers?: object;
  /** For writers and clinicians; it must be obeyed wherever the claim is used. */
  readonly caution?: string;
  /** ISO date by which it must be checked again, where that is sooner than for the rest. */
  readonly reviewBy?: string;
}

/** What a treatment, an illness or a choice does to people, from data: we say how sure. */
export interface Finding extends Held {
  readonly kind: 'finding';
  readonly certainty: Certainty;
}

/** What a label, a guide, a law, a study's plan or our search says: we say who says it. */
export interface Fact extends Held {
  readonly kind: 'fact';
  /** Our own search says part of it: that nothing was found. */
  readonly searched?: true;
}

export type ClaimData = Finding | Fact;

export const claims = {
  'mech-blocks-opioids': {
    topic: 'mechanism',
    kind: 'fact',
    verdict: 'supported',
    sources: ['label-dailymed', 'tip63', 'jelen'],
  },
  'mech-opioid-system-mood': {
    topic: 'mechanism',
    kind: 'finding',
    certainty: 'low',
    verdict: 'partly',
    sources: ['nummenmaa2020', 'jelen'],
    numbers: { n: 135, design: 'scan at one time point', population: 'healthy adults' },
  },
  'mech-normalizes': {
    topic: 'mechanism',
    kind: 'fact',
    searched: true,
    verdict: 'overstated',
    sources: ['moloney2026', 'amiaz2008', 'pecina2021', 'jelen'],
  },
  'mech-block-raised-tension': {
    topic: 'mechanism',
    kind: 'finding',
    certainty: 'low',
    sources: ['grevert1977', 'preter2011', 'hoehn1981'],
    numbers: {
      studies: 3,
      n: [12, 25, null],
      drug: 'naloxone by vein',
      preter: 'naloxone, then lactate, against saline, then lactate',
    },
    caution: 'Do not present as proof that naltrexone causes anxiety.',
  },
  'mech-ldn-ideas': {
    topic: 'mechanism',
    kind: 'finding',
    certainty: 'veryLow',
    sources: ['toljan2018'],
  },
  'mech-inflammation-share': {
    topic: 'mechanism',
    kind: 'finding',
    certainty: 'moderate',
    verdict: 'partly',
    sources: ['osimo2019'],
    numbers: {
      crp_over_3: { percent: 27, ci95: [21, 34], studies: 30 },
      crp_over_1: { percent: 58, ci95: [47, 69] },
    },
  },
  'mech-inflammation-trial': {
    topic: 'mechanism',
    kind: 'finding',
    certainty: 'low',
    verdict: 'overstated',
    sources: ['moloney2026'],
    numbers: { n: 37, weeks: 12 },
    caution:
      'A summary also says inflammation at the start did not predict who got better; full text not read.',
  },
  'mech-how-long': {
    topic: 'mechanism',
    kind: 'fact',
    sources: ['monograph-2025', 'label-fdareport'],
    numbers: {
      half_life_hours: { naltrexone: 4, '6-beta-naltrexol': 13 },
      block_hours_at_50_mg: 24,
    },
    caution: 'How long a few milligrams block opioids is not well studied.',
  },
  'appr-opioid-1984': {
    topic: 'approval',
    kind: 'fact',
    verdict: 'supported',
    sources: ['tip63', 'vivitrol-2013'],
    numbers: { year: 1984 },
  },
  'appr-alcohol-1994': {
    topic: 'approval',
    kind: 'fact',
    verdict: 'supported',
    sources: ['niaaa', 'label-dailymed'],
    numbers: { year: 1994 },
    caution:
      'LiverTox gives 1984 for both uses and one rehab site swaps the years; do not copy those.',
  },
  'appr-relapse-claim': {
    topic: 'approval',
    kind: 'fact',
    verdict: 'overstated',
    sources: ['label-old', 'tip63'],
  },
  'appr-not-for-mood': {
    topic: 'approval',
    kind: 'fact',
    verdict: 'supported',
    sources: ['label-dailymed', 'smpc-uk'],
  },
  'appr-off-label': {
    topic: 'approval',
    kind: 'fact',
    sources: ['umich-offlabel', 'label-dailymed'],
  },
  'appr-combo-weight': {
    topic: 'approval',
    kind: 'fact',
    sources: ['contrave-dailymed', 'contrave-us'],
  },
  'appr-under-18': { topic: 'approval', kind: 'fact', sources: ['monograph-us', 'samhsa'] },
  'dose-50': {
    topic: 'dose',
    kind: 'fact',
    verdict: 'supported',
    sources: ['monograph-us', 'label-dailymed'],
    numbers: { dose_mg: 50 },
  },
  'dose-low-range': {
    topic: 'dose',
    kind: 'fact',
    verdict: 'partly',
    sources: ['toljan2018', 'raknes2016', 'moloney2026', 'mischoulon2017'],
    numbers: {
      range_mg: [1, 5],
      median_mg_norway: 3.7,
      trial_doses_mg: { mischoulon2017: 2, moloney2026: 4.5 },
    },
  },
  'dose-response': {
    topic: 'dose',
    kind: 'finding',
    certainty: 'low',
    verdict: 'overstated',
    sources: ['seed', 'arntz1993', 'petrakis2007'],
    caution:
      'The only dose patterns seen: a Norwegian register link with refills, and more tension with more naloxone in 12 people.',
  },
  'dose-combo': {
    topic: 'dose',
    kind: 'fact',
    sources: ['contrave-fda-info', 'contrave-dose'],
    numbers: { naltrexone_mg: 32, bupropion_mg: 360 },
  },
  'dose-no-home-mixing': {
    topic: 'dose',
    kind: 'fact',
    sources: ['medisca', 'fda-compounding'],
    caution: 'The plainest source is a supplier that profits from pharmacy compounding.',
  },
  'dep-pilot': {
    topic: 'depression',
    kind: 'finding',
    certainty: 'low',
    sources: ['mischoulon2017'],
    numbers: {
      n: 12,
      arms: { ldn: 6, placebo: 6 },
      dose: '1 mg twice a day',
      weeks: 3,
      scale: 'HAM-D-17',
      ldn: { from: 21.2, to: 11.7 },
      placebo: { from: 23.7, to: 17.8 },
      p: 0.3,
    },
    caution:
      'All 12 had fallen back into depression on plans with bupropion, high-dose sertraline, low-dose aripiprazole, stimulants or dopamine drugs. Say so: ‘one kind of drug plan’ hides the bupropion link. A patent holder paid.',
  },
  'dep-pilot-second': {
    topic: 'depression',
    kind: 'finding',
    certainty: 'veryLow',
    sources: ['mischoulon2017'],
    numbers: {
      n: 12,
      weeks: 3,
      'HAM-D-17': { ldn: [21.2, 11.7], placebo: [23.7, 17.8], d: 0.62, p: 0.3, main: true },
      'HAM-D-28': { ldn: [26.2, 12], placebo: [26.3, 19.8], d: 1.15, p: 0.097 },
      'MADRS-10': { ldn: [30.4, 12.2], placebo: [30.7, 22.8], d: 1.45, p: 0.035 },
      'MADRS-15': { ldn: [36.6, 13.2], placebo: [36.7, 26], d: 1.49, p: 0.035 },
      'CGI-S': { ldn: [4.3, 3], placebo: [4.3, 4], d: 1.22, p: 0.064 },
    },
  },
  'dep-2026': {
    topic: 'depression',
    kind: 'fact',
    searched: true,
    sources: ['moloney2026'],
    numbers: {
      n: 37,
      max_dose_mg: 4.5,
      weeks: 12,
      planned_age: [18, 55],
      severity: 'moderate or worse (MADRS 18 or more)',
    },
  },
  'dep-2026-result': {
    topic: 'depression',
    kind: 'finding',
    certainty: 'low',
    sources: ['moloney2026'],
    numbers: {
      scale: 'MADRS',
      ldn: { change: -10.5, sd: 5.6 },
      placebo: { change: -9.8, sd: 5.9 },
      p: 0.97,
    },
    caution:
      'Show the gap with its range (dep-2026-range), not two spread bars: the spreads overlap even for drugs that work. Do not draw from 0 to 60. An interviewer scored it.',
  },
  'dep-2026-size': {
    topic: 'depression',
    kind: 'fact',
    sources: ['plank2022', 'moloney2026'],
    numbers: { planned: 48, enrolled: 37 },
  },
  'dep-2026-left-out': {
    topic: 'depression',
    kind: 'fact',
    sources: ['plank2022', 'naldep-recruit'],
  },
  'dep-total': {
    topic: 'depression',
    kind: 'fact',
    verdict: 'overstated',
    sources: ['mischoulon2017', 'moloney2026'],
    numbers: { trials: 2, n: 49 },
  },
  'dep-game-changer': {
    topic: 'depression',
    kind: 'finding',
    certainty: 'moderate',
    verdict: 'overstated',
    sources: ['moloney2026', 'mischoulon2017', 'mcelroy2013'],
  },
  'dep-short': {
    topic: 'depression',
    kind: 'fact',
    verdict: 'supported',
    sources: ['mischoulon2017', 'moloney2026', 'mcelroy2013'],
    numbers: { weeks: [3, 24] },
  },
  'dep-placebo-effect': {
    topic: 'depression',
    kind: 'finding',
    certainty: 'high',
    sources: ['moloney2026', 'maudsley'],
  },
  'dep-full-dose-alone': {
    topic: 'depression',
    kind: 'finding',
    certainty: 'low',
    verdict: 'partly',
    sources: ['pettinati2010', 'petrakis2007'],
  },
  'dep-sertraline': {
    topic: 'depression',
    kind: 'finding',
    certainty: 'moderate',
    verdict: 'partly',
    sources: ['pettinati2010'],
    numbers: {
      n: 170,
      abstinent_percent: { both: 53.7, naltrexone: 21.3, sertraline: 27.5, placebo: 23.1 },
      not_depressed_both_percent: 83.3,
      dose: 'naltrexone 100 mg, sertraline 200 mg',
    },
  },
  'dep-fibro-mood': {
    topic: 'depression',
    kind: 'finding',
    certainty: 'low',
    sources: ['younger2013'],
    numbers: { n: 31, p_mood: 0.039, p_life_satisfaction: 0.045 },
    caution:
      'Never show without anx-innova: 98 women, same dose, a year, no clear gain in mood or worry. Younger is smaller, shorter and a second goal.',
  },
  'dep-ms': {
    topic: 'depression',
    kind: 'finding',
    certainty: 'low',
    sources: ['cree2010', 'sharaf2010'],
    numbers: {
      cree2010: { enrolled: 80, completed: 60, MHI_points: 6, p: '<0.01' },
      sharaf2010: { n: 96, result: 'no difference' },
    },
  },
  'dep-gulf-war': {
    topic: 'depression',
    kind: 'finding',
    certainty: 'veryLow',
    sources: ['brewer2018'],
    numbers: { n: 37, responders: 14 },
    caution:
      'Other papers cite this as a mood benefit; that reading is not supported by the abstract.',
  },
  'dep-norway': {
    topic: 'depression',
    kind: 'finding',
    certainty: 'veryLow',
    sources: ['raknes2019'],
    numbers: { n: 11247, difference_points: 2.8, ci95: [1.1, 4.4] },
  },
  'dep-five-cases': {
    topic: 'depression',
    kind: 'fact',
    sources: ['obrocea2012'],
    numbers: { n: 5 },
  },
  'dep-bipolar': {
    topic: 'depression',
    kind: 'fact',
    searched: true,
    sources: ['plank2022', 'obrocea2012', 'brown2009', 'brown2006'],
  },
  'anx-jcp': {
    topic: 'anxiety',
    kind: 'fact',
    searched: true,
    verdict: 'unverified',
    sources: ['seed', 'petrakis2007', 'heinala2001'],
    numbers: {
      nearest_paper: { id: 'petrakis2007', topic: 'drinking', n: 254, with_major_depression: 139 },
    },
    caution:
      'Do not repeat the claim. Papers found in that journal tested naltrexone for drinking, not anxiety.',
  },
  'anx-lessens': {
    topic: 'anxiety',
    kind: 'finding',
    certainty: 'veryLow',
    verdict: 'overstated',
    sources: [
      'amiaz2008',
      'krupitsky2016',
      'toljan2018',
      'arntz1993',
      'merluzzi1991',
      'innova2026',
    ],
    caution: 'Say we found none, not that none exists. Show anx-exposure and anx-innova beside it.',
  },
  'anx-ocd': {
    topic: 'anxiety',
    kind: 'finding',
    certainty: 'veryLow',
    sources: ['amiaz2008', 'hamidi2007'],
    numbers: {
      n: 10,
      weeks_each: 5,
      main: { scale: 'Y-BOCS', result: 'no significant effect' },
      second: { scales: ['HAM-A', 'MADRS', 'CGI'], result: 'significantly higher on naltrexone' },
    },
    caution:
      'Dose not shown in the abstract; not known to be low dose. OCD scores did not differ. The ten had not been helped by SSRIs. An open study of 23 (25 to 100 mg) reported gains but 7 dropped out.',
  },
  'anx-side-effect': {
    topic: 'anxiety',
    kind: 'fact',
    sources: ['livertox', 'monograph-2025', 'pil-card'],
  },
  'anx-opioid-care': {
    topic: 'anxiety',
    kind: 'finding',
    certainty: 'moderate',
    sources: ['krupitsky2016'],
    numbers: { n: 306, arms: 3, months: 6 },
  },
  'anx-trauma': {
    topic: 'anxiety',
    kind: 'finding',
    certainty: 'veryLow',
    sources: ['pape2014', 'dissoc2023'],
    numbers: { n: 15, early_benefit: 11, lasting_benefit: 7 },
    caution:
      'The authors call it one helpful part of a whole treatment, and warn that losing numb feelings can be too much for some. Show pts-dissoc (placebo trials, 29 people) beside it.',
  },
  'combo-claim': {
    topic: 'combination',
    kind: 'fact',
    searched: true,
    verdict: 'unverified',
    sources: ['seed', 'mcelroy2013', 'greenway2009'],
    caution:
      'Do not repeat the claim or its table. Mischoulon 2017 (12 people, some on bupropion) is the likeliest seed; say ‘may be’.',
  },
  'combo-open': {
    topic: 'combination',
    kind: 'fact',
    sources: ['mcelroy2013', 'mcelroy-funding'],
    numbers: { n: 25, weeks: 24, comparator: null, design: 'open label' },
    caution:
      'Paid for by Orexigen, the company that developed the pill (seen in a second paper on the same women).',
  },
  'combo-open-result': {
    topic: 'combination',
    kind: 'finding',
    certainty: 'veryLow',
    sources: ['mcelroy2013'],
    numbers: {
      scale: 'MADRS',
      n: 23,
      n_enrolled: 25,
      main_goal_week12: { change: -13.1, sd: 7.1 },
      week24: { change: -15.3, sd: 8.1 },
      method: 'last observation carried forward',
    },
  },
  'combo-weight-trial': {
    topic: 'combination',
    kind: 'fact',
    sources: ['greenway2009'],
    numbers: { n: 419, outcome: 'weight', weeks: 24 },
    caution: 'The article may have mixed this up with depression.',
  },
  'combo-meth': {
    topic: 'combination',
    kind: 'finding',
    certainty: 'low',
    sources: ['trivedi2021', 'jha2025'],
    numbers: {
      n_stage1: 403,
      drug_use_response_percent: { drug: 13.6, placebo: 2.5 },
      mood: {
        n: 326,
        week: 4,
        PHQ9_difference: -2.52,
        se: 0.81,
        response_or: 2.54,
        ci95: [1.42, 4.55],
      },
      dose: 'naltrexone 380 mg shot every 3 weeks, bupropion 450 mg',
    },
    caution: 'Bupropion alone could explain the mood result. Doses far above low dose.',
  },
  'combo-cannot-split': { topic: 'combination', kind: 'fact', sources: ['mcelroy2013', 'jha2025'] },
  'combo-boxed': {
    topic: 'combination',
    kind: 'fact',
    sources: ['contrave-dailymed', 'contrave-us'],
  },
  'combo-seizure': { topic: 'combination', kind: 'fact', sources: ['contrave-us'] },
  'combo-other-bars': {
    topic: 'combination',
    kind: 'fact',
    sources: ['contrave-us'],
    caution:
      'MAOI: within 14 days. Sedatives here: benzodiazepines, barbiturates and seizure drugs.',
  },
  'combo-double': { topic: 'combination', kind: 'fact', sources: ['contrave-us', 'auvelity'] },
  'combo-side-effects': {
    topic: 'combination',
    kind: 'finding',
    certainty: 'high',
    sources: ['contrave-ca'],
    numbers: {
      nausea: { drug: 33, placebo: 7 },
      constipation: { drug: 19, placebo: 7 },
      headache: { drug: 18, placebo: 10 },
      vomiting: { drug: 11, placebo: 3 },
      dizziness: { drug: 10, placebo: 3 },
      insomnia: { drug: 9, placebo: 6 },
      dry_mouth: { drug: 8, placebo: 2 },
      stopped: { drug: 24, placebo: 12 },
      unit: 'per 100',
    },
  },
  'combo-no-self-mix': {
    topic: 'combination',
    kind: 'fact',
    sources: ['contrave-us', 'contrave-dailymed', 'greenway2019'],
  },
  'se-common': {
    topic: 'side-effects',
    kind: 'finding',
    certainty: 'moderate',
    verdict: 'supported',
    sources: ['croop1997', 'croop-aafp'],
    numbers: {
      n: 570,
      n_with_data: 500,
      reference_n_with_data: 238,
      per_100: { nausea: 9.8, headache: 6.6, stopped: 15 },
      any: { naltrexone: 37.6, reference: 17.6 },
      design: 'open label, with a comparison group not chosen by chance, no placebo',
    },
  },
  'se-others': {
    topic: 'side-effects',
    kind: 'finding',
    certainty: 'moderate',
    verdict: 'supported',
    sources: ['label-percent', 'label-dailymed', 'monograph-2025'],
    numbers: {
      per_100: {
        dizziness: 4,
        nervousness: 4,
        fatigue: 4,
        insomnia: 3,
        vomiting: 3,
        anxiety: 2,
        sleepiness: 2,
      },
      status: 'seen on a secondary page',
    },
    caution: 'Check the percentages against the current label before print.',
  },
  'se-ldn-dreams': {
    topic: 'side-effects',
    kind: 'finding',
    certainty: 'moderate',
    sources: ['younger2012', 'fm2025'],
    numbers: {
      pooled: { dreams_rr: 2.41, dreams_ci95: [1.77, 3.28] },
      one_study: {
        per_100: { dreams: { ldn: 37, placebo: 13 } },
        weeks: { ldn: 12, placebo: 4 },
        n_reported: { meeting: 28, paper: 31 },
        note: 'no whole number of 28 people gives 37, 13, 16 or 3%; groups of 27 to 32 do, and not one size fits all four',
      },
    },
    caution:
      'May be said: more people have vivid dreams, a bit more than twice as many. May not be drawn: people out of 28, or headache. Same study as younger2013 (31 women).',
  },
  'se-serious': {
    topic: 'side-effects',
    kind: 'finding',
    certainty: 'moderate',
    sources: ['bolton2019'],
    numbers: { trials: 26, n: 4960, risk_ratio: 0.84, ci95: [0.66, 1.06] },
    caution: 'Only 5 of 89 trials used 4.5 mg or less. Does not cover people who use opioids.',
  },
  'se-ldn-rare': {
    topic: 'side-effects',
    kind: 'finding',
    certainty: 'low',
    verdict: 'partly',
    sources: ['bolton2019', 'bruun2024', 'innova2026', 'vatvani2024'],
  },
  'se-mood-warning': {
    topic: 'side-effects',
    kind: 'fact',
    sources: ['mayo-ntx', 'ww-safety', 'monograph-us'],
    caution:
      'The seed article never mentions this. The label data come mostly from addiction care; cause is not certain.',
  },
  'se-mood-studies': {
    topic: 'side-effects',
    kind: 'finding',
    certainty: 'low',
    sources: ['miotto2002', 'dean2006', 'malcolm1987'],
    numbers: {
      malcolm1987: { completed: 36, severe_reactions: 1 },
      dean2006: { naltrexone: 42, control: 38 },
    },
  },
  'se-watch': { topic: 'side-effects', kind: 'fact', sources: ['contrave-us', 'mayo-ntx'] },
  'se-allergy': { topic: 'side-effects', kind: 'fact', sources: ['label-chartwell'] },
  'se-kidney': { topic: 'side-effects', kind: 'fact', sources: ['label-precautions', 'pil-uk'] },
  'se-driving': {
    topic: 'side-effects',
    kind: 'fact',
    sources: ['pil-card', 'rxreasoner', 'drive-leaflet'],
  },
  'se-ask-report': {
    topic: 'side-effects',
    kind: 'fact',
    verdict: 'supported',
    sources: ['pil-us'],
  },
  'liver-not-common': {
    topic: 'liver',
    kind: 'finding',
    certainty: 'moderate',
    verdict: 'overstated',
    sources: ['livertox', 'inpharmd'],
  },
  'liver-warning-stays': {
    topic: 'liver',
    kind: 'fact',
    verdict: 'partly',
    sources: ['fda-2013', 'stoddard-2015'],
    numbers: { year: 2013 },
  },
  'liver-contra-change': {
    topic: 'liver',
    kind: 'fact',
    sources: ['vivitrol-2013', 'label-chartwell', 'monograph-us', 'pil-uk'],
    caution:
      'Clinicians should settle which wording to show. Some drug guides (MPR, an older maker’s page, a lab-choice page) still list acute hepatitis or liver failure as a bar; say that sources differ.',
  },
  'liver-active': {
    topic: 'liver',
    kind: 'fact',
    verdict: 'partly',
    sources: ['pil-uk', 'label-old', 'apa-aud'],
    caution:
      'Show with every cirrhosis or hepatitis answer. Spanish must say “a menos que”, not “si no”.',
  },
  'liver-tests-rate': {
    topic: 'liver',
    kind: 'finding',
    certainty: 'moderate',
    sources: ['inpharmd', 'livertox', 'austpresc', 'niaaa-combine'],
    numbers: { percent_over_3x: 1 },
    caution: 'Show liver-combine with it.',
  },
  'liver-300mg': {
    topic: 'liver',
    kind: 'finding',
    certainty: 'moderate',
    sources: ['austpresc'],
    numbers: { n: 26, events: 5, placebo_events: 0, dose_mg: 300 },
  },
  'liver-cirrhosis-levels': {
    topic: 'liver',
    kind: 'fact',
    sources: ['label-precautions'],
    numbers: { auc_fold: { compensated: 5, decompensated: 10 } },
  },
  'liver-cohorts': {
    topic: 'liver',
    kind: 'finding',
    certainty: 'low',
    verdict: 'partly',
    sources: ['va-cirrhosis', 'ayyala2022'],
    numbers: { n: 2940, raised_tests_percent: 2, judged_due_to_drug: 0 },
  },
  'liver-baseline': {
    topic: 'liver',
    kind: 'fact',
    verdict: 'partly',
    sources: ['austpresc', 'apa-aud'],
  },
  'liver-signs': { topic: 'liver', kind: 'fact', sources: ['mayo-ntx', 'label-old'] },
  'liver-hep-b-c-fatty': {
    topic: 'liver',
    kind: 'finding',
    certainty: 'low',
    sources: ['ayyala2022', 'brewer2004'],
  },
  'liver-raised': { topic: 'liver', kind: 'fact', sources: ['ket-pilot', 'austpresc'] },
  'liver-alcohol': { topic: 'liver', kind: 'fact', sources: ['inpharmd'] },
  'liver-transplant': {
    topic: 'liver',
    kind: 'fact',
    searched: true,
    sources: ['label-precautions', 'apa-aud'],
  },
  'op-no': {
    topic: 'opioids',
    kind: 'fact',
    sources: ['label-chartwell', 'monograph-us', 'fda-2013'],
    caution: 'The seed article never mentions this. It comes first in the product.',
  },
  'op-withdrawal': { topic: 'opioids', kind: 'fact', sources: ['vivitrol-2013', 'smpc-uk'] },
  'op-low-too': {
    topic: 'opioids',
    kind: 'finding',
    certainty: 'low',
    sources: ['bc-ldn', 'plank2022'],
  },
  'op-7-10': {
    topic: 'opioids',
    kind: 'fact',
    sources: ['label-prescriberpoint', 'smpc-uk', 'samhsa-mat', 'monograph-us'],
    numbers: { days: [7, 10] },
  },
  'op-long': {
    topic: 'opioids',
    kind: 'fact',
    sources: ['samhsa', 'pil-us', 'pil-ca', 'sublocade-long', 'viv-start-dr'],
    numbers: { days: [10, 14] },
  },
  'op-not-alone': { topic: 'opioids', kind: 'fact', sources: ['tip63', 'asam-patient'] },
  'op-mat-protects': {
    topic: 'opioids',
    kind: 'finding',
    certainty: 'moderate',
    sources: ['oud-mood2018', 'tip63'],
  },
  'op-check': { topic: 'opioids', kind: 'fact', sources: ['smpc-uk', 'kratom-shm'] },
  'op-hidden': {
    topic: 'opioids',
    kind: 'fact',
    sources: ['pil-uk', 'monograph-us'],
    caution:
      'Loperamide (Imodium) acts mostly in the gut; ask about it too. Patches (fentanyl, buprenorphine) are on the opioid list of the drug guides: show int-patch.',
  },
  'op-kratom': {
    topic: 'opioids',
    kind: 'finding',
    certainty: 'moderate',
    sources: ['kratom2023', 'kratom-shm'],
  },
  'op-tianeptine': {
    topic: 'opioids',
    kind: 'fact',
    sources: ['tianeptine'],
    caution: 'No case report of the pair was found.',
  },
  'op-overdose-after': {
    topic: 'opioids',
    kind: 'fact',
    sources: ['fda-2013', 'label-prescriberpoint', 'mayo-ntx'],
  },
  'op-overcome': { topic: 'opioids', kind: 'fact', sources: ['fda-2013', 'label-old'] },
  'op-emergency': { topic: 'opioids', kind: 'fact', sources: ['label-precautions', 'pil-card'] },
  'op-surgery': {
    topic: 'opioids',
    kind: 'fact',
    sources: ['periop-aus', 'periop-review', 'spaqi-731298'],
    numbers: { days_before: 3 },
    caution: 'For low doses no studied timing was found; the team must decide.',
  },
  'op-naloxone': {
    topic: 'opioids',
    kind: 'fact',
    sources: ['pil-ca', 'asam-od-2025', 'viv-pi-2025'],
  },
  'preg-data': { topic: 'pregnancy', kind: 'fact', sources: ['rxlist-revia', 'preg-label'] },
  'preg-animal': { topic: 'pregnancy', kind: 'fact', sources: ['rxlist-revia', 'preg-label'] },
  'preg-milk': {
    topic: 'pregnancy',
    kind: 'finding',
    certainty: 'low',
    sources: ['lactmed'],
    numbers: { n: 1, relative_dose_percent: 0.86 },
  },
  'preg-milk-advice': {
    topic: 'pregnancy',
    kind: 'fact',
    sources: ['rxreasoner', 'lactmed', 'elactancia'],
  },
  'ldn-compounded': { topic: 'ldn', kind: 'fact', sources: ['label-dailymed', 'ldn-pharmacy'] },
  'ldn-not-checked': { topic: 'ldn', kind: 'fact', sources: ['fda-compounding'] },
  'ldn-fibro': {
    topic: 'ldn',
    kind: 'finding',
    certainty: 'moderate',
    sources: ['bruun2024', 'innova2026', 'fm2025', 'ologunowa2025', 'vatvani2024'],
    numbers: {
      bruun2024: { n: 99, n_drug: 49, difference: -0.34, ci95: [-0.95, 0.27], p: 0.27 },
      innova2026: { n: 98, n_drug: 48, difference: 0.49, p: 0.236, months: 12 },
    },
  },
  'ldn-crohn-long-covid': {
    topic: 'ldn',
    kind: 'fact',
    searched: true,
    sources: ['cochrane-crohn', 'longcovid2025'],
    numbers: {
      crohn: { trials: 2, n: 46 },
      long_covid: { rcts: 0, before_after_studies: 4, n: 155 },
    },
  },
  'ldn-growth': {
    topic: 'ldn',
    kind: 'fact',
    verdict: 'unverified',
    sources: ['raknes2016'],
    numbers: { n: 15297 },
    caution: 'No count of use for mood was found.',
  },
  'ldn-web-claims': {
    topic: 'ldn',
    kind: 'fact',
    searched: true,
    verdict: 'unverified',
    sources: ['seed', 'mayo-ntx'],
    caution: 'Patient stories are not evidence. Do not name these sites as support.',
  },
  'alt-cbt': {
    topic: 'alternatives',
    kind: 'finding',
    certainty: 'moderate',
    sources: ['cuijpers2023'],
    numbers: {
      trials: 409,
      n: 52702,
      g_vs_control: 0.79,
      ci95: [0.7, 0.89],
      g_vs_drugs_6_12_months: 0.34,
      ci95_vs_drugs: [0.09, 0.58],
    },
  },
  'alt-ad-response': {
    topic: 'alternatives',
    kind: 'finding',
    certainty: 'moderate',
    sources: ['maudsley', 'goodfellow'],
    numbers: {
      per_100: { antidepressant: 50, placebo: [30, 40], no_treatment: 20 },
      population: 'moderate or worse depression',
    },
    caution:
      'People starting a medicine in trials of some weeks; ‘much better’, not recovered. If a first medicine was not enough, use alt-second-step and alt-combined-cobalt.',
  },
  'alt-ad-21': {
    topic: 'alternatives',
    kind: 'finding',
    certainty: 'moderate',
    sources: ['cipriani2018'],
    numbers: { drugs: 21, trials: 522, n: 116477 },
  },
  'alt-ad-harms': {
    topic: 'alternatives',
    kind: 'finding',
    certainty: 'high',
    sources: ['ad-medguide', 'stone2009', 'maudsley-dpr', 'nhs-ad-se'],
    numbers: { ssri_one_extra_quits_per: [20, 90], source: 'arroll2009' },
  },
  'alt-ad-time': {
    topic: 'alternatives',
    kind: 'finding',
    certainty: 'moderate',
    sources: ['nice-ng222', 'stard-level1'],
    numbers: { weeks_usually_within: 4, weeks_some_at_or_after: 8 },
  },
  'alt-anx-drugs': {
    topic: 'alternatives',
    kind: 'finding',
    certainty: 'moderate',
    sources: ['slee2019', 'nihr-gad'],
    numbers: {
      trials: 89,
      n: 25441,
      HAM_A_difference: {
        duloxetine: -3.13,
        pregabalin: -2.79,
        venlafaxine: -2.69,
        escitalopram: -2.45,
      },
    },
  },
  'alt-anx-therapy': { topic: 'alternatives', kind: 'fact', sources: ['nihr-gad'] },
  'alt-add-ons': {
    topic: 'alternatives',
    kind: 'finding',
    certainty: 'moderate',
    sources: ['nunez2022', 'zhou2015'],
    numbers: {
      nunez2022: { trials: 65, n: 12415, drugs: 19 },
      zhou2015: { trials: 18, n: 4422, smd: [-0.27, -0.43], side_effect_quit_or: [2.72, 6.4] },
    },
    caution:
      'Show alt-addon-helped, alt-addon-restless and alt-addon-quit with it, so that this option has numbers too. The quitting odds are for antipsychotics, not lithium.',
  },
  'alt-exercise': {
    topic: 'alternatives',
    kind: 'finding',
    certainty: 'low',
    sources: ['noetel2024'],
    numbers: { trials: 218, n: 14170, g: { walk_jog: -0.62, yoga: -0.55, strength: -0.49 } },
  },
  'alt-mild': { topic: 'alternatives', kind: 'fact', sources: ['nice-ng222', 'nice-1page'] },
  'alt-watch': {
    topic: 'alternatives',
    kind: 'finding',
    certainty: 'low',
    sources: ['nice-ng222', 'whiteford2013'],
    numbers: {
      percent_recovered_untreated: { '3_months': 23, '6_months': 32, '12_months': 53 },
      old_round_figure: 20,
    },
    caution:
      'For people on no treatment. Never as the number for ‘keep my plan’ when a medicine is taken: use prac-keep-arm and alt-combined-cobalt.',
  },
  'alt-alcohol': {
    topic: 'alternatives',
    kind: 'finding',
    certainty: 'high',
    sources: ['apa-aud', 'mcpheeters2023', 'volpicelli1992'],
    numbers: {
      mcpheeters2023: { one_more_helped_per: 11, ci95: [5, 41], outcome: 'back to heavy drinking' },
      volpicelli1992: { n: 70, relapse_percent: { naltrexone: 23, placebo: 54.3 } },
    },
  },
  'int-little-studied': { topic: 'interactions', kind: 'fact', sources: ['smpc-it', 'light2021'] },
  'int-enzymes': { topic: 'interactions', kind: 'fact', sources: ['smpc-it'] },
  'int-dont-stop': {
    topic: 'interactions',
    kind: 'fact',
    verdict: 'supported',
    sources: ['henssler2024', 'moloney2026'],
  },
  'int-withdrawal': {
    topic: 'interactions',
    kind: 'finding',
    certainty: 'moderate',
    sources: ['henssler2024', 'withdrawal-debate'],
    numbers: {
      studies: 79,
      n: 21002,
      percent: { antidepressant: 31, placebo: 17 },
      severe_percent: { antidepressant: 2.8, placebo: 0.6 },
    },
  },
  'int-ssri': {
    topic: 'interactions',
    kind: 'finding',
    certainty: 'moderate',
    sources: ['pettinati2010', 'moloney2026', 'light2021'],
    numbers: { n_both: 42, serious_events_percent: 11.9 },
    caution: 'That trial used 100 mg naltrexone in people with alcohol dependence.',
  },
  'int-snri': {
    topic: 'interactions',
    kind: 'finding',
    certainty: 'low',
    sources: ['croop-aafp', 'smpc-it', 'light2021'],
  },
  'int-bupropion': {
    topic: 'interactions',
    kind: 'fact',
    sources: ['contrave-us'],
    caution:
      'If the person ticked seizures, anorexia, bulimia, an MAOI or Contrave, show safe-bup-bars-do, safe-maoi-bup-do or combo-double first.',
  },
  'int-tca': {
    topic: 'interactions',
    kind: 'fact',
    searched: true,
    sources: ['rxreasoner', 'smpc-it'],
  },
  'int-maoi': {
    topic: 'interactions',
    kind: 'fact',
    searched: true,
    sources: ['contrave-us', 'smpc-it'],
  },
  'int-mirt-traz': {
    topic: 'interactions',
    kind: 'fact',
    searched: true,
    sources: ['rxreasoner', 'smpc-it'],
  },
  'int-vort-vilaz-buspirone': {
    topic: 'interactions',
    kind: 'fact',
    searched: true,
    sources: ['smpc-it'],
  },
  'int-ketamine': {
    topic: 'interactions',
    kind: 'finding',
    certainty: 'low',
    sources: ['williams2018', 'jelen2025', 'yoon2025'],
    numbers: {
      williams2018: { n: 12, naltrexone_mg: 50, weakened: true },
      jelen2025: {
        n: 26,
        naltrexone_mg: 50,
        weakened: true,
        p: 0.023,
        smaller_by_percent_press: 28,
        when: 'next day',
      },
      yoon2025: {
        n_randomized: 65,
        n_treated: 58,
        groups: [20, 19, 19],
        naltrexone: '380 mg shot',
        weakened: false,
        note: 'over 80% got well in every group, also on the control drug',
      },
    },
    caution: 'Until settled, a ketamine clinic should decide before naltrexone is started.',
  },
  'int-lithium-antipsychotic': {
    topic: 'interactions',
    kind: 'fact',
    searched: true,
    sources: ['smpc-it', 'monograph-us'],
  },
  'int-benzo': {
    topic: 'interactions',
    kind: 'fact',
    searched: true,
    sources: ['rxreasoner', 'contrave-us'],
  },
  'int-sjw': { topic: 'interactions', kind: 'fact', searched: true, sources: ['roman-int'] },
  'int-auvelity': {
    topic: 'interactions',
    kind: 'fact',
    searched: true,
    sources: ['auvelity', 'auvelity-contra', 'contrave-us'],
  },
  'int-disulfiram': {
    topic: 'interactions',
    kind: 'fact',
    sources: ['monograph-us', 'petrakis2007'],
  },
  'int-alcohol': { topic: 'interactions', kind: 'fact', sources: ['pil-us'] },
  'crisis-emergency': {
    topic: 'crisis',
    kind: 'fact',
    sources: ['samhsa-tips', 'line-us-wyo', 'poison-ca-line', 'poison-nz-line', 'poison-fr-line'],
    caution:
      'Show the local number: 911 U.S., Canada and Mexico; 999 or 112 UK and Ireland; 112 EU; 000 Australia; 111 New Zealand.',
  },
  'crisis-us': { topic: 'crisis', kind: 'fact', sources: ['line-us', 'line-us-es'] },
  'crisis-ca': { topic: 'crisis', kind: 'fact', sources: ['line-ca'] },
  'crisis-uk-ie': {
    topic: 'crisis',
    kind: 'fact',
    sources: ['line-samaritans', 'line-shout'],
    caution:
      'UK text option: 85258 (Shout); the service says any first word works. Ireland text: 50808. Samaritans has no text line.',
  },
  'crisis-au': { topic: 'crisis', kind: 'fact', sources: ['line-au'] },
  'crisis-nz': { topic: 'crisis', kind: 'fact', sources: ['line-nz-gov', 'line-nz-pegasus'] },
  'crisis-es': { topic: 'crisis', kind: 'fact', sources: ['line-es', 'line-es-2025'] },
  'crisis-mx': { topic: 'crisis', kind: 'fact', sources: ['line-mx', 'line-mx-2025'] },
  'crisis-fr': { topic: 'crisis', kind: 'fact', sources: ['line-fr'] },
  'crisis-de': { topic: 'crisis', kind: 'fact', sources: ['line-de'] },
  'crisis-find': { topic: 'crisis', kind: 'fact', sources: ['line-find'] },
  'crisis-talk': { topic: 'crisis', kind: 'fact', sources: ['samhsa-tips'] },
  'crisis-hope': { topic: 'crisis', kind: 'fact', sources: ['jed', 'msg-tips'] },
  'crisis-before': { topic: 'crisis', kind: 'fact', sources: ['mayo-ntx', 'contrave-dailymed'] },
  'crisis-worse': { topic: 'crisis', kind: 'fact', sources: ['mayo-ntx', 'pil-mood'] },
  'poison-us': {
    topic: 'poison',
    kind: 'fact',
    sources: ['poison-us-line'],
  },
  'poison-ca': {
    topic: 'poison',
    kind: 'fact',
    sources: ['poison-ca-line'],
    caution: 'Nunavut: local public health unit.',
  },
  'poison-uk': {
    topic: 'poison',
    kind: 'fact',
    sources: ['poison-uk-line'],
    caution: 'Northern Ireland: doctor or pharmacist, or 999. Check before release.',
  },
  'poison-ie': {
    topic: 'poison',
    kind: 'fact',
    sources: ['poison-ie-line'],
  },
  'poison-au': {
    topic: 'poison',
    kind: 'fact',
    sources: ['poison-au-line'],
  },
  'poison-nz': {
    topic: 'poison',
    kind: 'fact',
    sources: ['poison-nz-line'],
  },
  'poison-es': {
    topic: 'poison',
    kind: 'fact',
    sources: ['poison-es-line'],
    caution: 'Check with the ministry before release.',
  },
  'poison-fr': {
    topic: 'poison',
    kind: 'fact',
    sources: ['poison-fr-line'],
  },
  'prac-add-on': {
    topic: 'practical',
    kind: 'fact',
    verdict: 'supported',
    sources: ['moloney2026', 'mischoulon2017'],
  },
  'prac-ask': {
    topic: 'practical',
    kind: 'fact',
    verdict: 'supported',
    sources: ['label-chartwell', 'label-prescriberpoint', 'mayo-ntx'],
  },
  'prac-cost': {
    topic: 'practical',
    kind: 'fact',
    sources: ['cost-medicare', 'cost-medicare2', 'cost-barriers'],
    caution: 'Do not print the dollar figures as fact.',
  },
  'prac-pharmacy': {
    topic: 'practical',
    kind: 'fact',
    sources: ['fda-compounding', 'swidan'],
    caution:
      'Some experts avoid calcium carbonate filler because it may slow the drug; proof is thin.',
  },
  'prac-goal': { topic: 'practical', kind: 'fact', sources: ['nice-ng222'] },
  'prac-phq9-gad7': {
    topic: 'practical',
    kind: 'fact',
    sources: ['phq9', 'gad7'],
    numbers: {
      PHQ9: { max: 27, cutoffs: [5, 10, 15, 20] },
      GAD7: { max: 21, cutoffs: [5, 10, 15] },
    },
  },
  'prac-change': {
    topic: 'practical',
    kind: 'finding',
    certainty: 'moderate',
    sources: ['mcid', 'jha2025'],
    numbers: {
      moderate_symptoms: {
        phq9_percent: 21,
        phq9_ci95: [14.9, 26.7],
        bdi_percent: 23,
        gad7_percent: 26.8,
        gad7_ci95: [20.1, 33.5],
      },
      points: { phq9: 1.7, bdi: 3.5, gad7: 1.5 },
      response_percent: 50,
      remission_PHQ9: 4,
      milder: 'much larger falls needed',
    },
  },
  'prac-how-long': {
    topic: 'practical',
    kind: 'fact',
    sources: ['mischoulon2017', 'moloney2026'],
    numbers: { weeks: [3, 12] },
  },
  'prac-stop-when': {
    topic: 'practical',
    kind: 'fact',
    sources: ['label-old', 'mayo-ntx', 'label-precautions'],
  },
  'prac-stop-how': {
    topic: 'practical',
    kind: 'fact',
    sources: ['asam-patient', 'label-chartwell'],
    caution:
      'Never show to a person who also takes an opioid, or with liver signs or an allergy: safe-both-today, safe-liver-now or safe-anaphylaxis comes instead.',
  },
  'prac-list': { topic: 'practical', kind: 'fact', sources: ['pil-us', 'kratom2023'] },
  'prac-online': {
    topic: 'practical',
    kind: 'fact',
    sources: ['fda-compounding', 'label-prescriberpoint'],
  },
  'ldn-named-trials': {
    topic: 'ldn',
    kind: 'fact',
    searched: true,
    sources: ['getnaltrexone'],
    caution: 'Treat as not real until someone shows the papers.',
  },
  'ad-serotonin': {
    topic: 'antidepressants',
    kind: 'fact',
    sources: ['mayo-ss', 'altru-ss', 'ggc-switch'],
    numbers: { onset: 'within hours' },
    caution:
      'Clinician to settle wording. It can start within hours of a new medicine, a higher dose or a mix.',
  },
  'ad-serotonin-mix': {
    topic: 'antidepressants',
    kind: 'fact',
    sources: ['pharmnet-switch', 'tramadol2009', 'altru-ss'],
  },
  'switch-gap': {
    topic: 'antidepressants',
    kind: 'fact',
    sources: ['pharmnet-switch', 'ggc-switch'],
    numbers: { fluoxetine_half_life_days: 7, maoi_gap_days: 14 },
  },
  'missed-opioid': {
    topic: 'practical',
    kind: 'fact',
    sources: ['label-prescriberpoint', 'fda-2013', 'mayo-ntx'],
    caution: 'Clinician to settle wording.',
  },
  'poison-emergency': {
    topic: 'poison',
    kind: 'fact',
    sources: ['poison-ca-line', 'poison-nz-line', 'poison-fr-line'],
    caution: 'Show the local number: 911, 999, 112, 000 or 111.',
  },
  'poison-mix-signs': {
    topic: 'poison',
    kind: 'fact',
    sources: ['miles2019', 'misadventures1999', 'delirium2024'],
    numbers: { cases: 5, doses_mg: [50, 100], lasted_hours: [12, 12, 16, 25] },
    caution: 'Clinician to settle wording. Cases are at 50 to 100 mg.',
  },
  'int-tramadol': { topic: 'interactions', kind: 'fact', sources: ['goodrx-ntx', 'tramadol2009'] },
  'int-loperamide': {
    topic: 'interactions',
    kind: 'fact',
    searched: true,
    sources: ['tianeptine'],
  },
  'crisis-uk-text': { topic: 'crisis', kind: 'fact', sources: ['line-shout-own', 'line-shout'] },
  'crisis-ie-text': {
    topic: 'crisis',
    kind: 'fact',
    sources: ['line-ie-text'],
    caution: 'Launch keyword was TALK. Check with the service before release.',
  },
  'crisis-br': {
    topic: 'crisis',
    kind: 'fact',
    sources: ['line-br'],
    caution: 'Check with the service before release.',
  },
  'safe-both-today': {
    topic: 'opioids',
    kind: 'fact',
    sources: ['label-chartwell', 'webmd-opioid-int', 'tip63'],
    caution:
      'A clinician must confirm the hold rule, and the words for a shot (nothing can be held). Show before any “do not change the dose” line, and never beside prac-stop-how.',
  },
  'safe-both-more': {
    topic: 'opioids',
    kind: 'fact',
    sources: ['viv-safety-page', 'fda-2013', 'cigna-ntx-inj'],
  },
  'safe-both-sick': {
    topic: 'opioids',
    kind: 'fact',
    sources: ['viv-label-quote', 'miles2019', 'misadventures1999'],
  },
  'safe-both-breath': {
    topic: 'opioids',
    kind: 'fact',
    sources: ['asam-od-2025', 'viv-safety-page'],
  },
  'safe-name-opioid': {
    topic: 'opioids',
    kind: 'fact',
    sources: ['healthline-opioids', 'findrx-opioids', 'bup-forms'],
    caution:
      'Show only for names in medicine-names.json “opioids”. Never change the answer for the person.',
  },
  'safe-name-naltrexone': {
    topic: 'practical',
    kind: 'fact',
    sources: ['contrave-us', 'ema-mysimba-2024'],
  },
  'safe-name-blocker': {
    topic: 'interactions',
    kind: 'fact',
    sources: ['lybalvi-hcp', 'lybalvi-2021'],
  },
  'safe-name-naloxone': { topic: 'opioids', kind: 'fact', sources: ['bup-forms', 'ntx-wiki-es'] },
  'safe-maoi-names': {
    topic: 'interactions',
    kind: 'fact',
    sources: ['names-psych-us', 'bup-contra-dr'],
  },
  'safe-preg-ask': { topic: 'pregnancy', kind: 'fact', sources: ['preg-label', 'lactmed'] },
  'safe-preg-opioid': { topic: 'pregnancy', kind: 'fact', sources: ['preg-oud-ny'] },
  'safe-maoi-bup': {
    topic: 'interactions',
    kind: 'fact',
    sources: ['bup-contra-dr', 'contrave-us'],
  },
  'safe-maoi-bup-do': {
    topic: 'interactions',
    kind: 'fact',
    sources: ['bup-contra-dr', 'webmd-opioid-int', 'henssler2024'],
    caution: 'Some specialists combine them on purpose; hence “call”, not “stop”.',
  },
  'safe-maoi-crisis': { topic: 'interactions', kind: 'fact', sources: ['maoi-crisis-dr'] },
  'safe-maoi-mix': {
    topic: 'interactions',
    kind: 'fact',
    sources: ['maoi-crisis-dr', 'maoi-handout'],
  },
  'safe-maoi-opioid': {
    topic: 'interactions',
    kind: 'fact',
    sources: ['maoi-handout'],
    caution: 'A clinician must confirm the hold rule.',
  },
  'safe-bup-bars': {
    topic: 'interactions',
    kind: 'fact',
    sources: ['bup-contra-ipharm', 'bup-contra-dr'],
    caution:
      'Say “anorexia or bulimia”, never “an eating disorder” alone: binge eating is not on that list.',
  },
  'safe-bup-bars-do': {
    topic: 'interactions',
    kind: 'fact',
    sources: ['bup-contra-ipharm', 'bup-contra-dr'],
  },
  'safe-bup-seizure': { topic: 'interactions', kind: 'fact', sources: ['bup-seizure-dr'] },
  'safe-disulf-alcohol': {
    topic: 'interactions',
    kind: 'fact',
    sources: ['disulf-openfda', 'disulf-healthify', 'disulf-fdb', 'disulf-abel'],
  },
  'safe-disulf-do': {
    topic: 'interactions',
    kind: 'fact',
    sources: ['disulf-healthify', 'disulf-fdb', 'disulf-abel'],
  },
  'safe-alcohol-stop': {
    topic: 'interactions',
    kind: 'fact',
    sources: ['drinkaware-withdrawal', 'alcoholchange-stop'],
  },
  'safe-benzo-opioid': { topic: 'interactions', kind: 'fact', sources: ['fda-op-benzo-2016'] },
  'safe-ketamine-first': {
    topic: 'interactions',
    kind: 'finding',
    certainty: 'low',
    sources: ['williams2018', 'yoon2025'],
  },
  'depot-bup': {
    topic: 'opioids',
    kind: 'fact',
    sources: ['sublocade-long', 'sublocade-stop', 'viv-start-dr'],
    caution:
      'The label section was not visible. No studied wait before naltrexone was found. Never print a number of days.',
  },
  'depot-bup-ask': {
    topic: 'opioids',
    kind: 'fact',
    sources: ['bup-forms', 'sublocade-openfda', 'sublocade-long'],
  },
  'depot-vivitrol': {
    topic: 'opioids',
    kind: 'fact',
    sources: ['viv-pi-2025'],
    numbers: { block_days: 28 },
  },
  'depot-surgery': {
    topic: 'opioids',
    kind: 'fact',
    sources: ['spaqi-731298', 'spaqi-131103', 'periop-aus'],
    numbers: { tablet_days: [2, 4], shot_days: [24, 30] },
    caution: 'Never tell the reader to stop; the team decides.',
  },
  'depot-surgery-soon': { topic: 'opioids', kind: 'fact', sources: ['spaqi-731298', 'periop-aus'] },
  'depot-surgery-mysimba': {
    topic: 'opioids',
    kind: 'fact',
    sources: ['ema-mysimba-2024', 'aifa-mysimba-2024'],
  },
  'safe-mysimba-trio': {
    topic: 'interactions',
    kind: 'fact',
    sources: ['aifa-mysimba-2024', 'ema-mysimba-2024'],
  },
  'depot-surgery-low': {
    topic: 'opioids',
    kind: 'fact',
    searched: true,
    sources: ['periop-review'],
  },
  'depot-surgery-restart': {
    topic: 'opioids',
    kind: 'fact',
    sources: ['spaqi-131103', 'viv-label-quote'],
  },
  'safe-rx-urine': {
    topic: 'opioids',
    kind: 'fact',
    sources: ['acmt-urine-2021'],
    caution: 'For the prescriber box only; grade rule does not apply.',
  },
  'safe-rx-challenge': {
    topic: 'opioids',
    kind: 'fact',
    sources: ['viv-label-quote'],
    caution: 'For the prescriber box only; grade rule does not apply.',
  },
  'safe-rx-interval': {
    topic: 'opioids',
    kind: 'fact',
    sources: ['viv-label-quote', 'viv-start-dr'],
    caution: 'For the prescriber box only; grade rule does not apply.',
  },
  'safe-rx-lft': {
    topic: 'liver',
    kind: 'fact',
    sources: ['austpresc', 'apa-aud'],
    caution: 'For the prescriber box only; grade rule does not apply.',
  },
  'safe-rx-naloxone': {
    topic: 'opioids',
    kind: 'fact',
    sources: ['viv-pi-2025'],
    caution: 'For the prescriber box only; grade rule does not apply.',
  },
  'nalox-home': { topic: 'opioids', kind: 'fact', sources: ['narcan-otc', 'asam-od-2025'] },
  'nalox-call-too': {
    topic: 'opioids',
    kind: 'fact',
    sources: ['nalox-temporary', 'asam-od-2025'],
  },
  'nalox-treat-us': {
    topic: 'opioids',
    kind: 'fact',
    sources: ['samhsa-helpline'],
    caution:
      'CHECK before release: copy of about 2021; the agency was reorganized in 2025 (recalled). Not a crisis line.',
  },
  'nalox-no-prescriber': { topic: 'opioids', kind: 'fact', sources: ['aafp-oud-2019', 'tip63'] },
  'nalox-kratom-tian': {
    topic: 'opioids',
    kind: 'fact',
    sources: ['kratom2023', 'tian-fda-2024', 'tian-fda-2025'],
  },
  'safe-means': {
    topic: 'crisis',
    kind: 'fact',
    sources: ['means-save', 'means-hp'],
    caution: 'No list of methods beyond these words.',
  },
  'safe-took-too-much': { topic: 'crisis', kind: 'fact', sources: ['od-merck', 'od-blt'] },
  'safe-helper-stay': { topic: 'crisis', kind: 'fact', sources: ['five-steps-2023', 'unc-spi'] },
  'safe-helper-teen': {
    topic: 'crisis',
    kind: 'fact',
    sources: ['five-steps-2023', 'monograph-us'],
  },
  'safe-rather-not': { topic: 'crisis', kind: 'fact', sources: ['msg-tips', 'samhsa-tips'] },
  'safe-anaphylaxis': { topic: 'side-effects', kind: 'fact', sources: ['allergy-multum'] },
  'safe-lithium-fluid': {
    topic: 'interactions',
    kind: 'fact',
    sources: ['lithium-carenotes', 'lithium-label-dr'],
  },
  'safe-lithium-signs': { topic: 'interactions', kind: 'fact', sources: ['lithium-carenotes'] },
  'safe-cirrhosis': {
    topic: 'liver',
    kind: 'fact',
    sources: ['pil-uk', 'apa-aud', 'label-precautions'],
  },
  'safe-liver-now': {
    topic: 'liver',
    kind: 'fact',
    sources: ['label-old', 'pil-mood', 'mayo-ntx'],
  },
  'safe-liver-emergency': { topic: 'liver', kind: 'fact', sources: ['liver-failure-mayo'] },
  'line-us-spanish': {
    topic: 'crisis',
    kind: 'fact',
    sources: ['line-us-es'],
    caution: 'Check the number with the service before release, and twice a year.',
  },
  'line-puerto-rico': {
    topic: 'crisis',
    kind: 'fact',
    sources: ['line-us-territories', 'line-us-es'],
    caution: 'Check the number with the service before release, and twice a year.',
  },
  'line-chile': {
    topic: 'crisis',
    kind: 'fact',
    sources: ['line-cl', 'line-cl-2'],
    caution: 'Check the number with the service before release, and twice a year.',
  },
  'line-peru': {
    topic: 'crisis',
    kind: 'fact',
    sources: ['line-pe', 'line-pe-2'],
    caution:
      'Check the number with the service before release, and twice a year. A health information line with a mental health desk, not only for suicide.',
  },
  'line-argentina': {
    topic: 'crisis',
    kind: 'fact',
    sources: ['line-ar', 'line-ar-2'],
    caution: 'Check the number with the service before release, and twice a year.',
  },
  'line-bogota': {
    topic: 'crisis',
    kind: 'fact',
    sources: ['line-co-bogota'],
    caution:
      'Check the number with the service before release, and twice a year. No single national line was confirmed: show “Colombia (Bogotá)”, and findahelpline.com for the rest.',
  },
  'line-ecuador': {
    topic: 'crisis',
    kind: 'fact',
    sources: ['line-ec'],
    caution: 'Check the number with the service before release, and twice a year.',
  },
  'line-panama': {
    topic: 'crisis',
    kind: 'fact',
    sources: ['line-pa'],
    caution: 'Check the number with the service before release, and twice a year.',
  },
  'line-portugal': {
    topic: 'crisis',
    kind: 'fact',
    sources: ['line-pt'],
    caution: 'Check the number with the service before release, and twice a year.',
  },
  'line-china': {
    topic: 'crisis',
    kind: 'fact',
    sources: ['line-cn', 'line-cn-2'],
    caution:
      'Check the number with the service before release, and twice a year. Do not write “any time”.',
  },
  'line-taiwan': {
    topic: 'crisis',
    kind: 'fact',
    sources: ['line-tw', 'line-tw-2'],
    caution: 'Check the number with the service before release, and twice a year.',
  },
  'line-korea': {
    topic: 'crisis',
    kind: 'fact',
    sources: ['line-kr'],
    caution:
      'Check the number with the service before release, and twice a year. Whether it is free was not seen.',
  },
  'line-egypt': {
    topic: 'crisis',
    kind: 'fact',
    sources: ['line-eg', 'line-eg-2'],
    caution: 'Check the number with the service before release, and twice a year.',
  },
} as const satisfies Record<string, ClaimData>;

export type ClaimId = keyof typeof claims;

/** Claims that may be told as fact: all but those whose subject could not be verified. */
export type TellableId = {
  [C in ClaimId]: (typeof claims)[C] extends { verdict: 'unverified' } ? never : C;
}[ClaimId];

/** How sure we are of a finding; of a fact it cannot be asked. */
export const certaintyOf = (id: ClaimId): Certainty | undefined => {
  const claim: ClaimData = claims[id];
  return claim.kind === 'finding' ? claim.certainty : undefined;
};

/** The ISO date by which a claim must be checked again. */
export const reviewBy = (id: ClaimId): string => (claims[id] as ClaimData).reviewBy ?? REVIEW_BY;
