import * as has from '#questionnaire/conditions.ts';
import { explainer, forEveryone, reason } from '../explainer.ts';

export const sideEffects = explainer({
  reasons: [reason('takesIt', has.hasOrTakesNaltrexone, 'stage', 'healthShort'), forEveryone],
  // Low doses first: what people ask about. The mood warning and when to call stay open.
  lead: ['se-ldn-year', 'se-ldn-6mg'],
  short: ['se-common', 'se-others', 'se-mood-warning', 'crisis-worse'],
  sections: [
    { id: 'mood', claims: ['se-mood-warning', 'crisis-worse'], help: true },
    { id: 'known', claims: ['se-common'] },
    { id: 'unknown', claims: ['se-ldn-rare'], untested: true },
    { id: 'call', claims: ['prac-stop-when', 'safe-liver-list'], folded: true },
    {
      id: 'low',
      claims: ['se-ldn-year', 'se-ldn-6mg', 'se-ldn-dreams', 'se-ldn-headache'],
      folded: true,
    },
    {
      id: 'usual',
      claims: [
        'se-croop-compare',
        'se-label-nausea',
        'se-others',
        'anx-side-effect',
        'se-mood-studies',
        'se-serious',
      ],
      picture: 'effectsUsualDose',
      folded: true,
    },
    {
      id: 'daily',
      claims: [
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
  inShort: ['se-common', 'se-others', 'se-mood-warning', 'se-watch', 'crisis-worse'],
});
