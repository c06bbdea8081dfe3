/** The side effects that are drawn: numbers from the claims, in whole people of 100. */
import { type TellableId, claims } from '#evidence/claims.ts';

export type EffectId = 'headache' | 'nausea' | 'quit';

interface Effect {
  readonly id: EffectId;
  /** In 100 people on the drug, and on a dummy pill; absent where nobody took one. */
  readonly drug: number;
  readonly placebo?: number;
}

export interface EffectSet {
  readonly claim: TellableId;
  readonly drug: 'usual' | 'contrave';
  /** People in the study; absent where the claim does not say. */
  readonly people?: number;
  /** Studied in people with another illness: tagged. */
  readonly otherGroup?: true;
  readonly effects: readonly [Effect, ...Effect[]];
}

const usual = claims['se-common'].numbers;
const contrave = claims['combo-side-effects'].numbers;

const pair = (id: EffectId, { drug, placebo }: { drug: number; placebo: number }): Effect => ({
  id,
  drug,
  placebo,
});

export const effectSets = {
  usualDose: {
    claim: 'se-common',
    drug: 'usual',
    people: usual.n,
    otherGroup: true,
    effects: [
      { id: 'nausea', drug: Math.round(usual.per_100.nausea) },
      { id: 'headache', drug: Math.round(usual.per_100.headache) },
    ],
  },
  contrave: {
    claim: 'combo-side-effects',
    drug: 'contrave',
    otherGroup: true,
    effects: [pair('nausea', contrave.nausea), pair('quit', contrave.stopped)],
  },
} as const satisfies Record<string, EffectSet>;
