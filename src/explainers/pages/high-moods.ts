import * as has from '#questionnaire/conditions.ts';
import { explainer, reason } from '../explainer.ts';

export const highMoods = explainer({
  reasons: [reason('bipolar', has.hasBipolar, 'conditions', 'healthShort')],
  lead: ['dep-bipolar'],
  sections: [
    { id: 'left', claims: ['dep-2026-left-out'] },
    { id: 'watch', claims: ['se-mood-warning', 'crisis-worse', 'se-watch'] },
    { id: 'stay', claims: ['int-dont-stop', 'prac-add-on', 'int-lithium-antipsychotic'] },
    { id: 'unknown', claims: ['dep-five-cases', 'dep-short'] },
  ],
  inShort: ['dep-bipolar'],
});
