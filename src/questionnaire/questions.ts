/**
 * Every question of the intake as data: its kind, its options in reading order, and which
 * options exclude the rest. The types of all answers come from here. Words live in
 * locales/<language>/questions.json under the same ids.
 */

/** Options that mean "no clear answer". They are answers too, and never count as "no". */
export const APART = ['unsure', 'unsaid'] as const;

interface Many<O extends string> {
  readonly kind: 'many';
  readonly options: readonly O[];
  /** Options that cannot stand beside any other. */
  readonly alone: readonly O[];
  /** Longest own note, in letters; absent when the screen takes none. */
  readonly note?: number;
  /** True when the screen may be left empty. */
  readonly optional?: true;
  /** Headed groups, in reading order; absent for one plain list. */
  readonly groups?: { readonly [group: string]: readonly O[] };
  /** Rows of which each takes one option at most; absent where ticks are free. */
  readonly rows?: { readonly [row: string]: readonly O[] };
}

const one = <const O extends string>(...options: readonly O[]) =>
  ({ kind: 'one', options }) as const;

const many = <const O extends string>(
  options: readonly O[],
  more: Partial<Omit<Many<O>, 'kind' | 'options'>> = {},
): Many<O> => ({
  kind: 'many',
  options,
  alone: options.filter((option) => ['none', 'unsure', 'unsaid', 'justLearning'].includes(option)),
  ...more,
});

/** S7's medicines by class; the class decides which explainer is shown. */
export const MEDICINES = {
  ssri: ['sertraline', 'escitalopram', 'fluoxetine', 'citalopram', 'paroxetine'],
  snri: ['venlafaxine', 'duloxetine', 'desvenlafaxine'],
  bupropion: ['bupropion', 'auvelity'],
  other: [
    'mirtazapine',
    'trazodone',
    'vortioxetine',
    'amitriptyline',
    'buspirone',
    'lithium',
    'antipsychotic',
    'maoi',
    'ketamine',
    'stJohnsWort',
  ],
  sleepPanic: ['sleepPanic'],
  unlisted: ['otherMedicine', 'unknownName', 'none', 'unsaid'],
} as const;

/** Both ends of each of the eight statements of the values exercise (S13), row by row. */
export const VALUES = {
  proof: ['weakProofOk', 'strongProof'],
  medicines: ['addOneMore', 'fewerMedicines'],
  time: ['actNow', 'canWait'],
  money: ['canPay', 'mustBeCovered'],
  care: ['extraVisitsOk', 'littleCare'],
  relief: ['couldLiveWithout', 'reliefMustWork'],
  sideEffects: ['sideEffectsOk', 'noSideEffects'],
  plan: ['planHelps', 'noMedicine'],
} as const;
export type ValueRow = keyof typeof VALUES;
export type ValueEnd = (typeof VALUES)[ValueRow][number];

/** The five points between two ends: how far to which side. */
export const POINTS = ['this', 'thisBit', 'both', 'thatBit', 'that'] as const;

/** Some rows with the same answers: the options "row_answer", and which belong to a row. */
function grid<const R extends string, const A extends string>(
  rows: readonly R[],
  answers: readonly A[],
  note?: number,
) {
  type Option = `${R}_${A}`;
  const inRow = (row: R) => answers.map((answer): Option => `${row}_${answer}`);
  return many<Option>(rows.flatMap(inRow), {
    rows: Object.fromEntries(rows.map((row) => [row, inRow(row)])),
    optional: true,
    ...(note && { note }),
  });
}

/** The row and the answer of an option of a grid. */
export const gridParts = (option: string): [row: string, answer: string] => {
  const [row = '', answer = ''] = option.split('_');
  return [row, answer];
};

/** Longest text a person may type in one box, in letters. */
export const NOTE_LENGTH = 140;

/** Letters as a reader counts them, in any script: a letter and the marks on it are one. */
export const lettersOf = (text: string): string[] =>
  'Segmenter' in Intl
    ? Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment)
    : [...text];

/** The longest emoji of today is 15 UTF-16 units; more marks than that on one letter are no writing. */
const LONGEST_LETTER = 16;

/** True when it prints as at most so many letters, none of them buried under marks. */
export function fitsIn(text: string, letters: number): boolean {
  const all = lettersOf(text);
  return all.length <= letters && all.every((letter) => letter.length <= LONGEST_LETTER);
}

/** Cuts white space that would print badly, in whatever script the text is. */
export const tidy = (text: string): string => text.replace(/\s+/gu, ' ').trim();

const HEALTH = ['liver', 'kidney', 'bipolar', 'seizures', 'eatingDisorder', 'allergy'] as const;
const COMING_UP = ['surgery', 'pregnancy', 'alcohol', 'disulfiram', 'injuryRisk'] as const;

export const questions = {
  /** The way through: all screens, or the seven that safety needs. */
  way: one('full', 'short'),
  /** S1 */
  who: one('adult', 'under18', 'helpsAdult', 'helpsChild', 'unsaid'),
  /** S2 */
  opioids: one('mostDays', 'fewTimes', 'no', 'unsure', 'unsaid'),
  /** S3 */
  whichOpioid: many([
    'painMedicine',
    'methadoneBuprenorphine',
    'coughDiarrhea',
    'streetKratom',
    'unsure',
    'unsaid',
  ]),
  /** S4 */
  purpose: many([
    'lowMood',
    'worry',
    'trauma',
    'pain',
    'drinking',
    'weight',
    'justLearning',
    'unsure',
    'unsaid',
  ]),
  /** S4a */
  lowMood: one('notAtAll', 'aLittle', 'someDays', 'mostDays', 'unsure', 'unsaid'),
  /** S4b */
  worry: one('notAtAll', 'aLittle', 'someDays', 'mostDays', 'unsure', 'unsaid'),
  /** S5 */
  stage: one('heard', 'doctorRaised', 'hasSome', 'takesNow', 'tookBefore', 'unsure', 'unsaid'),
  /** S6 */
  suicide: one('now', 'sometimes', 'no', 'unsure', 'unsaid'),
  /** S7 */
  medicines: many(Object.values(MEDICINES).flat(), {
    alone: ['none', 'unsaid'],
    note: NOTE_LENGTH,
    groups: MEDICINES,
  }),
  /** S8 */
  medicinesGoing: one(
    'helping',
    'helpingSome',
    'notHelping',
    'sideEffects',
    'under8Weeks',
    'unsure',
    'unsaid',
  ),
  /** S9 */
  triedBefore: many([
    'therapy',
    'oneMedicine',
    'twoOrMore',
    'lifestyle',
    'brainTreatment',
    'none',
    'unsure',
    'unsaid',
  ]),
  /** S10 */
  conditions: many([...HEALTH, 'none', 'unsure', 'unsaid']),
  /** S11 */
  liverDetail: many([
    'signsNow',
    'cirrhosis',
    'hepatitisBC',
    'fatty',
    'highTests',
    'testFine',
    'unsure',
    'unsaid',
  ]),
  /** S12 */
  comingUp: many([...COMING_UP, 'none', 'unsure', 'unsaid']),
  /** S10, S12 and the safety parts of S5 and S11 in one list: the Short way. */
  healthShort: many([
    'liverSigns',
    ...HEALTH,
    'haveNaltrexone',
    ...COMING_UP,
    'none',
    'unsure',
    'unsaid',
  ]),
  /** Check my understanding (intake, section 5): never blocks. */
  understanding: grid(
    ['approved', 'codeine', 'larger', 'stop', 'surgery'],
    ['true', 'false', 'unsure'],
  ),
  /** The four options side by side, and which way one leans today. */
  options: many(['ask', 'better', 'keep', 'none', 'unsure'], { alone: ['unsure'], optional: true }),
  /** S13: eight two-ended statements of five points, none preset. */
  values: grid(Object.keys(VALUES) as ValueRow[], POINTS, NOTE_LENGTH),
  /** Ready check (intake, section 6); the note is what help is wanted with. */
  ready: grid(['points', 'matters', 'someone', 'next'], ['yes', 'notYet', 'unsaid'], NOTE_LENGTH),
} as const;

export type QuestionId = keyof typeof questions;
export type OptionOf<Q extends QuestionId> = (typeof questions)[Q]['options'][number];

/** A tick list's answer, with the person's own note where the screen takes one. */
export interface Ticks<O extends string> {
  readonly picked: readonly O[];
  readonly note?: string;
}

export type AnswerTo<Q extends QuestionId> = (typeof questions)[Q] extends { kind: 'one' }
  ? OptionOf<Q>
  : Ticks<OptionOf<Q>>;

/** What a person has answered so far. A missing question has not been answered yet. */
export type Answers = { readonly [Q in QuestionId]?: AnswerTo<Q> };

export const questionIds = Object.keys(questions) as QuestionId[];

/** The option that a line sets apart from those before it: the first that is no clear answer. */
export const firstApart = (question: QuestionId): string | undefined =>
  (questions[question].options as readonly string[]).find((option) =>
    (APART as readonly string[]).includes(option),
  );
