import * as has from '#questionnaire/conditions.ts';
import { explainer, reason } from '../explainer.ts';

export const dose = explainer({
  reasons: [reason('takesIt', has.hasOrTakesNaltrexone, 'stage', 'healthShort')],
  lead: ['dose-low-range', 'dose-50'],
  inShort: ['op-no'],
  sections: [
    // The picture tells the usual dose.
    { id: 'known', claims: ['dose-low-range'], picture: 'doses' },
    { id: 'unknown', claims: ['dose-onset'] },
    { id: 'opioids', claims: ['op-no', 'op-low-too'], folded: true },
    { id: 'amounts', claims: ['dose-50', 'dose-combo', 'mech-how-long'], folded: true },
    {
      id: 'made',
      claims: [
        'dose-no-home-mixing',
        'ldn-compounded',
        'ldn-not-checked',
        'prac-pharmacy',
        'prac-cost',
        'prac-online',
      ],
      folded: true,
    },
    { id: 'longer', claims: ['dose-response', 'prac-how-long', 'dep-short'], folded: true },
  ],
  steps: ['notAtHome', 'reviewDate'],
  ask: 'D1',
});
