import { rowOf, useWords } from '#i18n/words.ts';
import { type Fault, fault as faultOf } from './answers.ts';
import type { Draft } from './draft.ts';
import { NoteBox } from './NoteBox.tsx';
import { answerLine } from './gridWords.ts';
import { isNoteFor } from './picked.ts';
import { sides } from './sides.ts';
import { type QuestionId, questions } from './questions.ts';
import { useDraft } from './useDraft.ts';
import { useKept, useSession } from './useSession.ts';

export interface UnderTicksProps {
  readonly question: QuestionId;
  /** What the form began with. */
  readonly draft: Draft;
  readonly fault: Fault | undefined;
}

/** What a list of ticks needs under it: which of two is right, and the person's own words. */
export function UnderTicks({ question, draft: start, fault }: UnderTicksProps) {
  const asked = questions[question];
  const [draft = start] = useDraft(question);
  if (asked.kind === 'one') return null;
  return (
    <>
      <div role="status">
        {faultOf(question, draft) === 'standsAlone' && (
          <WhichIsRight question={question} picked={draft.picked} />
        )}
      </div>
      {asked.note && (
        <NoteBox
          question={question}
          length={asked.note}
          note={draft.note ?? ''}
          hidden={!isNoteFor(question, draft.picked)}
          problem={fault === 'noteTooLong' ? `${question}-fault` : undefined}
        />
      )}
    </>
  );
}

interface WhichProps {
  readonly question: QuestionId;
  readonly picked: readonly string[];
}

/** "None" and another tick, by the names on the screen: asked at once, and neither is taken away until the person says so. */
function WhichIsRight({ question, picked }: WhichProps) {
  const t = useWords();
  const { answers } = useKept(useSession());
  const both = sides(question, picked);
  return (
    <div className="notice which">
      <p id={`${question}-which`}>
        <b>{t(both.length > 2 ? 'questions:both.several' : 'questions:both.ask')}</b>
      </p>
      <div className="buttons" role="group" aria-labelledby={`${question}-which`}>
        {both.map((side, index) => (
          <button
            key={side[0]}
            id={index === 0 ? `${question}-both` : undefined}
            className="btn quiet"
            type="button"
            onClick={({ currentTarget }) => keepOnly(currentTarget.form!, question, side)}
          >
            {rowOf(side.map((option) => answerLine(t, question, option, answers)))}
          </button>
        ))}
      </div>
    </div>
  );
}

/** Unticks all others, as the person would, and leaves the focus at what stays. */
function keepOnly(form: HTMLFormElement, question: QuestionId, side: readonly string[]): void {
  const ticked = form.querySelectorAll<HTMLInputElement>(`input[name="${question}"]:checked`);
  for (const box of ticked) {
    // A click, so that the pad and the rest of the screen hear of it too.
    if (!side.includes(box.value)) box.click();
  }
  form.querySelector<HTMLInputElement>(`input[name="${question}"]:checked`)?.focus();
}
