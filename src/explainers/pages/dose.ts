import * as has from '#questionnaire/conditions.ts';
import { explainer, reason } from '../explainer.ts';

export const dose = explainer({
  reasons: [reason('takesIt', has.hasOrTakesNaltrexone, 'stage', 'healthShort')],
  lead: ['dose-low-range', 'dose-50'],
  inShort: ['dose-onset'],
  sections: [
    { id: 'opioids', claims: ['op-no', 'op-low-too'] },
    { id: 'scale', claims: ['dose-50'], picture: 'doses' },
    { id: 'home', claims: ['dose-no-home-mixing'], folded: true },
    { id: 'amounts', claims: ['dose-low-range', 'dose-combo', 'mech-how-long'], folded: true },
    {
      id: 'made',
      claims: ['ldn-compounded', 'ldn-not-checked', 'prac-pharmacy', 'prac-cost', 'prac-online'],
      folded: true,
    },
    {
      id: 'unknown',
      claims: ['dose-onset', 'dose-response', 'prac-how-long', 'dep-short'],
      folded: true,
    },
  ],
});
