import { explainer } from '../explainer.ts';

export const fiveQuestions = explainer({
  reasons: [],
  lead: ['prac-ask'],
  sections: [
    { id: 'safety', claims: ['op-no'] },
    {
      id: 'withBupropion',
      claims: ['combo-open', 'combo-open-result', 'combo-cannot-split', 'combo-no-self-mix'],
    },
    { id: 'alone', claims: ['prac-ask', 'prac-add-on', 'prac-online'] },
    { id: 'dose', claims: ['dose-low-range', 'dose-50', 'dose-response'] },
    { id: 'sideEffects', claims: ['se-common', 'se-others', 'se-ldn-dreams', 'se-mood-warning'] },
    {
      id: 'liver',
      claims: ['liver-not-common', 'liver-warning-stays', 'liver-baseline', 'liver-signs'],
    },
  ],
  inShort: ['prac-ask', 'int-dont-stop'],
  unverified: ['combo-claim'],
});
