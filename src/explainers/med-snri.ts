import { explainer } from './explainer.ts';

export const medSnri = explainer({
  lead: ['int-snri'],
  sections: [
    { id: 'stay', claims: ['int-dont-stop', 'prac-add-on', 'int-withdrawal'] },
    { id: 'together', claims: ['int-snri', 'int-enzymes'] },
    { id: 'unknown', claims: ['int-little-studied'] },
  ],
  inShort: ['int-dont-stop', 'prac-add-on'],
});
