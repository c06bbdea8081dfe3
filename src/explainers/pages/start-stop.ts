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
    {
      id: 'worse',
      claims: ['ad-serotonin', 'ad-worse-call'],
      signs: ['phone', 'phone'],
      help: true,
    },
    { id: 'known', claims: ['ad-worse-dont-stop'] },
    { id: 'unknown', claims: ['ad-sex-lasting'] },
    {
      id: 'young',
      claims: ['ad-under-25', 'ad-over-25', 'ad-watch', 'ad-mania'],
      help: true,
      folded: true,
    },
    {
      id: 'stop',
      claims: [
        'switch-stop-slow',
        'ad-missed',
        'switch-stop-signs',
        'int-withdrawal',
        'switch-stop-severe',
        'switch-stop-which',
        'alt-stop-relapse',
        'alt-stop-feel',
        'switch-not-alone',
        'switch-how',
        'switch-gap',
        'ad-serotonin-mix',
      ],
      picture: 'effectsStopping',
      folded: true,
    },
  ],
  steps: ['serotoninFirst', 'stopSlowly'],
  ask: 'M9',
  inShort: ['ad-worse-call'],
});
