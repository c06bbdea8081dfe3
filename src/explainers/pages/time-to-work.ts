import * as has from '#questionnaire/conditions.ts';
import { explainer, reason } from '../explainer.ts';

export const timeToWork = explainer({
  reasons: [reason('under8Weeks', has.startedUnder8WeeksAgo, 'medicinesGoing')],
  lead: ['alt-ad-time'],
  sections: [
    { id: 'wait', claims: ['int-dont-stop', 'int-withdrawal'] },
    { id: 'measure', claims: ['prac-phq9-gad7', 'prac-change', 'prac-goal'] },
    { id: 'worse', claims: ['alt-ad-harms'] },
    { id: 'expect', claims: ['alt-ad-response', 'dep-placebo-effect'] },
  ],
  inShort: ['alt-ad-time', 'prac-goal'],
});
