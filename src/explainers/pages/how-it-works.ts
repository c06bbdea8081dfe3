import { explainer } from '../explainer.ts';

export const howItWorks = explainer({
  reasons: [],
  lead: ['mech-blocks-opioids'],
  short: ['mech-blocks-opioids', 'mech-ldn-ideas'],
  inShort: ['mech-ldn-ideas'],
  sections: [
    { id: 'known', claims: ['mech-blocks-opioids'], picture: 'lock' },
    { id: 'unknown', claims: ['mech-ldn-ideas'] },
    { id: 'long', claims: ['mech-how-long', 'op-overcome'], folded: true },
    {
      id: 'link',
      claims: [
        'mech-opioid-system-mood',
        'mech-normalizes',
        'mech-inflammation-share',
        'mech-inflammation-trial',
        'mech-placebo-lift',
        'mech-block-raised-tension',
        'mech-naloxone-anxious',
        'mech-naloxone-lactate',
      ],
      folded: true,
    },
  ],
  steps: ['everyOpioid', 'knownOrGuess'],
  ask: 'W1',
});
