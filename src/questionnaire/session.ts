/**
 * The live questionnaire: one for the whole visit, above the language. The chart itself comes a
 * little later than the first question, so that the first question comes sooner.
 */
import { createContext, use, useSyncExternalStore } from 'react';
import { type Edits, noEdits } from './edits.ts';
import type { AnswerTo, Answers, QuestionId } from './questions.ts';

/** All that is kept about a person: what they told us, and what they did to their sheet. */
export interface Context {
  readonly answers: Answers;
  readonly edits: Edits;
}

type Chart = typeof import('./chart.ts');

export interface Session {
  readonly now: () => Context;
  /** Calls back on every change; returns the way to stop. */
  readonly subscribe: (changed: () => void) => () => void;
  /**
   * Answers a question, and drops what no longer applies. Resolves to what was dropped and the
   * path from here; rejects when the chart could not be fetched.
   */
  readonly answer: <Q extends QuestionId>(
    question: Q,
    answer: AnswerTo<Q>,
  ) => Promise<{ dropped: readonly QuestionId[]; path: ReturnType<Chart['pathOf']> }>;
  /** Takes over answers and edits from elsewhere, in place of those here; resolves to the path. */
  readonly restore: (context: Context) => Promise<ReturnType<Chart['pathOf']>>;
  readonly edit: (edits: Edits) => void;
  readonly erase: () => void;
}

const nothing: Context = { answers: {}, edits: noEdits };

/** Starts a visit with what is known already. The chart is fetched at the first answer. */
export function startSession(known: Context = nothing): Session {
  let context = known;
  let actor: ReturnType<Chart['startChart']> | undefined;
  const listeners = new Set<() => void>();
  const tell = (next: Context) => {
    context = next;
    for (const listener of listeners) listener();
  };
  /** From the chart on, the live actor holds the context; before it, nothing was asked yet. */
  const start = async (): Promise<[Chart, NonNullable<typeof actor>]> => {
    const chart = await import('./chart.ts');
    if (!actor) {
      actor = chart.startChart(context);
      actor.subscribe((snapshot) => tell(snapshot.context));
    }
    return [chart, actor];
  };
  const edit = (edits: Edits) => {
    if (actor) actor.send({ type: 'sheetEdited', edits });
    else tell({ ...context, edits });
  };
  return {
    now: () => context,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    answer: async (question, answer) => {
      const [chart, live] = await start();
      const settled = chart.settle({ ...context.answers, [question]: answer });
      live.send({ type: 'answered', answers: settled.answers });
      return { dropped: settled.dropped, path: chart.pathOf(settled.answers) };
    },
    restore: async ({ answers, edits }) => {
      const [chart, live] = await start();
      live.send({ type: 'answered', answers });
      live.send({ type: 'sheetEdited', edits });
      return chart.pathOf(answers);
    },
    edit,
    erase: () => {
      if (actor) actor.send({ type: 'erased' });
      else tell(nothing);
    },
  };
}

export const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = use(SessionContext);
  if (!session) throw new Error('No session above this screen');
  return session;
}

/** The answers and edits as they are now; renders again when they change. */
export function useContextOf(session: Session): Context {
  return useSyncExternalStore(session.subscribe, session.now, session.now);
}
