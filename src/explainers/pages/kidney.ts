import * as has from '#questionnaire/conditions.ts';
import { explainer, reason } from '../explainer.ts';

export const kidney = explainer({
  reasons: [reason('kidney', has.hasKidneyTrouble, 'conditions', 'healthShort')],
  lead: ['se-kidney'],
  sections: [
    { id: 'label', claims: ['se-kidney'] },
    { id: 'ask', claims: ['prac-list', 'se-ask-report'] },
    { id: 'dialysis', claims: ['se-kidney-dialysis'], folded: true },
    { id: 'unknown', claims: ['se-kidney-low', 'dep-2026-left-out'] },
  ],
  inShort: ['se-kidney'],
});
