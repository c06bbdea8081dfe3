import { useRef, useState } from 'react';
import { useWords } from '#i18n/words.ts';
import { type Edits, OWN_QUESTIONS, SHEET_QUESTIONS, freeOwnId } from '#questionnaire/edits.ts';
import { NOTE_LENGTH } from '#questionnaire/ownWords.ts';
import { type OwnProblem, OwnText, problemOf } from './OwnText.tsx';

interface Props {
  readonly edits: Edits;
  /** No room on the sheet for one more. */
  readonly full: boolean;
  readonly onAdd: (words: string) => void;
}

const most = { ownEmpty: 0, ownLong: NOTE_LENGTH, ownMost: OWN_QUESTIONS, full: SHEET_QUESTIONS };

/** A question in the person's own words, up to three. What is typed stays until it is added. */
export function OwnQuestion({ edits, full, onAdd }: Props) {
  const t = useWords();
  const box = useRef<HTMLTextAreaElement>(null);
  const [added, setAdded] = useState(0);
  const [problem, setProblem] = useState<OwnProblem>();
  const add = () => {
    const words = box.current?.value ?? '';
    const wrong = problemOf(words) ?? (!freeOwnId(edits) ? 'ownMost' : full ? 'full' : undefined);
    setProblem(wrong);
    if (wrong) {
      box.current?.focus();
      return;
    }
    onAdd(words);
    // A new, empty box.
    setAdded(added + 1);
  };
  return (
    <form
      className="own"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <OwnText
        key={added}
        id="own-question"
        label={t('sheet:editor.own')}
        box={box}
        problem={problem && t(`sheet:editor.${problem}`, { max: most[problem] })}
      />
      <button className="btn quiet" type="submit">
        {t('sheet:editor.ownAdd')}
      </button>
    </form>
  );
}
