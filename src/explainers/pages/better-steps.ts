import * as has from '#questionnaire/conditions.ts';
import { explainer, reason } from '../explainer.ts';

export const betterSteps = explainer({
  reasons: [
    reason('fallsShort', has.medicineFallsShort, 'medicinesGoing'),
    reason('twoOrMore', has.triedTwoOrMoreMedicines, 'triedBefore'),
    reason('noTherapy', has.triedNoTherapy, 'triedBefore'),
  ],
  lead: ['alt-cbt', 'alt-add-ons', 'alt-ad-harms'],
  sections: [
    { id: 'therapy', claims: ['alt-cbt', 'alt-anx-therapy'] },
    { id: 'medicine', claims: ['alt-ad-21', 'alt-ad-response', 'alt-ad-harms', 'alt-anx-drugs'] },
    { id: 'addOn', claims: ['alt-add-ons'] },
    { id: 'move', claims: ['alt-exercise'] },
    { id: 'milder', claims: ['alt-mild', 'alt-watch'] },
  ],
  inShort: ['alt-cbt', 'alt-add-ons'],
});
