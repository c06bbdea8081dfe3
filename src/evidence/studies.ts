/**
 * The plain facts of a study behind a claim: how many people, which people, how long. Numbers are
 * the ledger's (tests/rules/studies.test.ts holds them to it); what the ledger does not say is left
 * out here and not said to the reader.
 */
import type { SourceId } from './sources.ts';

/** Who took part; a key of locales/<language>/evidence.json `who`. */
export type StudyGroup =
  | 'alcohol'
  | 'alcoholDepression'
  | 'animalFear'
  | 'anxietyDisorder'
  | 'bipolarAlcohol'
  | 'cirrhosis'
  | 'crohn'
  | 'depression'
  | 'depressionNotBetter'
  | 'depressionOffMedicine'
  | 'depressionOnMedicine'
  | 'depressionOrAnxiety'
  | 'depressionRelapsed'
  | 'depressionUntreated'
  | 'dialysis'
  | 'fibromyalgia'
  | 'gulfWar'
  | 'healthy'
  | 'longCovid'
  | 'menAlcohol'
  | 'meth'
  | 'moodPatients'
  | 'multipleSclerosis'
  | 'naltrexoneTrials'
  | 'norway'
  | 'ocd'
  | 'ongoingWorry'
  | 'opioidCare'
  | 'spiderFear'
  | 'stoppedAntidepressant'
  | 'therapySurvey'
  | 'thyroid'
  | 'trauma'
  | 'traumaAlcohol'
  | 'unreal'
  | 'veteransTraumaAlcohol'
  | 'weight'
  | 'wellOnAntidepressant'
  | 'womenDepressionWeight';

export interface Study {
  /** People in it, counted once. */
  readonly people?: number;
  /** Studies put together, when it is a review. */
  readonly studies?: number;
  readonly who?: StudyGroup;
  readonly weeks?: number;
  readonly months?: number;
  /** Everyone took the drug and the dummy pill in turn. */
  readonly crossover?: true;
}

export const studies: { readonly [S in SourceId]?: Study } = {
  mischoulon2017: { people: 12, who: 'depressionRelapsed', weeks: 3 },
  moloney2026: { people: 37, who: 'depressionOnMedicine', weeks: 12 },
  obrocea2012: { people: 5, who: 'moodPatients' },
  raknes2016: { people: 15297, who: 'norway' },
  raknes2019: { people: 11247, who: 'norway' },
  younger2012: { people: 28, who: 'fibromyalgia' },
  younger2013: { people: 31, who: 'fibromyalgia', crossover: true },
  bruun2024: { people: 99, who: 'fibromyalgia', weeks: 12 },
  cree2010: { people: 80, who: 'multipleSclerosis', weeks: 8 },
  sharaf2010: { people: 96, who: 'multipleSclerosis', weeks: 17 },
  brewer2018: { people: 37, who: 'gulfWar', crossover: true },
  'cochrane-crohn': { studies: 2, people: 46, who: 'crohn' },
  longcovid2025: { studies: 4, people: 155, who: 'longCovid' },
  bolton2019: { studies: 26, people: 4960, who: 'naltrexoneTrials' },
  pettinati2010: { people: 170, who: 'alcoholDepression', weeks: 14 },
  petrakis2007: { people: 254, who: 'alcohol', weeks: 12 },
  volpicelli1992: { people: 70, who: 'menAlcohol', weeks: 12 },
  croop1997: { people: 570, who: 'alcohol', weeks: 12 },
  amiaz2008: { people: 10, who: 'ocd', crossover: true },
  pape2014: { people: 15, who: 'trauma' },
  krupitsky2016: { people: 306, who: 'opioidCare', months: 6 },
  dean2006: { people: 80, who: 'opioidCare' },
  malcolm1987: { people: 36, who: 'healthy', weeks: 8 },
  grevert1977: { people: 12, who: 'healthy' },
  preter2011: { people: 25, who: 'healthy' },
  nummenmaa2020: { people: 135, who: 'healthy' },
  osimo2019: { studies: 30, who: 'depression' },
  mcelroy2013: { people: 25, who: 'womenDepressionWeight', weeks: 24 },
  greenway2009: { people: 419, who: 'weight', weeks: 24 },
  trivedi2021: { people: 403, who: 'meth' },
  jha2025: { people: 326, who: 'meth', weeks: 4 },
  'va-cirrhosis': { people: 2940, who: 'cirrhosis' },
  cipriani2018: { studies: 522, people: 116477, who: 'depression' },
  cuijpers2023: { studies: 409, people: 52702, who: 'depression' },
  noetel2024: { studies: 218, people: 14170, who: 'depression' },
  nunez2022: { studies: 65, people: 12415, who: 'depressionNotBetter' },
  zhou2015: { studies: 18, people: 4422, who: 'depressionNotBetter' },
  slee2019: { studies: 89, people: 25441, who: 'anxietyDisorder' },
  henssler2024: { studies: 79, people: 21002, who: 'stoppedAntidepressant' },
  williams2018: { people: 12, who: 'depression' },
  yoon2025: { people: 58, who: 'alcoholDepression' },
  mcid: { people: 400 },
  stone2009: { studies: 372, people: 99231 },
  hamidi2007: { people: 23, who: 'ocd', months: 2 },
  merluzzi1991: { people: 30, who: 'spiderFear' },
  arntz1993: { people: 48, who: 'spiderFear' },
  kozak2007: { people: 15, who: 'animalFear' },
  'kozak-thesis': { people: 15, who: 'animalFear' },
  innova2026: { people: 98, who: 'fibromyalgia', months: 12 },
  brown2009: { people: 50, who: 'bipolarAlcohol', weeks: 12 },
  brown2006: { people: 34, who: 'bipolarAlcohol', weeks: 16 },
  light2021: { people: 8910, who: 'weight' },
  jelen2025: { people: 26, who: 'depression', crossover: true },
  'niaaa-combine': { people: 1383, who: 'alcohol', weeks: 16 },
  'stard-level1': { people: 2876, who: 'depression' },
  whiteford2013: { studies: 19, who: 'depressionUntreated' },
  foa2013: { people: 165, who: 'traumaAlcohol' },
  petrakis2012: { people: 88, who: 'veteransTraumaAlcohol' },
  petrakis2006: { people: 93, who: 'veteransTraumaAlcohol' },
  schmahl2012: { people: 29, who: 'unreal', weeks: 3 },
  chen2020: { people: 20, who: 'depressionOffMedicine' },
  'pecina-registry': { people: 25, who: 'depressionOffMedicine', crossover: true },
  pauli2000: { people: 23, who: 'dialysis', crossover: true },
  bertolotti1997: { people: 18 },
  thyroid2020: { people: 898, who: 'thyroid' },
  greenway2019: { studies: 5, people: 4060, who: 'weight' },
  'ldn-review2026': { studies: 105 },
  petimar2024: { people: 183118 },
  stard2006: { people: 3671, who: 'depression' },
  berman2007: { people: 362, who: 'depressionNotBetter', weeks: 6 },
  komossa2010: { studies: 3, people: 1077, who: 'depressionNotBetter' },
  spielmans2013: { studies: 14, who: 'depressionNotBetter' },
  wen2014: { studies: 17, people: 3807, who: 'depressionNotBetter' },
  cobalt2013: { people: 469, who: 'depressionNotBetter', months: 6 },
  cuijpers2014: { studies: 52, people: 3623, who: 'depressionOrAnxiety' },
  antler2021: { people: 478, who: 'wellOnAntidepressant', weeks: 52 },
  'antler-hta': { weeks: 12 },
  arroll2009: { studies: 14, who: 'depression' },
  'cuijpers-rates': { studies: 228, who: 'depression' },
  cooper2015: { studies: 54, people: 5852, who: 'depression' },
  crawford2016: { people: 14587, who: 'therapySurvey' },
  'cochrane-exercise': { studies: 73, who: 'depression' },
  berlim2014: { studies: 29, people: 1371, who: 'depression' },
  'ect-review2003': { studies: 6, who: 'depression' },
  'esk-meta': { studies: 6, people: 858, who: 'depression' },
  carpenter2018: { studies: 41, people: 2835, who: 'anxietyDisorder' },
  'cochrane-gad2025': { studies: 37, people: 12226, who: 'ongoingWorry' },
  pauley2021: { studies: 47, people: 4958, who: 'anxietyDisorder' },
  fincham2023: { studies: 20 },
  'cochrane-ocd': { studies: 17, people: 3097, who: 'ocd' },
  mcpheeters2023: { studies: 118, people: 20976, who: 'alcohol' },
};
