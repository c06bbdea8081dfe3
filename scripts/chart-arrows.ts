/** The arrows of the questionnaire's chart, read from the machine itself. */
import { questionnaire } from '#questionnaire/machine.ts';

/**
 * One named condition on an arrow; `question` where it only asks for any answer, `page` where it
 * asks whether the safety rules have something to tell there.
 */
export interface Guard {
  readonly name: string;
  readonly question?: string;
  readonly page?: string;
}

export interface Arrow {
  readonly to: string;
  /** All must hold; none for "otherwise". */
  readonly when: readonly Guard[];
}

/** A guard as the machine holds it: a name, a name with params, or several joined by and(). */
type Held =
  | string
  | {
      readonly type: string;
      readonly params?: { readonly question?: string; readonly page?: string };
    }
  | { readonly guards: readonly Held[] }
  | undefined;

function guardsOf(held: Held): Guard[] {
  if (!held) return [];
  if (typeof held === 'string') return [{ name: held }];
  if ('guards' in held) return held.guards.flatMap(guardsOf);
  const { question, page } = held.params ?? {};
  return [{ name: held.type, ...(question && { question }), ...(page && { page }) }];
}

export const chartSteps: readonly string[] = Object.keys(questionnaire.states);

/** Where a screen may lead, in the order the conditions are tried. */
export function arrowsOf(step: string): Arrow[] {
  const state = (questionnaire.states as Record<string, (typeof questionnaire.states)['who']>)[
    step
  ];
  return (state?.always ?? []).map(({ target, guard }) => ({
    to: target?.[0]?.key ?? step,
    when: guardsOf(guard as Held),
  }));
}
