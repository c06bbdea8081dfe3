import * as has from '#questionnaire/conditions.ts';
import { explainer, reason } from '../explainer.ts';

export const medUnknown = explainer({
  reasons: [reason('unknownName', has.doesNotKnowMedicineName, 'medicines')],
  lead: ['prac-list'],
  sections: [
    { id: 'bring', claims: ['prac-list', 'op-hidden'] },
    { id: 'stay', claims: ['int-dont-stop', 'int-withdrawal'] },
    { id: 'why', claims: ['int-little-studied', 'int-bupropion'] },
  ],
  inShort: ['prac-list'],
});
