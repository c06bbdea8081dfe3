/**
 * Names in a person's own words that a safety rule is about and that no tick stands for. A short
 * list, so that the chart needs nothing more: all other names only ask (names/). Source:
 * docs/clinical/safety-rules.md and the list of names of 26 November 2026, which no pharmacist
 * has checked.
 */
const lists = {
  tramadol: ['tramadol'],
  opioidBarredWithMaoi: [
    'tramadol',
    'meperidine',
    'meperidina',
    'pethidine',
    'petidina',
    'Demerol',
  ],
  dextromethorphan: [
    'dextromethorphan',
    'dextrometorfano',
    'DXM',
    'Robitussin DM',
    'Delsym',
    'Mucinex DM',
    'NyQuil',
    'Romilar',
  ],
  otherBlocker: [
    'Lybalvi',
    'samidorphan',
    'nalmefene',
    'nalmefeno',
    'Selincro',
    'Revex',
    'Opvee',
    'Zurnai',
  ],
  gutOpioid: [
    'loperamide',
    'loperamida',
    'Imodium',
    'Diamode',
    'Fortasec',
    'eluxadoline',
    'Viberzi',
    'Truberzi',
    'difelikefalin',
    'Korsuva',
  ],
  contrave: ['Contrave', 'Mysimba'],
  stimulant: [
    'methylphenidate',
    'dexmethylphenidate',
    'amphetamine',
    'dextroamphetamine',
    'lisdexamfetamine',
    'modafinil',
    'armodafinil',
    'atomoxetine',
    'Ritalin',
    'Concerta',
    'Focalin',
    'Adderall',
    'Dexedrine',
    'Vyvanse',
    'Provigil',
    'Strattera',
    'metilfenidato',
    'Rubifen',
    'atomoxetina',
  ],
} as const satisfies Record<string, readonly string[]>;

export type TypedList = keyof typeof lists;

/** Without case, accents and signs, words apart by one space. */
export const bare = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f®™]/g, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();

/** The names of a list that stand in a text as whole words, in the order of the list. */
export function typedNames(list: TypedList, text: string): readonly string[] {
  if (!text) return [];
  const words = ` ${bare(text)} `;
  return lists[list].filter((name) => words.includes(` ${bare(name)} `));
}
