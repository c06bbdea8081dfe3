/** The six boxes of the sheet's safety strip: what the clinician must see in two seconds. */
import * as has from '#questionnaire/conditions.ts';
import type { Condition } from '#questionnaire/conditions.ts';
import { pickedOf } from '#questionnaire/picked.ts';
import type { Answers, OptionOf, QuestionId } from '#questionnaire/questions.ts';

/** "Not sure" and "no answer" never count as "no"; "not asked" is said too. */
export type BoxState = 'yes' | 'unsure' | 'noAnswer' | 'notAsked' | 'no';

export interface SafetyBox {
  readonly id: BoxId;
  readonly state: BoxState;
  /** What exactly, as keys of locales/<language>/sheet.json `detail`. */
  readonly detail: readonly Detail[];
}

export type Detail =
  | 'mostDays'
  | 'fewTimes'
  | 'painMedicine'
  | 'methadoneBuprenorphine'
  | 'coughDiarrhea'
  | 'willTell'
  | 'signsNow'
  | 'cirrhosis'
  | 'hepatitisBC'
  | 'fatty'
  | 'highTests'
  | 'testFine'
  | 'takesNow'
  | 'hasSome'
  | 'hasOrTakes'
  | 'allergy'
  | 'surgery'
  | 'injuryRisk';

/** The state of a box: a "yes" from its condition, else from the questions that ask it. */
const stateOf = (answers: Answers, yes: Condition, ...asked: QuestionId[]): BoxState => {
  if (yes(answers)) return 'yes';
  const given = asked.flatMap((question) => pickedOf(answers[question]));
  if (given.length === 0) return 'notAsked';
  if (given.includes('unsure')) return 'unsure';
  return given.includes('unsaid') ? 'noAnswer' : 'no';
};

/** The most urgent first. */
const URGENCY: readonly BoxState[] = ['yes', 'unsure', 'noAnswer', 'notAsked', 'no'];

/** Of two questions behind one box: what one of them left open is no "no" by the other's answer. */
const mostUrgent = (...states: BoxState[]): BoxState =>
  URGENCY.find((state) => states.includes(state)) ?? 'notAsked';

const only = (...pairs: [Detail, boolean][]): Detail[] =>
  pairs.filter(([, holds]) => holds).map(([detail]) => detail);

const boxes = {
  opioids: (answers: Answers) => {
    const which = answers.whichOpioid?.picked ?? [];
    const uses = has.usesOpioids(answers);
    return {
      state: stateOf(answers, has.usesOpioids, 'opioids'),
      detail: only(
        ['painMedicine', which.includes('painMedicine')],
        ['methadoneBuprenorphine', which.includes('methadoneBuprenorphine')],
        ['coughDiarrhea', which.includes('coughDiarrhea')],
        // Street-drug detail is never printed (intake, section 7).
        ['willTell', has.keepsOpioidPrivate(answers)],
        ['mostDays', uses && answers.opioids === 'mostDays'],
        ['fewTimes', uses && answers.opioids === 'fewTimes'],
      ),
    };
  },
  liver: (answers: Answers) => {
    const picked = pickedOf(answers.liverDetail);
    const told = (option: Detail & OptionOf<'liverDetail'>): [Detail, boolean] => [
      option,
      picked.includes(option),
    ];
    const yes: Condition = (a) =>
      has.hasLiverSignsNow(a) ||
      a.conditions?.picked.includes('liver') === true ||
      a.healthShort?.picked.includes('liver') === true ||
      ['cirrhosis', 'hepatitisBC', 'fatty', 'highTests'].some((known) => picked.includes(known));
    return {
      state: stateOf(answers, yes, 'conditions', 'healthShort'),
      detail: only(
        ['signsNow', has.hasLiverSignsNow(answers)],
        told('cirrhosis'),
        told('hepatitisBC'),
        told('fatty'),
        told('highTests'),
        told('testFine'),
      ),
    };
  },
  naltrexone: (answers: Answers) => ({
    state: mostUrgent(
      stateOf(answers, has.hasOrTakesNaltrexone, 'stage', 'healthShort'),
      stateOf(answers, has.hasAllergy, 'conditions', 'healthShort'),
    ),
    detail: only(
      ['allergy', has.hasAllergy(answers)],
      ['takesNow', has.takesNaltrexone(answers)],
      ['hasSome', has.hasNaltrexoneAtHome(answers)],
      ['hasOrTakes', answers.healthShort?.picked.includes('haveNaltrexone') === true],
    ),
  }),
  kidney: (answers: Answers) => ({
    state: stateOf(answers, has.hasKidneyTrouble, 'conditions', 'healthShort'),
    detail: [],
  }),
  pregnancy: (answers: Answers) => ({
    state: stateOf(answers, has.isPregnantOrNursing, 'comingUp', 'healthShort'),
    detail: [],
  }),
  surgery: (answers: Answers) => ({
    state: stateOf(answers, has.mayNeedPainRelief, 'comingUp', 'healthShort'),
    detail: only(
      ['surgery', has.hasSurgeryPlanned(answers)],
      ['injuryRisk', has.hasInjuryRisk(answers)],
    ),
  }),
} as const satisfies Record<
  string,
  (answers: Answers) => { state: BoxState; detail: readonly Detail[] }
>;

export type BoxId = keyof typeof boxes;

/** True when the box is framed and comes first: the answer must be talked about. */
export const mustAsk = (state: BoxState): boolean => state === 'yes' || state === 'unsure';

/** All six boxes; "yes" and "not sure" first, each group in the strip's own order. */
export const safetyBoxes = (answers: Answers): SafetyBox[] =>
  (Object.keys(boxes) as BoxId[])
    .map((id) => ({ id, ...boxes[id](answers) }))
    .sort((a, b) =>
      mustAsk(a.state) === mustAsk(b.state)
        ? mustAsk(a.state)
          ? URGENCY.indexOf(a.state) - URGENCY.indexOf(b.state)
          : 0
        : mustAsk(a.state)
          ? -1
          : 1,
    );

/** Said in one line under the boxes. */
export type AlsoId = 'bipolar' | 'seizures' | 'eatingDisorder' | 'alcohol' | 'disulfiram';

export const alsoToSay = (answers: Answers): AlsoId[] => {
  const all: [AlsoId, Condition][] = [
    ['bipolar', has.hasBipolar],
    ['seizures', has.hasSeizures],
    ['eatingDisorder', has.hasEatingDisorder],
    ['alcohol', has.drinksMoreThanWanted],
    ['disulfiram', has.takesDisulfiram],
  ];
  return all.filter(([, holds]) => holds(answers)).map(([id]) => id);
};
