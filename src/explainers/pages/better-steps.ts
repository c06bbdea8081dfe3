import * as has from '#questionnaire/conditions.ts';
import { explainer, reason } from '../explainer.ts';

export const betterSteps = explainer({
  reasons: [
    reason('lowMood', has.wantsHelpWithLowMood, 'purpose'),
    reason('noTherapy', has.triedNoTherapy, 'triedBefore'),
  ],
  lead: ['alt-therapy-rate', 'alt-exercise-cochrane', 'alt-ad-primary'],
  sections: [
    // Gain and harm of one step stand in one section; the picture tells the gain.
    {
      id: 'known',
      claims: ['alt-therapy-harm'],
      own: 'found',
      picture: 'effectsTherapy',
    },
    { id: 'unknown', claims: ['alt-exercise-cochrane'], own: 'notKnown' },
    {
      id: 'moreMedicine',
      claims: [
        'alt-ad-primary',
        'alt-ad-quit',
        'alt-ad-response',
        'alt-ad-21',
        'prac-ad-average',
        'prac-madrs-mid',
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
  inShort: ['alt-therapy-harm', 'alt-exercise-harm', 'alt-ad-quit'],
});
