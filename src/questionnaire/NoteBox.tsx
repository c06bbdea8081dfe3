import { useState } from 'react';
import { useWords, wordOf } from '#i18n/words.ts';
import type { QuestionId } from './questions.ts';

interface Props {
  readonly question: QuestionId;
  /** Longest text, in characters. */
  readonly length: number;
  readonly note: string;
}

/** The person's own words to a question; they print as typed. */
export function NoteBox({ question, length, note }: Props) {
  const t = useWords();
  const [left, setLeft] = useState(length - note.length);
  const id = `${question}-note`;
  return (
    <div className="own">
      <label htmlFor={id}>
        {wordOf(t, `questions:${question}.note.label`) ?? t('questions:note.label')}
      </label>
      <input
        type="text"
        id={id}
        name="note"
        maxLength={length}
        defaultValue={note}
        autoComplete="off"
        aria-describedby={`${id}-left`}
        onInput={(event) => setLeft(length - event.currentTarget.value.length)}
      />
      <p id={`${id}-left`}>
        {t('questions:note.hint')} {t('questions:left', { count: left })}
      </p>
    </div>
  );
}
