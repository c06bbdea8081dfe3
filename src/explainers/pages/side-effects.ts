import * as has from '#questionnaire/conditions.ts';
import { explainer, forEveryone, reason } from '../explainer.ts';

export const sideEffects = explainer({
  reasons: [reason('takesIt', has.hasOrTakesNaltrexone, 'stage', 'healthShort'), forEveryone],
  // Of the low dose and of the usual one: neither is told without the other.
  lead: ['se-ldn-year', 'se-ldn-dreams', 'se-croop-compare', 'se-common'],
  short: ['se-common', 'se-others', 'se-mood-warning', 'crisis-worse'],
  sections: [
    {
      id: 'mood',
      claims: ['prac-stop-when'],
      signs: ['phone'],
      help: true,
    },
    { id: 'known', claims: ['se-ldn-year'], picture: 'effectsLowDose', drawn: true },
    { id: 'unknown', claims: ['se-ldn-rare'], untested: true },
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
        'se-mood-warning',
        'safe-liver-list',
      ],
      picture: 'effectsUsualDose',
      help: true,
      folded: true,
    },
  ],
  steps: ['callMood', 'watchMood'],
  ask: 'F1',
  inShort: ['se-mood-warning', 'se-watch', 'crisis-worse'],
});
