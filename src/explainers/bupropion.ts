import { explainer } from './explainer.ts';

export const bupropion = explainer({
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
