import { explainer } from './explainer.ts';

export const medSleep = explainer({
  lead: ['int-benzo'],
  sections: [
    { id: 'together', claims: ['int-benzo', 'se-driving'] },
    { id: 'stop', claims: ['int-dont-stop'] },
    { id: 'unknown', claims: ['int-little-studied'] },
  ],
  inShort: ['int-benzo'],
});
