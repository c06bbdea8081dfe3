import * as has from '#questionnaire/conditions.ts';
import { explainer, reason } from '../explainer.ts';

export const depression = explainer({
  reasons: [
    reason('lowMood', has.wantsHelpWithLowMood, 'purpose'),
    reason('openPurpose', has.didNotSayWhatFor, 'purpose'),
  ],
  lead: ['dep-total', 'dep-2026-result'],
  sections: [
    { id: 'few', claims: ['dep-total'], picture: 'trials' },
    {
      id: 'largest',
      claims: ['dep-2026', 'dep-2026-result', 'dep-2026-size', 'dep-2026-left-out'],
      picture: 'bothGroups',
    },
    { id: 'first', claims: ['dep-pilot', 'dep-pilot-second', 'dep-placebo-effect'] },
    { id: 'full', claims: ['dep-full-dose-alone', 'dep-sertraline'] },
    {
      id: 'others',
      claims: [
        'dep-fibro-mood',
        'anx-innova',
        'dep-ms',
        'dep-gulf-war',
        'dep-norway',
        'dep-five-cases',
      ],
    },
    { id: 'unknown', claims: ['dep-short', 'dep-bipolar', 'ldn-named-trials'] },
  ],
  inShort: ['dep-game-changer', 'dep-2026-result'],
});
