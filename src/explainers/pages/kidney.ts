import * as has from '#questionnaire/conditions.ts';
import { explainer, reason } from '../explainer.ts';

export const kidney = explainer({
  reasons: [reason('kidney', has.hasKidneyTrouble, 'conditions', 'healthShort')],
  lead: ['se-kidney'],
  sections: [
    { id: 'known', claims: ['se-kidney'] },
    { id: 'unknown', claims: ['se-kidney-low'], untested: true },
    { id: 'dialysis', claims: ['se-kidney-dialysis'], folded: true },
    { id: 'left', claims: ['dep-2026-left-out'], folded: true },
  ],
  steps: ['tellKidneys', 'bringList'],
  ask: 'L4',
  inShort: ['se-kidney'],
});
