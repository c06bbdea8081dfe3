import { explainer } from './explainer.ts';

export const pregnancy = explainer({
  lead: ['preg-data', 'preg-milk-advice'],
  sections: [
    { id: 'pregnant', claims: ['preg-data', 'preg-animal'] },
    { id: 'milk', claims: ['preg-milk', 'preg-milk-advice'] },
    { id: 'stay', claims: ['int-dont-stop', 'prac-add-on'] },
  ],
  inShort: ['preg-data'],
});
