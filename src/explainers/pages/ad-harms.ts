import * as has from '#questionnaire/conditions.ts';
import { explainer, reason } from '../explainer.ts';

export const adHarms = explainer({
  reasons: [reason('antidepressant', has.mayTakeAntidepressant, 'medicines')],
  lead: ['ad-se-ssri'],
  short: ['ad-se-ssri', 'alt-ad-quit'],
  sections: [
    { id: 'both', claims: ['alt-ad-primary', 'alt-ad-quit'] },
    { id: 'bleed', claims: ['ad-bleed'] },
    // The survey is told once, and then meant by "that survey".
    { id: 'ssri', claims: ['ad-se-ssri'] },
    { id: 'snri', claims: ['ad-se-snri', 'ad-snri-bp'], folded: true },
    { id: 'tricyclic', claims: ['ad-se-tca'], folded: true },
    { id: 'mirtazapine', claims: ['ad-se-mirt'], folded: true },
    { id: 'weight', claims: ['ad-weight'], folded: true },
    { id: 'numb', claims: ['ad-blunting'], folded: true },
    { id: 'drive', claims: ['ad-driving'], folded: true },
    { id: 'first', claims: ['alt-ad-harms'], folded: true },
    { id: 'worry', claims: ['alt-gad-ad', 'alt-gad-quit'], folded: true },
    { id: 'calming', claims: ['ad-benzo'], folded: true },
    { id: 'unknown', claims: ['ad-sex-lasting'] },
  ],
  inShort: ['alt-ad-primary', 'int-dont-stop', 'ad-worse-dont-stop'],
});
