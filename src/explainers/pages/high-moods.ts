import * as has from '#questionnaire/conditions.ts';
import { explainer, reason } from '../explainer.ts';

export const highMoods = explainer({
  reasons: [reason('bipolar', has.hasBipolar, 'conditions', 'healthShort')],
  lead: ['dep-bipolar'],
  inShort: ['dep-bipolar'],
  sections: [
    {
      id: 'watch',
      claims: ['se-mood-warning', 'crisis-worse', 'se-watch'],
      signs: ['note', 'phone', 'forward'],
      help: true,
    },
    { id: 'known', claims: ['dep-bipolar-alcohol'] },
    { id: 'unknown', claims: ['dep-bipolar'], own: 'notKnown', untested: true },
    { id: 'lithium', claims: ['int-lithium-antipsychotic'], folded: true },
    { id: 'left', claims: ['dep-2026-left-out', 'dep-five-cases'], folded: true },
  ],
  steps: ['callMood', 'psychiatrist'],
  ask: 'S4q',
});
