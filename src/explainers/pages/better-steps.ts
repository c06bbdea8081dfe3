import * as has from '#questionnaire/conditions.ts';
import { explainer, reason } from '../explainer.ts';

export const betterSteps = explainer({
  reasons: [
    reason('lowMood', has.wantsHelpWithLowMood, 'purpose'),
    reason('noTherapy', has.triedNoTherapy, 'triedBefore'),
  ],
  lead: [
    'alt-therapy-rate',
    'alt-exercise-cochrane',
    'alt-ad-primary',
    'alt-therapy-harm',
    'alt-exercise-harm',
    'alt-ad-quit',
  ],
  sections: [
    // Gain and harm of one step stand in one section; the picture tells the gain.
    {
      id: 'known',
      claims: ['alt-therapy-harm'],
      picture: 'effectsTherapy',
    },
    { id: 'unknown', claims: ['alt-exercise-cochrane'], own: true, untested: true },
    {
      id: 'moreMedicine',
      claims: [
        'alt-ad-primary',
        'alt-ad-quit',
        'alt-ad-response',
        'alt-ad-21',
        'prac-ad-average',
        'alt-anx-drugs',
        'alt-ad-harms',
      ],
      picture: 'effectsFirstMedicine',
      help: true,
      folded: true,
    },
    {
      id: 'move',
      claims: ['alt-exercise-cochrane', 'alt-exercise', 'alt-exercise-harm'],
      folded: true,
    },
    {
      id: 'worry',
      claims: ['alt-anx-therapy', 'alt-anx-cbt-placebo', 'alt-gad-ad', 'alt-gad-quit'],
      folded: true,
    },
    {
      id: 'moreTherapy',
      claims: [
        'alt-therapy-rate',
        'alt-cbt',
        'alt-therapy-bias',
        'alt-therapy-dropout',
        'alt-mild',
        'alt-watch',
        'alt-untreated-time',
      ],
      folded: true,
    },
  ],
  steps: ['whichStep', 'bringList'],
  ask: 'V1',
  inShort: ['alt-therapy-rate', 'alt-ad-primary', 'alt-gad-ad'],
});
