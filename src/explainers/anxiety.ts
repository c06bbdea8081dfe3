import { explainer } from './explainer.ts';

export const anxiety = explainer({
  lead: ['anx-lessens'],
  sections: [
    { id: 'ocd', claims: ['anx-ocd'] },
    { id: 'opioidCare', claims: ['anx-opioid-care'] },
    { id: 'trauma', claims: ['anx-trauma'] },
    { id: 'worse', claims: ['anx-side-effect'] },
    { id: 'better', claims: ['alt-anx-therapy', 'alt-anx-drugs'] },
    {
      id: 'unknown',
      claims: ['mech-normalizes', 'mech-opioid-system-mood', 'mech-block-raised-tension'],
    },
  ],
  inShort: ['anx-lessens'],
  unverified: ['anx-jcp'],
});
