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
    { id: 'known', claims: ['brain-tms-harm'], picture: 'effectsTms' },
    { id: 'unknown', claims: ['brain-ect-harm'], own: 'notKnown' },
    {
      id: 'esketamine',
      claims: [
        'brain-esk-what',
        'brain-esk-benefit',
        'prac-madrs-mid',
        'brain-esk-harm',
        'brain-esk-suicide',
        'int-ketamine',
        'brain-ket-home',
      ],
      help: true,
      folded: true,
    },
    {
      id: 'ect',
      claims: [
        'brain-ect-what',
        'brain-ect-benefit',
        'brain-ect-harm',
        'brain-tms-what',
        'brain-tms-benefit',
      ],
      folded: true,
    },
  ],
  steps: ['ketamineClinic', 'bringList'],
  ask: 'V7',
  inShort: ['int-ketamine'],
});
