/** "Check my understanding": which answer is right, what it stands on, and where to read more. */
import type { TellableId } from '#evidence/claims.ts';
import type { DoctorQuestionId } from '#guidance/doctorQuestions.ts';
import type { ExplainerId } from '#explainers/index.ts';

export interface Item {
  readonly right: 'true' | 'false';
  readonly claims: readonly [TellableId, ...TellableId[]];
  readonly explainer: ExplainerId;
  /** The question that a wrong or unsure answer brings up (guidance/doctorQuestions.ts). */
  readonly question: DoctorQuestionId;
}

export const items = {
  known: {
    right: 'false',
    claims: ['dep-2026-result', 'dep-2026-power', 'dep-2026'],
    explainer: 'depression',
    question: 'W4',
  },
  better: {
    right: 'true',
    claims: ['alt-combined-cobalt', 'dep-total'],
    explainer: 'betterSteps',
    question: 'V1',
  },
  // Asked no more; kept answers hold them.
  approved: {
    right: 'false',
    claims: ['appr-not-for-mood', 'appr-off-label'],
    explainer: 'whatItIs',
    question: 'W1',
  },
  codeine: {
    right: 'true',
    claims: ['op-withdrawal', 'op-hidden'],
    explainer: 'opioids',
    question: 'M6',
  },
  larger: {
    right: 'false',
    claims: ['dep-2026-result', 'dep-2026'],
    explainer: 'depression',
    question: 'W4',
  },
  stop: {
    right: 'false',
    claims: ['int-dont-stop', 'prac-add-on'],
    explainer: 'fiveQuestions',
    question: 'M2',
  },
  surgery: {
    right: 'true',
    claims: ['op-surgery', 'op-emergency'],
    explainer: 'surgery',
    question: 'O4q',
  },
} as const satisfies Record<string, Item>;

export type ItemId = keyof typeof items;
