import * as has from '#questionnaire/conditions.ts';
import { explainer, reason } from '../explainer.ts';

export const opioids = explainer({
  reasons: [reason('opioids', has.mayUseOpioids, 'opioids')],
  lead: ['op-no'],
  short: ['op-withdrawal', 'op-7-10', 'op-long'],
  sections: [
    { id: 'known', claims: ['op-withdrawal', 'op-overdose-after'], picture: 'wait' },
    { id: 'unknown', claims: ['int-loperamide'], own: 'notKnown', untested: true },
    {
      id: 'hidden',
      claims: [
        'op-hidden',
        'int-loperamide',
        'int-cough',
        'int-patch',
        'op-kratom',
        'op-tianeptine',
        'int-dxm',
      ],
      folded: true,
    },
    {
      id: 'pain',
      claims: [
        'op-low-too',
        'op-mat-protects',
        'op-7-10',
        'op-long',
        'op-check',
        'op-not-alone',
        'op-overcome',
        'op-emergency',
        'op-naloxone',
      ],
      folded: true,
    },
  ],
  tellsNaltrexone: true,
  steps: ['everyOpioid', 'opioidPrescriber'],
  ask: 'M6',
  inShort: ['op-not-alone'],
});
