/**
 * The trials that are drawn, by one rule: groups picked by chance, naltrexone against something
 * else, and a result on mood, worry or fear that the ledger tells. Numbers are those of the claims,
 * and of the study where no claim tells how long it was (tests/rules/studies.test.ts).
 */
import { claims } from '#evidence/claims.ts';
import type { SourceId } from '#evidence/sources.ts';
import type { Claims } from '../explainer.ts';

export type Dose = 'low' | 'usual' | 'notTold';

/** What its main score of mood, worry or fear showed with naltrexone, in the order of the piles. */
export const results = ['same', 'better', 'mixed', 'worse', 'notCompared'] as const;
export type Result = (typeof results)[number];

export interface Trial {
  readonly people: number;
  readonly weeks?: number;
  readonly months?: number;
  readonly dose: Dose;
  readonly result: Result;
  /** Mood or worry was not what it was made to test. */
  readonly second?: true;
  readonly claims: Claims;
}

const { cree2010, sharaf2010 } = claims['dep-ms'].numbers;
const { dean2006, malcolm1987 } = claims['se-mood-studies'].numbers;
const [spiders, spidersAlso, animals] = claims['anx-exposure'].numbers.n;

export const trials = {
  mischoulon2017: {
    people: claims['dep-pilot'].numbers.n,
    weeks: claims['dep-pilot'].numbers.weeks,
    dose: 'low',
    result: 'same',
    claims: ['dep-pilot', 'dep-pilot-second'],
  },
  moloney2026: {
    people: claims['dep-2026'].numbers.n,
    weeks: claims['dep-2026'].numbers.weeks,
    dose: 'low',
    result: 'same',
    claims: ['dep-2026', 'dep-2026-result'],
  },
  innova2026: {
    people: claims['anx-innova'].numbers.n,
    months: claims['anx-innova'].numbers.months,
    dose: 'low',
    result: 'same',
    second: true,
    claims: ['anx-innova'],
  },
  sharaf2010: {
    people: sharaf2010.n,
    weeks: 17,
    dose: 'low',
    result: 'same',
    claims: ['dep-ms'],
  },
  cree2010: {
    people: cree2010.enrolled,
    weeks: 8,
    dose: 'low',
    result: 'better',
    claims: ['dep-ms'],
  },
  younger2013: {
    people: claims['dep-fibro-mood'].numbers.n,
    dose: 'low',
    result: 'better',
    second: true,
    claims: ['dep-fibro-mood'],
  },
  brewer2018: {
    people: claims['dep-gulf-war'].numbers.n,
    dose: 'low',
    result: 'notCompared',
    claims: ['dep-gulf-war'],
  },
  pettinati2010: {
    people: claims['dep-sertraline'].numbers.n,
    weeks: 14,
    dose: 'usual',
    result: 'same',
    second: true,
    claims: ['dep-sertraline', 'dep-full-dose-alone'],
  },
  petrakis2007: {
    people: claims['anx-jcp'].numbers.nearest_paper.n,
    weeks: 12,
    dose: 'usual',
    result: 'same',
    second: true,
    claims: ['dep-full-dose-alone'],
  },
  volpicelli1992: {
    people: claims['alt-alcohol-first'].numbers.n,
    weeks: claims['alt-alcohol-first'].numbers.weeks,
    dose: 'usual',
    result: 'same',
    second: true,
    claims: ['alt-alcohol-first'],
  },
  dean2006: {
    people: dean2006.naltrexone + dean2006.control,
    dose: 'usual',
    result: 'same',
    claims: ['se-mood-studies'],
  },
  malcolm1987: {
    people: malcolm1987.completed,
    weeks: 8,
    dose: 'usual',
    result: 'same',
    claims: ['se-mood-studies'],
  },
  jha2025: {
    people: claims['combo-meth'].numbers.mood.n,
    weeks: claims['combo-meth'].numbers.mood.week,
    dose: 'usual',
    result: 'better',
    second: true,
    claims: ['combo-meth'],
  },
  krupitsky2016: {
    people: claims['anx-opioid-care'].numbers.n,
    months: claims['anx-opioid-care'].numbers.months,
    dose: 'usual',
    result: 'mixed',
    claims: ['anx-opioid-care'],
  },
  arntz1993: { people: spidersAlso, dose: 'notTold', result: 'mixed', claims: ['anx-exposure'] },
  merluzzi1991: { people: spiders, dose: 'notTold', result: 'mixed', claims: ['anx-exposure'] },
  kozak2007: {
    people: animals,
    dose: 'notTold',
    result: 'mixed',
    claims: ['anx-exposure', 'anx-exposure-thesis'],
  },
  amiaz2008: {
    people: claims['anx-ocd'].numbers.n,
    dose: 'notTold',
    result: 'worse',
    second: true,
    claims: ['anx-ocd'],
  },
} as const satisfies { readonly [S in SourceId]?: Trial };

export type TrialId = keyof typeof trials;
export const trialIds = Object.keys(trials) as TrialId[];
