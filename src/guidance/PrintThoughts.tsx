import { type Words, useWords, useEnglish } from '#i18n/words.ts';
import { useKept, useSession } from '#questionnaire/useSession.ts';
import { suggest, tellsThoughts } from './doctorQuestions.ts';
import { thoughtsWords } from './ruleWords.ts';

interface Props {
  /** With the source's words under it: where the page has no fold of them. */
  readonly beside?: boolean;
}

/**
 * The offer to print thoughts of suicide (S9): in the open, and unticked until the person ticks
 * it. It is the same tick as that of the question on "My questions".
 */
export function PrintThoughts({ beside }: Props) {
  const t = useWords();
  const english = useEnglish();
  const session = useSession();
  const { answers, edits } = useKept(session);
  const id = suggest(answers).find((question) => tellsThoughts(question.id))?.id;
  if (!id) return null;
  const offer = (say: Words) => thoughtsWords(say, 'S9', answers);
  const ticked = edits.on.includes(id) && !edits.off.includes(id);
  const tick = (wanted: boolean) =>
    session.edit({
      ...edits,
      on: [...edits.on.filter((one) => one !== id), ...(wanted ? [id] : [])],
      off: edits.off.filter((one) => one !== id),
    });
  return (
    <label className="choice">
      <input type="checkbox" checked={ticked} onChange={(event) => tick(event.target.checked)} />
      <span>
        <span className="label">{offer(t)}</span>
        {beside && english && (
          <span className="detail" lang="en">
            {offer(english)}
          </span>
        )}
      </span>
    </label>
  );
}
