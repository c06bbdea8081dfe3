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
    { id: 'known', claims: ['switch-stop-slow'] },
    { id: 'unknown', claims: ['switch-stop-severe'] },
    {
      id: 'young',
      claims: ['ad-under-25', 'ad-over-25', 'ad-watch', 'ad-mania'],
      help: true,
      folded: true,
    },
    {
      id: 'stop',
      claims: [
        'ad-missed',
        'switch-stop-signs',
        'int-withdrawal',
        'switch-stop-which',
        'alt-stop-relapse',
        'alt-stop-feel',
      ],
      picture: 'effectsStopping',
      folded: true,
    },
    {
      id: 'switching',
      claims: ['switch-not-alone', 'switch-how', 'switch-gap', 'ad-serotonin-mix'],
      folded: true,
    },
  ],
  steps: ['stopSlowly', 'watchStart'],
  inShort: ['ad-worse-call', 'crisis-find'],
});
