import { useState } from 'react';
import { useWords } from '#i18n/words.ts';
import { STARRED, isOwn } from '#questionnaire/edits.ts';
import { NOTE_LENGTH } from '#questionnaire/questions.ts';
import { Icon } from '#ui/Icon.tsx';
import { questionWords } from './lines.ts';
import type { EditorLine } from './model.ts';

interface Props {
  readonly line: EditorLine;
  /** Its place among those that print, from 0; -1 when it does not. */
  readonly place: number;
  readonly printed: number;
  readonly act: {
    readonly tick: (line: EditorLine, wanted: boolean) => boolean;
    readonly move: (line: EditorLine, by: 1 | -1) => void;
    readonly reword: (line: EditorLine, words: string) => void;
    readonly remove: (line: EditorLine) => void;
  };
}

/** Where a question comes from, in a few words. */
function originOf({ id, suggestion }: EditorLine) {
  if (isOwn(id)) return 'sheet:editor.fromOwn';
  if (id === 'S3q') return 'sheet:editor.thoughts';
  if (suggestion?.starred) return 'sheet:editor.fromSafety';
  return suggestion?.on ? 'sheet:editor.fromAnswers' : 'sheet:editor.fromEveryone';
}

/** One question of the editor: print it or not, its place, its words. */
export function EditorRow({ line, place, printed, act }: Props) {
  const t = useWords();
  const [editing, setEditing] = useState(false);
  const words = questionWords(t, line);
  const named = (action: string) => (
    <span className="vh">
      {action}: {words}
    </span>
  );
  return (
    <li className={line.on ? 'q' : 'q off'}>
      <div className="row">
        {line.on && (
          <span className={place < STARRED ? 'num' : 'num later'} aria-hidden="true">
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
            <span className="qt">{words}</span>
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
              <Icon name="up" size={20} />
              {named(t('sheet:editor.up'))}
            </button>
            <button
              type="button"
              disabled={place === printed - 1}
              data-move={`down-${line.id}`}
              onClick={() => act.move(line, 1)}
            >
              <Icon name="down" size={20} />
              {named(t('sheet:editor.down'))}
            </button>
            <button
              type="button"
              className="txt"
              aria-expanded={editing}
              onClick={() => setEditing(!editing)}
            >
              <span aria-hidden="true">{t('sheet:editor.edit')}</span>
              {named(t('sheet:editor.edit'))}
            </button>
          </>
        )}
        {isOwn(line.id) && (
          <button type="button" className="txt" onClick={() => act.remove(line)}>
            <span aria-hidden="true">{t('sheet:editor.remove')}</span>
            {named(t('sheet:editor.remove'))}
          </button>
        )}
      </div>
      {editing && line.on && (
        <form
          className="own"
          onSubmit={(event) => {
            event.preventDefault();
            act.reword(line, String(new FormData(event.currentTarget).get('words')));
            setEditing(false);
          }}
        >
          <label htmlFor={`words-${line.id}`}>{t('sheet:editor.editLabel')}</label>
          <textarea
            id={`words-${line.id}`}
            name="words"
            maxLength={NOTE_LENGTH}
            defaultValue={words}
            autoFocus
          />
          <div className="go">
            <button className="btn quiet" type="submit">
              {t('sheet:editor.save')}
            </button>
            {line.words && !isOwn(line.id) && (
              <button
                className="btn plain"
                type="button"
                onClick={() => {
                  act.reword(line, '');
                  setEditing(false);
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
