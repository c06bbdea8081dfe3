/**
 * The shape of an explainer: data, no words. Each medical statement names the claims it stands
 * on. Words are in locales/<language>/explainers.json under the explainer's id: `title` (the
 * answer or the question, not a topic), `short` (one line for lists), `lead`, one heading per
 * section under the section's id, and `inShort`.
 */
import type { ClaimId, TellableId } from '#evidence/claims.ts';
import type { Condition } from '#questionnaire/conditions.ts';

export type Claims = readonly [TellableId, ...TellableId[]];

export interface Section {
  /** Key of the heading. */
  readonly id: string;
  /** Statements one by one, in the words of the claim. */
  readonly claims: Claims;
  /** Drawn under the heading, before the statements. */
  readonly picture?: Picture;
  /** Shown only when this holds; absent for everyone. */
  readonly when?: Condition;
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
  | 'liverLevels';

export interface Explainer {
  /** What the title and the lead stand on. */
  readonly lead: Claims;
  /** What the one line for lists stands on, where that is not what the lead stands on. */
  readonly short?: Claims;
  readonly sections: readonly [Section, ...Section[]];
  readonly inShort: Claims;
  /** Sayings of popular articles that could not be verified, shown as such. */
  readonly unverified?: readonly ClaimId[];
}

export const explainer = <const E extends Explainer>(data: E): E => data;
