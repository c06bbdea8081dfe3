import * as has from '#questionnaire/conditions.ts';
import { explainer, reason } from '../explainer.ts';

export const surgery = explainer({
  reasons: [
    reason('surgery', has.hasSurgeryPlanned, 'comingUp', 'healthShort'),
    reason('injury', has.hasInjuryRisk, 'comingUp', 'healthShort'),
  ],
  lead: ['op-emergency', 'op-surgery'],
  sections: [
    { id: 'ahead', claims: ['op-surgery', 'prac-stop-when'] },
    { id: 'known', claims: ['op-overcome', 'op-overdose-after'] },
    { id: 'unknown', claims: ['depot-surgery-low'], own: 'notKnown' },
    { id: 'block', claims: ['mech-how-long', 'op-no', 'op-low-too'], folded: true },
  ],
  steps: ['tellTeam', 'carryCard'],
  ask: 'O5q',
  inShort: ['op-surgery', 'op-emergency'],
});
