import * as has from '#questionnaire/conditions.ts';
import { explainer, reason } from '../explainer.ts';

export const medBupropion = explainer({
  reasons: [reason('bupropion', has.takesBupropion, 'medicines')],
  lead: ['int-bupropion', 'appr-combo-weight'],
  sections: [
    { id: 'stay', claims: ['int-dont-stop', 'prac-add-on', 'int-withdrawal'] },
    { id: 'together', claims: ['int-bupropion', 'combo-seizure', 'combo-other-bars'] },
    { id: 'double', claims: ['combo-double', 'int-auvelity'] },
    { id: 'unknown', claims: ['combo-cannot-split'] },
  ],
  inShort: ['combo-no-self-mix', 'combo-double'],
});
