/** The rows of the sheet's safety strip: what the clinician must see in two seconds. */
import * as has from '#questionnaire/conditions.ts';
import type { Condition } from '#questionnaire/conditions.ts';
import { noteOf, pickedOf } from '#questionnaire/picked.ts';
import type { Kept } from '#questionnaire/kept.ts';
import { OPIOID_LETTERS } from '#questionnaire/ownWords.ts';
import { ownWords } from '#questionnaire/wording.ts';
import type { Answers, QuestionId } from '#questionnaire/questions.ts';
import { printedLines } from '#questionnaire/safety/due.ts';
import { type RiskId, holds, wroteOf } from '#questionnaire/safety/risks.ts';
import type { PrintId } from '#questionnaire/safety/rules.ts';
import type { Wrote } from './nameAsks.ts';

/** "Not sure" and "no answer" never count as "no"; "not asked" is said too. */
/** `wrote`: answered no, and wrote a name that says otherwise: never a bare "no" (A12, A13). */
export type BoxState = 'yes' | 'wrote' | 'unsure' | 'noAnswer' | 'notAsked' | 'no';

/** What is left to write in by pen, as keys of locales/<language>/sheet.json `blank`. */
export type Blank = 'drug' | 'lastDose' | 'lastOne' | 'form' | 'dose' | 'which' | 'date';

interface Row {
  readonly state: BoxState;
  /** What exactly, as keys of locales/<language>/sheet.json `detail`. */
  readonly detail: readonly Detail[];
  readonly blanks: readonly Blank[];
  /** Of a row that asks several things, the one that was said: its title claims no more. */
  readonly said?: 'days' | Detail;
  /** The date of surgery, in the person's own words. */
  readonly date?: string;
}

export interface SafetyBox extends Row {
  readonly id: BoxId;
  /** What the person wrote in place of its blanks. */
  readonly filled?: { readonly [B in Blank]?: string };
}

export type Detail =
  | 'mostDays'
  | 'fewTimes'
  | 'bupDepot'
  | 'painMedicine'
  | 'methadoneBuprenorphine'
  | 'coughDiarrhea'
  | 'willTell'
  | 'takesNow'
  | 'hasSome'
  | 'hasOrTakes'
  | 'tookBefore'
  | 'tablet50'
  | 'lowDose'
  | 'shot'
  | 'contrave'
  | 'signsNow'
  | 'cirrhosis'
  | 'hepatitisBC'
  | 'fatty'
  | 'highTests'
  | 'testFine'
  | 'pregnant'
  | 'trying'
  | 'breastfeeding';

const only = <T>(...pairs: [T, boolean][]): T[] =>
  pairs.filter(([, wanted]) => wanted).map(([one]) => one);

/** The form of naltrexone, where it was told. */
export const formTold = (answers: Answers): Detail | undefined =>
  only<Detail>(
    ['tablet50', holds('formTablet', answers)],
    ['lowDose', holds('formLowDose', answers)],
    ['shot', holds('formShot', answers)],
    ['contrave', holds('formContrave', answers)],
  )[0];

/** The state of a row: a "yes" from its risks, else from the questions that ask it. */
const stateOf = (answers: Answers, yes: readonly RiskId[], ...asked: QuestionId[]): BoxState => {
  if (yes.some((risk) => holds(risk, answers))) return 'yes';
  const given = asked.flatMap((question) => pickedOf(answers[question]));
  if (given.length === 0) return 'notAsked';
  if (given.includes('unsure')) return 'unsure';
  return given.includes('unsaid') ? 'noAnswer' : 'no';
};

/** The order in which rows print. */
const ORDER: readonly BoxState[] = ['yes', 'wrote', 'unsure', 'noAnswer', 'notAsked', 'no'];

/** A row that only its state and its risks tell. */
const plainly =
  (risk: RiskId, ...asked: QuestionId[]) =>
  (answers: Answers): Row => ({
    state: stateOf(answers, [risk], ...asked),
    detail: [],
    blanks: [],
  });

const rows = {
  opioids: (answers) => {
    const which = pickedOf(answers.whichOpioid);
    const state = stateOf(answers, ['opioidYes', 'bupDepot'], 'opioids');
    const depot = holds('bupDepot', answers);
    return {
      state,
      ...(state === 'yes' && { said: depot ? 'bupDepot' : 'days' }),
      detail: only<Detail>(
        ['bupDepot', depot],
        ['painMedicine', which.includes('painMedicine')],
        ['methadoneBuprenorphine', which.includes('methadoneBuprenorphine')],
        ['coughDiarrhea', which.includes('coughDiarrhea')],
        // Street-drug detail is never printed (intake, section 7).
        ['willTell', has.keepsOpioidPrivate(answers)],
        ['mostDays', answers.opioids === 'mostDays'],
        ['fewTimes', answers.opioids === 'fewTimes'],
      ),
      blanks: depot ? ['lastOne'] : ['drug', 'lastDose'],
    };
  },
  naltrexone: (answers) => {
    const state = stateOf(answers, ['takesNaltrexone', 'hasNaltrexone'], 'stage', 'healthShort');
    const takes = holds('takesNaltrexone', answers);
    const said = has.saysTakesNaltrexone(answers);
    const form = formTold(answers);
    const plain = only<Detail>(
      ['takesNow', takes && said],
      ['hasSome', holds('hasNaltrexone', answers)],
    );
    return {
      state,
      ...(plain.length === 1 && { said: plain[0]! }),
      detail: [
        ...plain,
        ...only<Detail>(
          ['hasOrTakes', takes && !said],
          ['tookBefore', state !== 'yes' && holds('tookNaltrexone', answers)],
        ),
        ...(form ? [form] : []),
      ],
      blanks: only<Blank>(['form', !form], ['dose', true], ['lastDose', takes || state !== 'yes']),
    };
  },
  allergy: plainly('allergy', 'conditions', 'healthShort'),
  liver: (answers) => {
    const told = pickedOf(answers.liverDetail);
    const known = (['cirrhosis', 'hepatitisBC', 'fatty', 'highTests', 'testFine'] as const).filter(
      (option) => told.includes(option),
    );
    return {
      state: stateOf(
        answers,
        ['liverSigns', 'cirrhosis', 'liverKnown'],
        'conditions',
        'healthShort',
      ),
      detail: [...only<Detail>(['signsNow', holds('liverSigns', answers)]), ...known],
      blanks: [],
    };
  },
  kidney: plainly('kidney', 'conditions', 'healthShort'),
  pregnancy: (answers) => {
    const open = holds('pregnancyOpen', answers);
    const detail = (['pregnant', 'trying', 'breastfeeding'] as const).filter((one) =>
      holds(one, answers),
    );
    return {
      state: stateOf(answers, ['pregnancyAny'], 'comingUp', 'healthShort'),
      ...(detail.length === 1 && !open && { said: detail[0]! }),
      detail,
      blanks: only<Blank>(['which', open]),
    };
  },
  surgery: (answers) => {
    const { state } = plainly('surgery', 'comingUp', 'healthShort')(answers);
    const date = state === 'yes' && (noteOf(answers.comingUp) || noteOf(answers.healthShort));
    return { state, detail: [], blanks: date ? [] : ['date'], ...(date && { date }) };
  },
  injury: plainly('injuryRisk', 'comingUp', 'healthShort'),
} as const satisfies Record<string, (answers: Answers) => Row>;

export type BoxId = keyof typeof rows;

/** Blanks of a row that a line on top has itself: the row says them no second time. */
const BLANKS_ABOVE: Partial<Record<PrintId, Partial<Record<BoxId, readonly Blank[]>>>> = {
  takesBoth: { opioids: ['drug', 'lastDose'], naltrexone: ['form', 'lastDose'] },
  depotAndTakes: { opioids: ['lastOne'] },
  takesNaltrexone: { naltrexone: ['form', 'dose', 'lastDose'] },
};

/** True when the row is framed: only a clear "no" is not to be talked about. */
export const mustAsk = (state: BoxState): boolean => state !== 'no';

/** The row that a written name speaks of. */
const WRITTEN: Partial<Record<Wrote['kind'], BoxId>> = {
  opioid: 'opioids',
  opioidLinked: 'opioids',
  naltrexone: 'naltrexone',
};

/**
 * All rows: yes, written otherwise, not sure, not answered, not asked, no; each group in the
 * strip's own order. `wrote`: the names on top of the sheet that no answer stands for.
 */
export function safetyBoxes(
  answers: Answers,
  wrote: readonly Pick<Wrote, 'kind'>[] = [],
): SafetyBox[] {
  const lines = printedLines(answers, false);
  const written = wrote.map(({ kind }) => WRITTEN[kind]);
  return (Object.keys(rows) as BoxId[])
    .map((id): SafetyBox => {
      const row: Row = rows[id](answers);
      const above = lines.flatMap(({ prints }) => BLANKS_ABOVE[prints]?.[id] ?? []);
      const open = row.blanks.filter((blank) => !above.includes(blank));
      if (row.state !== 'no') return { ...row, id, blanks: open };
      return { ...row, id, state: written.includes(id) ? 'wrote' : 'no', blanks: [] };
    })
    .sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state));
}

/** What they wrote of the opioid: it stands where blanks for a pen would. */
export interface OpioidWritten {
  readonly drug: string;
  readonly last: string;
}

export const opioidWritten = ({ answers, edits }: Kept): OpioidWritten => ({
  drug: has.keepsOpioidPrivate(answers) ? '' : ownWords(noteOf(answers.whichOpioid)),
  last: ownWords(edits.lastDose ?? '', OPIOID_LETTERS),
});

/** Said in one line under the rows. */
const also = {
  bipolar: has.hasBipolar,
  seizures: has.hasSeizures,
  eatingDisorder: (answers) =>
    has.hasEatingDisorder(answers) && answers.anorexiaBulimia === undefined,
  anorexiaBulimia: (answers) => answers.anorexiaBulimia === 'yes',
  otherEatingDisorder: (answers) => answers.anorexiaBulimia === 'no',
  eatingUnsure: (answers) => answers.anorexiaBulimia === 'unsure',
  eatingUnsaid: (answers) => answers.anorexiaBulimia === 'unsaid',
  alcohol: has.drinksMoreThanWanted,
  disulfiram: has.takesDisulfiram,
  maoi: (answers) => holds('maoi', answers),
  ketamine: has.takesKetamine,
  lithium: (answers) => holds('lithium', answers),
} as const satisfies Record<string, Condition>;

export type AlsoId = keyof typeof also;

export const alsoToSay = (answers: Answers): AlsoId[] =>
  (Object.keys(also) as AlsoId[]).filter((id) => also[id](answers));

/** Asked in the lists too, with no row of their own: a plain "no" to one is told as one. */
const ALSO_ASKED = {
  bipolar: 'conditions',
  seizures: 'conditions',
  eatingDisorder: 'conditions',
  alcohol: 'comingUp',
} as const satisfies Partial<Record<AlsoId, QuestionId>>;
export type AlsoNoId = keyof typeof ALSO_ASKED;
/** An eating disorder is one, whatever is known of its kind. */
const alsoYes = { ...also, eatingDisorder: has.hasEatingDisorder };

export const alsoNo = (answers: Answers): AlsoNoId[] =>
  (Object.keys(ALSO_ASKED) as AlsoNoId[]).filter(
    (id) => !alsoYes[id](answers) && stateOf(answers, [], ALSO_ASKED[id], 'healthShort') === 'no',
  );

/** Medicines in the person's own words that are said there too (A16). */
export const alsoTakes = (answers: Answers): readonly string[] => wroteOf('gutOpioid', answers);
