import { explainer } from './explainer.ts';

export const kidney = explainer({
  lead: ['se-kidney'],
  sections: [
    { id: 'label', claims: ['se-kidney'] },
    { id: 'ask', claims: ['prac-list', 'se-ask-report'] },
    { id: 'unknown', claims: ['dep-2026-left-out', 'se-ldn-rare'] },
  ],
  inShort: ['se-kidney'],
});
