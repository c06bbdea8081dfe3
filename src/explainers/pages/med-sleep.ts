import * as has from '#questionnaire/conditions.ts';
import { explainer, reason } from '../explainer.ts';

export const medSleep = explainer({
  reasons: [reason('sleepPanic', has.takesSleepOrPanicMedicine, 'medicines')],
  lead: ['int-benzo'],
  sections: [
    { id: 'together', claims: ['int-benzo', 'se-driving'] },
    { id: 'stop', claims: ['int-dont-stop'] },
    { id: 'unknown', claims: ['int-little-studied'] },
  ],
  inShort: ['int-benzo'],
});
