import * as has from '#questionnaire/conditions.ts';
import { explainer, reason } from '../explainer.ts';

export const medUnknown = explainer({
  reasons: [reason('unknownName', has.doesNotKnowMedicineName, 'medicines')],
  lead: ['prac-list'],
  sections: [
    { id: 'stay', claims: ['int-dont-stop', 'int-withdrawal'] },
    { id: 'known', claims: ['op-hidden', 'int-bupropion'] },
    { id: 'unknown', claims: ['int-little-studied'], untested: true },
  ],
  steps: ['bringList', 'readLabels'],
  ask: 'M1',
  inShort: ['prac-list'],
});
