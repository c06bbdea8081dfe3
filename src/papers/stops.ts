/**
 * What the questionnaire on paper says beside its questions, as it cannot lead to a page: the few
 * lines of each stop that must not wait (safety rules, A46). Pure data.
 */
import type { QuestionId } from '#questionnaire/questions.ts';
import { casesOf } from '#questionnaire/safety/cases.ts';
import { type Tick, risks } from '#questionnaire/safety/risks.ts';
import { type LineId, type Rule, rules } from '#questionnaire/safety/rules.ts';

/** Some lines under a question: for who ticked one of these, or as words of papers.json say. */
export interface PaperStop {
  readonly under: QuestionId;
  readonly ticks?: readonly Tick[];
  readonly saidAs?: 'both' | 'naltrexoneAlone';
  readonly lines: readonly LineId[];
}

export const paperStops: readonly PaperStop[] = [
  {
    under: 'who',
    ticks: [...risks.under18.ticks!, ...risks.helpsChild.ticks!],
    lines: ['Y1', 'Y3'],
  },
  {
    under: 'whichOpioid',
    ticks: [...risks.opioid.ticks!, ...risks.opioidUnsaid.ticks!],
    lines: ['O2', 'O3', 'O5'],
  },
  { under: 'naltrexoneForm', saidAs: 'both', lines: ['B1', 'B4', 'B2'] },
  { under: 'naltrexoneForm', saidAs: 'naltrexoneAlone', lines: ['H1', 'H2'] },
  // For everyone: who leaves the question empty needs them too.
  { under: 'suicide', lines: ['S3', 'S4', 'S2'] },
  { under: 'liverDetail', ticks: risks.liverSigns.ticks!, lines: ['V1', 'V3'] },
  { under: 'liverDetail', ticks: risks.allergy.ticks!, lines: ['A1', 'A2'] },
];

/** The pairs to call about today that ticks alone can tell. */
export const callToday: readonly Rule[] = rules.filter(
  (rule) => rule.kind === 'call' && casesOf(rule).length > 0,
);

/** What stands under the list of those pairs: whom to call, and the signs of an emergency. */
export const callLines = ['M2', 'M3', 'M7', 'U3', 'D2'] as const satisfies readonly LineId[];
