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
    { id: 'gain', claims: ['alt-alcohol-number', 'alt-alcohol-combine'] },
    { id: 'harm', claims: ['se-common'] },
    { id: 'drink', claims: ['safe-alcohol-stop', 'int-alcohol'] },
    { id: 'liver', claims: ['liver-alcohol', 'int-disulfiram'], folded: true },
    { id: 'unknown', claims: ['dep-sertraline', 'dep-full-dose-alone'], folded: true },
    // The high end: never before the figure of the review.
    { id: 'first', claims: ['alt-alcohol-first'], folded: true },
    { id: 'works', claims: ['appr-alcohol-1994', 'dose-50', 'appr-relapse-claim'], folded: true },
  ],
  inShort: ['alt-alcohol', 'appr-alcohol-1994'],
});
