/**
 * The shape of an explainer: data, no words. Each medical statement names the claims it stands
 * on. Words are in locales/<language>/explainers.json under the explainer's id: `title` (the
 * answer or the question, not a topic), `short` (one line for lists), `lead`, one heading per
 * section under the section's id, and `inShort`. What matters most comes first and stays open, what
 * is known and what nobody knows yet stand side by side on each page, then what to do; the rest is
 * folded under headings that say what is in it.
 */
import type { TellableId, UnfoundId } from '#evidence/claims.ts';
import type { DoctorQuestionId } from '#guidance/doctorQuestions.ts';
import * as has from '#questionnaire/conditions.ts';
import type { Condition } from '#questionnaire/conditions.ts';
import type { QuestionId } from '#questionnaire/questions.ts';
import type { StepId } from './steps.ts';

export type Claims = readonly [TellableId, ...TellableId[]];

export interface Section {
  /** Key of the heading; `known` and `unknown` have the same one on each page. */
  readonly id: string;
  /** Statements one by one, in the words of the claim. */
  readonly claims: Claims;
  /** Drawn under the heading, before the statements. */
  readonly picture?: Picture;
  /** The picture tells what it stands on: no statements under it. */
  readonly drawn?: true;
  /** Shown only when this holds; absent for everyone. */
  readonly when?: Condition;
  /** After the statements: the poison line of the place the person picked, with the menu of places. */
  readonly poisonLines?: true;
  /** Opens on a press: what is open stays within three phone heights (lengths.spec.ts). */
  readonly folded?: true;
  /**
   * Says under it that not seen is not safe, and that nobody can tell for one person: where a
   * medicine, a mix or a group of people was hardly studied.
   */
  readonly untested?: true;
  /**
   * Told in words of the page, under this key: its claims say more, such as what to do, or points and
   * counts that are read in a fold, beside what they are worth.
   */
  readonly own?: 'notKnown' | 'found' | 'survey';
  /** A sign for each claim: what to get help for stands as rows, and whom to call is the last one. */
  readonly signs?: readonly ('phone' | 'no' | 'note' | 'forward')[];
  /** A way to crisis help stands under it: it names thoughts of death or suicide. */
  readonly help?: true;
}

export type Picture =
  | 'lock'
  | 'doses'
  | 'trials'
  | 'bothGroups'
  | 'effectsLowDose'
  | 'effectsUsualDose'
  | 'effectsContrave'
  | 'wait'
  | 'effectsFirstMedicine'
  | 'effectsStopping'
  | 'effectsTherapy'
  | 'effectsCbtAdded'
  | 'effectsAddOn'
  | 'effectsTms'
  | 'liverLevels';

export interface Explainer {
  /**
   * For whom it is, and why: the first reason that holds is told ("Here because ...",
   * locales/<language>/guidance.json). With none, it is in the library alone.
   */
  readonly reasons: readonly Reason[];
  /** Not there for whom this holds: in no list, and not at its address. */
  readonly never?: Condition;
  /** What the title and the lead stand on. */
  readonly lead: Claims;
  /** What the one line for lists stands on, where that is not what the lead stands on. */
  readonly short?: Claims;
  readonly sections: readonly [Section, ...Section[]];
  readonly inShort: Claims;
  /** Tells what naltrexone is: on all other pages it is met by who was told it. */
  readonly tellsNaltrexone?: true;
  /** "What you can do", in the order to do it; the page's own question, for the sheet, comes third. */
  readonly steps: readonly [StepId, StepId];
  /** The question to take along, of those for the doctor. */
  readonly ask: DoctorQuestionId;
  /** Sayings of popular articles that we searched for and could not find, shown as such. */
  readonly unverified?: readonly UnfoundId[];
}

/** The two that each page has, in view. */
const BLOCK = ['known', 'unknown'];
export const isInBlock = ({ id }: Section): boolean => BLOCK.includes(id);

/** A reason, and the question it rests on, so that the answer can be changed from there. */
export interface Reason {
  readonly because: string;
  readonly when: Condition;
  /** Where it was answered; of several, the one on the person's way. Empty for everyone. */
  readonly from: readonly QuestionId[];
}

export const reason = <const R extends string>(
  because: R,
  when: Condition,
  ...from: QuestionId[]
) => ({
  because,
  when,
  from,
});
export const forEveryone = reason('everyone', has.always);

export const explainer = <const E extends Explainer>(data: E): E => data;
