/**
 * The safety rules, one row each: which risks together, on which page, which lines in which order,
 * which line prints on the sheet, which question for the doctor comes first. A pair of risks is a
 * row like any other; `insteadOf` names the rows whose place it takes. Ids and order are those of
 * docs/clinical/safety-rules.md (A: one flag, C: combinations); what each line stands on is in
 * guidance/lines.ts, and the words are in locales/<language>/lines.json. No clinician has reviewed
 * this.
 */
import type { RiskId } from './risks.ts';

/**
 * What a page is, in the order in which pages come (part 1). A stop is red, a note amber; an
 * `aside` is a line beside a question or on "My questions", with no page of its own.
 */
export const kinds = [
  'crisis',
  'under18',
  'both',
  'liver',
  'call',
  'opioid',
  'allergy',
  'have',
  'thoughts',
  'note',
  'aside',
] as const;
export type Kind = (typeof kinds)[number];

/** A line for all who meet the row, or only for those with one more risk. */
type LineOf<L extends string> = L | readonly [L, RiskId];

/** A question, or the list of questions for the doctor, beside which a line stands. */
export type Beside = 'suicide' | 'conditions' | 'healthShort' | 'myQuestions';

interface RuleShape {
  readonly id: string;
  readonly kind: Kind;
  /** All of these together. */
  readonly when: readonly RiskId[];
  /** None of these. */
  readonly unless?: readonly RiskId[];
  readonly lines: readonly LineOf<string>[];
  /** Rows that it takes the place of. */
  readonly insteadOf?: readonly string[];
  /** The risk whose ticks or names the words name (`{{class}}`, `{{name}}`). */
  readonly names?: RiskId;
  /** Its heading in a page of several, a key of stops.json `topic`. */
  readonly topic?: string;
  /** Another title of its page than its kind's: a key of stops.json `page`, or its topic. */
  readonly title?: string;
  /** Its line on the sheet, a key of sheet.json `line`. */
  readonly prints?: string;
  /** True for what prints only when the person ticks it (thoughts of suicide). */
  readonly ifTicked?: true;
  /** The questions for the doctor that come first. */
  readonly first?: readonly LineOf<string>[];
  /** Where the line of an aside stands. */
  readonly beside?: readonly Beside[];
}

const OPIOID_LINES = [
  'O2',
  'O3',
  ['O4', 'opioidTreatment'],
  'O1',
  'O13',
  'O5',
  ['O6', 'streetOpioid'],
  ['O7', 'streetOpioid'],
  ['O9', 'streetOpioid'],
  'O8',
] as const satisfies readonly LineOf<string>[];

/** Who takes a treatment, or has no one who prescribes, asks that first. */
const OPIOID_FIRST = [
  ['O3q', 'opioidTreatment'],
  ['QN', 'streetOpioid'],
  'O1q',
] as const satisfies readonly LineOf<string>[];

/** The single rows of opioids, whose place a joint row takes. */
const OPIOID_ALONE = ['A07', 'A08', 'A09', 'A10'] as const;

const table = [
  // 1 Thoughts of suicide now: nothing about drugs
  {
    id: 'A03',
    kind: 'crisis',
    when: ['suicideNow'],
    lines: ['S2', 'S1', 'S3', 'S4', 'S5', 'S6'],
    prints: 'thoughtsNow',
    ifTicked: true,
  },

  // Under 18: the first page that is met, and the first line that prints (C16, C46)
  {
    id: 'A01',
    kind: 'under18',
    when: ['under18'],
    lines: ['Y1', 'Y2', 'Y3'],
    prints: 'under18',
    first: ['QY'],
  },
  {
    id: 'A02',
    kind: 'under18',
    when: ['helpsChild'],
    lines: ['Y1', 'Y2', 'Y3', 'S11'],
    prints: 'under18',
    first: ['QY'],
  },

  // 2 Naltrexone with an opioid
  {
    id: 'C09',
    kind: 'both',
    when: ['takesNaltrexone', 'contrave', 'opioid', 'depressionMedicine'],
    lines: ['B1', 'X1', 'B4', 'B5', 'B3', 'B2'],
    insteadOf: ['C01', 'C02', 'C07', 'C15', 'A20', ...OPIOID_ALONE],
    names: 'depressionMedicine',
    prints: 'contraveTrio',
    first: ['QB'],
  },
  {
    id: 'C01',
    kind: 'both',
    when: ['takesNaltrexone', 'opioidYes'],
    lines: ['B1', 'B4', 'B5', 'B3', 'B2', 'B6', 'O8'],
    insteadOf: ['C15', 'A20', ...OPIOID_ALONE],
    prints: 'takesBoth',
    first: ['QB'],
  },
  {
    id: 'C02',
    kind: 'both',
    when: ['takesNaltrexone', 'opioidUnsure'],
    lines: ['B7', 'B4', 'B5', 'B3'],
    insteadOf: ['C15', 'A20', ...OPIOID_ALONE],
    title: 'bothUnsure',
    prints: 'takesOpioidUnsure',
    // QB would say that both are taken, which was not told.
    first: ['O1q'],
  },
  {
    id: 'C03',
    kind: 'both',
    when: ['takesNaltrexone', 'opioidUnsaid'],
    // B1 would say that an opioid was ticked, which it was not.
    lines: ['B7', 'B4', 'B5', 'B3', 'B2'],
    insteadOf: ['C15', 'A20', ...OPIOID_ALONE],
    title: 'bothUnsure',
    prints: 'takesOpioidUnanswered',
    // QB would say that both are taken, which was not told.
    first: ['O1q'],
  },
  {
    id: 'C07',
    kind: 'both',
    when: ['takesNaltrexone', 'bupDepot'],
    lines: ['B1', 'O5', 'B4', 'B2'],
    insteadOf: ['C15', 'A20', ...OPIOID_ALONE],
    prints: 'depotAndTakes',
    first: ['QB'],
  },
  {
    id: 'C08',
    kind: 'both',
    when: ['otherBlocker', 'opioid'],
    lines: ['N3', 'B1named'],
    insteadOf: ['C15', 'A15', ...OPIOID_ALONE],
    names: 'otherBlocker',
    prints: 'blockerAndOpioid',
    first: ['QB'],
  },
  {
    id: 'C05',
    kind: 'both',
    when: ['hasNaltrexone', 'opioid'],
    lines: ['B8', 'O2', 'O3', ['O5', 'bupDepot'], 'O1', 'B3', 'O8'],
    insteadOf: ['C15', 'A21', ...OPIOID_ALONE],
    title: 'bothHas',
    prints: 'hasAndUses',
    first: ['O1q'],
  },

  // 3 Liver signs
  {
    id: 'C18',
    kind: 'liver',
    when: ['takesNaltrexone', 'liverSigns'],
    lines: ['V1', 'V2', 'V3', 'V4', ['D4', 'disulfiram']],
    insteadOf: ['A20', 'A24', 'C42'],
    prints: 'liverSignsTakes',
    first: ['QV'],
  },
  {
    id: 'C42',
    kind: 'liver',
    when: ['disulfiram', 'liverSigns'],
    lines: ['V1', 'V3', 'V2', 'V4', 'D4'],
    insteadOf: ['A24', 'A37'],
    prints: 'liverSigns',
    first: ['QV'],
  },
  {
    id: 'A24',
    kind: 'liver',
    when: ['liverSigns'],
    lines: ['V1', 'V3', 'V2', 'V4'],
    prints: 'liverSigns',
    first: ['QV'],
  },

  // 4 Call today: disulfiram with alcohol, MAOI pairs, bupropion pairs
  {
    id: 'C41',
    kind: 'call',
    when: ['disulfiram', 'alcohol'],
    lines: ['D1', 'D2', 'D3', 'D4'],
    insteadOf: ['A36', 'A37'],
    topic: 'disulfiramAlcohol',
    prints: 'disulfiramAlcohol',
    first: ['QD'],
  },
  {
    id: 'C32',
    kind: 'call',
    when: ['maoi', 'bupropionProduct'],
    lines: ['M1', 'M2', 'M3'],
    insteadOf: ['A38'],
    topic: 'maoiBupropion',
    prints: 'maoiBupropion',
    first: ['QM'],
  },
  {
    id: 'C33',
    kind: 'call',
    when: ['maoi', 'clashesWithMaoi'],
    lines: ['M4', 'M7', 'M3'],
    insteadOf: ['A38', 'C40'],
    names: 'clashesWithMaoi',
    topic: 'maoiWith',
    prints: 'maoiWith',
    first: ['QM2'],
  },
  {
    id: 'C34',
    kind: 'call',
    when: ['maoi', 'stimulant'],
    lines: ['M4', 'M3'],
    insteadOf: ['A38'],
    names: 'stimulant',
    topic: 'maoiWith',
    prints: 'maoiWith',
    first: ['QM2'],
  },
  {
    id: 'C35',
    kind: 'call',
    when: ['maoi', 'dextromethorphan'],
    lines: ['M5', 'M7'],
    insteadOf: ['A38'],
    names: 'dextromethorphan',
    topic: 'maoiName',
    prints: 'maoiName',
    first: ['QM2'],
  },
  {
    // C13 of the table, where tramadol or meperidine was written and no opioid answered.
    id: 'C13typed',
    kind: 'call',
    when: ['maoi', 'opioidBarredWithMaoi'],
    unless: ['opioid'],
    lines: ['M5', 'M7'],
    insteadOf: ['A38'],
    names: 'opioidBarredWithMaoi',
    topic: 'maoiName',
    prints: 'maoiName',
    first: ['QM2'],
  },
  {
    id: 'C36',
    kind: 'call',
    when: ['bupropion', 'seizures'],
    lines: ['U1', 'U2', 'U3'],
    insteadOf: ['A30'],
    topic: 'bupropionSeizures',
    prints: 'bupropionSeizures',
    first: ['QU'],
  },
  {
    id: 'C37',
    kind: 'call',
    when: ['bupropion', 'eatingDisorder', 'anorexiaBulimia'],
    lines: ['U1', 'U2', 'U3'],
    insteadOf: ['A30'],
    topic: 'bupropionAnorexia',
    prints: 'bupropionAnorexia',
    first: ['QU'],
  },
  {
    id: 'C38',
    kind: 'call',
    when: ['bupropion', 'contrave'],
    lines: ['U4', 'U3'],
    topic: 'twoBupropion',
    prints: 'twoBupropion',
    first: ['QU'],
  },

  // 5 Opioids
  {
    id: 'C06',
    kind: 'opioid',
    when: ['tookNaltrexone', 'opioid'],
    lines: ['B9', ...OPIOID_LINES],
    insteadOf: [...OPIOID_ALONE],
    prints: 'tookAndUses',
    first: ['O1q'],
  },
  {
    id: 'C12',
    kind: 'opioid',
    when: ['opioid', 'pregnant'],
    lines: ['O11', 'O2', 'O1', 'O8', 'P1'],
    insteadOf: [...OPIOID_ALONE, 'A31'],
    title: 'topic',
    topic: 'opioidPregnant',
    prints: 'pregnantAndUses',
    first: ['O1q', 'P1'],
  },
  {
    id: 'C13',
    kind: 'opioid',
    when: ['opioid', 'maoi'],
    lines: [['M5', 'opioidBarredWithMaoi'], ...OPIOID_LINES, 'M7'],
    insteadOf: [...OPIOID_ALONE, 'A38'],
    names: 'opioidBarredWithMaoi',
    title: 'topic',
    topic: 'opioidMaoi',
    prints: 'opioidMaoi',
    first: ['QM2'],
  },
  {
    id: 'C10',
    kind: 'opioid',
    when: ['opioid', 'tramadol', 'raisesSerotonin'],
    lines: [...OPIOID_LINES, 'O12', 'M7'],
    insteadOf: [...OPIOID_ALONE],
    names: 'raisesSerotonin',
    title: 'topic',
    topic: 'tramadolWith',
    prints: 'tramadolWith',
    first: ['O1q'],
  },
  {
    id: 'C11',
    kind: 'opioid',
    when: ['opioid', 'sleepPanicOrAlcohol'],
    lines: [...OPIOID_LINES, 'O10', 'B5'],
    insteadOf: [...OPIOID_ALONE],
    names: 'sleepPanicOrAlcohol',
    title: 'topic',
    topic: 'opioidWith',
    prints: 'opioidWith',
    first: ['O1q'],
  },
  {
    // Told beside the page of the answer itself (A07, A08, A10), which prints and asks first.
    id: 'C15',
    kind: 'opioid',
    when: ['opioid', 'suicideNowOrSometimes'],
    lines: ['O8', ...OPIOID_LINES],
    title: 'opioidAgain',
  },
  {
    id: 'A07',
    kind: 'opioid',
    when: ['opioidYes'],
    lines: OPIOID_LINES,
    prints: 'opioids',
    first: OPIOID_FIRST,
  },
  {
    id: 'A08',
    kind: 'opioid',
    when: ['opioidUnsure'],
    lines: ['O1', 'B7', 'O2', 'O3', ['O4', 'opioidTreatment'], 'O5'],
    title: 'opioidUnsure',
    prints: 'opioidsUnsure',
    first: ['O1q'],
  },
  {
    id: 'A09',
    kind: 'opioid',
    when: ['opioidUnsaid'],
    lines: ['O2', 'O3', ['O4', 'opioidTreatment'], 'O5', 'O6', 'O8'],
    title: 'opioidUnsure',
    prints: 'opioidsUnanswered',
    first: ['O1q'],
  },
  {
    id: 'A10',
    kind: 'opioid',
    when: ['bupDepot'],
    lines: ['O5', 'O2', 'O3', 'O1'],
    prints: 'depot',
    first: ['O3q'],
  },

  // 6 Allergy
  {
    id: 'C19',
    kind: 'allergy',
    when: ['takesNaltrexone', 'allergy'],
    lines: ['A3', 'A2'],
    insteadOf: ['A20', 'A23'],
    prints: 'allergyTakes',
    first: ['S6q'],
  },
  {
    id: 'A23',
    kind: 'allergy',
    when: ['allergy'],
    lines: ['A1', 'A2'],
    prints: 'allergy',
    first: ['S6q'],
  },

  // 8 Has or takes naltrexone
  {
    id: 'C22',
    kind: 'have',
    when: ['takesNaltrexone', 'surgery'],
    lines: [
      'G1',
      ['G2', 'formTablet'],
      ['G3', 'formShot'],
      ['G4', 'formContrave'],
      ['G5', 'formLowDose'],
      ['G2', 'formOpen'],
      ['G3', 'formOpen'],
      'G6',
      'G7',
    ],
    insteadOf: ['A34'],
    title: 'topic',
    topic: 'surgery',
    prints: 'takesNaltrexone',
    first: ['QG'],
  },
  {
    id: 'C24',
    kind: 'have',
    when: ['takesNaltrexone', 'pregnant'],
    // "Ask before you change anything" never stands beside "take no more".
    unless: ['liverSigns', 'allergy', 'opioid', 'opioidUnsaid'],
    lines: ['P4', 'P2'],
    insteadOf: ['A31'],
    title: 'topic',
    topic: 'pregnancy',
    prints: 'takesNaltrexone',
    first: ['P1'],
  },
  {
    id: 'C25',
    kind: 'have',
    when: ['takesNaltrexone', 'tryingOrBreastfeeding'],
    lines: [
      ['P3', 'breastfeeding'],
      ['P1', 'trying'],
    ],
    insteadOf: ['A32', 'A33'],
    title: 'topic',
    topic: 'pregnancy',
    prints: 'takesNaltrexone',
    first: ['P1'],
  },
  {
    id: 'C26',
    kind: 'have',
    when: ['takesNaltrexone', 'cirrhosisOrHepatitis'],
    // H1 never comes after "take no more" or "take none until": there A25 and A26 tell the rest.
    unless: ['liverSigns', 'allergy', 'opioid', 'opioidUnsaid'],
    lines: ['V5', 'V4', 'H1'],
    insteadOf: ['A25', 'A26'],
    title: 'topic',
    topic: 'liver',
    prints: 'takesNaltrexone',
    first: ['L5'],
  },
  {
    id: 'C27',
    kind: 'have',
    when: ['takesNaltrexone', 'kidney'],
    lines: ['Z2'],
    insteadOf: ['A28'],
    title: 'topic',
    topic: 'kidney',
    prints: 'takesNaltrexone',
    first: ['L4'],
  },
  {
    id: 'C28',
    kind: 'have',
    when: ['takesNaltrexone', 'ketamine'],
    lines: ['K1'],
    insteadOf: ['A39'],
    title: 'topic',
    topic: 'ketamine',
    prints: 'takesNaltrexone',
    first: ['M8'],
  },
  {
    id: 'C29',
    kind: 'have',
    when: ['takesNaltrexone', 'lithium'],
    lines: ['I1', 'I2', 'I3'],
    insteadOf: ['A40'],
    title: 'topic',
    topic: 'lithium',
    prints: 'takesNaltrexone',
    first: ['QI'],
  },
  {
    id: 'C30',
    kind: 'have',
    when: ['takesNaltrexone', 'disulfiram'],
    lines: ['D4', 'D5'],
    insteadOf: ['A37'],
    title: 'topic',
    topic: 'disulfiram',
    prints: 'takesNaltrexone',
    first: ['M7'],
  },
  {
    id: 'C31',
    kind: 'have',
    when: ['takesNaltrexone', 'contrave'],
    unless: ['formContrave'],
    lines: ['H4', ['U4', 'bupropion']],
    title: 'topic',
    topic: 'twoNaltrexone',
    prints: 'takesTwo',
    first: ['H1'],
  },
  {
    id: 'C23',
    kind: 'have',
    when: ['takesNaltrexone', 'injuryRisk'],
    lines: ['G7'],
    insteadOf: ['A35'],
    title: 'topic',
    topic: 'injury',
    prints: 'takesNaltrexone',
    first: ['O6q'],
  },
  {
    id: 'A20',
    kind: 'have',
    when: ['takesNaltrexone'],
    lines: ['H1', 'H3', 'H4', 'G7', 'H5'],
    title: 'haveTakes',
    prints: 'takesNaltrexone',
    first: ['H1'],
  },
  {
    id: 'A21',
    kind: 'have',
    when: ['hasNaltrexone'],
    lines: ['H3', 'H2', 'H4'],
    title: 'have',
    prints: 'hasNaltrexone',
    first: ['H1'],
  },

  // 9 Notes: thoughts of suicide at times, on a page of their own
  {
    id: 'C21',
    kind: 'thoughts',
    when: ['takesNaltrexone', 'suicideSometimesOrUnsure'],
    lines: ['S10', 'H5', 'S2', 'S6', 'S9'],
    insteadOf: ['A04', 'A05'],
    prints: 'thoughtsSometimes',
    ifTicked: true,
  },
  {
    id: 'A04',
    kind: 'thoughts',
    when: ['suicideSometimes'],
    lines: ['S10', 'S2', 'S6', 'S9'],
    prints: 'thoughtsSometimes',
    ifTicked: true,
  },
  {
    id: 'A05',
    kind: 'thoughts',
    when: ['suicideUnsure'],
    lines: ['S10', 'S2', 'S9'],
    prints: 'thoughtsSometimes',
    ifTicked: true,
  },

  // Notes on medicines
  {
    id: 'C39',
    kind: 'note',
    when: ['bupropion', 'alcohol'],
    lines: ['U6', 'U3'],
    topic: 'bupropionAlcohol',
    first: ['A2q'],
  },
  {
    id: 'C40',
    kind: 'note',
    when: ['twoAntidepressants'],
    lines: ['X3', 'M7'],
    topic: 'twoAntidepressants',
    first: ['M1'],
  },
  {
    id: 'C43',
    kind: 'note',
    when: ['sleepPanic', 'alcohol'],
    lines: ['W2', 'W1'],
    insteadOf: ['A36', 'A41'],
    topic: 'sleepAlcohol',
    first: ['A1q'],
  },
  {
    id: 'C44',
    kind: 'note',
    when: ['lithium', 'bipolar'],
    lines: ['Z1', 'I3', 'I1', 'I2'],
    insteadOf: ['A29', 'A40'],
    topic: 'lithiumBipolar',
    first: ['S4q', 'QI'],
  },
  {
    id: 'C45',
    kind: 'note',
    when: ['lithium', 'kidney'],
    lines: ['Z2', 'I1', 'I2'],
    insteadOf: ['A28', 'A40'],
    topic: 'lithiumKidney',
    first: ['L4', 'QI'],
  },
  {
    // C33 of the table: lithium beside an MAOI is a note alone.
    id: 'C33lithium',
    kind: 'note',
    when: ['maoi', 'lithium'],
    lines: ['M4', 'M7', 'M3'],
    insteadOf: ['A38'],
    names: 'lithium',
    topic: 'maoiWith',
    prints: 'maoiWith',
    first: ['QM2'],
  },
  {
    id: 'A38',
    kind: 'note',
    when: ['maoi'],
    lines: ['M6', 'M3'],
    topic: 'maoi',
  },
  {
    id: 'A39',
    kind: 'note',
    when: ['ketamine'],
    lines: ['K1'],
    topic: 'ketamine',
    first: ['M8'],
  },
  {
    id: 'A40',
    kind: 'note',
    when: ['lithium'],
    lines: ['I3', 'I1', 'I2'],
    topic: 'lithium',
    first: ['QI'],
  },
  {
    id: 'A41',
    kind: 'note',
    when: ['sleepPanic'],
    lines: ['W3'],
    topic: 'sleepPanic',
  },
  {
    id: 'A42',
    kind: 'note',
    when: ['stJohnsWort'],
    lines: ['X2'],
    topic: 'stJohnsWort',
  },
  {
    id: 'A16',
    kind: 'note',
    when: ['gutOpioid'],
    lines: ['N4'],
    names: 'gutOpioid',
    topic: 'gutMedicine',
  },

  // Notes on health
  {
    id: 'A25',
    kind: 'note',
    when: ['cirrhosis'],
    lines: ['V5', 'V6'],
    insteadOf: ['A26'],
    topic: 'liver',
    first: ['L5'],
  },
  {
    id: 'A26',
    kind: 'note',
    when: ['liverKnown'],
    lines: ['V6', 'V5'],
    topic: 'liver',
    // Whoever did not tell of cirrhosis or hepatitis does not print that they have it.
    first: [
      ['L5', 'cirrhosisOrHepatitis'],
      ['L1', 'liverWithoutSigns'],
    ],
  },
  {
    id: 'A29',
    kind: 'note',
    when: ['bipolar'],
    lines: ['Z1'],
    topic: 'bipolar',
    first: ['S4q'],
  },
  {
    id: 'A30',
    kind: 'note',
    when: ['seizuresOrEatingDisorder'],
    lines: ['U5'],
    topic: 'seizures',
    first: ['Z1'],
  },
  {
    id: 'A28',
    kind: 'note',
    when: ['kidney'],
    lines: ['Z2'],
    topic: 'kidney',
    first: ['L4'],
  },

  // Notes on what is coming up
  {
    id: 'A31',
    kind: 'note',
    when: ['pregnant'],
    lines: ['P1', 'P2'],
    topic: 'pregnancy',
    first: ['P1'],
  },
  {
    id: 'A32',
    kind: 'note',
    when: ['trying'],
    lines: ['P1', 'P2'],
    topic: 'pregnancy',
    first: ['P1'],
  },
  {
    id: 'A33',
    kind: 'note',
    when: ['breastfeeding'],
    lines: ['P1', 'P3'],
    topic: 'pregnancy',
    first: ['P1'],
  },
  {
    // Kept answers of editions that did not ask which of the three.
    id: 'pregnancyOpen',
    kind: 'note',
    when: ['pregnancyOpen'],
    lines: ['P1', 'P2', 'P3'],
    topic: 'pregnancy',
    first: ['P1'],
  },
  {
    id: 'A34',
    kind: 'note',
    when: ['surgery'],
    lines: ['G8'],
    topic: 'surgery',
    first: ['O5q'],
  },
  {
    id: 'A35',
    kind: 'note',
    when: ['injuryRisk'],
    lines: ['G7'],
    topic: 'injury',
    first: ['O6q'],
  },
  {
    id: 'A36',
    kind: 'note',
    when: ['alcohol'],
    lines: ['W1', 'D3'],
    topic: 'alcohol',
    first: ['A1q'],
  },
  {
    id: 'A37',
    kind: 'note',
    when: ['disulfiram'],
    lines: ['D5', 'D4'],
    topic: 'disulfiram',
    first: ['M7'],
  },

  // Lines with no page of their own
  { id: 'A06', kind: 'aside', when: ['suicideUnsaid'], lines: ['S7'], beside: ['suicide'] },
  {
    id: 'A27',
    kind: 'aside',
    when: ['liverOpen'],
    unless: ['liverSigns'],
    lines: ['V6'],
    beside: ['conditions', 'healthShort'],
    first: ['L1'],
  },
  {
    id: 'A15',
    kind: 'aside',
    when: ['otherBlocker'],
    lines: [],
    names: 'otherBlocker',
    prints: 'otherBlocker',
    first: ['QT'],
  },
  { id: 'A22', kind: 'aside', when: ['tookNaltrexone'], lines: ['H5'], beside: ['myQuestions'] },
  {
    id: 'C20',
    kind: 'aside',
    when: ['takesNaltrexone', 'suicideNow'],
    lines: ['H5'],
    beside: ['myQuestions'],
  },
] as const satisfies readonly RuleShape[];

export type RuleId = (typeof table)[number]['id'];
type Row = (typeof table)[number];
type Named<K extends string> = Row extends infer R
  ? R extends { readonly [P in K]: infer V }
    ? V
    : never
  : never;

type LineIn<L> = L extends readonly [infer I extends string, string]
  ? I
  : L extends string
    ? L
    : never;
export type LineId = LineIn<Row['lines'][number]> | 'S8';
export type TopicId = Named<'topic'>;
export type PrintId = Named<'prints'>;
/** A question for the doctor that some row puts first. */
export type FirstId = LineIn<Named<'first'>[number]>;

export interface Rule extends RuleShape {
  readonly id: RuleId;
  readonly lines: readonly LineOf<LineId>[];
  readonly insteadOf?: readonly RuleId[];
  readonly topic?: TopicId;
  readonly prints?: PrintId;
  readonly first?: readonly LineOf<FirstId>[];
}

export const rules: readonly Rule[] = table;
