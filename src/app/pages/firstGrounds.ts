import { type TellableId, numbersOf } from '#evidence/claims.ts';
import type { ExplainerId } from '#explainers/index.ts';

/** The three things the start page says first, and the explainer that tells more of each. */
export const firstGrounds = {
  proof: {
    claims: [
      'dep-game-changer',
      'dep-total',
      'anx-lessens',
      'appr-not-for-mood',
      'appr-opioid-1984',
      'appr-alcohol-1994',
    ],
    explainer: 'depression',
  },
  opioids: { claims: ['op-no', 'op-withdrawal', 'op-hidden'], explainer: 'opioids' },
  ask: { claims: ['prac-ask', 'int-dont-stop'], explainer: 'fiveQuestions' },
} as const satisfies Record<string, { claims: readonly TellableId[]; explainer: ExplainerId }>;

/** All the people of the two low-dose studies, counted and drawn. */
export const studied = { n: numbersOf('dep-total').n } as const;
