/**
 * The evidence ledger's claims: the only ground for a medical sentence. Ids, meaning and numbers
 * are the ledger's. The reader's words for each are in locales/<language>/claims.json: "says" is
 * the statement, "why" the reason for its certainty.
 */
import { REVIEW_BY } from './searched.ts';
import type { SourceId } from './sources.ts';

/** How sure we are of the answer to the question behind a claim (as in GRADE). */
export type Certainty = 'high' | 'moderate' | 'low' | 'veryLow';

/** How a popular article's version of the claim holds up; absent where it made none. */
export type Verdict = 'supported' | 'partly' | 'overstated' | 'unverified';

export interface ClaimData {
  readonly topic: string;
  readonly certainty: Certainty;
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

export const claims = {
  'mech-blocks-opioids': {
    topic: 'mechanism',
    certainty: 'high',
    verdict: 'supported',
    sources: ['label-dailymed', 'tip63', 'jelen'],
  },
  'mech-opioid-system-mood': {
    topic: 'mechanism',
    certainty: 'low',
    verdict: 'partly',
    sources: ['nummenmaa2020', 'jelen'],
    numbers: { n: 135, design: 'scan at one time point', population: 'healthy adults' },
  },
  'mech-normalizes': {
    topic: 'mechanism',
    certainty: 'veryLow',
    verdict: 'overstated',
    sources: ['moloney2026', 'amiaz2008', 'jelen'],
  },
  'mech-block-raised-tension': {
    topic: 'mechanism',
    certainty: 'low',
    sources: ['grevert1977', 'preter2011'],
    numbers: { studies: 2, n: [12, 25], drug: 'naloxone by vein' },
    caution: 'Do not present as proof that naltrexone causes anxiety.',
  },
  'mech-ldn-ideas': { topic: 'mechanism', certainty: 'veryLow', sources: ['toljan2018'] },
  'mech-inflammation-share': {
    topic: 'mechanism',
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
    certainty: 'low',
    verdict: 'overstated',
    sources: ['moloney2026'],
    numbers: { n: 37, weeks: 12 },
    caution:
      'A summary also says inflammation at the start did not predict who got better; full text not read.',
  },
  'mech-how-long': {
    topic: 'mechanism',
    certainty: 'high',
    sources: ['monograph-2025', 'label-fdareport'],
    numbers: {
      half_life_hours: { naltrexone: 4, '6-beta-naltrexol': 13 },
      block_hours_at_50_mg: 24,
    },
    caution: 'How long a few milligrams block opioids is not well studied.',
  },
  'appr-opioid-1984': {
    topic: 'approval',
    certainty: 'high',
    verdict: 'supported',
    sources: ['tip63', 'vivitrol-2013'],
    numbers: { year: 1984 },
  },
  'appr-alcohol-1994': {
    topic: 'approval',
    certainty: 'moderate',
    verdict: 'partly',
    sources: ['niaaa', 'label-dailymed'],
    numbers: { year: 1994 },
    caution:
      'LiverTox gives 1984 for both uses and one rehab site swaps the years; do not copy those.',
  },
  'appr-relapse-claim': {
    topic: 'approval',
    certainty: 'high',
    verdict: 'overstated',
    sources: ['label-old', 'tip63'],
  },
  'appr-not-for-mood': {
    topic: 'approval',
    certainty: 'high',
    verdict: 'supported',
    sources: ['label-dailymed', 'smpc-uk'],
  },
  'appr-off-label': {
    topic: 'approval',
    certainty: 'high',
    sources: ['fda-offlabel', 'label-dailymed'],
  },
  'appr-combo-weight': { topic: 'approval', certainty: 'high', sources: ['contrave-us'] },
  'appr-under-18': { topic: 'approval', certainty: 'high', sources: ['monograph-us', 'samhsa'] },
  'dose-50': {
    topic: 'dose',
    certainty: 'high',
    verdict: 'supported',
    sources: ['monograph-us', 'label-dailymed'],
    numbers: { dose_mg: 50 },
  },
  'dose-low-range': {
    topic: 'dose',
    certainty: 'moderate',
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
    certainty: 'veryLow',
    verdict: 'unverified',
    sources: ['seed', 'petrakis2007'],
    caution:
      'The only dose patterns seen: a Norwegian register link with refills, and more tension with more naloxone in 12 people.',
  },
  'dose-combo': {
    topic: 'dose',
    certainty: 'high',
    sources: ['contrave-dose'],
    numbers: { naltrexone_mg: 32, bupropion_mg: 360 },
  },
  'dose-no-home-mixing': {
    topic: 'dose',
    certainty: 'moderate',
    sources: ['medisca', 'fda-compounding'],
    caution: 'The plainest source is a supplier that profits from pharmacy compounding.',
  },
  'dep-pilot': {
    topic: 'depression',
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
    caution: 'All 12 had fallen back into depression on dopamine-type drug plans.',
  },
  'dep-pilot-second': {
    topic: 'depression',
    certainty: 'veryLow',
    sources: ['mischoulon2017'],
    numbers: {
      scale: 'MADRS-10',
      ldn: { from: 30.4, to: 12.2 },
      placebo: { from: 30.7, to: 22.8 },
      p: 0.035,
    },
  },
  'dep-2026': {
    topic: 'depression',
    certainty: 'high',
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
    certainty: 'low',
    sources: ['moloney2026'],
    numbers: {
      scale: 'MADRS',
      ldn: { change: -10.5, sd: 5.6 },
      placebo: { change: -9.8, sd: 5.9 },
      p: 0.97,
    },
  },
  'dep-2026-size': {
    topic: 'depression',
    certainty: 'high',
    sources: ['plank2022', 'moloney2026'],
    numbers: { planned: 48, enrolled: 37 },
  },
  'dep-2026-left-out': { topic: 'depression', certainty: 'high', sources: ['plank2022'] },
  'dep-total': {
    topic: 'depression',
    certainty: 'moderate',
    verdict: 'overstated',
    sources: ['mischoulon2017', 'moloney2026'],
    numbers: { trials: 2, n: 49 },
  },
  'dep-game-changer': {
    topic: 'depression',
    certainty: 'moderate',
    verdict: 'overstated',
    sources: ['moloney2026', 'mischoulon2017', 'mcelroy2013'],
  },
  'dep-short': {
    topic: 'depression',
    certainty: 'high',
    verdict: 'supported',
    sources: ['mischoulon2017', 'moloney2026', 'mcelroy2013'],
    numbers: { weeks: [3, 24] },
  },
  'dep-placebo-effect': {
    topic: 'depression',
    certainty: 'high',
    sources: ['moloney2026', 'maudsley'],
  },
  'dep-full-dose-alone': {
    topic: 'depression',
    certainty: 'low',
    verdict: 'partly',
    sources: ['pettinati2010', 'petrakis2007'],
  },
  'dep-sertraline': {
    topic: 'depression',
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
    certainty: 'low',
    sources: ['younger2013'],
    numbers: { n: 31, p_mood: 0.039, p_life_satisfaction: 0.045 },
  },
  'dep-ms': {
    topic: 'depression',
    certainty: 'low',
    sources: ['cree2010', 'sharaf2010'],
    numbers: {
      cree2010: { enrolled: 80, completed: 60, MHI_points: 6, p: '<0.01' },
      sharaf2010: { n: 96, result: 'no difference' },
    },
  },
  'dep-gulf-war': {
    topic: 'depression',
    certainty: 'veryLow',
    sources: ['brewer2018'],
    numbers: { n: 37, responders: 14 },
    caution:
      'Other papers cite this as a mood benefit; that reading is not supported by the abstract.',
  },
  'dep-norway': {
    topic: 'depression',
    certainty: 'veryLow',
    sources: ['raknes2019'],
    numbers: { n: 11247, difference_points: 2.8, ci95: [1.1, 4.4] },
  },
  'dep-five-cases': {
    topic: 'depression',
    certainty: 'veryLow',
    sources: ['obrocea2012'],
    numbers: { n: 5 },
  },
  'dep-bipolar': {
    topic: 'depression',
    certainty: 'veryLow',
    sources: ['plank2022', 'obrocea2012'],
  },
  'anx-jcp': {
    topic: 'anxiety',
    certainty: 'moderate',
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
    certainty: 'veryLow',
    verdict: 'overstated',
    sources: ['amiaz2008', 'krupitsky2016', 'toljan2018', 'ucla-sso'],
    caution:
      'Say we found none, not that none exists. A listed study in healthy adults tests something else (whether naltrexone removes a calming effect).',
  },
  'anx-ocd': {
    topic: 'anxiety',
    certainty: 'low',
    sources: ['amiaz2008'],
    numbers: { n: 10, weeks_each: 5, scales: ['HAM-A', 'MADRS', 'CGI'] },
    caution: 'Dose not shown in the abstract; not known to be low dose.',
  },
  'anx-side-effect': {
    topic: 'anxiety',
    certainty: 'high',
    sources: ['livertox', 'monograph-2025', 'pil-card'],
  },
  'anx-opioid-care': {
    topic: 'anxiety',
    certainty: 'moderate',
    sources: ['krupitsky2016'],
    numbers: { n: 306, arms: 3, months: 6 },
  },
  'anx-trauma': {
    topic: 'anxiety',
    certainty: 'veryLow',
    sources: ['pape2014', 'dissoc2023'],
    numbers: { n: 15, early_benefit: 11, lasting_benefit: 7 },
    caution:
      'The authors warn that fewer numb feelings can be hard to cope with; only with a trauma therapist.',
  },
  'combo-claim': {
    topic: 'combination',
    certainty: 'moderate',
    verdict: 'unverified',
    sources: ['seed', 'mcelroy2013', 'greenway2009'],
    caution: 'Do not repeat the claim or its table.',
  },
  'combo-open': {
    topic: 'combination',
    certainty: 'high',
    sources: ['mcelroy2013'],
    numbers: { n: 25, weeks: 24, comparator: null, design: 'open label' },
    caution: 'Run by the company that developed the pill (recalled).',
  },
  'combo-open-result': {
    topic: 'combination',
    certainty: 'veryLow',
    sources: ['mcelroy2013'],
    numbers: { scale: 'MADRS', n: 23, change_week24: -15.3, sd: 8.1 },
  },
  'combo-weight-trial': {
    topic: 'combination',
    certainty: 'high',
    sources: ['greenway2009'],
    numbers: { n: 419, outcome: 'weight', weeks: 24 },
    caution: 'The article may have mixed this up with depression.',
  },
  'combo-meth': {
    topic: 'combination',
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
  'combo-cannot-split': {
    topic: 'combination',
    certainty: 'high',
    sources: ['mcelroy2013', 'jha2025'],
  },
  'combo-boxed': { topic: 'combination', certainty: 'high', sources: ['contrave-us'] },
  'combo-seizure': { topic: 'combination', certainty: 'high', sources: ['contrave-us'] },
  'combo-other-bars': {
    topic: 'combination',
    certainty: 'high',
    sources: ['contrave-us'],
    caution:
      'MAOI: within 14 days. Sedatives here: benzodiazepines, barbiturates and seizure drugs.',
  },
  'combo-double': { topic: 'combination', certainty: 'high', sources: ['contrave-us', 'auvelity'] },
  'combo-side-effects': {
    topic: 'combination',
    certainty: 'high',
    sources: ['contrave-ca'],
    numbers: {
      nausea: { drug: 33, placebo: 7 },
      constipation: { drug: 19, placebo: 7 },
      headache: { drug: 18, placebo: 10 },
      vomiting: { drug: 11, placebo: 3 },
      dizziness: { drug: 10, placebo: 3 },
      dry_mouth: { drug: 8, placebo: 2 },
      stopped: { drug: 24, placebo: 12 },
      unit: 'per 100',
    },
  },
  'combo-no-self-mix': { topic: 'combination', certainty: 'high', sources: ['contrave-us'] },
  'se-common': {
    topic: 'side-effects',
    certainty: 'moderate',
    verdict: 'supported',
    sources: ['croop1997'],
    numbers: {
      n: 570,
      per_100: { nausea: 9.8, headache: 6.6, stopped: 15.0 },
      design: 'open label, no placebo',
    },
  },
  'se-others': {
    topic: 'side-effects',
    certainty: 'moderate',
    verdict: 'supported',
    sources: ['label-table', 'monograph-2025'],
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
      status: 'recalled',
    },
    caution: 'Check the percentages against the current label before print.',
  },
  'se-ldn-dreams': {
    topic: 'side-effects',
    certainty: 'low',
    sources: ['younger2012', 'fm2025'],
    numbers: {
      n: 28,
      per_100: { dreams: { ldn: 37, placebo: 13 }, headache: { ldn: 16, placebo: 3 } },
      pooled: {
        dreams_rr: 2.41,
        dreams_ci95: [1.77, 3.28],
        headache_rr: 1.68,
        headache_ci95: [0.84, 3.36],
      },
    },
  },
  'se-serious': {
    topic: 'side-effects',
    certainty: 'moderate',
    sources: ['bolton2019'],
    numbers: { trials: 26, n: 4960, risk_ratio: 0.84, ci95: [0.66, 1.06] },
    caution: 'Only 5 of 89 trials used 4.5 mg or less. Does not cover people who use opioids.',
  },
  'se-ldn-rare': {
    topic: 'side-effects',
    certainty: 'low',
    verdict: 'partly',
    sources: ['bolton2019', 'bruun2024', 'vatvani2024'],
  },
  'se-mood-warning': {
    topic: 'side-effects',
    certainty: 'high',
    sources: ['ww-safety', 'monograph-us'],
    caution:
      'The seed article never mentions this. The label data come mostly from addiction care; cause is not certain.',
  },
  'se-mood-studies': {
    topic: 'side-effects',
    certainty: 'low',
    sources: ['miotto2002', 'dean2006', 'malcolm1987'],
    numbers: {
      malcolm1987: { completed: 36, severe_reactions: 1 },
      dean2006: { naltrexone: 42, control: 38 },
    },
  },
  'se-watch': {
    topic: 'side-effects',
    certainty: 'moderate',
    sources: ['contrave-us', 'pil-mood'],
  },
  'se-allergy': { topic: 'side-effects', certainty: 'high', sources: ['label-chartwell'] },
  'se-kidney': {
    topic: 'side-effects',
    certainty: 'high',
    sources: ['label-precautions', 'pil-uk'],
  },
  'se-driving': {
    topic: 'side-effects',
    certainty: 'moderate',
    sources: ['pil-card', 'rxreasoner'],
  },
  'se-ask-report': {
    topic: 'side-effects',
    certainty: 'high',
    verdict: 'supported',
    sources: ['pil-us'],
  },
  'liver-not-common': {
    topic: 'liver',
    certainty: 'moderate',
    verdict: 'overstated',
    sources: ['livertox', 'inpharmd'],
  },
  'liver-warning-stays': {
    topic: 'liver',
    certainty: 'high',
    verdict: 'partly',
    sources: ['fda-2013', 'stoddard-2015'],
    numbers: { year: 2013 },
  },
  'liver-contra-change': {
    topic: 'liver',
    certainty: 'high',
    sources: ['vivitrol-2013', 'label-chartwell', 'monograph-us', 'pil-uk'],
    caution: 'Clinicians should settle which wording to show.',
  },
  'liver-active': {
    topic: 'liver',
    certainty: 'moderate',
    verdict: 'partly',
    sources: ['pil-uk', 'label-old', 'apa-aud'],
  },
  'liver-tests-rate': {
    topic: 'liver',
    certainty: 'moderate',
    sources: ['inpharmd', 'livertox'],
    numbers: { percent_over_3x: 1 },
  },
  'liver-300mg': {
    topic: 'liver',
    certainty: 'moderate',
    sources: ['austpresc'],
    numbers: { n: 26, events: 5, placebo_events: 0, dose_mg: 300 },
  },
  'liver-cirrhosis-levels': {
    topic: 'liver',
    certainty: 'high',
    sources: ['label-precautions'],
    numbers: { auc_fold: { compensated: 5, decompensated: 10 } },
  },
  'liver-cohorts': {
    topic: 'liver',
    certainty: 'low',
    verdict: 'partly',
    sources: ['va-cirrhosis', 'ayyala2022'],
    numbers: { n: 2940, raised_tests_percent: 2, judged_due_to_drug: 0 },
  },
  'liver-baseline': {
    topic: 'liver',
    certainty: 'moderate',
    verdict: 'partly',
    sources: ['austpresc', 'apa-aud'],
  },
  'liver-signs': { topic: 'liver', certainty: 'high', sources: ['label-old', 'pil-mood'] },
  'liver-hep-b-c-fatty': {
    topic: 'liver',
    certainty: 'low',
    sources: ['ayyala2022', 'brewer2004'],
  },
  'liver-raised': { topic: 'liver', certainty: 'low', sources: ['ket-pilot', 'austpresc'] },
  'liver-alcohol': { topic: 'liver', certainty: 'moderate', sources: ['inpharmd'] },
  'liver-transplant': {
    topic: 'liver',
    certainty: 'veryLow',
    sources: ['label-precautions', 'apa-aud'],
  },
  'op-no': {
    topic: 'opioids',
    certainty: 'high',
    sources: ['label-chartwell', 'monograph-us', 'fda-2013'],
    caution: 'The seed article never mentions this. It comes first in the product.',
  },
  'op-withdrawal': { topic: 'opioids', certainty: 'high', sources: ['vivitrol-2013', 'smpc-uk'] },
  'op-low-too': { topic: 'opioids', certainty: 'low', sources: ['bc-ldn', 'plank2022'] },
  'op-7-10': {
    topic: 'opioids',
    certainty: 'high',
    sources: ['smpc-uk', 'ww-safety', 'monograph-us'],
    numbers: { days: [7, 10] },
  },
  'op-long': {
    topic: 'opioids',
    certainty: 'moderate',
    sources: ['samhsa', 'pil-us', 'pil-ca'],
    numbers: { days: [10, 14] },
  },
  'op-not-alone': { topic: 'opioids', certainty: 'high', sources: ['tip63', 'asam-patient'] },
  'op-mat-protects': {
    topic: 'opioids',
    certainty: 'moderate',
    sources: ['oud-mood2018', 'tip63'],
  },
  'op-check': { topic: 'opioids', certainty: 'moderate', sources: ['smpc-uk', 'kratom-shm'] },
  'op-hidden': {
    topic: 'opioids',
    certainty: 'high',
    sources: ['pil-uk', 'monograph-us'],
    caution: 'Loperamide (Imodium) acts mostly in the gut; ask about it too.',
  },
  'op-kratom': { topic: 'opioids', certainty: 'moderate', sources: ['kratom2023', 'kratom-shm'] },
  'op-tianeptine': {
    topic: 'opioids',
    certainty: 'moderate',
    sources: ['tianeptine'],
    caution: 'No case report of the pair was found.',
  },
  'op-overdose-after': { topic: 'opioids', certainty: 'high', sources: ['fda-2013', 'ww-safety'] },
  'op-overcome': { topic: 'opioids', certainty: 'high', sources: ['fda-2013', 'label-old'] },
  'op-emergency': {
    topic: 'opioids',
    certainty: 'high',
    sources: ['label-precautions', 'pil-card'],
  },
  'op-surgery': {
    topic: 'opioids',
    certainty: 'moderate',
    sources: ['periop-aus', 'periop-review'],
    numbers: { days_before: 3 },
    caution: 'For low doses no studied timing was found; the team must decide.',
  },
  'op-naloxone': { topic: 'opioids', certainty: 'moderate', sources: ['pil-ca'] },
  'preg-data': { topic: 'pregnancy', certainty: 'high', sources: ['preg-label'] },
  'preg-animal': { topic: 'pregnancy', certainty: 'moderate', sources: ['preg-label'] },
  'preg-milk': {
    topic: 'pregnancy',
    certainty: 'low',
    sources: ['lactmed'],
    numbers: { n: 1, relative_dose_percent: 0.86 },
  },
  'preg-milk-advice': {
    topic: 'pregnancy',
    certainty: 'high',
    sources: ['rxreasoner', 'lactmed', 'elactancia'],
  },
  'ldn-compounded': {
    topic: 'ldn',
    certainty: 'high',
    sources: ['label-dailymed', 'ldn-pharmacy'],
  },
  'ldn-not-checked': { topic: 'ldn', certainty: 'high', sources: ['fda-compounding'] },
  'ldn-fibro': {
    topic: 'ldn',
    certainty: 'moderate',
    sources: ['bruun2024', 'fm2025', 'ologunowa2025', 'vatvani2024'],
    numbers: { bruun2024: { n: 99, difference: -0.34, ci95: [-0.95, 0.27], p: 0.27 } },
  },
  'ldn-crohn-long-covid': {
    topic: 'ldn',
    certainty: 'low',
    sources: ['cochrane-crohn', 'longcovid2025'],
    numbers: {
      crohn: { trials: 2, n: 46 },
      long_covid: { rcts: 0, before_after_studies: 4, n: 155 },
    },
  },
  'ldn-growth': {
    topic: 'ldn',
    certainty: 'high',
    verdict: 'unverified',
    sources: ['raknes2016'],
    numbers: { n: 15297 },
    caution: 'No count of use for mood was found.',
  },
  'ldn-web-claims': {
    topic: 'ldn',
    certainty: 'low',
    verdict: 'unverified',
    sources: ['seed'],
    caution: 'Patient stories are not evidence. Do not name these sites as support.',
  },
  'alt-cbt': {
    topic: 'alternatives',
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
    certainty: 'moderate',
    sources: ['maudsley', 'goodfellow'],
    numbers: {
      per_100: { antidepressant: 50, placebo: [30, 40], no_treatment: 20 },
      population: 'moderate or worse depression',
    },
  },
  'alt-ad-21': {
    topic: 'alternatives',
    certainty: 'moderate',
    sources: ['cipriani2018'],
    numbers: { drugs: 21, trials: 522, n: 116477 },
  },
  'alt-ad-harms': {
    topic: 'alternatives',
    certainty: 'high',
    sources: ['contrave-us', 'auvelity'],
  },
  'alt-ad-time': { topic: 'alternatives', certainty: 'moderate', sources: ['goodrx-time'] },
  'alt-anx-drugs': {
    topic: 'alternatives',
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
  'alt-anx-therapy': { topic: 'alternatives', certainty: 'high', sources: ['nihr-gad'] },
  'alt-add-ons': {
    topic: 'alternatives',
    certainty: 'moderate',
    sources: ['nunez2022', 'zhou2015'],
    numbers: {
      nunez2022: { trials: 65, n: 12415, drugs: 19 },
      zhou2015: { trials: 18, n: 4422, smd: [-0.27, -0.43], side_effect_quit_or: [2.72, 6.4] },
    },
  },
  'alt-exercise': {
    topic: 'alternatives',
    certainty: 'low',
    sources: ['noetel2024'],
    numbers: { trials: 218, n: 14170, g: { walk_jog: -0.62, yoga: -0.55, strength: -0.49 } },
  },
  'alt-mild': { topic: 'alternatives', certainty: 'high', sources: ['nice-ng222', 'nice-1page'] },
  'alt-watch': {
    topic: 'alternatives',
    certainty: 'low',
    sources: ['nice-ng222', 'maudsley'],
    numbers: { per_100_untreated: 20 },
    caution: 'The 20 in 100 figure comes from people with at least moderate depression.',
  },
  'alt-alcohol': {
    topic: 'alternatives',
    certainty: 'high',
    sources: ['apa-aud', 'volpicelli1992'],
    numbers: { volpicelli1992: { n: 70, relapse_percent: { naltrexone: 23, placebo: 54.3 } } },
  },
  'int-little-studied': { topic: 'interactions', certainty: 'high', sources: ['smpc-it'] },
  'int-enzymes': { topic: 'interactions', certainty: 'moderate', sources: ['smpc-it'] },
  'int-dont-stop': {
    topic: 'interactions',
    certainty: 'high',
    verdict: 'supported',
    sources: ['henssler2024', 'moloney2026'],
  },
  'int-withdrawal': {
    topic: 'interactions',
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
    certainty: 'moderate',
    sources: ['pettinati2010', 'moloney2026'],
    numbers: { n_both: 42, serious_events_percent: 11.9 },
    caution: 'That trial used 100 mg naltrexone in people with alcohol dependence.',
  },
  'int-snri': { topic: 'interactions', certainty: 'low', sources: ['croop-aafp', 'smpc-it'] },
  'int-bupropion': { topic: 'interactions', certainty: 'high', sources: ['contrave-us'] },
  'int-tca': { topic: 'interactions', certainty: 'low', sources: ['rxreasoner', 'smpc-it'] },
  'int-maoi': { topic: 'interactions', certainty: 'moderate', sources: ['contrave-us', 'smpc-it'] },
  'int-mirt-traz': { topic: 'interactions', certainty: 'low', sources: ['rxreasoner', 'smpc-it'] },
  'int-vort-vilaz-buspirone': { topic: 'interactions', certainty: 'veryLow', sources: ['smpc-it'] },
  'int-ketamine': {
    topic: 'interactions',
    certainty: 'low',
    sources: ['williams2018', 'yoon2025'],
    numbers: {
      williams2018: { n: 12, naltrexone_mg: 50 },
      yoon2025: { n_treated: 58, result: 'no group differences' },
    },
    caution: 'Until settled, a ketamine clinic should decide before naltrexone is started.',
  },
  'int-lithium-antipsychotic': {
    topic: 'interactions',
    certainty: 'low',
    sources: ['smpc-it', 'monograph-us'],
  },
  'int-benzo': {
    topic: 'interactions',
    certainty: 'moderate',
    sources: ['rxreasoner', 'contrave-us'],
  },
  'int-sjw': { topic: 'interactions', certainty: 'moderate', sources: ['roman-int'] },
  'int-auvelity': {
    topic: 'interactions',
    certainty: 'moderate',
    sources: ['auvelity', 'auvelity-contra', 'contrave-us'],
  },
  'int-disulfiram': {
    topic: 'interactions',
    certainty: 'moderate',
    sources: ['monograph-us', 'petrakis2007'],
  },
  'int-alcohol': { topic: 'interactions', certainty: 'high', sources: ['pil-us'] },
  'crisis-emergency': {
    topic: 'crisis',
    certainty: 'high',
    sources: ['samhsa-tips', 'line-us-wyo', 'poison-ca-line', 'poison-nz-line', 'poison-fr-line'],
    caution:
      'Show the local number: 911 U.S., Canada and Mexico; 999 or 112 UK and Ireland; 112 EU; 000 Australia; 111 New Zealand.',
  },
  'crisis-us': {
    topic: 'crisis',
    certainty: 'high',
    sources: ['line-us', 'line-us-es'],
  },
  'crisis-ca': { topic: 'crisis', certainty: 'high', sources: ['line-ca'] },
  'crisis-uk-ie': {
    topic: 'crisis',
    certainty: 'high',
    sources: ['line-samaritans', 'line-shout'],
    caution:
      'UK text option: 85258 (Shout); the service says any first word works. Ireland text: 50808. Samaritans has no text line.',
  },
  'crisis-au': { topic: 'crisis', certainty: 'high', sources: ['line-au'] },
  'crisis-nz': {
    topic: 'crisis',
    certainty: 'high',
    sources: ['line-nz-gov', 'line-nz-pegasus'],
  },
  'crisis-es': {
    topic: 'crisis',
    certainty: 'high',
    sources: ['line-es', 'line-es-2025'],
  },
  'crisis-mx': {
    topic: 'crisis',
    certainty: 'high',
    sources: ['line-mx', 'line-mx-2025'],
  },
  'crisis-fr': { topic: 'crisis', certainty: 'high', sources: ['line-fr'] },
  'crisis-de': { topic: 'crisis', certainty: 'high', sources: ['line-de'] },
  'line-us-spanish': {
    topic: 'crisis',
    certainty: 'high',
    sources: ['line-us-es'],
    caution: 'Check the number with the service before release, and twice a year.',
  },
  'line-puerto-rico': {
    topic: 'crisis',
    certainty: 'moderate',
    sources: ['line-us-territories', 'line-us-es'],
    caution: 'Check the number with the service before release, and twice a year.',
  },
  'crisis-uk-text': {
    topic: 'crisis',
    certainty: 'high',
    sources: ['line-shout-own', 'line-shout'],
  },
  'crisis-ie-text': {
    topic: 'crisis',
    certainty: 'moderate',
    sources: ['line-ie-text'],
    caution: 'Launch keyword was TALK. Check with the service before release.',
  },
  'crisis-br': {
    topic: 'crisis',
    certainty: 'moderate',
    sources: ['line-br'],
    caution: 'Check with the service before release.',
  },
  'line-chile': {
    topic: 'crisis',
    certainty: 'moderate',
    sources: ['line-cl', 'line-cl-2'],
    caution: 'Check the number with the service before release, and twice a year.',
  },
  'line-peru': {
    topic: 'crisis',
    certainty: 'moderate',
    sources: ['line-pe', 'line-pe-2'],
    caution:
      'Check the number with the service before release, and twice a year. A health information line with a mental health desk, not only for suicide.',
  },
  'line-argentina': {
    topic: 'crisis',
    certainty: 'moderate',
    sources: ['line-ar', 'line-ar-2'],
    caution: 'Check the number with the service before release, and twice a year.',
  },
  'line-bogota': {
    topic: 'crisis',
    certainty: 'moderate',
    sources: ['line-co-bogota'],
    caution:
      'Check the number with the service before release, and twice a year. No single national line was confirmed: show “Colombia (Bogotá)”, and findahelpline.com for the rest.',
  },
  'line-ecuador': {
    topic: 'crisis',
    certainty: 'moderate',
    sources: ['line-ec'],
    caution: 'Check the number with the service before release, and twice a year.',
  },
  'line-panama': {
    topic: 'crisis',
    certainty: 'moderate',
    sources: ['line-pa'],
    caution: 'Check the number with the service before release, and twice a year.',
  },
  'line-portugal': {
    topic: 'crisis',
    certainty: 'moderate',
    sources: ['line-pt'],
    caution: 'Check the number with the service before release, and twice a year.',
  },
  'line-china': {
    topic: 'crisis',
    certainty: 'moderate',
    sources: ['line-cn', 'line-cn-2'],
    caution:
      'Check the number with the service before release, and twice a year. Do not write “any time”.',
  },
  'line-taiwan': {
    topic: 'crisis',
    certainty: 'moderate',
    sources: ['line-tw', 'line-tw-2'],
    caution: 'Check the number with the service before release, and twice a year.',
  },
  'line-korea': {
    topic: 'crisis',
    certainty: 'moderate',
    sources: ['line-kr'],
    caution:
      'Check the number with the service before release, and twice a year. Whether it is free was not seen.',
  },
  'line-egypt': {
    topic: 'crisis',
    certainty: 'moderate',
    sources: ['line-eg', 'line-eg-2'],
    caution: 'Check the number with the service before release, and twice a year.',
  },
  'crisis-find': { topic: 'crisis', certainty: 'moderate', sources: ['line-find'] },
  'crisis-talk': { topic: 'crisis', certainty: 'high', sources: ['samhsa-tips'] },
  'crisis-hope': { topic: 'crisis', certainty: 'high', sources: ['jed', 'msg-tips'] },
  'crisis-before': {
    topic: 'crisis',
    certainty: 'high',
    sources: ['mayo-ntx', 'contrave-dailymed'],
  },
  'crisis-worse': {
    topic: 'crisis',
    certainty: 'high',
    sources: ['mayo-ntx', 'pil-mood'],
  },
  'poison-us': {
    topic: 'poison',
    certainty: 'high',
    sources: ['poison-us-line'],
  },
  'poison-ca': {
    topic: 'poison',
    certainty: 'high',
    sources: ['poison-ca-line'],
    caution: 'Nunavut: local public health unit.',
  },
  'poison-uk': {
    topic: 'poison',
    certainty: 'moderate',
    sources: ['poison-uk-line'],
    caution: 'Northern Ireland: doctor or pharmacist, or 999. Check before release.',
  },
  'poison-ie': {
    topic: 'poison',
    certainty: 'high',
    sources: ['poison-ie-line'],
  },
  'poison-au': {
    topic: 'poison',
    certainty: 'high',
    sources: ['poison-au-line'],
  },
  'poison-nz': {
    topic: 'poison',
    certainty: 'high',
    sources: ['poison-nz-line'],
  },
  'poison-es': {
    topic: 'poison',
    certainty: 'moderate',
    sources: ['poison-es-line'],
    caution: 'Check with the ministry before release.',
  },
  'poison-fr': {
    topic: 'poison',
    certainty: 'high',
    sources: ['poison-fr-line'],
  },
  'prac-add-on': {
    topic: 'practical',
    certainty: 'moderate',
    verdict: 'supported',
    sources: ['moloney2026', 'mischoulon2017'],
  },
  'prac-ask': {
    topic: 'practical',
    certainty: 'high',
    verdict: 'supported',
    sources: ['label-chartwell', 'ww-safety'],
  },
  'prac-cost': {
    topic: 'practical',
    certainty: 'veryLow',
    sources: ['ldn-cost'],
    numbers: { usd_per_year_quoted: [300, 600] },
    caution: 'Do not print the dollar figures as fact.',
  },
  'prac-pharmacy': {
    topic: 'practical',
    certainty: 'moderate',
    sources: ['fda-compounding', 'swidan'],
    caution:
      'Some experts avoid calcium carbonate filler because it may slow the drug; proof is thin.',
  },
  'prac-goal': { topic: 'practical', certainty: 'moderate', sources: ['nice-ng222'] },
  'prac-phq9-gad7': {
    topic: 'practical',
    certainty: 'high',
    sources: ['phq9', 'gad7'],
    numbers: {
      PHQ9: { max: 27, cutoffs: [5, 10, 15, 20] },
      GAD7: { max: 21, cutoffs: [5, 10, 15] },
    },
  },
  'prac-change': {
    topic: 'practical',
    certainty: 'moderate',
    sources: ['mcid', 'jha2025'],
    numbers: { mcid_percent: 20, response_percent: 50, remission_PHQ9: 4 },
  },
  'prac-how-long': {
    topic: 'practical',
    certainty: 'low',
    sources: ['mischoulon2017', 'moloney2026'],
    numbers: { weeks: [3, 12] },
  },
  'prac-stop-when': {
    topic: 'practical',
    certainty: 'high',
    sources: ['label-old', 'ww-safety', 'label-precautions'],
  },
  'prac-stop-how': {
    topic: 'practical',
    certainty: 'high',
    sources: ['asam-patient', 'label-chartwell'],
  },
  'prac-list': { topic: 'practical', certainty: 'high', sources: ['pil-us', 'kratom2023'] },
  'prac-online': {
    topic: 'practical',
    certainty: 'moderate',
    sources: ['fda-compounding', 'ww-safety'],
  },
  'ldn-named-trials': {
    topic: 'ldn',
    certainty: 'moderate',
    sources: ['getnaltrexone'],
    caution: 'Treat as not real until someone shows the papers.',
  },
} as const satisfies Record<string, ClaimData>;

export type ClaimId = keyof typeof claims;

/** Claims that may be told as fact: all but those whose subject could not be verified. */
export type TellableId = {
  [C in ClaimId]: (typeof claims)[C] extends { verdict: 'unverified' } ? never : C;
}[ClaimId];

/** The ISO date by which a claim must be checked again. */
export const reviewBy = (id: ClaimId): string => (claims[id] as ClaimData).reviewBy ?? REVIEW_BY;
