import { useEffect, useRef } from 'react';
import { useWords } from '#i18n/words.ts';
import { LettersLeft } from '#questionnaire/LettersLeft.tsx';
import { NOTE_LENGTH } from '#questionnaire/ownWords.ts';
import { useDraft } from '#questionnaire/useDraft.ts';
import { boxOf, problemOf } from './editing.ts';

interface Props {
  /** The question whose words these are. */
  readonly question: string;
  readonly label: string;
  readonly start?: string;
  /** How often these words were refused; 0 when they were not. */
  readonly refused: number;
}

/**
 * A box for the person's own words: letters are counted, and too many are told, never cut. What is
 * typed is a draft, so that it is lost on no way out of the screen.
 */
export function OwnText({ question, label, start = '', refused }: Props) {
  const t = useWords();
  const id = boxOf(question);
  const [draft, keepDraft] = useDraft(id);
  const text = draft?.note ?? start;
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (refused > 0) box.current?.focus();
  }, [refused]);
  const problem = refused > 0 ? problemOf(question, text) : undefined;
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        ref={box}
        dir="auto"
        value={text}
        aria-invalid={problem ? true : undefined}
        aria-describedby={`${id}-left ${id}-problem`}
        onChange={({ currentTarget: { value } }) =>
          keepDraft(value === start ? undefined : { picked: [], note: value })
        }
      />
      <p id={`${id}-left`}>
        <LettersLeft text={text} most={NOTE_LENGTH} />
      </p>
      <p id={`${id}-problem`} role="alert" className="error-line">
        {problem && t(`sheet:editor.${problem}`, { max: NOTE_LENGTH })}
      </p>
    </>
  );
}
