/**
 * The live questionnaire: one for the whole visit, above the language. The chart itself comes a
 * little later than the first question, so that the first question comes sooner.
 */
import type { Draft, Drafts } from './draft.ts';
import type { Edits } from './edits.ts';
import { type Kept, nothingKept } from './kept.ts';
import type { AnswerTo, QuestionId } from './questions.ts';

type Chart = typeof import('./chart.ts');

export interface Session {
  readonly now: () => Kept;
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
  readonly restore: (context: Kept) => Promise<ReturnType<Chart['pathOf']>>;
  readonly edit: (edits: Edits) => void;
  /** What is ticked or typed and not sent yet. */
  readonly drafts: () => Drafts;
  /** Keeps what is on a screen until its question is answered; without it, forgets it. */
  readonly draft: (id: string, draft?: Draft) => void;
  readonly erase: () => void;
}

/** Starts a visit with what is known already. The chart is fetched at the first answer. */
export function startSession(known: Kept & { drafts?: Drafts } = nothingKept): Session {
  let context: Kept = known;
  let { drafts = {} } = known;
  let actor: ReturnType<Chart['startChart']> | undefined;
  const listeners = new Set<() => void>();
  const tell = (next = context) => {
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
      drafts = { ...drafts, [question]: undefined };
      live.send({ type: 'answered', answers: settled.answers });
      return { dropped: settled.dropped, path: chart.pathOf(settled.answers) };
    },
    restore: async ({ answers, edits }) => {
      const [chart, live] = await start();
      drafts = {};
      live.send({ type: 'answered', answers });
      live.send({ type: 'sheetEdited', edits });
      return chart.pathOf(answers);
    },
    edit,
    drafts: () => drafts,
    draft: (id, draft) => {
      drafts = { ...drafts, [id]: draft };
      tell();
    },
    erase: () => {
      drafts = {};
      if (actor) actor.send({ type: 'erased' });
      else tell(nothingKept);
    },
  };
}
