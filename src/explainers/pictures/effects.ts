/** The side effects that are drawn: numbers from the claims, in whole people of 100. */
import { type TellableId, claims } from '#evidence/claims.ts';

export type EffectId = 'any' | 'nausea' | 'quit';

interface Effect {
  readonly id: EffectId;
  /** In 100 people on the drug, and in the group beside it. */
  readonly drug: number;
  readonly other: number;
}

export interface EffectSet {
  readonly claims: readonly [TellableId, ...TellableId[]];
  readonly drug: 'usual' | 'contrave';
  /** What the group beside it took: a dummy pill, or nothing and not picked by chance. */
  readonly other: 'placebo' | 'notOnIt';
  readonly effects: readonly [Effect, ...Effect[]];
}

const { per_100: usual } = claims['se-common'].numbers;
const croop = claims['se-croop-compare'].numbers;
const contrave = claims['combo-side-effects'].numbers;

/** How many people were in both groups, and what is known of the drug's group alone. */
export const croopNumbers = {
  drug: croop.n.naltrexone,
  other: croop.n.reference,
  weeks: croop.weeks,
  nausea: Math.round(usual.nausea),
  headache: Math.round(usual.headache),
  quit: Math.round(usual.stopped),
};

const beside = (id: EffectId, { drug, placebo }: { drug: number; placebo: number }): Effect => ({
  id,
  drug,
  other: placebo,
});

export const effectSets = {
  usualDose: {
    claims: ['se-croop-compare', 'se-common'],
    drug: 'usual',
    other: 'notOnIt',
    effects: [
      {
        id: 'any',
        drug: Math.round(croop.percent.naltrexone),
        other: Math.round(croop.percent.reference),
      },
    ],
  },
  contrave: {
    claims: ['combo-side-effects'],
    drug: 'contrave',
    other: 'placebo',
    effects: [beside('nausea', contrave.nausea), beside('quit', contrave.stopped)],
  },
} as const satisfies Record<string, EffectSet>;
