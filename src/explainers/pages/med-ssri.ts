import * as has from '#questionnaire/conditions.ts';
import { explainer, reason } from '../explainer.ts';

export const medSsri = explainer({
  reasons: [reason('ssri', has.takesSsri, 'medicines')],
  lead: ['int-ssri', 'int-little-studied'],
  sections: [
    { id: 'stay', claims: ['int-dont-stop', 'int-withdrawal'] },
    { id: 'known', claims: ['int-ssri'] },
    { id: 'unknown', claims: ['int-little-studied'], untested: true },
    { id: 'trials', claims: ['dep-2026', 'dep-sertraline', 'int-enzymes'], folded: true },
    { id: 'large', claims: ['int-light'], folded: true },
  ],
  steps: ['keepAntidepressant', 'checkMix'],
  ask: 'M1',
  inShort: ['int-dont-stop', 'prac-add-on'],
});
