/** What is drawn as two hundreds of people: numbers from the claims, in whole people of 100. */
import { type TellableId, claims } from '#evidence/claims.ts';
import type { Count } from '#evidence/people.ts';
import type { Picture } from '../explainer.ts';

export type EffectId = 'any' | 'nausea' | 'quit' | 'muchBetter' | 'unwell' | 'restless';

interface Effect {
  readonly id: EffectId;
  /** In 100 people on the drug, and in the group beside it. */
  readonly drug: number;
  readonly other: Count;
}

export interface EffectSet {
  readonly claims: readonly [TellableId, ...TellableId[]];
  readonly drug:
    | 'ldn'
    | 'usual'
    | 'contrave'
    | 'antidepressant'
    | 'therapy'
    | 'cbtAdded'
    | 'aripiprazole'
    | 'tms';
  /** Drawn as bars of 100: where the page has no room for squares. */
  readonly bars?: true;
  /** True where the people drawn had another illness. */
  readonly unlike?: true;
  /** What the group beside it had: a dummy, usual care, or nothing and not picked by chance. */
  readonly other: 'placebo' | 'notOnIt' | 'usualOrNone' | 'usualCare' | 'sham';
  readonly effects: readonly [Effect, ...Effect[]];
}

const { percent: low, n: lowPeople } = claims['se-ldn-year'].numbers;
const croop = claims['se-croop-compare'].numbers;
const contrave = claims['combo-side-effects'].numbers;
const { per_100: first } = claims['alt-ad-response'].numbers;
const { percent: stopping, studies } = claims['int-withdrawal'].numbers;
const therapy = claims['alt-therapy-rate'].numbers;
const cbt = claims['alt-combined-cobalt'].numbers;
const restless = claims['alt-addon-restless'].numbers;
const { akathisia_percent: akathisia } = restless;
const tms = claims['brain-tms-benefit'].numbers;

/** How many people or studies there were. */
export const effectNumbers = {
  lowPeople,
  studies,
  drug: croop.n.naltrexone,
  other: croop.n.reference,
  weeks: croop.weeks,
  therapyTrials: therapy.trials,
  cbtPeople: cbt.n,
  cbtMonths: cbt.months,
  addOnPeople: restless.n,
  addOnWeeks: restless.weeks,
  tmsTrials: tms.trials,
};

const beside = (id: EffectId, { drug, placebo }: { drug: number; placebo: number }): Effect => ({
  id,
  drug,
  other: placebo,
});

const setOf = (picture: Picture | undefined): EffectSet | undefined =>
  Object.entries<EffectSet>(effectSets).find(
    ([id]) => picture?.toLowerCase() === `effects${id}`.toLowerCase(),
  )?.[1];

/** The names of the two groups that are drawn, where a picture draws groups. */
export function groupsDrawn(
  picture: Picture | undefined,
): readonly (EffectSet['drug'] | EffectSet['other'])[] {
  const set = setOf(picture);
  return set ? [set.drug, set.other] : [];
}

/** The claims whose people a picture draws. */
export const claimsDrawn = (picture: Picture | undefined): readonly TellableId[] =>
  setOf(picture)?.claims ?? [];

export const effectSets = {
  lowDose: {
    claims: ['se-ldn-year'],
    drug: 'ldn',
    bars: true,
    unlike: true,
    other: 'placebo',
    effects: [{ id: 'any', drug: Math.round(low.ldn), other: low.placebo }],
  },
  usualDose: {
    claims: ['se-croop-compare'],
    drug: 'usual',
    unlike: true,
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
    unlike: true,
    other: 'placebo',
    effects: [beside('nausea', contrave.nausea), beside('quit', contrave.stopped)],
  },
  firstMedicine: {
    claims: ['alt-ad-response'],
    drug: 'antidepressant',
    other: 'placebo',
    effects: [{ id: 'muchBetter', drug: first.antidepressant, other: first.placebo }],
  },
  stopping: {
    claims: ['int-withdrawal'],
    drug: 'antidepressant',
    other: 'placebo',
    effects: [{ id: 'unwell', drug: stopping.antidepressant, other: stopping.placebo }],
  },
  therapy: {
    claims: ['alt-therapy-rate'],
    drug: 'therapy',
    other: 'usualOrNone',
    effects: [
      {
        id: 'muchBetter',
        drug: therapy.response_percent.therapy,
        other: therapy.response_percent.no_therapy,
      },
    ],
  },
  cbtAdded: {
    claims: ['alt-combined-cobalt'],
    drug: 'cbtAdded',
    other: 'usualCare',
    effects: [{ id: 'muchBetter', drug: cbt.percent.cbt_added, other: cbt.percent.usual_care }],
  },
  addOn: {
    claims: ['alt-addon-restless'],
    drug: 'aripiprazole',
    other: 'placebo',
    effects: [
      {
        id: 'restless',
        drug: Math.round(akathisia.aripiprazole),
        other: [Math.floor(akathisia.placebo), Math.ceil(akathisia.placebo)],
      },
    ],
  },
  tms: {
    claims: ['brain-tms-benefit'],
    drug: 'tms',
    other: 'sham',
    effects: [
      {
        id: 'muchBetter',
        drug: Math.round(tms.response_percent.tms),
        other: Math.round(tms.response_percent.sham),
      },
    ],
  },
} as const satisfies Record<string, EffectSet>;
