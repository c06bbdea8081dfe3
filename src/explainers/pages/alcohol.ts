import * as has from '#questionnaire/conditions.ts';
import { explainer, reason } from '../explainer.ts';

export const alcohol = explainer({
  reasons: [
    reason('drinking', has.drinksMoreThanWanted, 'comingUp', 'healthShort'),
    reason('helpWithDrinking', has.wantsHelpWithDrinking, 'purpose'),
    reason('disulfiram', has.takesDisulfiram, 'comingUp', 'healthShort'),
  ],
  lead: ['alt-alcohol'],
  sections: [
    { id: 'works', claims: ['appr-alcohol-1994', 'dose-50', 'appr-relapse-claim'] },
    { id: 'liver', claims: ['liver-alcohol', 'int-disulfiram'] },
    { id: 'drink', claims: ['int-alcohol'] },
    { id: 'mood', claims: ['dep-sertraline', 'dep-full-dose-alone'] },
  ],
  inShort: ['alt-alcohol'],
});
