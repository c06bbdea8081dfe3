/** What is ticked or typed on a screen and not sent yet, and how it is kept. */
import { useSyncExternalStore } from 'react';
import type { Draft } from './draft.ts';
import { useSession } from './useSession.ts';

export function useDraft(id: string): readonly [Draft | undefined, (draft?: Draft) => void] {
  const session = useSession();
  const now = () => session.drafts()[id];
  const draft = useSyncExternalStore(session.subscribe, now, now);
  return [draft, (next) => session.draft(id, next)];
}
