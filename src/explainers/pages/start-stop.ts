import * as has from '#questionnaire/conditions.ts';
import { explainer, reason } from '../explainer.ts';

export const startStop = explainer({
  reasons: [
    reason('under8Weeks', has.startedUnder8WeeksAgo, 'medicinesGoing'),
    reason('antidepressant', has.mayTakeAntidepressant, 'medicines'),
  ],
  lead: ['ad-worse-dont-stop', 'switch-stop-slow'],
  short: ['ad-worse-call', 'ad-missed', 'switch-stop-slow'],
  // Emergency care comes before a call, and the call beside what it is about under 25.
  sections: [
    { id: 'serotonin', claims: ['ad-serotonin'] },
    { id: 'worse', claims: ['ad-worse-call', 'ad-worse-dont-stop'], help: true },
    { id: 'young', claims: ['ad-under-25', 'ad-over-25'], help: true, folded: true },
    { id: 'watch', claims: ['ad-watch', 'ad-mania'], folded: true },
    { id: 'mix', claims: ['ad-serotonin-mix'], folded: true },
    {
      id: 'stop',
      claims: [
        'switch-stop-slow',
        'ad-missed',
        'switch-stop-signs',
        'int-withdrawal',
        'switch-stop-which',
      ],
      folded: true,
    },
    { id: 'well', claims: ['alt-stop-relapse', 'alt-stop-feel'], folded: true },
    { id: 'switching', claims: ['switch-not-alone', 'switch-how', 'switch-gap'], folded: true },
    { id: 'unknown', claims: ['switch-stop-severe'] },
  ],
  inShort: ['ad-worse-call', 'crisis-find'],
});
