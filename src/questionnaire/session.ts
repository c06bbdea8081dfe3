/** The live questionnaire: one for the whole visit, above the language. */
import { createActor } from 'xstate';
import type { Draft, Drafts } from './draft.ts';
import type { Edits } from './edits.ts';
import { type Kept, nothingKept } from './kept.ts';
import { type Step, questionnaire } from './machine.ts';
import { pathOf, settle } from './path.ts';
import type { AnswerTo, QuestionId } from './questions.ts';

export interface Session {
  readonly now: () => Kept;
  /** Calls back on every change; returns the way to stop. */
  readonly subscribe: (changed: () => void) => () => void;
  /** Answers a question, and drops what no longer applies; what was dropped, and the path from here. */
  readonly answer: <Q extends QuestionId>(
    question: Q,
    answer: AnswerTo<Q>,
  ) => { readonly dropped: readonly QuestionId[]; readonly path: readonly Step[] };
  /** Takes over answers and edits from elsewhere, in place of those here. */
  readonly restore: (context: Kept) => void;
  readonly edit: (edits: Edits) => void;
  /** What is ticked or typed and not sent yet. */
  readonly drafts: () => Drafts;
  /** Keeps what is on a screen until its question is answered; without it, forgets it. */
  readonly draft: (id: string, draft?: Draft) => void;
  readonly erase: () => void;
}

/** Starts a visit with what is known already; the chart runs by itself to the first open question. */
export function startSession(known: Kept & { drafts?: Drafts } = nothingKept): Session {
  const actor = createActor(questionnaire, { input: known }).start();
  let { drafts = {} } = known;
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  actor.subscribe(tell);
  const now = (): Kept => actor.getSnapshot().context;
  return {
    now,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    answer: (question, answer) => {
      const { answers, dropped } = settle({ ...now().answers, [question]: answer });
      drafts = { ...drafts, [question]: undefined };
      actor.send({ type: 'answered', answers });
      return { dropped, path: pathOf(answers) };
    },
    restore: ({ answers, edits }) => {
      drafts = {};
      actor.send({ type: 'answered', answers });
      actor.send({ type: 'sheetEdited', edits });
    },
    edit: (edits) => actor.send({ type: 'sheetEdited', edits }),
    drafts: () => drafts,
    draft: (id, draft) => {
      drafts = { ...drafts, [id]: draft };
      tell();
    },
    erase: () => {
      drafts = {};
      actor.send({ type: 'erased' });
    },
  };
}
