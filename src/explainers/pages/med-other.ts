import * as has from '#questionnaire/conditions.ts';
import { explainer, reason } from '../explainer.ts';

export const medOther = explainer({
  reasons: [reason('otherMedicine', has.takesOtherMoodMedicine, 'medicines')],
  lead: ['int-little-studied'],
  sections: [
    { id: 'stay', claims: ['int-dont-stop', 'prac-add-on', 'int-withdrawal'] },
    { id: 'tianeptine', claims: ['op-tianeptine'] },
    { id: 'sleepy', claims: ['int-mirt-traz', 'int-tca'] },
    { id: 'newer', claims: ['int-vort-vilaz-buspirone'] },
    { id: 'lithium', claims: ['int-lithium-antipsychotic'] },
    { id: 'maoi', claims: ['int-maoi'] },
    { id: 'ketamine', claims: ['int-ketamine'] },
    { id: 'herb', claims: ['int-sjw'] },
  ],
  inShort: ['int-dont-stop', 'prac-add-on'],
});
