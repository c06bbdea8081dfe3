import { explainer, forEveryone } from '../explainer.ts';

export const notKnown = explainer({
  reasons: [forEveryone],
  lead: ['dep-total', 'dep-short'],
  short: ['dep-short', 'dose-low-range', 'mech-ldn-ideas'],
  inShort: ['prac-goal'],
  sections: [
    { id: 'known', claims: ['dep-total', 'appr-not-for-mood'] },
    {
      id: 'unknown',
      claims: ['dep-short', 'dep-2026-size', 'dose-low-range', 'se-ldn-rare'],
      untested: true,
    },
    {
      id: 'anxiety',
      claims: [
        'anx-lessens',
        'anx-exposure',
        'anx-exposure-thesis',
        'anx-innova',
        'dep-fibro-mood',
      ],
      folded: true,
    },
    {
      id: 'why',
      claims: ['mech-ldn-ideas', 'mech-normalizes', 'mech-placebo-lift', 'mech-inflammation-trial'],
      folded: true,
    },
    { id: 'mix', claims: ['int-little-studied'], folded: true },
    { id: 'elsewhere', claims: ['ldn-fibro', 'ldn-crohn-long-covid'], folded: true },
    { id: 'review', claims: ['dose-onset', 'prac-how-long'], folded: true },
  ],
  steps: ['askFirst', 'goal'],
  ask: 'W4',
});
