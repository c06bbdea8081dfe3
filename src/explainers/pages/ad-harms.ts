import * as has from '#questionnaire/conditions.ts';
import { explainer, reason } from '../explainer.ts';

export const adHarms = explainer({
  reasons: [reason('antidepressant', has.mayTakeAntidepressant, 'medicines')],
  lead: ['alt-ad-primary', 'alt-ad-quit'],
  short: ['ad-se-ssri', 'alt-ad-quit'],
  sections: [
    { id: 'ssri', claims: ['ad-se-ssri'], own: 'survey' },
    { id: 'known', claims: ['alt-ad-primary', 'alt-ad-quit'] },
    { id: 'unknown', claims: ['ad-sex-lasting'] },
    { id: 'bleed', claims: ['ad-bleed'], folded: true },
    { id: 'snri', claims: ['ad-se-snri', 'ad-snri-bp'], folded: true },
    { id: 'others', claims: ['ad-se-tca', 'ad-se-mirt', 'ad-benzo'], folded: true },
    {
      id: 'days',
      claims: ['alt-ad-harms', 'ad-weight', 'ad-blunting', 'ad-driving'],
      help: true,
      folded: true,
    },
    { id: 'worry', claims: ['alt-gad-ad', 'alt-gad-quit'], folded: true },
  ],
  steps: ['sayBothers', 'callWorse'],
  ask: 'F6',
  inShort: ['int-dont-stop', 'ad-worse-dont-stop'],
});
