import * as has from '#questionnaire/conditions.ts';
import { explainer, reason } from '../explainer.ts';

export const highMoods = explainer({
  reasons: [reason('bipolar', has.hasBipolar, 'conditions', 'healthShort')],
  lead: ['dep-bipolar'],
  inShort: ['dep-bipolar'],
  sections: [
    { id: 'stay', claims: ['int-dont-stop', 'prac-add-on'] },
    { id: 'watch', claims: ['se-mood-warning', 'crisis-worse', 'se-watch'], help: true },
    { id: 'lithium', claims: ['int-lithium-antipsychotic'], folded: true },
    { id: 'left', claims: ['dep-2026-left-out'], folded: true },
    { id: 'drinking', claims: ['dep-bipolar-alcohol'], folded: true },
    { id: 'unknown', claims: ['dep-five-cases', 'dep-short'], folded: true },
  ],
});
