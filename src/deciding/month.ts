/**
 * What each option is, what living with it is like, and what comes if it does not work: one line
 * for each option in every part. Words are in locales/<language>/deciding.json under `month.<id>`.
 */
import type { TellableId } from '#evidence/claims.ts';
import { type PerOption } from './options.ts';
import type { VariantId } from '#questionnaire/variant.ts';

/** The parts, in reading order. */
export const monthParts = ['is', 'visits', 'money', 'body', 'ifNot'] as const;
export type MonthPart = (typeof monthParts)[number];

interface MonthLine {
  /** Empty where it is a plain step. */
  readonly claims: readonly TellableId[];
}

export const monthLines = {
  addIs: { claims: ['appr-not-for-mood', 'prac-add-on'] },
  askIs: { claims: ['appr-not-for-mood'] },
  stepIs: { claims: ['alt-combined-cobalt', 'alt-addon-points', 'alt-ad-21'] },
  pillIs: { claims: ['alt-ad-21', 'alt-gad-ad'] },
  changeIs: { claims: ['alt-gad-ad', 'alt-anx-drugs'] },
  keepIs: { claims: [] },
  waitIs: { claims: ['alt-watch'] },
  stopIs: { claims: ['switch-stop-slow'] },
  talkIs: { claims: ['alt-cbt'] },
  cbtIs: { claims: ['alt-anx-therapy', 'anx-digital'] },
  askVisits: { claims: ['prac-how-long', 'liver-baseline'] },
  stepVisits: { claims: [] },
  pillVisits: { claims: [] },
  keepVisits: { claims: [] },
  stopVisits: { claims: ['int-dont-stop'] },
  talkVisits: { claims: [] },
  askMoney: { claims: ['ldn-compounded', 'prac-cost'] },
  stepMoney: { claims: [] },
  keepMoney: { claims: [] },
  waitMoney: { claims: [] },
  stopMoney: { claims: [] },
  talkMoney: { claims: [] },
  askBody: { claims: ['se-ldn-dreams', 'se-mood-warning', 'se-watch'] },
  pillBody: { claims: ['alt-ad-harms', 'int-withdrawal'] },
  rateBody: { claims: ['prac-phq9-gad7'] },
  rateWorry: { claims: ['prac-phq9-gad7'] },
  stopBody: { claims: ['int-withdrawal'] },
  askIfNot: { claims: ['prac-goal', 'prac-stop-how'] },
  stepIfNot: { claims: [] },
  keepIfNot: { claims: ['prac-change'] },
  keepIfNotWorry: { claims: ['prac-gad7-change'] },
  otherIfNot: { claims: ['crisis-worse', 'crisis-before'] },
} as const satisfies Readonly<Record<string, MonthLine>>;
export type MonthLineId = keyof typeof monthLines;

type Month = Readonly<Record<MonthPart, MonthLineId>>;

const asking = {
  is: 'askIs',
  visits: 'askVisits',
  money: 'askMoney',
  body: 'askBody',
  ifNot: 'askIfNot',
} as const satisfies Month;
const pill = {
  is: 'pillIs',
  visits: 'pillVisits',
  money: 'stepMoney',
  body: 'pillBody',
  ifNot: 'stepIfNot',
} as const satisfies Month;
const keeping = {
  is: 'keepIs',
  visits: 'keepVisits',
  money: 'keepMoney',
  body: 'rateBody',
  ifNot: 'keepIfNot',
} as const satisfies Month;
const talking = {
  is: 'talkIs',
  visits: 'talkVisits',
  money: 'talkMoney',
  body: 'rateBody',
  ifNot: 'otherIfNot',
} as const satisfies Month;

const waitingWorried = {
  ...keeping,
  money: 'waitMoney',
  body: 'rateWorry',
  ifNot: 'keepIfNotWorry',
} as const satisfies Month;
const anxiety: PerOption<Month> = {
  ask: asking,
  better: pill,
  keep: waitingWorried,
  none: { ...talking, is: 'cbtIs', body: 'rateWorry' },
};

export const months: Readonly<Record<VariantId, PerOption<Month>>> = {
  medicine: {
    ask: { ...asking, is: 'addIs' },
    better: { ...pill, is: 'stepIs', visits: 'stepVisits' },
    keep: keeping,
    none: {
      is: 'stopIs',
      visits: 'stopVisits',
      money: 'stopMoney',
      body: 'stopBody',
      ifNot: 'otherIfNot',
    },
  },
  noMedicine: {
    ask: asking,
    better: pill,
    keep: { ...keeping, is: 'waitIs', money: 'waitMoney' },
    none: talking,
  },
  anxiety,
  anxietyMedicine: {
    ...anxiety,
    ask: { ...asking, is: 'addIs' },
    better: { ...pill, is: 'changeIs' },
    keep: { ...waitingWorried, money: 'keepMoney' },
  },
};
