/**
 * The table of safety rules as it stands in the specification (safety rules of 26 November 2026,
 * parts 1, 3, 4 and 5), written down a second time, by hand, for the walk alone. Nothing here is
 * read from src: what the code does is held against this. In C10 and C11 what is new stands before
 * the opioid lines, which the page before has told: one reader never came to it (docs/decisions).
 */

const linesOfText = (text: string): string[] => text.trim().split('\n');
const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean);
const inWords = (some: Readonly<Record<string, string>>): Readonly<Record<string, string[]>> =>
  Object.fromEntries(Object.entries(some).map(([id, text]) => [id, wordsOf(text)]));

/** Where a name in the person's own words counts; in other places it only asks. */
const NOTES = ['medicines', 'comingUp', 'healthShort'];

/** What a person says, as "question.option"; "~name" is a name in their own words. */
const FLAGS = `
under18          who.under18
helpsChild       who.helpsChild
suicideNow       suicide.now
suicideAtTimes   suicide.sometimes
suicideUnsure    suicide.unsure
suicideUnsaid    suicide.unsaid
opioidYes        opioids.mostDays opioids.fewTimes
opioidUnsure     opioids.unsure
opioidUnsaid     opioids.unsaid
depot            opioids.bupDepot
treatment        whichOpioid.methadoneBuprenorphine
street           whichOpioid.streetKratom
tramadol         ~tramadol
barredWithMaoi   ~tramadol ~meperidine
dextro           medicines.auvelity ~DXM
blocker          ~Lybalvi ~nalmefene
gut              ~Imodium
stimulant        ~Ritalin
takes            stage.takesNow healthShort.haveNaltrexone !naltrexoneNow.has
has              stage.hasSome naltrexoneNow.has
took             stage.tookBefore healthShort.tookNaltrexone
tablet           naltrexoneForm.tablet50
lowDose          naltrexoneForm.lowDose
shot             naltrexoneForm.shot
mysimba          naltrexoneForm.contrave
formOpen         naltrexoneForm.unsure naltrexoneForm.unsaid
contrave         naltrexoneForm.contrave ~Contrave ~Mysimba
bupropion        medicines.bupropion medicines.auvelity
maoi             medicines.maoi
ssri             medicines.sertraline medicines.escitalopram medicines.fluoxetine medicines.citalopram medicines.paroxetine
snri             medicines.venlafaxine medicines.duloxetine medicines.desvenlafaxine
tricyclic        medicines.amitriptyline
mirtazapine      medicines.mirtazapine
trazodone        medicines.trazodone
vortioxetine     medicines.vortioxetine
sjw              medicines.stJohnsWort
sleep            medicines.sleepPanic
ketamine         medicines.ketamine
lithium          medicines.lithium
signs            conditions.liverSigns healthShort.liverSigns liverDetail.signsNow
cirrhosis        liverDetail.cirrhosis
hepatitis        liverDetail.hepatitisBC
liver            conditions.liver healthShort.liver liverDetail.hepatitisBC liverDetail.fatty liverDetail.highTests
liverCalm        conditions.liver healthShort.liver liverDetail.hepatitisBC liverDetail.fatty liverDetail.highTests !conditions.liverSigns !healthShort.liverSigns !liverDetail.signsNow
liverOpen        conditions.unsure conditions.unsaid healthShort.unsure healthShort.unsaid liverDetail.unsure liverDetail.unsaid
kidney           conditions.kidney healthShort.kidney
bipolar          conditions.bipolar healthShort.bipolar
seizures         conditions.seizures healthShort.seizures
eating           conditions.eatingDisorder healthShort.eatingDisorder
anorexia         anorexiaBulimia.yes anorexiaBulimia.unsure anorexiaBulimia.unsaid
otherEating      anorexiaBulimia.no
allergy          conditions.allergy healthShort.allergy
pregnant         comingUp.pregnant healthShort.pregnant
trying           comingUp.trying healthShort.trying
breastfeeding    comingUp.breastfeeding healthShort.breastfeeding
pregnancyOpen    comingUp.pregnancy healthShort.pregnancy
surgery          comingUp.surgery healthShort.surgery
injury           comingUp.injuryRisk healthShort.injuryRisk
alcohol          comingUp.alcohol healthShort.alcohol
disulfiram       comingUp.disulfiram healthShort.disulfiram
`;

/** Flags that are any one of others, or any two. */
const ANY_OF = inWords({
  // Used one, or may have: "not answered" has a row of its own (A09).
  opioid: 'opioidYes opioidUnsure depot',
  nowOrAtTimes: 'suicideNow suicideAtTimes',
  raisesSerotonin: 'ssri snri tricyclic mirtazapine trazodone',
  clashes: 'raisesSerotonin vortioxetine sjw',
  antidepressant: 'clashes bupropion maoi',
  bupropionProduct: 'bupropion contrave',
  sleepOrAlcohol: 'sleep alcohol',
  seizuresOrEating: 'seizures eating',
  cirrhosisOrHepatitis: 'cirrhosis hepatitis',
  tryingOrNursing: 'trying breastfeeding',
});
const TWO_OF = inWords({
  twoAntidepressants: 'ssri snri tricyclic mirtazapine trazodone vortioxetine bupropion',
});

/**
 * The pages in their order (part 1). "at times" is the note on thoughts of suicide, which comes
 * before an opioid page (C15); "beside" and "mine" are lines with no page of their own.
 */
export const PAGES = [
  'suicide now',
  'at times',
  'both',
  'liver signs',
  'call today',
  'opioid',
  'allergy',
  'under 18',
  'naltrexone',
  'note',
  'beside',
  'mine',
] as const;
export type PageName = (typeof PAGES)[number];

/** Which of these are red. */
export const RED: readonly PageName[] = PAGES.filter(
  (page) => !['at times', 'note', 'beside', 'mine'].includes(page),
);

/** Those that print first: as the pages, but who is under 18 directly after suicide. */
export const FIRST_ORDER: readonly PageName[] = [
  'suicide now',
  'under 18',
  ...PAGES.filter((page) => page !== 'suicide now' && page !== 'under 18'),
];

const OPIOID_LINES = 'O2 O3 O4?treatment O1 O13 O5 O6?street O7?street O9?street O8';
const BOTH = 'A07 A08 A09 A10 A20 C15';
const OPIOIDS = 'A07 A08 A09 A10';

/**
 * Row | all of these (without those after "!") | page | lines | prints | first questions | in the
 * place of | what {class} and {name} are. "X?flag" is only for those with this flag; "M4*" names
 * something, and may be told for two rows; "S9:" prints only when the person ticks it.
 */
const ROWS = `
A01 | under18 | under 18 | Y1 Y2 Y3 | UNDER 18: not approved. Doctor who treats young people. | QY
A02 | helpsChild | under 18 | Y1 Y2 Y3 S11 | UNDER 18: not approved. Doctor who treats young people. | QY
A03 | suicideNow | suicide now | S2 S1 S3 S4 S5 S6 | S9: THOUGHTS OF SUICIDE NOW
A04 | suicideAtTimes | at times | S10 S2 S6 S9 | S9: THOUGHTS OF SUICIDE at times
A05 | suicideUnsure | at times | S10may S2 S9 | S9: THOUGHTS OF SUICIDE: NOT SURE
A06 | suicideUnsaid | beside | S7
A07 | opioidYes | opioid | ${OPIOID_LINES} | OPIOIDS: YES. Drug: ____ Last dose: ____ | QO3?treatment QN?street QO
A08 | opioidUnsure | opioid | O1 B7 O2 O3 O4?treatment O5 | OPIOIDS: NOT SURE, please check with me. Drug: ____ | QO
A09 | opioidUnsaid | opioid | O2 O3 O4?treatment O5 O6 O8 | OPIOIDS: NOT ANSWERED, please ask | QO
A10 | depot | opioid | O5 O2 O3 O1 | OPIOIDS: BUPRENORPHINE SHOT OR IMPLANT, last one: ____ | QO3
A15 | blocker | mine | | TAKES another opioid blocker: {name} | QT | | blocker
A16 | gut | note | N4* | | | | gut
A20 | takes | naltrexone | H1 H3 H4 G7 H5 | TAKES NALTREXONE: kind ____ dose ____ last dose ____ | QH
A21 | has | naltrexone | H3 H2 H4 | HAS NALTREXONE, not started | QH
A22 | took | mine | H5
A23 | allergy | allergy | A1 A2 | ALLERGY to naltrexone or naloxone | QA
A24 | signs | liver signs | V1 V3 V2 V4 | LIVER SIGNS NOW, since ____: care today | QV
A25 | cirrhosis | note | V5 V6 | | QV2 | A26
A26 | liver | note | V6 V5 | | QV2?cirrhosisOrHepatitis QL?liverCalm
A27 | liverOpen !signs | beside | V6 | | QL
A28 | kidney | note | Z2 | | QR
A29 | bipolar | note | Z1 | | QZ
A30 | seizuresOrEating | note | U5 | | rules out
A31 | pregnant | note | P1 P2 | | QP
A32 | trying | note | P1 P2 | | QP
A33 | breastfeeding | note | P1 P3 | | QP
pregnancyOpen | pregnancyOpen | note | P1 P2 P3 | | QP
A34 | surgery | note | G8 | | QG0
A35 | injury | note | G7 | | card
A36 | alcohol | note | W1 O13?opioid D3 | | QW
A37 | disulfiram | note | D5 D4 | | both safe
A38 | maoi | note | M6 M3
A39 | ketamine | note | K1 | | QK
A40 | lithium | note | I3 I1 I2 | | QI
A41 | sleep | note | W3
A42 | sjw | note | X2
C01 | takes opioidYes | both | B1 B4 B5 B3 B2 B6 O8 | TAKES BOTH naltrexone and an opioid: CALL TODAY. Opioid: ____ last ____; naltrexone kind ____ last ____ | QB | ${BOTH}
C02 | takes opioidUnsure | both | B7 B4 B5 B3 | TAKES naltrexone; OPIOID NOT SURE: check today | QO | ${BOTH}
C03 | takes opioidUnsaid | both | B7 B4 B5 B3 B2 | TAKES naltrexone; OPIOIDS NOT ANSWERED: please ask today | QO | ${BOTH}
C05 | has opioid | both | B8 B4 O2 O3 O5?depot O1 B3 O8 | HAS naltrexone, USES an opioid: not started | QO | ${OPIOIDS} A21 C15
C06 | took opioid | opioid | B9 ${OPIOID_LINES} | TOOK naltrexone before, USES an opioid | QO | ${OPIOIDS}
C07 | takes depot | both | B1 O5 B4 B2 | TAKES naltrexone; BUPRENORPHINE SHOT OR IMPLANT last ____: CALL TODAY | QB | ${BOTH}
C08 | blocker opioid | both | N3* B1named* | TAKES BOTH {name} and an opioid | QB | ${OPIOIDS} A15 C15 | blocker
C09 | takes contrave opioid antidepressant | both | B1 X1 B4 B5 B3 B2 | TAKES Contrave/Mysimba, an opioid and {class}: CALL TODAY | QB | C01 C02 C07 ${BOTH} | antidepressant
C10 | opioid tramadol raisesSerotonin | opioid | O12 M7 ${OPIOID_LINES} | tramadol with {class}: please check | QO | ${OPIOIDS} | raisesSerotonin
C11 | opioid sleepOrAlcohol | opioid | O10 B5 ${OPIOID_LINES} | opioid with {class}: please check | QO | ${OPIOIDS} | sleepOrAlcohol
C12 | opioid pregnant | opioid | O11 O2 O1 O8 P1 | PREGNANT, USES an opioid: do not stop suddenly | QO QP | ${OPIOIDS} A31
C13 | opioid maoi | opioid | M5*?barredWithMaoi ${OPIOID_LINES} M7 | opioid with an MAOI: call pharmacist today | QM2 | ${OPIOIDS} A38 | barredWithMaoi
C15 | opioid nowOrAtTimes | opioid | O8 ${OPIOID_LINES}
C18 | takes signs | liver signs | V1 V2 V3 V4 D4?disulfiram | LIVER SIGNS NOW; TAKES naltrexone, stopped: ____ | QV | A20 A24 C42
C19 | takes allergy | allergy | A3 A2 | TAKES NALTREXONE, ALLERGY: call today | QA | A20 A23
C20 | takes suicideNow | mine | H5
C21 | takes suicideAtTimes | at times | S10 H5 S2 S6 S9 | S9: THOUGHTS OF SUICIDE at times | | A04
C21unsure | takes suicideUnsure | at times | S10may H5 S2 S6 S9 | S9: THOUGHTS OF SUICIDE: NOT SURE | | A05
C22 | takes surgery | naltrexone | G1 G2?tablet G3?shot G4?mysimba G5?lowDose G2?formOpen G3?formOpen G6 G7 | TAKES NALTREXONE: kind ____ dose ____ last dose ____ | QG | A34
C23 | takes injury | naltrexone | G7 | TAKES NALTREXONE: kind ____ dose ____ last dose ____ | card | A35
C24 | takes pregnant !signs !allergy !opioid !opioidUnsaid | naltrexone | P4 P2 | TAKES NALTREXONE: kind ____ dose ____ last dose ____ | QP | A31
C25 | takes tryingOrNursing | naltrexone | P3?breastfeeding P1?trying | TAKES NALTREXONE: kind ____ dose ____ last dose ____ | QP | A32 A33
C26 | takes cirrhosisOrHepatitis !signs !allergy !opioid !opioidUnsaid | naltrexone | V5 V4 H1 | TAKES NALTREXONE: kind ____ dose ____ last dose ____ | QV2 | A25 A26
C27 | takes kidney | naltrexone | Z2 | TAKES NALTREXONE: kind ____ dose ____ last dose ____ | QR | A28
C28 | takes ketamine | naltrexone | K1 | TAKES NALTREXONE: kind ____ dose ____ last dose ____ | QK | A39
C29 | takes lithium | naltrexone | I1 I2 I3 | TAKES NALTREXONE: kind ____ dose ____ last dose ____ | QI | A40
C30 | takes disulfiram | naltrexone | D4 D5 | TAKES NALTREXONE: kind ____ dose ____ last dose ____ | both safe | A37
C31 | takes contrave !mysimba | naltrexone | H4 U4?bupropion | TAKES two products with naltrexone | QH
C41 | disulfiram alcohol | call today | D1 D2 D3 D4 | DISULFIRAM with ALCOHOL: call today | QD | A36 A37
C32 | maoi bupropionProduct | call today | M1 M2 M3 | MAOI with BUPROPION: call today | QM | A38
C33 | maoi clashes | call today | M4* M7 M3 | MAOI with {class}: call today | QM2 | A38 C40 | clashes
C34 | maoi stimulant | call today | M4* M3 | MAOI with {class}: call today | QM2 | A38 | stimulant
C35 | maoi dextro | call today | M5* M7 | MAOI with {name} | QM2 | A38 | dextro
C13typed | maoi barredWithMaoi !opioid | call today | M5* M7 | MAOI with {name} | QM2 | A38 | barredWithMaoi
C36 | bupropion seizures | call today | U1 U2 U3 | BUPROPION with SEIZURES: call today | QU | A30
C37 | bupropion eating anorexia | call today | U1 U2 U3 | BUPROPION with ANOREXIA or BULIMIA: call today | QU | A30
C38 | bupropion contrave | call today | U4 U3 | TWO bupropion products | QU
C33lithium | maoi lithium | note | M4* M7 M3 | MAOI with {class}: call today | QM2 | A38 | lithium
C39 | bupropion alcohol | note | U6 U3 | | drink
C40 | twoAntidepressants | note | X3 M7 | | my list
C42 | disulfiram signs | liver signs | V1 V3 V2 V4 D4 | LIVER SIGNS NOW, since ____: care today | QV | A24 A37
C43 | sleep alcohol | note | W2 W1 | | QW | A36 A41
C44 | lithium bipolar | note | Z1 I3 I1 I2 | | QZ QI | A29 A40
C45 | lithium kidney | note | Z2 I1 I2 | | QR QI | A28 A40
`;

/** The questions that come first, in the words of part 4 and of column "first question". */
export const QUESTIONS: Readonly<Record<string, string>> = {
  QB: 'I take naltrexone and took an opioid. Which one do I take tonight, and who follows me?',
  QO: 'If I take an opioid, what else could help me feel better, and is safe with it?',
  QO3: 'I take methadone or buprenorphine. Can we agree not to stop it for this?',
  QN: 'No one prescribes my opioid. Where can I get help to stop safely, and naloxone (it can reverse an overdose)?',
  QV: 'I have liver signs now, since ____. What is the cause, and which tests do I need today?',
  QV2: 'I have cirrhosis, or have or had hepatitis. Do I need a liver doctor’s OK first?',
  QA: 'I have an allergy to naltrexone or naloxone. What happened: ____. What should I not take?',
  QY: 'What has been tested at my age?',
  QM: 'I take an MAOI (a depression medicine) and bupropion. Should I take both? What do we change?',
  QM2: 'I take an MAOI (a depression medicine) and {class}. Should I take them together?',
  QU: 'I take bupropion and have had seizures, anorexia or bulimia. Is it still right for me?',
  QD: 'I take disulfiram and drink. What do I do now?',
  QK: 'I get ketamine or esketamine. Who decides about naltrexone?',
  QI: 'I take lithium. What do I do if I vomit?',
  QP: 'I am ____ (pregnant / trying / breastfeeding). What is known, and what is safer?',
  QG: 'I take naltrexone (kind ____, last ____). When do I stop it before surgery or dental work, and who tells them?',
  QG0: 'If I took naltrexone, when would I stop it before surgery or dental work, and who tells the team?',
  QH: 'I have naltrexone, or take it. Do I stay on it, and what do we measure?',
  QZ: 'I have or had bipolar disorder or very high moods. Is it safe for me?',
  QR: 'Do my kidneys change the dose? Or should I not take it?',
  QL: 'Do I need a liver blood test before I start, and again later?',
  QW: 'I drink on most days, or more than I want. Would naltrexone at the usual dose help with that?',
  QT: 'I wrote {name}. Is it an opioid, or does it hold naltrexone?',
  // In the table by their words alone; said in full in the bank.
  'rules out': 'I have had seizures or an eating disorder. Which medicines should I not take?',
  card: 'Should I carry a card or wear a tag?',
  'both safe': 'I take disulfiram. Is it safe to use both?',
  drink: 'May I drink while I take it?',
  'my list': 'Can I take it with the medicines on my list?',
};

/** Lines that tell signs for the emergency number: on top where several pairs mean a call. */
export const EMERGENCY = ['B4', 'B5', 'S3', 'S4', 'V3', 'A2', 'M3', 'M7', 'U3', 'D2', 'I2'];

/** Where a line with no page of its own stands. */
export const BESIDE: Readonly<Record<string, readonly string[]>> = {
  A06: ['suicide'],
  A22: ['myQuestions'],
  A27: ['conditions', 'healthShort'],
  C20: ['myQuestions'],
};

/** What a word of the table stands for, and for whom alone. */
export interface ForSome {
  readonly id: string;
  readonly only?: string;
}

export interface Line extends ForSome {
  /** Names its medicine: told again for another. */
  readonly named: boolean;
}

export interface Row {
  readonly id: string;
  readonly all: readonly string[];
  readonly none: readonly string[];
  readonly page: PageName;
  readonly lines: readonly Line[];
  readonly prints: string;
  readonly ifTicked: boolean;
  readonly first: readonly ForSome[];
  readonly insteadOf: readonly string[];
  readonly names: string;
}

const forSome = (word: string): ForSome => {
  const [id = '', only] = word.split('?');
  return only ? { id, only } : { id };
};

/** First questions may be of two words ("rules out"): the longest that is known. */
const questionsIn = (text: string): ForSome[] =>
  text in QUESTIONS ? [{ id: text }] : wordsOf(text).map(forSome);

const rowOf = (text: string): Row => {
  const [id, when, page, lines, prints = '', first = '', insteadOf = '', names = ''] = text
    .split('|')
    .map((cell) => cell.trim());
  return {
    id: id!,
    all: wordsOf(when!).filter((flag) => !flag.startsWith('!')),
    none: wordsOf(when!).flatMap((flag) => (flag.startsWith('!') ? [flag.slice(1)] : [])),
    page: page as PageName,
    lines: wordsOf(lines!).map((word) => ({
      ...forSome(word.replace('*', '')),
      named: word.includes('*'),
    })),
    prints: prints.replace(/^S9: /, ''),
    ifTicked: prints.startsWith('S9: '),
    first: questionsIn(first),
    insteadOf: wordsOf(insteadOf),
    names,
  };
};

export const table: readonly Row[] = linesOfText(ROWS).map(rowOf);

/** What a flag is said by. */
export interface Flag {
  readonly ticks: readonly string[];
  readonly unless: readonly string[];
}

const inEachNote = (tick: string): string[] =>
  tick.startsWith('~') ? NOTES.map((question) => `${question}${tick}`) : [tick];

const single = new Map(
  linesOfText(FLAGS).map((text): [string, Flag] => {
    const [id, ...said] = wordsOf(text);
    return [
      id!,
      {
        ticks: said.filter((tick) => !tick.startsWith('!')).flatMap(inEachNote),
        unless: said.flatMap((tick) => (tick.startsWith('!') ? [tick.slice(1)] : [])),
      },
    ];
  }),
);

/** Every flag that one answer raises. */
export const flags: readonly string[] = [...single.keys()];

/** The questions that the table is about. */
export const asksOf: ReadonlySet<string> = new Set(
  [...single.values()].flatMap(({ ticks }) => ticks.map((tick) => tick.split(/[.~]/)[0]!)),
);

/** What raises a flag: one's own answers, or those of the flags it is any of. */
export function ticksOf(flag: string): readonly string[] {
  const own = single.get(flag);
  if (own) return own.ticks;
  const parts = ANY_OF[flag] ?? TWO_OF[flag];
  if (!parts) throw new Error(`The table has no flag ${flag}`);
  return parts.flatMap(ticksOf);
}

/** The flags that stand for one of some: the first is one person who has it, and so on. */
export const waysToHave = (flag: string): readonly (readonly string[])[] => {
  if (single.has(flag)) return [[flag]];
  if (TWO_OF[flag]) return [TWO_OF[flag].slice(0, 2)];
  return (ANY_OF[flag] ?? []).flatMap(waysToHave);
};

/** True when these ticks raise the flag. */
export function raises(flag: string, said: ReadonlySet<string>): boolean {
  const own = single.get(flag);
  if (own)
    return own.ticks.some((tick) => said.has(tick)) && !own.unless.some((tick) => said.has(tick));
  const any = ANY_OF[flag];
  if (any) return any.some((one) => raises(one, said));
  return (TWO_OF[flag] ?? []).filter((one) => raises(one, said)).length > 1;
}
