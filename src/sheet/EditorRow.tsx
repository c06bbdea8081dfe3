import { useEffect, useState } from 'react';
import { tellsThoughts } from '#guidance/doctorQuestions.ts';
import { useWords } from '#i18n/words.ts';
import { STARRED, isOwn } from '#questionnaire/edits.ts';
import { useDraft } from '#questionnaire/useDraft.ts';
import { Sign } from '#ui/Sign.tsx';
import { OwnText } from './OwnText.tsx';
import { boxOf } from './editing.ts';
import { questionWords } from './sheetWords.ts';
import type { EditorLine } from './model.ts';

interface Props {
  readonly line: EditorLine;
  /** Its place among those that print, from 0; -1 when it does not. */
  readonly place: number;
  readonly printed: number;
  /** How often its new words were refused; 0 when they were not. */
  readonly refused: number;
  readonly act: {
    readonly tick: (line: EditorLine, wanted: boolean) => void;
    readonly move: (line: EditorLine, by: 1 | -1) => void;
    readonly star: (line: EditorLine) => void;
    /** Takes what is typed for a question; false when that cannot be. */
    readonly save: (id: string) => boolean;
    /** Brings the first wording back. */
    readonly reset: (line: EditorLine) => void;
    readonly remove: (line: EditorLine) => void;
  };
}

/** Where a question comes from, in a few words. */
function originOf({ id, suggestion }: EditorLine) {
  if (isOwn(id)) return 'sheet:editor.fromOwn';
  if (tellsThoughts(id)) return 'sheet:editor.thoughts';
  if (suggestion?.starred) return 'sheet:editor.fromSafety';
  return suggestion?.on ? 'sheet:editor.fromAnswers' : 'sheet:editor.fromEveryone';
}

/** One question of the editor: print it or not, its place, its words. */
export function EditorRow({ line, place, printed, refused, act }: Props) {
  const t = useWords();
  const [typed] = useDraft(boxOf(line.id));
  // Words that were not saved yet are open where they were left, without taking the focus.
  const [editing, setEditing] = useState<'found' | 'pressed' | undefined>(typed && 'found');
  useEffect(() => {
    if (refused > 0) setEditing((now) => now ?? 'found');
  }, [refused]);
  const words = questionWords(t, line);
  const named = (action: string) => (
    <span className="unseen">
      {action}: {words}
    </span>
  );
  return (
    <li className="question-row">
      <div className="row">
        {line.on && (
          <span className={place < STARRED ? 'place' : 'place later'} aria-hidden="true">
            {place + 1}
          </span>
        )}
        <label htmlFor={`print-${line.id}`}>
          <input
            type="checkbox"
            id={`print-${line.id}`}
            checked={line.on}
            onChange={(event) => act.tick(line, event.target.checked)}
          />
          <span>
            <span className="question-words">{words}</span>
            <span className="from">{t(originOf(line))}</span>
          </span>
        </label>
      </div>
      <div className="acts">
        {line.on && (
          <>
            <button
              type="button"
              disabled={place === 0}
              data-move={`up-${line.id}`}
              onClick={() => act.move(line, -1)}
            >
              <Sign name="up" size={20} />
              {named(t('sheet:editor.up'))}
            </button>
            <button
              type="button"
              disabled={place === printed - 1}
              data-move={`down-${line.id}`}
              onClick={() => act.move(line, 1)}
            >
              <Sign name="down" size={20} />
              {named(t('sheet:editor.down'))}
            </button>
            {place >= STARRED && (
              <button type="button" className="word-button" onClick={() => act.star(line)}>
                <span aria-hidden="true">{t('sheet:editor.star')}</span>
                {named(t('sheet:editor.star'))}
              </button>
            )}
            <button
              type="button"
              className="word-button"
              data-edit={line.id}
              aria-expanded={editing !== undefined}
              onClick={() => setEditing(editing ? undefined : 'pressed')}
            >
              <span aria-hidden="true">{t('sheet:editor.edit')}</span>
              {named(t('sheet:editor.edit'))}
            </button>
          </>
        )}
        {isOwn(line.id) && (
          <button type="button" className="word-button" onClick={() => act.remove(line)}>
            <span aria-hidden="true">{t('sheet:editor.remove')}</span>
            {named(t('sheet:editor.remove'))}
          </button>
        )}
      </div>
      {editing && line.on && (
        <form
          method="dialog"
          className="own"
          onSubmit={(event) => {
            event.preventDefault();
            if (act.save(line.id)) setEditing(undefined);
          }}
        >
          <OwnText
            question={line.id}
            label={t('sheet:editor.editLabel')}
            start={line.words ?? words}
            refused={refused}
            autoFocus={editing === 'pressed'}
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
                  setEditing(undefined);
                }}
              >
                {t('sheet:editor.reset')}
              </button>
            )}
          </div>
        </form>
      )}
    </li>
  );
}
