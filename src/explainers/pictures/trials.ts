/** Five of the trials that touch mood, by their people; numbers from the claims. */
import { claims } from '#evidence/claims.ts';
import type { Claims } from '../explainer.ts';

export interface Trial {
  readonly id: 'pilot' | 'larger' | 'open' | 'ocd' | 'fibro';
  /** People drawn: the two groups where the claim gives them, else everyone together. */
  readonly groups: readonly [number] | readonly [number, number];
  readonly tag?: 'otherGroup' | 'noComparison';
  readonly claims: Claims;
}

const { arms } = claims['dep-pilot'].numbers;

/** In reading order: those nearest to the reader's question first. */
export const trials: readonly Trial[] = [
  { id: 'pilot', groups: [arms.ldn, arms.placebo], claims: ['dep-pilot', 'dep-pilot-second'] },
  {
    id: 'larger',
    groups: [claims['dep-2026'].numbers.n],
    claims: ['dep-2026', 'dep-2026-result'],
  },
  {
    id: 'open',
    groups: [claims['combo-open'].numbers.n],
    tag: 'noComparison',
    claims: ['combo-open', 'combo-open-result'],
  },
  {
    id: 'ocd',
    groups: [claims['anx-ocd'].numbers.n],
    tag: 'otherGroup',
    claims: ['anx-ocd'],
  },
  {
    id: 'fibro',
    groups: [claims['dep-fibro-mood'].numbers.n],
    tag: 'otherGroup',
    claims: ['dep-fibro-mood'],
  },
];
