import * as has from '#questionnaire/conditions.ts';
import { explainer, reason } from '../explainer.ts';

export const anxiety = explainer({
  reasons: [
    reason('worry', has.wantsHelpWithWorry, 'purpose'),
    reason('trauma', has.wantsHelpWithTrauma, 'purpose'),
    reason('openPurpose', has.didNotSayWhatFor, 'purpose'),
  ],
  lead: ['anx-lessens'],
  sections: [
    { id: 'ocd', claims: ['anx-ocd'] },
    { id: 'opioidCare', claims: ['anx-opioid-care'] },
    { id: 'trauma', claims: ['anx-trauma'] },
    { id: 'worse', claims: ['anx-side-effect'] },
    { id: 'better', claims: ['alt-anx-therapy', 'alt-anx-drugs'] },
    {
      id: 'unknown',
      claims: ['mech-normalizes', 'mech-opioid-system-mood', 'mech-block-raised-tension'],
    },
  ],
  inShort: ['anx-lessens'],
  unverified: ['anx-jcp'],
});
