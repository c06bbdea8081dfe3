import * as has from '#questionnaire/conditions.ts';
import { explainer, forEveryone, reason } from '../explainer.ts';

export const moodAndWorry = explainer({
  reasons: [
    reason('lowMood', has.wantsHelpWithLowMood, 'purpose'),
    reason('worry', has.wantsHelpWithWorry, 'purpose'),
    reason('openPurpose', has.didNotSayWhatFor, 'purpose'),
    forEveryone,
  ],
  lead: ['cond-dep-common', 'cond-anx-common', 'cond-dep-treat', 'cond-anx-treat'],
  inShort: ['cond-anx-types', 'cond-check-body'],
  sections: [
    { id: 'common', claims: ['cond-dep-common', 'cond-anx-common'] },
    // Its signs name thoughts of death (caution of cond-dep-signs).
    {
      id: 'known',
      claims: ['cond-dep-what', 'cond-dep-signs', 'cond-anx-what', 'cond-anx-types'],
      help: true,
    },
    { id: 'unknown', claims: ['mech-normalizes'], own: 'notKnown' },
    { id: 'treat', claims: ['cond-dep-treat', 'cond-anx-treat'], folded: true },
  ],
  steps: ['whichType', 'whichStep'],
  ask: 'K5',
});
