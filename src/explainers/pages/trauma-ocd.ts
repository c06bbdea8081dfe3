import * as has from '#questionnaire/conditions.ts';
import { explainer, reason } from '../explainer.ts';

export const traumaOcd = explainer({
  reasons: [reason('trauma', has.wantsHelpWithTrauma, 'purpose')],
  lead: ['pts-therapy', 'ocd-erp', 'pts-ldn'],
  inShort: ['anx-exposure-ask'],
  sections: [
    { id: 'ptsd', claims: ['pts-therapy', 'pts-time'] },
    { id: 'fears', claims: ['anx-exposure-ask'] },
    { id: 'ocd', claims: ['ocd-erp', 'ocd-ssri'], folded: true },
    { id: 'medicine', claims: ['pts-medicine'], folded: true },
    { id: 'drinking', claims: ['pts-naltrexone', 'pts-veterans'], folded: true },
    { id: 'low', claims: ['anx-trauma', 'pts-dissoc'], folded: true },
    { id: 'inOcd', claims: ['anx-ocd'], folded: true },
    { id: 'phobia', claims: ['anx-exposure', 'anx-exposure-thesis'], folded: true },
    { id: 'unknown', claims: ['pts-ldn', 'dose-response'], folded: true },
  ],
});
