import * as has from '#questionnaire/conditions.ts';
import { explainer, reason } from '../explainer.ts';

export const medSleep = explainer({
  reasons: [reason('sleepPanic', has.takesSleepOrPanicMedicine, 'medicines')],
  lead: ['int-benzo'],
  sections: [
    { id: 'known', claims: ['int-benzo', 'ad-benzo', 'se-driving'] },
    { id: 'unknown', claims: ['int-little-studied'], untested: true },
  ],
  steps: ['benzoSlowly', 'checkMix'],
  ask: 'M1',
  inShort: ['int-benzo'],
});
