import * as has from '#questionnaire/conditions.ts';
import { explainer, reason } from '../explainer.ts';

export const liver = explainer({
  reasons: [
    reason('liverSigns', has.hasLiverSignsNow, 'conditions', 'liverDetail', 'healthShort'),
    reason('liver', has.mayHaveLiverTrouble, 'conditions', 'healthShort'),
  ],
  lead: ['liver-not-common', 'liver-cirrhosis-levels'],
  short: ['liver-cirrhosis-levels', 'liver-baseline'],
  sections: [
    { id: 'signs', claims: ['liver-signs', 'liver-active'] },
    {
      id: 'ask',
      claims: ['liver-baseline', 'liver-raised', 'liver-hep-b-c-fatty', 'liver-alcohol'],
    },
    {
      id: 'levels',
      claims: ['liver-cirrhosis-levels', 'liver-cohorts', 'liver-transplant'],
      picture: 'liverLevels',
    },
    {
      id: 'warning',
      claims: ['liver-300mg', 'liver-tests-rate', 'liver-warning-stays'],
    },
    { id: 'unknown', claims: ['dep-2026-left-out', 'se-ldn-rare'] },
  ],
  inShort: ['liver-baseline'],
});
