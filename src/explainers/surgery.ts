import { explainer } from './explainer.ts';

export const surgery = explainer({
  lead: ['op-emergency', 'op-surgery'],
  sections: [
    { id: 'ahead', claims: ['op-surgery', 'prac-stop-when'] },
    { id: 'emergency', claims: ['op-emergency', 'op-overcome'] },
    { id: 'after', claims: ['op-overdose-after'] },
    { id: 'block', claims: ['mech-how-long', 'op-low-too'] },
  ],
  inShort: ['op-surgery', 'op-emergency'],
});
