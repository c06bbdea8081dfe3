import * as has from '#questionnaire/conditions.ts';
import { explainer, reason } from '../explainer.ts';

export const opioids = explainer({
  reasons: [reason('opioids', has.mayUseOpioids, 'opioids')],
  lead: ['op-no'],
  short: ['op-withdrawal', 'op-7-10', 'op-long'],
  sections: [
    { id: 'fast', claims: ['op-withdrawal', 'op-low-too', 'op-7-10'] },
    { id: 'notAlone', claims: ['op-mat-protects'] },
    { id: 'after', claims: ['op-overdose-after'] },
    {
      id: 'hidden',
      claims: ['op-hidden', 'int-cough', 'int-patch', 'op-kratom', 'op-tianeptine'],
      folded: true,
    },
    { id: 'wait', claims: ['op-long', 'op-check'], picture: 'wait', folded: true },
    {
      id: 'pain',
      claims: ['op-not-alone', 'op-overcome', 'op-emergency', 'op-naloxone'],
      folded: true,
    },
    { id: 'unknown', claims: ['int-dxm', 'int-loperamide'], folded: true },
  ],
  inShort: ['op-not-alone'],
});
