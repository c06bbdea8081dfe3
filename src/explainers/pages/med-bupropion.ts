import * as has from '#questionnaire/conditions.ts';
import { explainer, reason } from '../explainer.ts';

export const medBupropion = explainer({
  reasons: [reason('bupropion', has.takesBupropion, 'medicines')],
  lead: ['int-bupropion', 'appr-combo-weight'],
  sections: [
    { id: 'together', claims: ['int-bupropion', 'combo-seizure'] },
    { id: 'known', claims: ['combo-double'] },
    {
      id: 'unknown',
      claims: ['combo-cannot-split', 'combo-no-self-mix'],
      own: 'notKnown',
      untested: true,
    },
    { id: 'alsoBarred', claims: ['combo-other-bars', 'int-auvelity'], folded: true },
    {
      id: 'stay',
      claims: ['int-dont-stop', 'prac-add-on', 'int-withdrawal'],
      picture: 'effectsStopping',
      folded: true,
    },
    { id: 'large', claims: ['int-light'], folded: true },
  ],
  steps: ['seizures', 'keepAntidepressant'],
  ask: 'W7',
  inShort: ['combo-no-self-mix', 'combo-double'],
});
