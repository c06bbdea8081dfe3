import * as has from '#questionnaire/conditions.ts';
import { explainer, reason } from '../explainer.ts';

export const kidney = explainer({
  reasons: [reason('kidney', has.hasKidneyTrouble, 'conditions', 'healthShort')],
  lead: ['se-kidney'],
  sections: [
    { id: 'label', claims: ['se-kidney'] },
    { id: 'ask', claims: ['prac-list', 'se-ask-report'] },
    { id: 'unknown', claims: ['dep-2026-left-out', 'se-ldn-rare'] },
  ],
  inShort: ['se-kidney'],
});
