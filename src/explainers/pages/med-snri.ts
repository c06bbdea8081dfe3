import * as has from '#questionnaire/conditions.ts';
import { explainer, reason } from '../explainer.ts';

export const medSnri = explainer({
  reasons: [reason('snri', has.takesSnri, 'medicines')],
  lead: ['int-snri'],
  sections: [
    { id: 'stay', claims: ['int-withdrawal'] },
    { id: 'known', claims: ['int-snri', 'int-enzymes'] },
    { id: 'unknown', claims: ['int-little-studied'], untested: true },
    { id: 'large', claims: ['int-light'], folded: true },
  ],
  steps: ['keepAntidepressant', 'checkMix'],
  ask: 'M1',
  inShort: ['int-dont-stop', 'prac-add-on'],
});
