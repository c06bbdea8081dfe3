import * as has from '#questionnaire/conditions.ts';
import { explainer, reason } from '../explainer.ts';

export const pregnancy = explainer({
  reasons: [reason('pregnancy', has.isPregnantOrNursing, 'comingUp', 'healthShort')],
  lead: ['preg-data', 'preg-milk-advice'],
  sections: [
    { id: 'milk', claims: ['preg-milk-advice', 'preg-milk'] },
    { id: 'known', claims: ['preg-data', 'preg-animal'] },
    { id: 'unknown', claims: ['preg-data'], own: 'notKnown', untested: true },
  ],
  steps: ['tellPregnant', 'keepAntidepressant'],
  ask: 'P1',
  inShort: ['preg-data'],
});
