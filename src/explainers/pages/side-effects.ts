import * as has from '#questionnaire/conditions.ts';
import { explainer, forEveryone, reason } from '../explainer.ts';

export const sideEffects = explainer({
  reasons: [reason('takesIt', has.hasOrTakesNaltrexone, 'stage', 'healthShort'), forEveryone],
  // The mood warning stays in view; when to call for it is the first step of what to do.
  lead: ['se-croop-compare'],
  short: ['se-common', 'se-others', 'se-mood-warning', 'crisis-worse'],
  sections: [
    { id: 'known', claims: ['se-mood-warning'], picture: 'effectsUsualDose', help: true },
    { id: 'unknown', claims: ['se-ldn-rare'], untested: true },
    {
      id: 'mood',
      claims: ['crisis-worse', 'prac-stop-when', 'safe-liver-list'],
      signs: ['phone', 'phone', 'note'],
      help: true,
      folded: true,
    },
    {
      id: 'low',
      claims: ['se-ldn-year', 'se-ldn-6mg', 'se-ldn-dreams', 'se-ldn-headache'],
      folded: true,
    },
    {
      id: 'usual',
      claims: [
        'se-croop-compare',
        'se-common',
        'se-others',
        'se-label-nausea',
        'anx-side-effect',
        'se-mood-studies',
        'se-serious',
        'se-watch',
        'se-ask-report',
        'se-driving',
        'se-allergy',
        'prac-stop-how',
        'op-overdose-after',
      ],
      folded: true,
    },
  ],
  steps: ['callMood', 'watchMood'],
  ask: 'F1',
  inShort: ['se-mood-warning', 'se-watch', 'crisis-worse'],
});
