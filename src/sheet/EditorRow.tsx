import { type ReactNode, useEffect, useState } from 'react';
import { tellsThoughts } from '#guidance/doctorQuestions.ts';
import { useWords } from '#i18n/words.ts';
import { STARRED, isOwn } from '#questionnaire/edits.ts';
import { useDraft } from '#questionnaire/useDraft.ts';
import { Sign } from '#ui/Sign.tsx';
import { OwnText } from './OwnText.tsx';
import { boxOf } from './editing.ts';
import { questionWords } from './sheetWords.ts';
import type { EditorLine } from './model.ts';

interface Acts {
  readonly tick: (line: EditorLine, wanted: boolean) => void;
  readonly move: (line: EditorLine, by: 1 | -1) => void;
  readonly star: (line: EditorLine) => void;
  /** Takes what is typed for a question; false when that cannot be. */
  readonly save: (line: EditorLine) => boolean;
  /** Brings the first wording back. */
  readonly reset: (line: EditorLine) => void;
  readonly remove: (line: EditorLine) => void;
}

interface Props {
  readonly line: EditorLine;
  /** Its place among those that print, from 0; -1 when it does not. */
  readonly place: number;
  readonly printed: number;
  /** How often its new words were refused; 0 when they were not. */
  readonly refused: number;
  readonly act: Acts;
  /** What was done to it last, and the way to take that back. */
  readonly children: ReactNode;
}

/** Where a question comes from, in a few words. */
function originOf({ id, suggestion }: EditorLine) {
  if (isOwn(id)) return 'sheet:editor.from.own';
  if (tellsThoughts(id)) return 'sheet:editor.thoughts';
  const origin = suggestion?.origin ?? 'everyone';
  return `sheet:editor.from.${origin}` as const;
}

/** One question of the editor: print it or not; and, on asking, its place and its words. */
export function EditorRow({ line, place, printed, refused, act, children }: Props) {
  const t = useWords();
  const [typed] = useDraft(boxOf(line.id));
  // Words that were not saved yet are open where they were left.
  const [isOpen, setOpen] = useState(typed !== undefined);
  useEffect(() => {
    if (refused > 0) setOpen(true);
  }, [refused]);
  const words = questionWords(t, line);
  return (
    <li className="question-row">
      <div className="row">
        {line.on && place < STARRED && (
          <span className="place" aria-hidden="true">
            {place + 1}
          </span>
        )}
        <label htmlFor={`print-${line.id}`}>
          <input
            type="checkbox"
            id={`print-${line.id}`}
            checked={line.on}
            aria-describedby={`from-${line.id}`}
            onChange={(event) => act.tick(line, event.target.checked)}
          />
          <span className="question-words">{words}</span>
        </label>
      </div>
      <div className="row-foot">
        <span className="from" id={`from-${line.id}`}>
          {t(originOf(line))}
        </span>
        {line.on && (
          <button
            type="button"
            className="word-button"
            data-edit={line.id}
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            <span aria-hidden="true">{t('sheet:editor.edit')}</span>
            <Named action={t('sheet:editor.edit')} words={words} />
          </button>
        )}
      </div>
      {isOpen && line.on ? (
        <Change
          line={line}
          words={words}
          place={place}
          printed={printed}
          refused={refused}
          act={act}
          onDone={() => setOpen(false)}
        >
          {children}
        </Change>
      ) : (
        children
      )}
    </li>
  );
}

/** What a button does, and to which question: for who hears it. */
function Named({ action, words }: { action: string; words: string }) {
  return (
    <span className="unseen">
      {action}: {words}
    </span>
  );
}

interface ChangeProps extends Props {
  readonly words: string;
  readonly onDone: () => void;
}

/** All that can be done to a question that prints. */
function Change({ line, words, place, printed, refused, act, onDone, children }: ChangeProps) {
  const t = useWords();
  const moves = [
    { to: 'up', by: -1, isAtEnd: place === 0 },
    { to: 'down', by: 1, isAtEnd: place === printed - 1 },
  ] as const;
  return (
    <form
      method="dialog"
      className="own"
      onSubmit={(event) => {
        event.preventDefault();
        if (act.save(line)) onDone();
      }}
    >
      <div className="acts">
        {moves.map(({ to, by, isAtEnd }) => (
          <button
            key={to}
            type="button"
            className="word-button"
            disabled={isAtEnd}
            data-move={`${to}-${line.id}`}
            onClick={() => act.move(line, by)}
          >
            <Sign name={to} size={20} />
            <span aria-hidden="true">{t(`sheet:editor.${to}`)}</span>
            <Named action={t(`sheet:editor.${to}`)} words={words} />
          </button>
        ))}
        {place >= STARRED && (
          <button type="button" className="word-button" onClick={() => act.star(line)}>
            <span aria-hidden="true">{t('sheet:editor.star')}</span>
            <Named action={t('sheet:editor.star')} words={words} />
          </button>
        )}
        {isOwn(line.id) && (
          <button type="button" className="word-button" onClick={() => act.remove(line)}>
            <span aria-hidden="true">{t('sheet:editor.remove')}</span>
            <Named action={t('sheet:editor.remove')} words={words} />
          </button>
        )}
      </div>
      {children}
      <OwnText
        question={line.id}
        label={t('sheet:editor.editLabel')}
        start={line.words ?? words}
        refused={refused}
      />
      <div className="buttons">
        <button className="btn quiet" type="submit">
          {t('sheet:editor.save')}
        </button>
        {line.words && !isOwn(line.id) && (
          <button
            className="btn plain"
            type="button"
            onClick={() => {
              act.reset(line);
              onDone();
            }}
          >
            {t('sheet:editor.reset')}
          </button>
        )}
      </div>
    </form>
  );
}
