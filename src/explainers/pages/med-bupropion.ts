import * as has from '#questionnaire/conditions.ts';
import { explainer, reason } from '../explainer.ts';

export const medBupropion = explainer({
  reasons: [reason('bupropion', has.takesBupropion, 'medicines')],
  lead: ['int-bupropion', 'appr-combo-weight'],
  sections: [
    { id: 'together', claims: ['int-bupropion', 'combo-seizure'] },
    { id: 'double', claims: ['combo-double'] },
    { id: 'alsoBarred', claims: ['combo-other-bars', 'int-auvelity'], folded: true },
    { id: 'stay', claims: ['int-dont-stop'] },
    { id: 'stop', claims: ['int-withdrawal', 'prac-add-on'], folded: true },
    { id: 'large', claims: ['int-light'], folded: true },
    { id: 'unknown', claims: ['combo-cannot-split'] },
  ],
  inShort: ['combo-no-self-mix', 'combo-double'],
});
