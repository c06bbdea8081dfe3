import * as has from '#questionnaire/conditions.ts';
import { explainer, reason } from '../explainer.ts';

export const depression = explainer({
  reasons: [
    reason('lowMood', has.wantsHelpWithLowMood, 'purpose'),
    reason('openPurpose', has.didNotSayWhatFor, 'purpose'),
  ],
  lead: ['dep-game-changer', 'dep-total'],
  short: ['dep-total', 'dep-2026-result', 'dep-2026-power'],
  sections: [
    // No points in view: they are in a fold, beside how many of them count.
    { id: 'known', claims: ['dep-2026-result'], picture: 'bothGroups', drawn: true },
    { id: 'unknown', claims: ['dep-short'] },
    {
      id: 'score',
      claims: [
        'prac-madrs-mid',
        'dep-2026-result',
        'prac-2026-gap',
        'prac-ad-average',
        'dep-2026-power',
        'dep-2026',
        'dep-2026-size',
        'dep-2026-left-out',
      ],
      folded: true,
    },
    // Its heading says what is not known of the other trial: the payer of each, or of none.
    {
      id: 'first',
      claims: [
        'dep-pilot',
        'dep-pilot-points',
        'dep-pilot-second',
        'dep-placebo-effect',
        'dep-pilot-sponsor',
      ],
      folded: true,
    },
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
    {
      id: 'testing',
      claims: [
        'dep-review-2026',
        'dep-game-changer',
        'dep-bipolar',
        'dep-2026-second-half',
        'dep-now-testing',
        'ldn-named-trials',
      ],
      folded: true,
    },
  ],
  steps: ['keepAntidepressant', 'goal'],
  ask: 'W1',
  inShort: ['dep-2026', 'dep-2026-result', 'dep-2026-range', 'dep-2026-size'],
});
