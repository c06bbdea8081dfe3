import type { RefObject } from 'react';
import { useState } from 'react';
import { useWords } from '#i18n/words.ts';
import { LettersLeft } from '#questionnaire/LettersLeft.tsx';
import { NOTE_LENGTH, fitsIn, tidy } from '#questionnaire/ownWords.ts';

/** Why some words cannot be taken as they are; a key of locales/<language>/sheet.json `editor`. */
export type OwnProblem = 'ownEmpty' | 'ownLong' | 'ownMost' | 'full';

/** What is wrong with the person's own words alone. */
export function problemOf(text: string): OwnProblem | undefined {
  if (!tidy(text)) return 'ownEmpty';
  return fitsIn(tidy(text), NOTE_LENGTH) ? undefined : 'ownLong';
}

interface Props {
  readonly id: string;
  readonly label: string;
  readonly box: RefObject<HTMLTextAreaElement | null>;
  readonly start?: string;
  readonly problem: string | undefined;
  readonly autoFocus?: boolean;
}

/** A box for the person's own words: letters are counted, and too many are told, never cut. */
export function OwnText({ id, label, box, start = '', problem, autoFocus }: Props) {
  const t = useWords();
  const [text, setText] = useState(start);
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        ref={box}
        dir="auto"
        defaultValue={start}
        autoFocus={autoFocus}
        aria-invalid={problem ? true : undefined}
        aria-describedby={`${id}-left ${id}-problem`}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <p id={`${id}-left`}>
        <LettersLeft text={text} most={NOTE_LENGTH} /> {t('sheet:editor.ownHint')}
      </p>
      <p id={`${id}-problem`} role="alert" className="error-line">
        {problem}
      </p>
    </>
  );
}
