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

/** What stands beside the first of them: what its picture shows, and what the drug is approved for. */
export const besideFirst = {
  squares: ['dep-total', 'dep-2026-power', 'dose-low-range'],
  approved: ['mech-blocks-opioids', 'appr-opioid-1984', 'appr-alcohol-1994'],
} as const satisfies Record<string, readonly TellableId[]>;

const [from, to] = numbersOf('dose-low-range').range_mg;

/** All the people of the two low-dose studies, counted and drawn, and what a low dose is. */
export const studied = { n: numbersOf('dep-total').n, from, to } as const;
