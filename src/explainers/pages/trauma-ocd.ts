import * as has from '#questionnaire/conditions.ts';
import { explainer, reason } from '../explainer.ts';

export const traumaOcd = explainer({
  reasons: [reason('trauma', has.wantsHelpWithTrauma, 'purpose')],
  lead: ['pts-therapy', 'ocd-erp'],
  short: ['pts-therapy', 'pts-ldn'],
  inShort: ['anx-exposure-ask'],
  sections: [
    { id: 'known', claims: ['pts-therapy', 'ocd-erp', 'ocd-ssri'] },
    { id: 'unknown', claims: ['pts-ldn'], untested: true },
    { id: 'ptsd', claims: ['pts-time', 'pts-medicine'], folded: true },
    { id: 'drinking', claims: ['pts-naltrexone', 'pts-veterans'], folded: true },
    { id: 'low', claims: ['anx-trauma', 'pts-dissoc', 'anx-ocd'], folded: true },
    { id: 'phobia', claims: ['anx-exposure', 'anx-exposure-thesis'], folded: true },
  ],
  steps: ['therapist', 'keepCare'],
  ask: 'W8',
});
