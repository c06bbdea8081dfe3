import * as has from '#questionnaire/conditions.ts';
import { explainer, reason } from '../explainer.ts';

/** Without a sum of money: prices on the web conflict. */
export const cost = explainer({
  reasons: [
    reason('money', has.caresAboutCost, 'values'),
    reason('takesIt', has.hasOrTakesNaltrexone, 'stage', 'healthShort'),
    reason('newToYou', has.isNewToNaltrexone, 'stage'),
  ],
  lead: ['prac-cost', 'cost-two-kinds'],
  sections: [
    { id: 'known', claims: ['cost-two-kinds', 'cost-compounded', 'prac-cost'] },
    { id: 'unknown', claims: ['prac-cost'], own: 'notKnown' },
    { id: 'us', claims: ['cost-medicare-rule', 'cost-off-label'], folded: true },
  ],
  steps: ['planPays', 'testsCost'],
  ask: 'C1q',
  inShort: ['cost-ask-all'],
});
