import * as has from '#questionnaire/conditions.ts';
import { explainer, reason } from '../explainer.ts';

export const alcohol = explainer({
  reasons: [
    reason('drinking', has.drinksMoreThanWanted, 'comingUp', 'healthShort'),
    reason('helpWithDrinking', has.wantsHelpWithDrinking, 'purpose'),
    reason('disulfiram', has.takesDisulfiram, 'comingUp', 'healthShort'),
  ],
  lead: ['alt-alcohol', 'appr-alcohol-1994'],
  sections: [
    { id: 'disulfiram', claims: ['int-disulfiram'], when: has.takesDisulfiram },
    { id: 'drink', claims: ['safe-alcohol-stop'] },
    { id: 'known', claims: ['alt-alcohol-number', 'se-common'], own: 'found' },
    { id: 'unknown', claims: ['dep-full-dose-alone'] },
    { id: 'liver', claims: ['liver-alcohol', 'int-alcohol', 'int-disulfiram'], folded: true },
    // The high end: never before the figure of the review, which is in view.
    { id: 'first', claims: ['alt-alcohol-combine', 'alt-alcohol-first'], folded: true },
    { id: 'depression', claims: ['dep-sertraline'], folded: true },
    {
      id: 'works',
      claims: ['appr-alcohol-1994', 'dose-50', 'appr-relapse-claim'],
      folded: true,
    },
  ],
  steps: ['askBeforeStopDrinking', 'liverTests'],
  ask: 'A3q',
  inShort: ['alt-alcohol', 'appr-alcohol-1994'],
});
