import { useSyncExternalStore } from 'react';
import { withDraft } from '#questionnaire/draft.ts';
import type { Edits } from '#questionnaire/edits.ts';
import type { Kept } from '#questionnaire/kept.ts';
import type { Step } from '#questionnaire/machine.ts';
import { isQuestion } from '#questionnaire/steps.ts';
import { useKept, useSession } from '#questionnaire/useSession.ts';
import { boxOf } from '#sheet/editing.ts';
import { AsksOf } from './AsksOf.tsx';

/** What the names typed on this screen ask, as they are typed. */
export function NameAsks({ here }: { here: Step }) {
  return <AsksOf here={here} kept={useTold(here)} box={`${here}-note`} />;
}

/** All that was told, with what is picked and typed on this screen and not sent yet. */
function useTold(here: Step): Kept {
  const session = useSession();
  const { answers, edits } = useKept(session);
  const drafts = useSyncExternalStore(session.subscribe, session.drafts, session.drafts);
  if (isQuestion(here)) return { answers: withDraft(answers, here, drafts[here]), edits };
  const prefix = boxOf('');
  const typed = Object.entries(drafts)
    .filter(([id, draft]) => id.startsWith(prefix) && draft)
    .map(([id, draft]) => [id.slice(prefix.length), draft?.note ?? '']);
  const words: Edits['words'] = { ...edits.words, ...Object.fromEntries(typed) };
  return { answers, edits: { ...edits, words } };
}
