import * as has from '#questionnaire/conditions.ts';
import { explainer, forEveryone, reason } from '../explainer.ts';

export const sideEffects = explainer({
  reasons: [reason('takesIt', has.hasOrTakesNaltrexone, 'stage', 'healthShort'), forEveryone],
  lead: ['se-common', 'se-others', 'se-mood-warning', 'crisis-worse'],
  sections: [
    { id: 'mood', claims: ['se-mood-warning', 'se-watch', 'crisis-worse', 'se-mood-studies'] },
    { id: 'low', claims: ['se-ldn-dreams'] },
    {
      id: 'usual',
      claims: ['se-common', 'se-others', 'anx-side-effect', 'se-serious', 'se-driving'],
      picture: 'effectsUsualDose',
    },
    { id: 'call', claims: ['prac-stop-when', 'liver-signs', 'se-allergy'] },
    { id: 'stop', claims: ['prac-stop-how', 'op-overdose-after'] },
    { id: 'unknown', claims: ['se-ldn-rare', 'dep-short'] },
  ],
  inShort: ['se-watch', 'se-ask-report'],
});
