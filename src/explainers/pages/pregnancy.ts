import * as has from '#questionnaire/conditions.ts';
import { explainer, reason } from '../explainer.ts';

export const pregnancy = explainer({
  reasons: [reason('pregnancy', has.isPregnantOrNursing, 'comingUp', 'healthShort')],
  lead: ['preg-data', 'preg-milk-advice'],
  sections: [
    { id: 'pregnant', claims: ['preg-data', 'preg-animal'] },
    { id: 'milk', claims: ['preg-milk', 'preg-milk-advice'] },
    { id: 'stay', claims: ['int-dont-stop', 'prac-add-on'] },
  ],
  inShort: ['preg-data'],
});
