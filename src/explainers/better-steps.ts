import { explainer } from './explainer.ts';

export const betterSteps = explainer({
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
