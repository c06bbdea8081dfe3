/** Crisis lines by place, from the ledger's topic "crisis". Numbers not checked there are left out. */
import type { TellableId } from '#evidence/claims.ts';
import type { Country } from '#questionnaire/edits.ts';

type Where =
  | 'buenosAires'
  | 'mobile'
  | 'uk'
  | 'ireland'
  | 'quebec'
  | 'britain'
  | 'irelandByDay'
  | 'paris'
  | GermanStates;

/** The states of Germany by their poison line (claim poison-de). */
type GermanStates =
  | 'nordrheinWestfalen'
  | 'saarland'
  | 'bayern'
  | 'badenWuerttemberg'
  | 'berlinBrandenburg'
  | 'hessenRheinlandPfalz'
  | 'nord'
  | 'ost';

/** One number, as people write it; dialled without its spaces and dashes. */
export interface Line {
  readonly number: string;
  /** The service, where people know it by its name. */
  readonly name?: string;
  /** Where, or from where, it answers, if not all over the place. */
  readonly where?: Where;
  /** What to choose once it answers. */
  readonly option?: string;
  /** The word to send. */
  readonly send?: string;
}

export interface CrisisLine {
  readonly claims: readonly [TellableId, ...TellableId[]];
  readonly call: readonly Line[];
  readonly text?: readonly Line[];
  /** The same line in another language, by that language's code. */
  readonly spoken?: {
    readonly [language: string]: { readonly option: string; readonly send: string };
  };
  /** False where it is not open day and night everywhere. */
  readonly always: boolean;
  /** True where the ledger says the call is free. */
  readonly free: boolean;
  /** The emergency numbers that the ledger knows. */
  readonly emergency: readonly string[];
  /**
   * For someone who took too much or a mix. On the page of that alone (explainers/pages/poison.ts):
   * never beside a crisis line, and never for who may have thoughts of suicide.
   */
  readonly poison?: readonly (Line & { readonly claim: TellableId })[];
}

const open = { always: true, free: true } as const;

export const crisisLines = {
  us: {
    ...open,
    claims: ['crisis-us', 'line-us-spanish', 'line-puerto-rico'],
    call: [{ number: '988' }],
    text: [{ number: '988' }],
    spoken: { es: { option: '2', send: 'AYUDA' } },
    emergency: ['911'],
    poison: [{ claim: 'poison-us', number: '1-800-222-1222' }],
  },
  ca: {
    ...open,
    claims: ['crisis-ca'],
    call: [{ number: '9-8-8' }],
    text: [{ number: '9-8-8' }],
    emergency: ['911'],
    poison: [
      { claim: 'poison-ca', number: '1-844-764-7669' },
      { claim: 'poison-ca', number: '1-800-463-5060', where: 'quebec' },
    ],
  },
  mx: {
    ...open,
    claims: ['crisis-mx'],
    call: [{ number: '800 911 2000', name: 'Línea de la Vida' }],
    emergency: ['911'],
  },
  gbIe: {
    ...open,
    claims: ['crisis-uk-ie', 'crisis-uk-text', 'crisis-ie-text'],
    call: [{ number: '116 123', name: 'Samaritans' }],
    text: [
      { number: '85258', name: 'Shout', where: 'uk' },
      { number: '50808', where: 'ireland' },
    ],
    emergency: ['999', '112'],
    poison: [
      { claim: 'poison-uk', number: '111', where: 'britain' },
      { claim: 'poison-ie', number: '01 809 2166', where: 'irelandByDay' },
    ],
  },
  au: {
    claims: ['crisis-au'],
    call: [{ number: '13 11 14', name: 'Lifeline' }],
    text: [{ number: '0477 13 11 14', name: 'Lifeline' }],
    always: true,
    free: false,
    emergency: ['000'],
    poison: [{ claim: 'poison-au', number: '13 11 26' }],
  },
  nz: {
    ...open,
    claims: ['crisis-nz'],
    call: [{ number: '1737' }],
    text: [{ number: '1737' }],
    emergency: ['111'],
    poison: [{ claim: 'poison-nz', number: '0800 764 766' }],
  },
  es: {
    ...open,
    claims: ['crisis-es'],
    call: [{ number: '024' }],
    emergency: ['112'],
    poison: [{ claim: 'poison-es', number: '91 562 04 20' }],
  },
  fr: {
    ...open,
    claims: ['crisis-fr'],
    call: [{ number: '3114' }],
    emergency: ['112'],
    poison: [{ claim: 'poison-fr', number: '01 40 05 48 48', where: 'paris' }],
  },
  de: {
    ...open,
    claims: ['crisis-de'],
    call: [
      { number: '0800 111 0 111', name: 'Telefonseelsorge' },
      { number: '0800 111 0 222', name: 'Telefonseelsorge' },
    ],
    emergency: ['112'],
    poison: [
      { claim: 'poison-de', number: '0228 19240', where: 'nordrheinWestfalen' },
      { claim: 'poison-de', number: '06841 19240', where: 'saarland' },
      { claim: 'poison-de', number: '089 19240', where: 'bayern' },
      { claim: 'poison-de', number: '0761 19240', where: 'badenWuerttemberg' },
      { claim: 'poison-de', number: '030 19240', where: 'berlinBrandenburg' },
      { claim: 'poison-de', number: '06131 19240', where: 'hessenRheinlandPfalz' },
      { claim: 'poison-de', number: '0551 19240', where: 'nord' },
      { claim: 'poison-de', number: '0361 730730', where: 'ost' },
    ],
  },
  cl: {
    ...open,
    claims: ['line-chile'],
    call: [{ number: '*4141', where: 'mobile' }],
    emergency: [],
  },
  pe: { ...open, claims: ['line-peru'], call: [{ number: '113', option: '5' }], emergency: [] },
  ar: {
    ...open,
    claims: ['line-argentina'],
    call: [{ number: '0800 999 0091' }, { number: '135', where: 'buenosAires' }],
    emergency: [],
  },
  bogota: { ...open, claims: ['line-bogota'], call: [{ number: '106' }], emergency: ['123'] },
  ec: { ...open, claims: ['line-ecuador'], call: [{ number: '171', option: '6' }], emergency: [] },
  pa: { ...open, claims: ['line-panama'], call: [{ number: '147' }], emergency: [] },
  br: {
    ...open,
    claims: ['crisis-br'],
    call: [{ number: '188', name: 'CVV' }],
    emergency: [],
  },
  pt: { ...open, claims: ['line-portugal'], call: [{ number: '1411' }], emergency: ['112'] },
  cn: {
    claims: ['line-china'],
    call: [{ number: '12356' }],
    always: false,
    free: false,
    emergency: [],
  },
  tw: { ...open, claims: ['line-taiwan'], call: [{ number: '1925' }], emergency: [] },
  kr: {
    claims: ['line-korea'],
    call: [{ number: '109' }],
    always: true,
    free: false,
    emergency: [],
  },
  eg: {
    claims: ['line-egypt'],
    call: [{ number: '16328' }, { number: '0800 888 0700' }],
    always: true,
    free: false,
    emergency: [],
  },
} as const satisfies Record<Country, CrisisLine>;

/** Numbers for most who read a language, where they are not those for English. */
const FIRST: Readonly<Record<string, readonly Country[]>> = { es: ['us', 'mx', 'es'] };

/** What stands above every menu of places in this language, before any choice. */
export const firstPlaces = (lang: string): readonly Country[] =>
  FIRST[lang] ?? ['us', 'ca', 'gbIe'];

export const FIND_A_LINE = 'https://findahelpline.com/';
