import { explainer } from './explainer.ts';

export const medUnknown = explainer({
  lead: ['prac-list'],
  sections: [
    { id: 'bring', claims: ['prac-list', 'op-hidden'] },
    { id: 'stay', claims: ['int-dont-stop', 'int-withdrawal'] },
    { id: 'why', claims: ['int-little-studied', 'int-bupropion'] },
  ],
  inShort: ['prac-list'],
});
