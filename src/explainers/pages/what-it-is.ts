import * as has from '#questionnaire/conditions.ts';
import { explainer, forEveryone, reason } from '../explainer.ts';

export const whatItIs = explainer({
  reasons: [reason('newToYou', has.isNewToNaltrexone, 'stage'), forEveryone],
  lead: ['mech-blocks-opioids', 'appr-not-for-mood'],
  short: ['appr-opioid-1984', 'appr-alcohol-1994', 'appr-not-for-mood'],
  inShort: ['appr-off-label', 'appr-not-for-mood'],
  sections: [
    { id: 'safety', claims: ['op-no'] },
    { id: 'known', claims: ['appr-off-label'] },
    { id: 'unknown', claims: ['dep-short'], untested: true },
    {
      id: 'approved',
      claims: ['appr-opioid-1984', 'appr-alcohol-1994', 'dose-50', 'appr-relapse-claim'],
      folded: true,
    },
    { id: 'low', claims: ['ldn-compounded', 'ldn-not-checked'], folded: true },
    { id: 'young', claims: ['appr-under-18'], folded: true },
  ],
  tellsNaltrexone: true,
  steps: ['askFirst', 'bringList'],
  ask: 'D2',
});
