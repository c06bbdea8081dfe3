import * as has from '#questionnaire/conditions.ts';
import { explainer, reason } from '../explainer.ts';

export const opioids = explainer({
  reasons: [reason('opioids', has.mayUseOpioids, 'opioids')],
  lead: ['op-no'],
  short: ['op-withdrawal', 'op-7-10', 'op-long'],
  sections: [
    { id: 'fast', claims: ['op-withdrawal', 'op-low-too'] },
    { id: 'hidden', claims: ['op-hidden', 'op-kratom', 'op-tianeptine'] },
    { id: 'wait', claims: ['op-7-10', 'op-long', 'op-check'], picture: 'wait' },
    { id: 'notAlone', claims: ['op-not-alone', 'op-mat-protects'] },
    { id: 'after', claims: ['op-overdose-after', 'op-overcome', 'op-emergency', 'op-naloxone'] },
  ],
  inShort: ['op-not-alone'],
});
