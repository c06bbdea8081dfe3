import * as has from '#questionnaire/conditions.ts';
import { explainer, reason } from '../explainer.ts';

export const dose = explainer({
  reasons: [reason('takesIt', has.hasOrTakesNaltrexone, 'stage', 'healthShort')],
  lead: ['dose-low-range', 'dose-50'],
  sections: [
    { id: 'scale', claims: ['dose-low-range', 'dose-50', 'dose-combo'], picture: 'doses' },
    { id: 'made', claims: ['ldn-compounded', 'ldn-not-checked', 'prac-pharmacy', 'prac-cost'] },
    { id: 'home', claims: ['dose-no-home-mixing', 'prac-online'] },
    { id: 'opioids', claims: ['op-low-too', 'mech-how-long'] },
    { id: 'unknown', claims: ['prac-how-long', 'dep-short'] },
  ],
  inShort: ['dose-low-range'],
});
