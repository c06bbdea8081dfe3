import * as has from '#questionnaire/conditions.ts';
import { explainer, reason } from '../explainer.ts';

export const bupropion = explainer({
  reasons: [
    reason('bupropion', has.takesBupropion, 'medicines'),
    reason('weight', has.wantsHelpWithWeight, 'purpose'),
    reason('seizures', has.mayHaveSeizures, 'conditions', 'healthShort'),
  ],
  lead: ['combo-cannot-split', 'combo-open'],
  sections: [
    { id: 'nearest', claims: ['combo-open', 'combo-open-result'] },
    {
      id: 'weight',
      claims: ['appr-combo-weight', 'dose-combo', 'combo-weight-trial', 'combo-side-effects'],
      picture: 'effectsContrave',
    },
    { id: 'bars', claims: ['combo-seizure', 'combo-other-bars', 'combo-double', 'combo-boxed'] },
    { id: 'alone', claims: ['combo-no-self-mix'] },
    { id: 'unknown', claims: ['combo-meth', 'combo-cannot-split'] },
  ],
  inShort: ['combo-no-self-mix'],
  unverified: ['combo-claim'],
});
