import * as has from '#questionnaire/conditions.ts';
import { explainer, reason } from '../explainer.ts';

export const depression = explainer({
  reasons: [
    reason('lowMood', has.wantsHelpWithLowMood, 'purpose'),
    reason('openPurpose', has.didNotSayWhatFor, 'purpose'),
  ],
  lead: ['dep-game-changer', 'dep-total', 'dep-2026', 'dep-2026-result'],
  short: ['dep-total', 'dep-2026-result', 'dep-2026-power'],
  sections: [
    { id: 'known', claims: ['dep-2026-result'] },
    { id: 'unknown', claims: ['dep-short'], untested: true },
    {
      id: 'largest',
      claims: [
        'dep-2026',
        'dep-2026-range',
        'dep-2026-power',
        'dep-2026-size',
        'dep-2026-left-out',
      ],
      picture: 'bothGroups',
      folded: true,
    },
    { id: 'score', claims: ['prac-madrs-mid', 'prac-2026-gap', 'prac-ad-average'], folded: true },
    {
      id: 'first',
      claims: ['dep-pilot', 'dep-pilot-points', 'dep-pilot-second', 'dep-placebo-effect'],
      folded: true,
    },
    // Its heading says what is not known of the other trial: the payer of each, or of none.
    { id: 'paid', claims: ['dep-pilot-sponsor'], folded: true },
    { id: 'few', claims: ['dep-total'], picture: 'trials', folded: true },
    {
      id: 'others',
      claims: [
        'dep-full-dose-alone',
        'dep-sertraline',
        'dep-bipolar-alcohol',
        'dep-fibro-mood',
        'anx-innova',
        'dep-ms',
        'dep-gulf-war',
        'dep-norway',
        'dep-five-cases',
      ],
      folded: true,
    },
    { id: 'review', claims: ['dep-review-2026', 'dep-game-changer'], folded: true },
    {
      id: 'testing',
      claims: ['dep-bipolar', 'dep-2026-second-half', 'dep-now-testing', 'ldn-named-trials'],
      folded: true,
    },
  ],
  steps: ['keepAntidepressant', 'goal'],
  ask: 'W1',
  inShort: ['prac-madrs-mid', 'dep-2026-range'],
});
