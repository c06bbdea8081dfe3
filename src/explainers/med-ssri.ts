import { explainer } from './explainer.ts';

export const medSsri = explainer({
  lead: ['int-ssri', 'int-little-studied'],
  sections: [
    { id: 'together', claims: ['int-ssri', 'dep-2026', 'int-enzymes'] },
    { id: 'stay', claims: ['int-dont-stop', 'int-withdrawal'] },
    { id: 'unknown', claims: ['int-little-studied'] },
  ],
  inShort: ['int-dont-stop'],
});
