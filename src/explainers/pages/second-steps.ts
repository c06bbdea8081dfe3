import * as has from '#questionnaire/conditions.ts';
import { explainer, reason } from '../explainer.ts';

export const secondSteps = explainer({
  reasons: [
    reason('fallsShort', has.medicineFallsShort, 'medicinesGoing'),
    reason('twoOrMore', has.triedTwoOrMoreMedicines, 'triedBefore'),
  ],
  lead: ['alt-combined-cobalt', 'alt-combined', 'alt-addon-helped', 'alt-addon-quit'],
  sections: [
    { id: 'known', claims: ['alt-therapy-harm'], own: 'found', picture: 'effectsCbtAdded' },
    { id: 'unknown', claims: ['prac-madrs-mid'], own: 'notKnown' },
    {
      id: 'moreHarms',
      claims: [
        'alt-addon-helped',
        'alt-addon-restless',
        'alt-addon-quit',
        'alt-addon-sleep-weight',
        'ad-addon-weight',
        'alt-addon-points',
        'prac-ad-average',
        'prac-madrs-mid',
        'alt-add-ons',
        'ad-lithium',
      ],
      picture: 'effectsAddOn',
      folded: true,
    },
    {
      id: 'moreTherapy',
      claims: ['alt-combined-cobalt', 'alt-combined', 'alt-combined-years', 'alt-therapy-dropout'],
      folded: true,
    },
    // The study and its dispute are never told apart.
    { id: 'largeStudy', claims: ['alt-second-step', 'alt-steps-dispute'], folded: true },
  ],
  steps: ['whichStep', 'keepAntidepressant'],
  ask: 'V6',
  inShort: ['alt-combined-cobalt', 'alt-addon-helped', 'alt-addon-restless'],
});
