import * as has from '#questionnaire/conditions.ts';
import { explainer, reason } from '../explainer.ts';

export const secondSteps = explainer({
  reasons: [
    reason('fallsShort', has.medicineFallsShort, 'medicinesGoing'),
    reason('twoOrMore', has.triedTwoOrMoreMedicines, 'triedBefore'),
  ],
  lead: ['alt-combined-cobalt', 'alt-combined', 'alt-addon-helped', 'alt-addon-quit'],
  sections: [
    {
      id: 'known',
      claims: ['alt-combined-cobalt', 'alt-addon-helped', 'alt-addon-restless'],
    },
    { id: 'unknown', claims: ['prac-madrs-mid'], own: true, untested: true },
    {
      id: 'moreTherapy',
      claims: ['alt-combined', 'alt-combined-years', 'alt-therapy-harm', 'alt-therapy-dropout'],
      picture: 'effectsCbtAdded',
      folded: true,
    },
    { id: 'points', claims: ['alt-addon-points', 'prac-ad-average'], folded: true },
    // The study and its dispute are never told apart.
    { id: 'largeStudy', claims: ['alt-second-step', 'alt-steps-dispute'], folded: true },
    {
      id: 'moreHarms',
      claims: ['alt-addon-quit', 'alt-addon-sleep-weight', 'ad-addon-weight'],
      picture: 'effectsAddOn',
      folded: true,
    },
    { id: 'lithium', claims: ['alt-add-ons', 'ad-lithium'], folded: true },
  ],
  steps: ['whichStep', 'mayHarm'],
  ask: 'V6',
  inShort: ['alt-combined-cobalt', 'alt-addon-helped', 'alt-addon-restless'],
});
