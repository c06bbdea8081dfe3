/**
 * The standards this aid was scored against, item by item, by ourselves. Words are in
 * locales/<language>/standards.json: what an item asks, and, where it is not met and needs nobody
 * from outside, why. An item that needs people is not met until people did it. Each mark is the
 * lower one of two simulated raters, who knew neither the code nor earlier scores.
 */
export type Status = 'met' | 'partly' | 'notYet' | 'na';

/** Where in the aid an item is met. */
export type Where =
  | 'start'
  | 'facts'
  | 'options'
  | 'matters'
  | 'questions'
  | 'sheet'
  | 'sources'
  | 'glossary'
  | 'about'
  | 'everywhere';

/** Who or what it would take to meet an item that is not met yet. */
export type Needs = 'patients' | 'clinicians' | 'readers' | 'study';

export interface Item {
  readonly id: string;
  readonly status: Status;
  readonly where?: Where;
  readonly needs?: Needs;
}

/**
 * The lower of the last two readings of the English aid, out of 100; both readers were simulated.
 * When it is read again: the day, both marks, and each item below that one of the two gave less.
 */
export const LOWER = {
  on: '2026-11-28',
  pemat: {
    questions: 94,
    questionsAct: 100,
    facts: 94,
    factsAct: 100,
    sheet: 94,
    sheetAct: 83,
    goal: 95,
  },
  cdc: { pass: 90 },
} as const;

const MARKS = { m: 'met', p: 'partly', h: 'notYet', '-': 'na' } as const;

/** Items in their order, a letter each: met, partly, not without readers from outside (h), or not asked of us. */
const marked = (letter: string, marks: string): readonly Item[] =>
  [...marks].map((mark, at) => ({
    id: `${letter}${at + 1}`,
    status: MARKS[mark as keyof typeof MARKS],
    ...(mark === 'h' && { needs: 'readers' }),
  }));

export const standards = {
  ipdasi: [
    { id: 'Q1', status: 'met', where: 'options' },
    { id: 'Q2', status: 'met', where: 'start' },
    { id: 'Q3', status: 'met', where: 'options' },
    { id: 'Q4', status: 'partly', where: 'options' },
    { id: 'Q5', status: 'partly', where: 'options' },
    { id: 'Q6', status: 'met', where: 'options' },
    { id: 'C1', status: 'met', where: 'options' },
    { id: 'C2', status: 'partly', where: 'options' },
    { id: 'C3', status: 'met', where: 'everywhere' },
    { id: 'C4', status: 'met', where: 'sources' },
    { id: 'C5', status: 'partly', where: 'options' },
    { id: 'C6', status: 'partly', where: 'sources' },
    { id: 'C7-C10', status: 'na' },
    { id: 'B1', status: 'partly', where: 'options' },
    { id: 'B2', status: 'met', where: 'options' },
    { id: 'B3', status: 'met', where: 'facts' },
    { id: 'B4', status: 'partly', where: 'facts' },
    { id: 'B5', status: 'partly', where: 'options' },
    { id: 'B6', status: 'met', where: 'options' },
    { id: 'B7', status: 'partly', where: 'options' },
    { id: 'B8', status: 'partly', where: 'facts' },
    { id: 'B9', status: 'met', where: 'matters' },
    { id: 'B10', status: 'met', where: 'everywhere' },
    { id: 'B11', status: 'met', where: 'sheet' },
    { id: 'B12', status: 'notYet', needs: 'patients' },
    { id: 'B13', status: 'notYet', needs: 'clinicians' },
    { id: 'B14', status: 'notYet', needs: 'patients' },
    { id: 'B15', status: 'notYet', needs: 'clinicians' },
    { id: 'B16', status: 'notYet', needs: 'patients' },
    { id: 'B17', status: 'notYet', needs: 'clinicians' },
    { id: 'B18', status: 'partly', where: 'sources' },
    { id: 'B19', status: 'met', where: 'options' },
    { id: 'B20', status: 'met', where: 'sources' },
    { id: 'B21', status: 'met', where: 'about' },
    { id: 'B22', status: 'notYet', needs: 'study' },
    { id: 'B23', status: 'notYet', needs: 'study' },
    { id: 'B24-B28', status: 'na' },
    { id: 'X1', status: 'partly', where: 'facts' },
  ],
  nice: [
    { id: 'N1', status: 'partly', where: 'options' },
    { id: 'N2', status: 'met', where: 'options' },
    { id: 'N3', status: 'met', where: 'matters' },
    { id: 'N4', status: 'met', where: 'glossary' },
    { id: 'N5', status: 'partly', where: 'facts' },
    { id: 'N6', status: 'partly', where: 'sources' },
    { id: 'N7', status: 'met', where: 'sources' },
    { id: 'N8', status: 'partly', where: 'sources' },
    { id: 'N9', status: 'notYet', needs: 'patients' },
    { id: 'N10', status: 'partly', where: 'everywhere' },
    { id: 'N11', status: 'partly', where: 'start' },
    { id: 'N12', status: 'met', where: 'everywhere' },
    { id: 'N13', status: 'partly', where: 'matters' },
    { id: 'N14', status: 'met', where: 'questions' },
    { id: 'N15', status: 'met', where: 'facts' },
    { id: 'N16', status: 'partly', where: 'everywhere' },
    { id: 'N17', status: 'met', where: 'facts' },
    { id: 'N18', status: 'notYet', needs: 'study' },
  ],
  pemat: [
    { id: 'P1', status: 'met', where: 'everywhere' },
    { id: 'P2', status: 'met', where: 'everywhere' },
    { id: 'P3', status: 'met', where: 'everywhere' },
    { id: 'P4', status: 'met', where: 'glossary' },
    { id: 'P5', status: 'met', where: 'everywhere' },
    { id: 'P6', status: 'partly', where: 'options' },
    { id: 'P7', status: 'met', where: 'options' },
    { id: 'P8', status: 'met', where: 'everywhere' },
    { id: 'P9', status: 'met', where: 'facts' },
    { id: 'P10', status: 'met', where: 'everywhere' },
    { id: 'P11', status: 'met', where: 'facts' },
    { id: 'P12', status: 'met', where: 'everywhere' },
    { id: 'P13-P14', status: 'na' },
    { id: 'P15', status: 'met', where: 'facts' },
    { id: 'P16-P18', status: 'partly', where: 'facts' },
    { id: 'P19', status: 'partly', where: 'options' },
    { id: 'A1', status: 'met', where: 'sheet' },
    { id: 'A2', status: 'met', where: 'everywhere' },
    { id: 'A3', status: 'partly', where: 'sheet' },
    { id: 'A4', status: 'met', where: 'facts' },
    { id: 'A5', status: 'na' },
    { id: 'A6', status: 'met', where: 'facts' },
    { id: 'A7', status: 'met', where: 'facts' },
  ],
  cdc: [
    { id: 'I1-I2', status: 'met', where: 'start' },
    { id: 'I3', status: 'met', where: 'sheet' },
    { id: 'I4', status: 'met', where: 'start' },
    { id: 'I5', status: 'met', where: 'start' },
    { id: 'I6', status: 'met', where: 'start' },
    { id: 'I7', status: 'notYet', needs: 'readers' },
    { id: 'I8', status: 'met', where: 'everywhere' },
    { id: 'I9', status: 'met', where: 'everywhere' },
    { id: 'I10', status: 'met', where: 'everywhere' },
    { id: 'I11', status: 'met', where: 'facts' },
    { id: 'I12', status: 'met', where: 'start' },
    { id: 'I13', status: 'met', where: 'start' },
    { id: 'I14', status: 'met', where: 'sheet' },
    { id: 'I15', status: 'met', where: 'facts' },
    { id: 'I16', status: 'notYet', where: 'sheet' },
    { id: 'I17', status: 'met', where: 'facts' },
    { id: 'I18', status: 'met', where: 'options' },
    { id: 'I19', status: 'met', where: 'options' },
    { id: 'I20', status: 'notYet', where: 'options' },
  ],
  ahrq: marked('H', 'pmpmph'),
  reading: marked('R', 'mpmm--ph'),
  chances: marked('K', 'pppmppppmpmpm'),
  values: marked('V', 'mmpmmmmm'),
  suicide: marked('U', 'pmmmmmmmm'),
  access: marked('G', 'mmmmpmmmmmmpmmmmmpmm'),
  record: marked('F', 'pmpm'),
} as const satisfies Record<string, readonly Item[]>;

export type SetId = keyof typeof standards;

/** How many items of the standard a row holds: "I1-I3" are three. */
export function itemsIn({ id }: Item): number {
  const [first = 0, last = first] = (id.match(/\d+/g) ?? []).map(Number);
  return last - first + 1;
}

/** True where words say why it is not met. */
export const hasReason = ({ status, needs }: Item): boolean =>
  !needs && (status === 'partly' || status === 'notYet');

/** How many of 100 of its items are met, as the CDC index counts. */
export function scoreOf(items: readonly Item[]): number {
  const count = (some: readonly Item[]) => some.reduce((sum, item) => sum + itemsIn(item), 0);
  return Math.round((100 * count(items.filter(({ status }) => status === 'met'))) / count(items));
}
