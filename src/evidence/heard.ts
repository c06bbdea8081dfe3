/**
 * What popular articles say, beside what the sources say. The verdict is the ledger's, on the first
 * claim. Words are in locales/<language>/heard.json under `says` by the same ids.
 */
import {
  type ClaimData,
  type ClaimId,
  type JudgedId,
  type Verdict,
  claims,
  isUncounted,
} from './claims.ts';

export interface Heard {
  readonly id: string;
  readonly claims: readonly [JudgedId, ...ClaimId[]];
}

/** "We did not check it" is not "we could not find it". */
export type Shown = Verdict | 'unchecked';

/** The ledger's verdict; what it could not verify and did not search for is shown as unchecked. */
export function verdictOf({ claims: [first] }: Heard): Shown {
  const claim: ClaimData & { readonly verdict: Verdict } = claims[first];
  const searched = claim.kind === 'fact' && claim.by.includes('search');
  return claim.verdict === 'unverified' && !searched ? 'unchecked' : claim.verdict;
}

/** On how little it stands: our own caution, or a list of effects without counts that we can show. */
export type Thin = 'care' | 'uncounted';

/** What holds up may still stand on thin ground, which is told. */
export function thinOf(one: Heard): Thin | undefined {
  if (verdictOf(one) !== 'supported') return undefined;
  const judged: ClaimData = claims[one.claims[0]];
  if (judged.kind === 'fact' && judged.by.includes('care')) return 'care';
  return one.claims.some(isUncounted) ? 'uncounted' : undefined;
}

/** By subject, in the order they are read. */
export const heard = {
  approval: [
    { id: 'opioid1984', claims: ['appr-opioid-1984'] },
    { id: 'alcohol', claims: ['appr-alcohol-1994'] },
    { id: 'relapse', claims: ['appr-relapse-claim'] },
    { id: 'offLabel', claims: ['appr-not-for-mood', 'appr-off-label'] },
    { id: 'growing', claims: ['ldn-growth'] },
    { id: 'websites', claims: ['ldn-web-claims'] },
  ],
  depression: [
    { id: 'manyStudies', claims: ['dep-total', 'dep-2026-result', 'dep-2026-range'] },
    { id: 'changes', claims: ['dep-game-changer', 'combo-open'] },
    { id: 'wellbutrin', claims: ['combo-claim', 'combo-open'] },
    { id: 'onlyWellbutrin', claims: ['dep-sertraline', 'dep-full-dose-alone', 'combo-open'] },
    { id: 'short', claims: ['dep-short'] },
    { id: 'plan', claims: ['prac-add-on'] },
  ],
  anxiety: [
    {
      id: 'lessens',
      claims: [
        'anx-lessens',
        'anx-exposure',
        'anx-exposure-thesis',
        'anx-innova',
        'dep-fibro-mood',
        'anx-ocd',
      ],
    },
    { id: 'journal', claims: ['anx-jcp'] },
    { id: 'moreDose', claims: ['dose-response'] },
  ],
  how: [
    { id: 'lock', claims: ['mech-blocks-opioids'] },
    { id: 'rewardSystem', claims: ['mech-opioid-system-mood'] },
    {
      id: 'normal',
      claims: ['mech-normalizes', 'mech-placebo-lift', 'mech-block-raised-tension'],
    },
    { id: 'inflammation', claims: ['mech-inflammation-share'] },
    { id: 'calms', claims: ['mech-inflammation-trial'] },
  ],
  dose: [
    { id: 'lowDose', claims: ['dose-low-range'] },
    { id: 'fifty', claims: ['dose-50'] },
  ],
  harms: [
    { id: 'common', claims: ['se-common', 'se-others'] },
    { id: 'severe', claims: ['se-ldn-rare'] },
    { id: 'liverCommon', claims: ['liver-not-common', 'liver-tests-rate', 'liver-combine'] },
    { id: 'liverDamage', claims: ['liver-warning-stays'] },
    {
      id: 'liverDisease',
      claims: ['liver-cohorts', 'liver-cirrhosis-levels', 'liver-active'],
    },
    { id: 'monitoring', claims: ['liver-baseline'] },
    { id: 'alone', claims: ['prac-ask', 'int-dont-stop', 'se-ask-report'] },
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
