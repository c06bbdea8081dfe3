import * as has from '#questionnaire/conditions.ts';
import { explainer, reason } from '../explainer.ts';

export const timeToWork = explainer({
  reasons: [reason('under8Weeks', has.startedUnder8WeeksAgo, 'medicinesGoing')],
  lead: ['alt-ad-time'],
  sections: [
    { id: 'worse', claims: ['ad-worse-call'], signs: ['phone'], help: true },
    { id: 'known', claims: ['alt-ad-primary', 'alt-ad-quit'] },
    { id: 'unknown', claims: ['dep-placebo-effect'], own: 'notKnown' },
    {
      id: 'rates',
      claims: ['alt-ad-response', 'alt-ad-harms'],
      picture: 'effectsFirstMedicine',
      help: true,
      folded: true,
    },
    { id: 'measure', claims: ['prac-phq9-gad7', 'prac-change', 'prac-gad7-change'], folded: true },
    {
      id: 'wait',
      claims: ['int-dont-stop', 'int-withdrawal', 'ad-missed'],
      picture: 'effectsStopping',
      folded: true,
    },
  ],
  steps: ['setDate', 'keepAntidepressant'],
  ask: 'M4',
  inShort: ['alt-ad-time', 'prac-goal', 'int-dont-stop'],
});
