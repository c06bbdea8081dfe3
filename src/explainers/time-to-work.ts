import { explainer } from './explainer.ts';

export const timeToWork = explainer({
  lead: ['alt-ad-time'],
  sections: [
    { id: 'wait', claims: ['int-dont-stop', 'int-withdrawal'] },
    { id: 'measure', claims: ['prac-phq9-gad7', 'prac-change', 'prac-goal'] },
    { id: 'worse', claims: ['alt-ad-harms'] },
    { id: 'expect', claims: ['alt-ad-response', 'dep-placebo-effect'] },
  ],
  inShort: ['alt-ad-time', 'prac-goal'],
});
