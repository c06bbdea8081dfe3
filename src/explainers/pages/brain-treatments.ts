import * as has from '#questionnaire/conditions.ts';
import { explainer, reason } from '../explainer.ts';

export const brainTreatments = explainer({
  reasons: [
    reason('ketamine', has.takesKetamine, 'medicines'),
    reason('twoOrMore', has.triedTwoOrMoreMedicines, 'triedBefore'),
  ],
  lead: [
    'brain-tms-benefit',
    'brain-ect-benefit',
    'brain-esk-benefit',
    'brain-tms-harm',
    'brain-ect-harm',
    'brain-esk-harm',
  ],
  sections: [
    {
      id: 'known',
      claims: ['brain-tms-benefit', 'brain-tms-harm', 'int-ketamine'],
    },
    { id: 'unknown', claims: ['brain-ect-harm'], own: true, untested: true },
    { id: 'esketamine', claims: ['brain-esk-benefit', 'brain-esk-harm'], folded: true },
    { id: 'ect', claims: ['brain-ect-benefit', 'brain-ect-harm'], folded: true },
    {
      id: 'what',
      claims: [
        'brain-ket-home',
        'brain-tms-what',
        'brain-ect-what',
        'brain-esk-what',
        'brain-esk-suicide',
      ],
      picture: 'effectsTms',
      help: true,
      folded: true,
    },
  ],
  steps: ['mayHarm', 'ketamineClinic'],
  ask: 'V7',
  inShort: ['int-ketamine'],
});
