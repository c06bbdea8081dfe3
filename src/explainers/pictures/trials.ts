/**
 * The trials that are drawn, by one rule: groups picked by chance, naltrexone against something
 * else, and a result on mood, worry or fear that the ledger tells. How many people and how long
 * are those of the study (src/evidence/studies.ts).
 */
import type { StudyId } from '#evidence/studies.ts';
import type { Claims } from '../explainer.ts';

export type Dose = 'low' | 'usual' | 'notTold';

/** What its main score of mood, worry or fear showed with naltrexone, in the order of the piles. */
export const results = ['same', 'better', 'mixed', 'worse', 'notCompared'] as const;
export type Result = (typeof results)[number];

export interface Trial {
  readonly dose: Dose;
  readonly result: Result;
  /** Mood or worry was not what it was made to test. */
  readonly second?: true;
  readonly claims: Claims;
}

export const trials = {
  mischoulon2017: {
    dose: 'low',
    result: 'same',
    claims: ['dep-pilot', 'dep-pilot-second'],
  },
  moloney2026: { dose: 'low', result: 'same', claims: ['dep-2026', 'dep-2026-result'] },
  innova2026: { dose: 'low', result: 'same', second: true, claims: ['anx-innova'] },
  sharaf2010: { dose: 'low', result: 'same', claims: ['dep-ms'] },
  cree2010: { dose: 'low', result: 'better', claims: ['dep-ms'] },
  younger2013: { dose: 'low', result: 'better', second: true, claims: ['dep-fibro-mood'] },
  brewer2018: { dose: 'low', result: 'notCompared', claims: ['dep-gulf-war'] },
  pettinati2010: {
    dose: 'usual',
    result: 'same',
    second: true,
    claims: ['dep-sertraline', 'dep-full-dose-alone'],
  },
  petrakis2007: {
    dose: 'usual',
    result: 'same',
    second: true,
    claims: ['dep-full-dose-alone'],
  },
  volpicelli1992: {
    dose: 'usual',
    result: 'same',
    second: true,
    claims: ['alt-alcohol-first'],
  },
  dean2006: { dose: 'usual', result: 'same', claims: ['se-mood-studies'] },
  malcolm1987: { dose: 'usual', result: 'same', claims: ['se-mood-studies'] },
  jha2025: { dose: 'usual', result: 'better', second: true, claims: ['combo-meth'] },
  krupitsky2016: { dose: 'usual', result: 'mixed', claims: ['anx-opioid-care'] },
  arntz1993: { dose: 'notTold', result: 'mixed', claims: ['anx-exposure'] },
  merluzzi1991: { dose: 'notTold', result: 'mixed', claims: ['anx-exposure'] },
  kozak2007: {
    dose: 'notTold',
    result: 'mixed',
    claims: ['anx-exposure', 'anx-exposure-thesis'],
  },
  amiaz2008: { dose: 'notTold', result: 'worse', second: true, claims: ['anx-ocd'] },
} as const satisfies { readonly [S in StudyId]?: Trial };

export type TrialId = keyof typeof trials;
export const trialIds = Object.keys(trials) as TrialId[];
