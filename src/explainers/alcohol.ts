import { explainer } from './explainer.ts';

export const alcohol = explainer({
  lead: ['alt-alcohol'],
  sections: [
    { id: 'works', claims: ['alt-alcohol', 'dose-50'] },
    { id: 'liver', claims: ['liver-alcohol', 'int-disulfiram'] },
    { id: 'drink', claims: ['int-alcohol'] },
    { id: 'mood', claims: ['dep-sertraline', 'dep-full-dose-alone'] },
  ],
  inShort: ['alt-alcohol'],
});
