import * as has from '#questionnaire/conditions.ts';
import { explainer, reason } from '../explainer.ts';

export const missedDose = explainer({
  reasons: [reason('takesNow', has.takesNaltrexone, 'stage', 'healthShort')],
  lead: ['missed-same-day', 'missed-opioid'],
  sections: [
    { id: 'opioid', claims: ['missed-opioid', 'op-overdose-after'] },
    { id: 'known', claims: ['missed-same-day', 'missed-next-day'] },
    // The leaflets are those of 50 mg: its caution sends other doses to a pharmacist.
    { id: 'unknown', claims: ['missed-next-day', 'mech-how-long'], own: 'notKnown' },
  ],
  steps: ['opioidFirst', 'neverTwo'],
  ask: 'D6',
  inShort: ['missed-next-day'],
});
