import * as has from '#questionnaire/conditions.ts';
import { explainer, reason } from '../explainer.ts';

export const panicWorry = explainer({
  reasons: [reason('worry', has.wantsHelpWithWorry, 'purpose')],
  lead: ['anx-panic-passes'],
  short: ['anx-panic-do', 'anx-gad-steps'],
  inShort: ['anx-gad-steps'],
  sections: [
    { id: 'attack', claims: ['anx-panic-do'] },
    { id: 'known', claims: ['anx-gad-steps', 'anx-digital'] },
    { id: 'unknown', claims: ['mech-normalizes'], own: 'notKnown' },
    {
      id: 'more',
      claims: ['anx-breath', 'alt-anx-therapy', 'alt-anx-cbt-placebo', 'alt-anx-drugs'],
      folded: true,
    },
    { id: 'measure', claims: ['prac-phq9-gad7', 'prac-gad7-change'], folded: true },
    { id: 'worse', claims: ['anx-side-effect'], folded: true },
    { id: 'lab', claims: ['mech-naloxone-anxious', 'mech-naloxone-lactate'], folded: true },
  ],
  steps: ['whichType', 'noteScore'],
  ask: 'K3',
});
