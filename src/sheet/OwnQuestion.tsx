import { useRef, useState } from 'react';
import { useWords } from '#i18n/words.ts';
import { type Edits, OWN_QUESTIONS, SHEET_QUESTIONS, freeOwnId } from '#questionnaire/edits.ts';
import { NOTE_LENGTH } from '#questionnaire/questions.ts';

interface Props {
  readonly edits: Edits;
  /** No room on the sheet for one more. */
  readonly full: boolean;
  readonly onAdd: (words: string) => void;
}

/** A question in the person's own words, up to three. What is typed stays until it is added. */
export function OwnQuestion({ edits, full, onAdd }: Props) {
  const t = useWords();
  const box = useRef<HTMLTextAreaElement>(null);
  const [left, setLeft] = useState<number>(NOTE_LENGTH);
  const [problem, setProblem] = useState<'ownEmpty' | 'ownMost' | 'full'>();
  const add = () => {
    const words = box.current?.value.trim() ?? '';
    const wrong = !words ? 'ownEmpty' : !freeOwnId(edits) ? 'ownMost' : full ? 'full' : undefined;
    setProblem(wrong);
    if (wrong || !box.current) {
      box.current?.focus();
      return;
    }
    onAdd(words);
    box.current.value = '';
    setLeft(NOTE_LENGTH);
  };
  return (
    <form
      className="own"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <label htmlFor="own-question">{t('sheet:editor.own')}</label>
      <textarea
        id="own-question"
        ref={box}
        maxLength={NOTE_LENGTH}
        aria-describedby="own-left own-problem"
        onInput={(event) => setLeft(NOTE_LENGTH - event.currentTarget.value.length)}
      />
      <p id="own-left">{t('sheet:editor.ownHint', { count: left })}</p>
      <p id="own-problem" role="alert" className="error-line">
        {problem &&
          t(`sheet:editor.${problem}`, {
            max: problem === 'full' ? SHEET_QUESTIONS : OWN_QUESTIONS,
          })}
      </p>
      <button className="btn quiet" type="submit">
        {t('sheet:editor.ownAdd')}
      </button>
    </form>
  );
}
