/**
 * What popular articles say, beside what the sources say. The verdict is the ledger's and is that
 * of the first claim. Words are in locales/<language>/heard.json under `says` by the same ids.
 */
import type { ClaimId, Verdict } from './claims.ts';

export interface Heard {
  readonly id: string;
  readonly verdict: Verdict;
  readonly claims: readonly [ClaimId, ...ClaimId[]];
}

/** By subject, in the order they are read. */
export const heard = {
  approval: [
    { id: 'opioid1984', verdict: 'supported', claims: ['appr-opioid-1984'] },
    { id: 'alcohol', verdict: 'supported', claims: ['appr-alcohol-1994'] },
    { id: 'relapse', verdict: 'overstated', claims: ['appr-relapse-claim'] },
    { id: 'offLabel', verdict: 'supported', claims: ['appr-not-for-mood', 'appr-off-label'] },
    { id: 'growing', verdict: 'unverified', claims: ['ldn-growth'] },
    { id: 'websites', verdict: 'unverified', claims: ['ldn-web-claims'] },
  ],
  depression: [
    { id: 'manyStudies', verdict: 'overstated', claims: ['dep-total', 'dep-2026-result'] },
    { id: 'changes', verdict: 'overstated', claims: ['dep-game-changer', 'combo-open'] },
    { id: 'wellbutrin', verdict: 'unverified', claims: ['combo-claim', 'combo-open'] },
    { id: 'onlyWellbutrin', verdict: 'partly', claims: ['dep-sertraline', 'dep-full-dose-alone'] },
    { id: 'short', verdict: 'supported', claims: ['dep-short'] },
    { id: 'plan', verdict: 'supported', claims: ['prac-add-on'] },
  ],
  anxiety: [
    { id: 'lessens', verdict: 'overstated', claims: ['anx-lessens', 'anx-ocd'] },
    { id: 'journal', verdict: 'unverified', claims: ['anx-jcp'] },
    { id: 'moreDose', verdict: 'overstated', claims: ['dose-response'] },
  ],
  how: [
    { id: 'lock', verdict: 'supported', claims: ['mech-blocks-opioids'] },
    { id: 'rewardSystem', verdict: 'partly', claims: ['mech-opioid-system-mood'] },
    {
      id: 'normal',
      verdict: 'overstated',
      claims: ['mech-normalizes', 'mech-block-raised-tension'],
    },
    { id: 'inflammation', verdict: 'partly', claims: ['mech-inflammation-share'] },
    { id: 'calms', verdict: 'overstated', claims: ['mech-inflammation-trial'] },
  ],
  dose: [
    { id: 'lowDose', verdict: 'partly', claims: ['dose-low-range'] },
    { id: 'fifty', verdict: 'supported', claims: ['dose-50'] },
  ],
  harms: [
    { id: 'common', verdict: 'supported', claims: ['se-common', 'se-others'] },
    { id: 'severe', verdict: 'partly', claims: ['se-ldn-rare'] },
    { id: 'liverCommon', verdict: 'overstated', claims: ['liver-not-common', 'liver-tests-rate'] },
    { id: 'liverDamage', verdict: 'partly', claims: ['liver-warning-stays'] },
    {
      id: 'liverDisease',
      verdict: 'partly',
      claims: ['liver-cohorts', 'liver-cirrhosis-levels', 'liver-active'],
    },
    { id: 'monitoring', verdict: 'partly', claims: ['liver-baseline'] },
    { id: 'alone', verdict: 'supported', claims: ['prac-ask', 'int-dont-stop', 'se-ask-report'] },
  ],
} as const satisfies Record<string, readonly Heard[]>;

export type HeardId = (typeof heard)[keyof typeof heard][number]['id'];

/** What such articles often leave out. */
export const leftOut = [
  'op-no',
  'op-withdrawal',
  'op-overdose-after',
  'se-mood-warning',
  'ldn-compounded',
  'op-surgery',
  'preg-data',
  'se-kidney',
  'appr-under-18',
  'combo-seizure',
] as const satisfies readonly ClaimId[];
