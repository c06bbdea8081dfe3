import * as has from '#questionnaire/conditions.ts';
import { explainer, reason } from '../explainer.ts';

export const liver = explainer({
  reasons: [
    reason('liverSigns', has.hasLiverSignsNow, 'conditions', 'liverDetail', 'healthShort'),
    reason('liver', has.mayHaveLiverTrouble, 'conditions', 'healthShort'),
  ],
  lead: ['liver-not-common', 'liver-cirrhosis-levels', 'liver-baseline'],
  short: ['liver-cirrhosis-levels', 'liver-baseline'],
  sections: [
    { id: 'signs', claims: ['safe-liver-list', 'safe-liver-now', 'liver-active'] },
    {
      id: 'yours',
      claims: ['liver-hep-b-c-fatty', 'liver-alcohol', 'liver-raised', 'liver-transplant'],
      folded: true,
    },
    {
      id: 'levels',
      claims: ['liver-cirrhosis-levels', 'liver-cirrhosis-study', 'liver-cohorts'],
      picture: 'liverLevels',
      folded: true,
    },
    // Never one of the two counts without the other.
    {
      id: 'tests',
      claims: ['liver-baseline', 'liver-tests-rate', 'liver-combine'],
      folded: true,
    },
    { id: 'warning', claims: ['liver-300mg', 'liver-warning-stays'], folded: true },
    { id: 'unknown', claims: ['dep-2026-left-out'] },
  ],
  inShort: ['liver-baseline'],
});
