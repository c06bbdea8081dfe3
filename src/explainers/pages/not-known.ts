import { explainer, forEveryone } from '../explainer.ts';

export const notKnown = explainer({
  reasons: [forEveryone],
  lead: ['dep-total', 'dep-short'],
  short: ['dep-short', 'dose-low-range', 'mech-ldn-ideas'],
  sections: [
    { id: 'long', claims: ['dep-short', 'dep-2026-size', 'prac-how-long'] },
    { id: 'dose', claims: ['dose-low-range'] },
    { id: 'anxiety', claims: ['anx-lessens'] },
    { id: 'harm', claims: ['se-ldn-rare'] },
    { id: 'why', claims: ['mech-ldn-ideas', 'mech-normalizes', 'mech-inflammation-trial'] },
    { id: 'elsewhere', claims: ['ldn-fibro', 'ldn-crohn-long-covid'] },
    { id: 'mix', claims: ['int-little-studied'] },
  ],
  inShort: ['prac-goal'],
});
