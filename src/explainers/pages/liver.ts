import * as has from '#questionnaire/conditions.ts';
import { explainer, reason } from '../explainer.ts';

export const liver = explainer({
  reasons: [
    reason('liverSigns', has.hasLiverSignsNow, 'conditions', 'liverDetail', 'healthShort'),
    reason('liver', has.hasLiverTrouble, 'conditions', 'healthShort'),
    reason('healthUnsure', has.isUnsureOfHealth, 'conditions', 'healthShort'),
  ],
  lead: ['liver-not-common', 'safe-cirrhosis', 'liver-baseline'],
  short: ['liver-cirrhosis-levels', 'liver-baseline'],
  sections: [
    {
      id: 'signs',
      claims: ['safe-liver-list', 'safe-liver-emergency', 'safe-liver-now'],
      signs: ['note', 'phone', 'no'],
    },
    { id: 'known', claims: ['liver-cirrhosis-levels'], picture: 'liverLevels', drawn: true },
    { id: 'unknown', claims: ['dep-2026-left-out'], own: 'notKnown' },
    {
      id: 'yours',
      claims: ['liver-active', 'liver-alcohol', 'liver-raised', 'liver-transplant'],
      folded: true,
    },
    // Never one of the two counts without the other.
    {
      id: 'tests',
      claims: [
        'liver-tests-rate',
        'liver-combine',
        'liver-300mg',
        'liver-warning-stays',
        'liver-cirrhosis-study',
        'liver-cohorts',
      ],
      folded: true,
    },
  ],
  steps: ['liverTests', 'howMuchDrink'],
  ask: 'L1',
  inShort: ['liver-hep-b-c-fatty', 'liver-baseline'],
});
