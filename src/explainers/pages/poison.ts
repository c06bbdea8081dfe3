import * as has from '#questionnaire/conditions.ts';
import { explainer, reason } from '../explainer.ts';

/** Never for who may have thoughts of suicide: their pages lead to people, and name no drug. */
export const poison = explainer({
  reasons: [reason('takesIt', has.hasOrTakesNaltrexone, 'stage', 'healthShort')],
  never: has.mayThinkOfSuicide,
  lead: ['poison-too-much', 'poison-mix-signs'],
  sections: [
    {
      id: 'first',
      claims: ['poison-emergency', 'poison-too-much'],
      signs: ['phone', 'phone'],
      poisonLines: true,
    },
    { id: 'known', claims: ['poison-mix-signs'] },
    { id: 'unknown', claims: ['poison-too-much'], own: 'notKnown', untested: true },
  ],
  steps: ['emergencyFirst', 'poisonLine'],
  ask: 'S5q',
  inShort: ['poison-share'],
});
