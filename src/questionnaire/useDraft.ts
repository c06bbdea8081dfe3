/** What is ticked or typed on a screen and not sent yet, and how it is kept. */
import { startTransition, useEffect, useState, useSyncExternalStore } from 'react';
import { type Ahead, aheadOf } from './ahead.ts';
import type { Draft } from './draft.ts';
import type { Step } from './machine.ts';
import { afterPaint } from '#ui/afterPaint.ts';
import { useKept, useSession } from './useSession.ts';

export function useDraft(id: string): readonly [Draft | undefined, (draft?: Draft) => void] {
  const session = useSession();
  const now = () => session.drafts()[id];
  const draft = useSyncExternalStore(session.subscribe, now, now);
  return [draft, (next) => session.draft(id, next)];
}

/**
 * What Continue would make of this screen, for what stands beside it. A tick is painted first, and
 * waits for none of this.
 */
export function useAhead(step: Step): Ahead {
  const session = useSession();
  const { answers } = useKept(session);
  const [drafts, setDrafts] = useState(session.drafts);
  useEffect(() => {
    let callOff = () => undefined as void;
    const follow = () => {
      callOff();
      callOff = afterPaint(() => startTransition(() => setDrafts(session.drafts())));
    };
    follow();
    const leave = session.subscribe(follow);
    return () => {
      leave();
      callOff();
    };
  }, [session]);
  return aheadOf(answers, step, drafts[step]);
}
