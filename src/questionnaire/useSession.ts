/** The session, handed down to the screens. */
import { createContext, use, useSyncExternalStore } from 'react';
import type { Kept } from './kept.ts';
import type { Session } from './session.ts';

export const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = use(SessionContext);
  if (!session) throw new Error('No session above this screen');
  return session;
}

/** The answers and edits as they are now; renders again when they change. */
export function useKept(session: Session): Kept {
  return useSyncExternalStore(session.subscribe, session.now, session.now);
}
