import { explainer } from '../explainer.ts';

export const howItWorks = explainer({
  reasons: [],
  lead: ['mech-blocks-opioids', 'mech-normalizes'],
  short: ['mech-blocks-opioids', 'mech-ldn-ideas'],
  sections: [
    {
      id: 'lock',
      claims: ['mech-blocks-opioids', 'mech-how-long', 'op-overcome'],
      picture: 'lock',
    },
    { id: 'link', claims: ['mech-opioid-system-mood', 'mech-normalizes'] },
    { id: 'inflammation', claims: ['mech-inflammation-share', 'mech-inflammation-trial'] },
    { id: 'unknown', claims: ['mech-ldn-ideas', 'mech-block-raised-tension'] },
  ],
  inShort: ['mech-blocks-opioids', 'mech-ldn-ideas'],
});
