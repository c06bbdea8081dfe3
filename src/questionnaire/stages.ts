/** The six stages of the way through, and where a path stands in them. Pure. */
import type { Step } from './path.ts';

export const stages = ['safety', 'facts', 'options', 'matters', 'questions', 'sheet'] as const;
export type Stage = (typeof stages)[number];

const later: { readonly [S in Step]?: Stage } = {
  facts: 'facts',
  understanding: 'facts',
  options: 'options',
  values: 'matters',
  ready: 'matters',
  check: 'questions',
  myQuestions: 'questions',
  sheet: 'sheet',
};

/** The stage a screen belongs to; all before the facts is about safety and the person. */
export const stageOf = (step: Step): Stage => later[step] ?? 'safety';

/** The first screen of each stage that is open on a path; a missing one is not open yet. */
export function openStages(path: readonly Step[]): ReadonlyMap<Stage, Step> {
  const open = new Map<Stage, Step>();
  for (const step of path) if (!open.has(stageOf(step))) open.set(stageOf(step), step);
  return open;
}
