import type { TellableId } from './claims.ts';

/**
 * The words a reader may not know. Each is explained under the statement where a page first uses
 * it, and all together on a page of their own. In locales/<language>/glossary.json each has its
 * `term`, what it `means`, and the `forms` to look for, divided by commas. The value is the claim
 * a meaning stands on; null where it is only what the word means in a dictionary.
 */
export const glossary = {
  addOns: 'alt-addon-helped',
  agitation: null,
  antidepressant: null,
  antipsychotic: null,
  autoimmune: null,
  benzodiazepine: 'int-benzo',
  bipolar: 'dep-bipolar',
  boxedWarning: 'combo-boxed',
  bupropion: null,
  cbt: 'alt-cbt',
  cirrhosis: null,
  compounding: 'ldn-compounded',
  contrave: 'appr-combo-weight',
  dialysis: null,
  disulfiram: null,
  doubleBlind: null,
  dummyPill: null,
  ect: 'brain-ect-what',
  esketamine: 'brain-esk-what',
  fda: null,
  fibromyalgia: null,
  gad7: 'prac-phq9-gad7',
  gad: null,
  hama: 'alt-gad-ad',
  hamd: 'dep-pilot-points',
  hepatitis: null,
  kratom: 'op-kratom',
  lithium: null,
  liverTests: 'liver-baseline',
  lowDose: 'dose-low-range',
  madrs: 'prac-madrs-mid',
  mania: 'brain-tms-harm',
  maoi: null,
  methadone: 'op-mat-protects',
  naloxone: 'op-naloxone',
  naltrexone: 'mech-blocks-opioids',
  ocd: null,
  offLabel: 'appr-off-label',
  opioid: 'op-hidden',
  phq9: 'prac-phq9-gad7',
  ptsd: null,
  receptor: 'mech-blocks-opioids',
  relapse: null,
  seizure: null,
  serotonin: null,
  snri: 'int-snri',
  ssri: 'int-ssri',
  tianeptine: 'op-tianeptine',
  tms: 'brain-tms-what',
  trial: null,
  tricyclic: 'int-tca',
  wellbutrin: 'combo-double',
  withdrawal: null,
} as const satisfies Record<string, TellableId | null>;

export type TermId = keyof typeof glossary;
export const termIds = Object.keys(glossary) as TermId[];

/** What the words are about: each is on the page of words once, under its heading. */
export const termGroups = {
  medicines: [
    'addOns',
    'antidepressant',
    'antipsychotic',
    'benzodiazepine',
    'bupropion',
    'cbt',
    'compounding',
    'contrave',
    'disulfiram',
    'ect',
    'esketamine',
    'kratom',
    'lithium',
    'lowDose',
    'maoi',
    'methadone',
    'naloxone',
    'naltrexone',
    'opioid',
    'snri',
    'ssri',
    'tianeptine',
    'tms',
    'tricyclic',
    'wellbutrin',
  ],
  body: [
    'agitation',
    'autoimmune',
    'bipolar',
    'cirrhosis',
    'dialysis',
    'fibromyalgia',
    'gad',
    'hepatitis',
    'liverTests',
    'mania',
    'ocd',
    'ptsd',
    'receptor',
    'relapse',
    'seizure',
    'serotonin',
    'withdrawal',
  ],
  studies: [
    'boxedWarning',
    'doubleBlind',
    'dummyPill',
    'fda',
    'gad7',
    'hama',
    'hamd',
    'madrs',
    'offLabel',
    'phq9',
    'trial',
  ],
} as const satisfies Record<string, readonly TermId[]>;

export interface Term {
  readonly id: TermId;
  readonly means: string;
  readonly forms: readonly string[];
}

/** True when a text uses a term, as whole words, in any case; GAD-7 is no GAD. */
function uses(text: string, { forms }: Term): boolean {
  const any = forms.map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  return new RegExp(`(?:^|[^\\p{L}\\p{N}])(?:${any})(?!-?\\p{N}|\\p{L})`, 'iu').test(text);
}

/**
 * For each text in reading order, the terms it is the first to use. A term that its text explains
 * itself needs no more words.
 */
export function firstUses(texts: readonly string[], terms: readonly Term[]): TermId[][] {
  const told = new Set<TermId>();
  return texts.map((text) => {
    const fresh = terms.filter((term) => !told.has(term.id) && uses(text, term));
    for (const { id } of fresh) told.add(id);
    return fresh.filter(({ means }) => !text.includes(means)).map(({ id }) => id);
  });
}
