import * as has from '#questionnaire/conditions.ts';
import { explainer, forEveryone, reason } from '../explainer.ts';

export const whatItIs = explainer({
  reasons: [reason('newToYou', has.isNewToNaltrexone, 'stage'), forEveryone],
  lead: ['mech-blocks-opioids', 'appr-not-for-mood'],
  short: ['appr-opioid-1984', 'appr-alcohol-1994', 'appr-not-for-mood'],
  sections: [
    {
      id: 'approved',
      claims: ['appr-opioid-1984', 'appr-alcohol-1994', 'dose-50', 'appr-relapse-claim'],
    },
    { id: 'offLabel', claims: ['appr-off-label', 'appr-not-for-mood'] },
    { id: 'low', claims: ['ldn-compounded', 'ldn-not-checked'] },
    { id: 'safety', claims: ['op-no'] },
    { id: 'place', claims: ['prac-add-on', 'prac-ask', 'appr-under-18'] },
  ],
  inShort: ['appr-off-label', 'appr-not-for-mood'],
});
