import * as has from '#questionnaire/conditions.ts';
import { explainer, reason } from '../explainer.ts';

export const anxiety = explainer({
  reasons: [
    reason('worry', has.wantsHelpWithWorry, 'purpose'),
    reason('trauma', has.wantsHelpWithTrauma, 'purpose'),
    reason('openPurpose', has.didNotSayWhatFor, 'purpose'),
  ],
  lead: ['anx-lessens', 'anx-side-effect'],
  inShort: ['anx-lessens', 'anx-exposure-ask'],
  sections: [
    { id: 'known', claims: ['anx-side-effect', 'alt-anx-therapy'] },
    { id: 'unknown', claims: ['anx-lessens'], untested: true },
    { id: 'phobia', claims: ['anx-exposure', 'anx-exposure-thesis'], folded: true },
    { id: 'year', claims: ['anx-innova', 'dep-fibro-mood'], folded: true },
    { id: 'better', claims: ['alt-anx-cbt-placebo', 'alt-anx-drugs'], folded: true },
    {
      id: 'opioidCare',
      claims: ['anx-opioid-care', 'anx-ocd', 'anx-trauma', 'pts-dissoc'],
      folded: true,
    },
    {
      id: 'blocking',
      claims: [
        'mech-normalizes',
        'mech-placebo-lift',
        'mech-opioid-system-mood',
        'mech-block-raised-tension',
      ],
      folded: true,
    },
  ],
  steps: ['therapist', 'report'],
  ask: 'W3',
  unverified: ['anx-jcp'],
});
