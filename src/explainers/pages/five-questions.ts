import { explainer } from '../explainer.ts';

export const fiveQuestions = explainer({
  reasons: [],
  lead: ['prac-ask'],
  sections: [
    { id: 'safety', claims: ['op-no'] },
    { id: 'known', claims: ['prac-ask', 'int-dont-stop'] },
    { id: 'unknown', claims: ['combo-cannot-split', 'dose-low-range'] },
    {
      id: 'withBupropion',
      claims: ['combo-open', 'combo-open-result', 'prac-madrs-mid', 'combo-no-self-mix'],
      folded: true,
    },
    { id: 'alone', claims: ['prac-add-on', 'prac-online'], folded: true },
    { id: 'dose', claims: ['dose-50', 'dose-response'], folded: true },
    {
      id: 'sideEffects',
      claims: ['se-common', 'se-others', 'se-ldn-dreams', 'se-mood-warning'],
      help: true,
      folded: true,
    },
    {
      id: 'liver',
      claims: [
        'liver-not-common',
        'liver-tests-rate',
        'liver-combine',
        'liver-warning-stays',
        'liver-baseline',
        'liver-signs',
      ],
      folded: true,
    },
  ],
  steps: ['askFirst', 'bringList'],
  ask: 'S1q',
  inShort: ['prac-ask', 'int-dont-stop'],
  unverified: ['combo-claim'],
});
