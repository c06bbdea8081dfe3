import { useState } from 'react';
import { useWords } from '#i18n/words.ts';
import { LettersLeft } from './LettersLeft.tsx';
import { noteWords } from './questionWords.ts';
import type { QuestionId } from './questions.ts';

interface Props {
  readonly question: QuestionId;
  /** Longest text, in letters. */
  readonly length: number;
  readonly note: string;
  /** The id of what is wrong with it, once that was told. */
  readonly problem?: string | undefined;
  /** The tick that it belongs to is not there; what was typed stays in the form. */
  readonly hidden: boolean;
}

/** The person's own words to a question; they print as typed. */
export function NoteBox({ question, length, note, problem, hidden }: Props) {
  const t = useWords();
  const [text, setText] = useState(note);
  const id = `${question}-note`;
  return (
    <div className="own" hidden={hidden}>
      <label htmlFor={id}>{noteWords(t, question, 'label')}</label>
      <input
        type="text"
        id={id}
        name="note"
        dir="auto"
        defaultValue={note}
        autoComplete="off"
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${problem} ${id}-left` : `${id}-left`}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <p id={`${id}-left`}>
        {noteWords(t, question, 'hint')} <LettersLeft text={text} most={length} />
      </p>
    </div>
  );
}
