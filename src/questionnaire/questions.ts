/**
 * Every question of the intake as one whole row: its kind, its options in reading order, which of
 * them exclude the rest, and all else that is true of it (question.ts says what each fact means).
 * Every other list of questions is derived from here, and so are the types of all answers. Words
 * are in locales/<language>/questions.json under the same ids.
 */
import { MEDICINES, MEDICINE_GROUPS } from './medicines.ts';
import { NOTE_LENGTH, OPIOID_LETTERS } from './ownWords.ts';
import { type Many, type One, grid, many, one } from './question.ts';
import { PAST_ROWS, POINTS, VALUES, type ValueRow } from './valueEnds.ts';

const HEALTH = ['liver', 'kidney', 'bipolar', 'seizures', 'eatingDisorder', 'allergy'] as const;
const COMING_UP = [
  'surgery',
  'pregnancy',
  'pregnant',
  'trying',
  'breastfeeding',
  'alcohol',
  'disulfiram',
  'injuryRisk',
] as const;

const PREGNANCY = ['pregnancy', 'pregnant', 'trying', 'breastfeeding'] as const;

/**
 * On the screen, what most people have and what matters most stands in the first view: who has to
 * scroll to it may say "none" before. Files and links keep the order of the options.
 */
const WAY_OUT = ['none'] as const;
const NOT_CLEAR = ['unsure', 'unsaid'] as const;
const TRIED = ['therapy', 'oneMedicine', 'twoOrMore', 'lifestyle', 'brainTreatment'] as const;
const NALTREXONE = ['haveNaltrexone', 'tookNaltrexone'] as const;

const onBothWays = { full: 'usually', short: 'usually' } as const;
const onTheFullWay = { full: 'usually', short: 'never' } as const;
const ifItApplies = { full: 'sometimes', short: 'never' } as const;
const onBothWaysIfItApplies = { full: 'sometimes', short: 'sometimes' } as const;

/** A plain question about safety and the person, with the pad beside it. */
const plainly = { stage: 'safety', screen: 'question', beside: 'pad' } as const;

export const questions = {
  /** The way through: all screens, or those that safety needs and the four options. Asked on the start page. */
  way: one(['full', 'short'], {
    intake: 'way',
    asked: onBothWays,
    usual: 'full',
    safety: false,
    mustBeClear: false,
    whyHasClaims: false,
    private: [],
    prints: 'nowhere',
    onPaper: false,
    ...plainly,
  }),
  who: one(['adult', 'under18', 'helpsAdult', 'helpsChild', 'unsaid'], {
    intake: 'S1',
    asked: onBothWays,
    usual: 'adult',
    safety: false,
    mustBeClear: false,
    whyHasClaims: false,
    private: [],
    prints: 'title',
    onPaper: true,
    ...plainly,
  }),
  opioids: one(['mostDays', 'fewTimes', 'bupDepot', 'no', 'unsure', 'unsaid'], {
    intake: 'S2',
    asked: onBothWays,
    usual: 'no',
    safety: true,
    mustBeClear: true,
    whyHasClaims: true,
    private: [],
    prints: 'safety',
    onPaper: true,
    ...plainly,
  }),
  whichOpioid: many(
    ['painMedicine', 'methadoneBuprenorphine', 'coughDiarrhea', 'streetKratom', 'unsure', 'unsaid'],
    ['unsure', 'unsaid'],
    {
      intake: 'S3',
      asked: onBothWaysIfItApplies,
      usual: ['unsaid'],
      safety: true,
      mustBeClear: false,
      whyHasClaims: true,
      private: ['streetKratom'],
      prints: 'safety',
      onPaper: true,
      ...plainly,
      note: OPIOID_LETTERS,
    },
  ),
  purpose: many(
    [
      'lowMood',
      'worry',
      'trauma',
      'pain',
      'drinking',
      'weight',
      'justLearning',
      'unsure',
      'unsaid',
    ],
    ['justLearning', 'unsure', 'unsaid'],
    {
      intake: 'S4',
      asked: onBothWays,
      usual: ['lowMood'],
      safety: false,
      mustBeClear: false,
      whyHasClaims: true,
      private: [],
      prints: 'now',
      onPaper: true,
      ...plainly,
      groups: {
        list: ['lowMood', 'worry', 'trauma'],
        beside: ['pain', 'drinking', 'weight'],
        rest: ['justLearning', ...NOT_CLEAR],
      },
    },
  ),
  lowMood: one(['notAtAll', 'aLittle', 'someDays', 'mostDays', 'unsure', 'unsaid'], {
    intake: 'S4a',
    asked: onTheFullWay,
    usual: 'unsaid',
    safety: false,
    mustBeClear: false,
    whyHasClaims: false,
    private: [],
    prints: 'now',
    onPaper: true,
    ...plainly,
  }),
  worry: one(['notAtAll', 'aLittle', 'someDays', 'mostDays', 'unsure', 'unsaid'], {
    intake: 'S4b',
    asked: ifItApplies,
    usual: 'unsaid',
    safety: false,
    mustBeClear: false,
    whyHasClaims: true,
    private: [],
    prints: 'now',
    onPaper: true,
    ...plainly,
  }),
  stage: one(['heard', 'doctorRaised', 'hasSome', 'takesNow', 'tookBefore', 'unsure', 'unsaid'], {
    intake: 'S5',
    asked: onTheFullWay,
    usual: 'heard',
    safety: false,
    mustBeClear: true,
    whyHasClaims: false,
    private: [],
    prints: 'safety',
    onPaper: true,
    ...plainly,
  }),
  /** The Short way's list of health says "has or takes": which of the two decides. */
  naltrexoneNow: one(['takes', 'has', 'unsure', 'unsaid'], {
    intake: 'S5a',
    asked: { full: 'never', short: 'sometimes' },
    usual: 'unsaid',
    safety: true,
    mustBeClear: false,
    whyHasClaims: false,
    private: [],
    prints: 'safety',
    onPaper: true,
    ...plainly,
  }),
  naltrexoneForm: one(['tablet50', 'lowDose', 'shot', 'contrave', 'unsure', 'unsaid'], {
    intake: 'S5b',
    asked: onBothWaysIfItApplies,
    usual: 'unsaid',
    safety: true,
    mustBeClear: false,
    whyHasClaims: false,
    private: [],
    prints: 'safety',
    onPaper: true,
    ...plainly,
  }),
  /** Never printed but by the question of the bank that the person ticks for it. */
  suicide: one(['now', 'sometimes', 'no', 'unsure', 'unsaid'], {
    intake: 'S6',
    asked: onBothWays,
    usual: 'no',
    safety: true,
    mustBeClear: false,
    whyHasClaims: true,
    private: 'all',
    prints: 'nowhere',
    onPaper: true,
    ...plainly,
  }),
  medicines: many(Object.values(MEDICINES).flat(), ['none', 'unsaid'], {
    intake: 'S7',
    asked: onBothWays,
    usual: ['none'],
    safety: false,
    mustBeClear: false,
    whyHasClaims: true,
    private: [],
    prints: 'now',
    onPaper: true,
    ...plainly,
    note: NOTE_LENGTH,
    groups: MEDICINE_GROUPS,
    folded: ['snri', 'bupropion', 'other', 'sleepPanic'],
    search: true,
  }),
  medicinesGoing: one(
    ['helping', 'helpingSome', 'notHelping', 'sideEffects', 'under8Weeks', 'unsure', 'unsaid'],
    {
      intake: 'S8',
      asked: ifItApplies,
      usual: 'unsaid',
      safety: false,
      mustBeClear: false,
      whyHasClaims: true,
      private: [],
      prints: 'now',
      onPaper: true,
      ...plainly,
    },
  ),
  triedBefore: many([...TRIED, 'none', ...NOT_CLEAR], ['none', 'unsure', 'unsaid'], {
    intake: 'S9',
    asked: onTheFullWay,
    usual: ['none'],
    safety: false,
    mustBeClear: false,
    whyHasClaims: false,
    private: [],
    prints: 'now',
    onPaper: true,
    ...plainly,
    groups: { ways: WAY_OUT, list: [...TRIED, ...NOT_CLEAR] },
  }),
  conditions: many(['liverSigns', ...HEALTH, 'none', ...NOT_CLEAR], ['none', 'unsure', 'unsaid'], {
    intake: 'S10',
    asked: onTheFullWay,
    usual: ['none'],
    safety: true,
    mustBeClear: true,
    whyHasClaims: true,
    private: [],
    prints: 'safety',
    onPaper: true,
    ...plainly,
    groups: {
      ways: WAY_OUT,
      list: [
        'liverSigns',
        'liver',
        'seizures',
        'bipolar',
        'eatingDisorder',
        'kidney',
        'allergy',
        ...NOT_CLEAR,
      ],
    },
  }),
  /** What bars bupropion (safety rules, C37): asked where both were ticked. */
  anorexiaBulimia: one(['yes', 'no', 'unsure', 'unsaid'], {
    intake: 'S10a',
    asked: onBothWaysIfItApplies,
    usual: 'unsaid',
    safety: true,
    mustBeClear: false,
    whyHasClaims: true,
    private: [],
    prints: 'safety',
    onPaper: true,
    ...plainly,
  }),
  liverDetail: many(
    ['signsNow', 'cirrhosis', 'hepatitisBC', 'fatty', 'highTests', 'testFine', 'unsure', 'unsaid'],
    ['unsure', 'unsaid'],
    {
      intake: 'S11',
      asked: ifItApplies,
      usual: ['unsaid'],
      safety: true,
      mustBeClear: true,
      whyHasClaims: true,
      private: [],
      prints: 'safety',
      onPaper: true,
      ...plainly,
      retired: ['signsNow'],
    },
  ),
  comingUp: many([...COMING_UP, 'none', 'unsure', 'unsaid'], ['none', 'unsure', 'unsaid'], {
    intake: 'S12',
    asked: onTheFullWay,
    usual: ['none'],
    safety: false,
    mustBeClear: true,
    whyHasClaims: true,
    private: [],
    prints: 'safety',
    onPaper: true,
    ...plainly,
    note: NOTE_LENGTH,
    noteFor: 'surgery',
    retired: ['pregnancy'],
    groups: {
      ways: WAY_OUT,
      list: ['alcohol', ...PREGNANCY, 'surgery', 'disulfiram', 'injuryRisk', ...NOT_CLEAR],
    },
  }),
  /** S10, S12 and the safety parts of S5 and S11 in one list: the Short way. */
  healthShort: many(
    ['liverSigns', ...HEALTH, ...NALTREXONE, ...COMING_UP, 'none', ...NOT_CLEAR],
    ['none', 'unsure', 'unsaid'],
    {
      intake: 'S10',
      asked: { full: 'never', short: 'usually' },
      usual: ['none'],
      safety: true,
      mustBeClear: true,
      whyHasClaims: true,
      private: [],
      prints: 'safety',
      onPaper: false,
      ...plainly,
      note: NOTE_LENGTH,
      noteFor: 'surgery',
      retired: ['pregnancy'],
      groups: {
        ways: WAY_OUT,
        list: ['liverSigns', 'alcohol', 'liver', 'haveNaltrexone', ...PREGNANCY, 'seizures'],
        body: ['bipolar', 'eatingDisorder', 'kidney', 'allergy'],
        ahead: ['surgery', 'injuryRisk'],
        medicines: ['disulfiram', 'tookNaltrexone'],
        rest: NOT_CLEAR,
      },
    },
  ),
  /** Check my understanding (intake, section 5): never blocks. It tells at once what was right, and paper cannot. */
  understanding: grid(
    ['approved', 'codeine', 'larger', 'known', 'better', 'stop', 'surgery'],
    ['true', 'false', 'unsure'],
    {
      intake: 'check',
      asked: onTheFullWay,
      usual: [],
      safety: false,
      mustBeClear: false,
      whyHasClaims: false,
      private: [],
      prints: 'nowhere',
      onPaper: false,
      stage: 'understanding',
      screen: 'understanding',
      beside: 'pad',
    },
    ['approved', 'larger'],
  ),
  /** The four options side by side, and which way one leans today. */
  options: many(['ask', 'better', 'keep', 'none', 'unsure'], ['unsure'], {
    intake: 'options',
    asked: onBothWays,
    usual: [],
    safety: false,
    mustBeClear: false,
    whyHasClaims: false,
    private: [],
    prints: 'mine',
    onPaper: true,
    stage: 'options',
    screen: 'options',
    beside: 'wide',
    optional: true,
  }),
  /** Eight two-ended lines of five points, none preset. */
  values: grid(
    Object.keys(VALUES) as ValueRow[],
    POINTS,
    {
      intake: 'S13',
      asked: onTheFullWay,
      usual: [],
      safety: false,
      mustBeClear: false,
      whyHasClaims: false,
      private: [],
      prints: 'mine',
      onPaper: true,
      stage: 'values',
      screen: 'values',
      beside: 'pad',
      note: NOTE_LENGTH,
    },
    PAST_ROWS,
  ),
  /** Ready check (intake, section 6); the note is what help is wanted with. */
  ready: grid(['points', 'matters', 'someone', 'next'], ['yes', 'notYet', 'unsaid'], {
    intake: 'ready',
    asked: onTheFullWay,
    usual: [],
    safety: false,
    mustBeClear: false,
    whyHasClaims: false,
    private: [],
    prints: 'mine',
    onPaper: true,
    stage: 'ready',
    screen: 'ready',
    beside: 'pad',
    note: NOTE_LENGTH,
  }),
} as const satisfies Record<string, One<string> | Many<string>>;

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

/** What a question offers today: its options without those that only kept answers hold. */
export const offered = (question: QuestionId): readonly string[] => {
  const asked: One<string> | Many<string> = questions[question];
  const retired = (asked.kind === 'many' && asked.retired) || [];
  return asked.options.filter((option) => !retired.includes(option));
};
