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
    { id: 'bars', claims: ['combo-seizure', 'combo-boxed'], help: true },
    { id: 'known', claims: ['appr-combo-weight'] },
    {
      id: 'unknown',
      claims: ['combo-cannot-split', 'combo-no-self-mix'],
      own: 'notKnown',
      untested: true,
    },
    { id: 'alsoBarred', claims: ['combo-other-bars', 'combo-double'], folded: true },
    {
      id: 'nearest',
      claims: [
        'combo-cannot-split',
        'combo-open',
        'combo-open-result',
        'prac-madrs-mid',
        'combo-nearest',
        'combo-meth',
      ],
      folded: true,
    },
    {
      id: 'mood',
      claims: ['combo-mood-anxiety', 'combo-mood-sleep', 'combo-mood-depression'],
      folded: true,
    },
    {
      id: 'weight',
      claims: ['dose-combo', 'combo-weight-trial', 'combo-side-effects'],
      picture: 'effectsContrave',
      folded: true,
    },
  ],
  steps: ['askFirst', 'seizures'],
  ask: 'W7',
  inShort: ['combo-no-self-mix'],
  unverified: ['combo-claim'],
});
