import { explainer } from './explainer.ts';

export const kidney = explainer({
  lead: ['se-kidney'],
  sections: [
    { id: 'label', claims: ['se-kidney', 'dep-2026-left-out'] },
    { id: 'ask', claims: ['prac-list', 'se-ask-report'] },
    { id: 'unknown', claims: ['ldn-compounded', 'dose-low-range'] },
  ],
  inShort: ['se-kidney'],
});
