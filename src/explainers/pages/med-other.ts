import * as has from '#questionnaire/conditions.ts';
import { explainer, reason } from '../explainer.ts';

export const medOther = explainer({
  reasons: [reason('otherMedicine', has.takesOtherMoodMedicine, 'medicines')],
  lead: ['int-little-studied'],
  sections: [
    { id: 'tianeptine', claims: ['op-tianeptine'] },
    { id: 'maoi', claims: ['int-maoi'] },
    { id: 'ketamine', claims: ['int-ketamine'] },
    { id: 'stop', claims: ['int-dont-stop', 'int-withdrawal', 'prac-add-on'], folded: true },
    {
      id: 'sleepy',
      claims: ['int-mirt-traz', 'int-tca', 'int-vort-vilaz-buspirone'],
      folded: true,
    },
    { id: 'lithium', claims: ['int-lithium-antipsychotic'], folded: true },
    { id: 'herb', claims: ['int-sjw'], folded: true },
    { id: 'thyroid', claims: ['int-thyroid'], folded: true },
    { id: 'unknown', claims: ['int-little-studied', 'int-vaccine'], folded: true },
  ],
  inShort: ['int-dont-stop', 'prac-add-on'],
});
