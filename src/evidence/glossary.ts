import type { TellableId } from './claims.ts';

/**
 * The words a reader may not know. Each is explained under the statement where a page first uses
 * it, and all together on a page of their own. In locales/<language>/glossary.json each has its
 * `term`, what it `means`, and the `forms` to look for, divided by commas. The value is the claim
 * a meaning stands on; null where it is only what the word means in a dictionary.
 */
export const glossary = {
  addOns: 'alt-addon-helped',
  antidepressant: null,
  antipsychotic: null,
  autoimmune: null,
  benzodiazepine: 'int-benzo',
  bipolar: 'dep-bipolar',
  boxedWarning: 'combo-boxed',
  cbt: 'alt-cbt',
  cirrhosis: null,
  compounding: 'ldn-compounded',
  contrave: 'appr-combo-weight',
  doubleBlind: null,
  dummyPill: null,
  ect: 'brain-ect-what',
  esketamine: 'brain-esk-what',
  fda: null,
  fibromyalgia: null,
  gad7: 'prac-phq9-gad7',
  hama: 'alt-gad-ad',
  hamd: 'dep-pilot-points',
  hepatitis: null,
  kratom: 'op-kratom',
  liverTests: 'liver-baseline',
  lowDose: 'dose-low-range',
  madrs: 'prac-madrs-mid',
  maoi: null,
  naloxone: 'op-naloxone',
  ocd: null,
  offLabel: 'appr-off-label',
  opioid: 'op-hidden',
  phq9: 'prac-phq9-gad7',
  receptor: 'mech-blocks-opioids',
  seizure: null,
  serotonin: null,
  snri: 'int-snri',
  ssri: 'int-ssri',
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
    'cbt',
    'compounding',
    'contrave',
    'ect',
    'esketamine',
    'kratom',
    'lowDose',
    'maoi',
    'naloxone',
    'opioid',
    'snri',
    'ssri',
    'tms',
    'tricyclic',
    'wellbutrin',
  ],
  body: [
    'autoimmune',
    'bipolar',
    'cirrhosis',
    'fibromyalgia',
    'hepatitis',
    'liverTests',
    'ocd',
    'receptor',
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

/** True when a text uses a term, as whole words, in any case. */
function uses(text: string, { forms }: Term): boolean {
  const any = forms.map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, 'iu').test(text);
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
