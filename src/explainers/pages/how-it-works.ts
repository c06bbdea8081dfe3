import { explainer } from '../explainer.ts';

export const howItWorks = explainer({
  reasons: [],
  lead: ['mech-blocks-opioids', 'mech-normalizes'],
  short: ['mech-blocks-opioids', 'mech-ldn-ideas'],
  inShort: ['mech-blocks-opioids', 'mech-ldn-ideas'],
  sections: [
    { id: 'lock', claims: ['mech-blocks-opioids'], picture: 'lock' },
    { id: 'unknown', claims: ['mech-ldn-ideas'] },
    { id: 'long', claims: ['mech-how-long', 'op-overcome'], folded: true },
    { id: 'link', claims: ['mech-opioid-system-mood', 'mech-normalizes'], folded: true },
    { id: 'hope', claims: ['mech-placebo-lift'], folded: true },
    {
      id: 'tension',
      claims: ['mech-block-raised-tension', 'mech-naloxone-anxious', 'mech-naloxone-lactate'],
      folded: true,
    },
    {
      id: 'inflammation',
      claims: ['mech-inflammation-share', 'mech-inflammation-trial'],
      folded: true,
    },
  ],
});
