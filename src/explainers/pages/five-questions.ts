import { explainer } from '../explainer.ts';

export const fiveQuestions = explainer({
  reasons: [],
  lead: ['prac-ask'],
  sections: [
    { id: 'safety', claims: ['op-no'] },
    {
      id: 'withBupropion',
      claims: ['combo-open', 'combo-open-result', 'combo-no-self-mix'],
      folded: true,
    },
    { id: 'alone', claims: ['prac-ask', 'prac-add-on', 'prac-online'], folded: true },
    { id: 'dose', claims: ['dose-low-range', 'dose-50'], folded: true },
    {
      id: 'sideEffects',
      claims: ['se-common', 'se-others', 'se-ldn-dreams', 'se-mood-warning'],
      folded: true,
    },
    {
      id: 'liver',
      claims: ['liver-not-common', 'liver-warning-stays', 'liver-baseline', 'liver-signs'],
      folded: true,
    },
    { id: 'unknown', claims: ['combo-cannot-split', 'dose-response'] },
  ],
  inShort: ['prac-ask', 'int-dont-stop'],
  unverified: ['combo-claim'],
});
