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
      claims: ['brain-tms-benefit', 'brain-tms-harm', 'brain-esk-benefit', 'brain-esk-harm'],
    },
    { id: 'unknown', claims: ['int-ketamine'] },
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
      help: true,
      folded: true,
    },
  ],
  steps: ['whichStep', 'mayHarm', 'ketamineClinic'],
  inShort: ['int-ketamine'],
});
