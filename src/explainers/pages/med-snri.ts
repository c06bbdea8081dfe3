import * as has from '#questionnaire/conditions.ts';
import { explainer, reason } from '../explainer.ts';

export const medSnri = explainer({
  reasons: [reason('snri', has.takesSnri, 'medicines')],
  lead: ['int-snri'],
  sections: [
    { id: 'stay', claims: ['int-dont-stop', 'prac-add-on', 'int-withdrawal'] },
    { id: 'together', claims: ['int-snri', 'int-enzymes'] },
    { id: 'large', claims: ['int-light'], folded: true },
    { id: 'unknown', claims: ['int-little-studied'] },
  ],
  inShort: ['int-dont-stop', 'prac-add-on'],
});
