import * as has from '#questionnaire/conditions.ts';
import { explainer, reason } from '../explainer.ts';

export const medOther = explainer({
  reasons: [reason('otherMedicine', has.takesOtherMoodMedicine, 'medicines')],
  lead: ['int-little-studied'],
  sections: [
    { id: 'known', claims: ['op-tianeptine', 'int-maoi'] },
    {
      id: 'unknown',
      claims: ['int-little-studied', 'int-vaccine'],
      own: 'notKnown',
      untested: true,
    },
    { id: 'ketamine', claims: ['int-ketamine'], folded: true },
    {
      id: 'sleepy',
      claims: ['int-mirt-traz', 'int-tca', 'int-vort-vilaz-buspirone'],
      folded: true,
    },
    { id: 'lithium', claims: ['int-lithium-antipsychotic'], folded: true },
    { id: 'herb', claims: ['int-sjw'], folded: true },
    { id: 'thyroid', claims: ['int-thyroid'], folded: true },
    {
      id: 'stay',
      claims: ['int-dont-stop', 'prac-add-on', 'int-withdrawal'],
      picture: 'effectsStopping',
      folded: true,
    },
  ],
  steps: ['keepAntidepressant', 'bringList'],
  ask: 'M1',
  inShort: ['int-dont-stop', 'prac-add-on'],
});
