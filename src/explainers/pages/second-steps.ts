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
      claims: ['alt-combined-cobalt', 'alt-therapy-harm', 'alt-addon-helped', 'alt-addon-restless'],
    },
    { id: 'unknown', claims: ['prac-ad-average'] },
    {
      id: 'moreTherapy',
      claims: ['alt-combined', 'alt-combined-years', 'alt-therapy-dropout'],
      folded: true,
    },
    { id: 'points', claims: ['alt-addon-points'], folded: true },
    // The study and its dispute are never told apart.
    { id: 'largeStudy', claims: ['alt-second-step', 'alt-steps-dispute'], folded: true },
    {
      id: 'moreHarms',
      claims: ['alt-addon-quit', 'alt-addon-sleep-weight', 'ad-addon-weight'],
      folded: true,
    },
    { id: 'lithium', claims: ['alt-add-ons', 'ad-lithium'], folded: true },
  ],
  steps: ['whichStep', 'mayHarm'],
  inShort: ['alt-combined-cobalt', 'alt-addon-helped', 'alt-addon-restless'],
});
