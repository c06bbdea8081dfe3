import { useRef, useState } from 'react';
import { tellsThoughts } from '#guidance/doctorQuestions.ts';
import { useWords } from '#i18n/words.ts';
import { STARRED, isOwn } from '#questionnaire/edits.ts';
import { NOTE_LENGTH } from '#questionnaire/ownWords.ts';
import { Sign } from '#ui/Sign.tsx';
import { type OwnProblem, OwnText, problemOf } from './OwnText.tsx';
import { questionWords } from './sheetWords.ts';
import type { EditorLine } from './model.ts';

interface Props {
  readonly line: EditorLine;
  /** Its place among those that print, from 0; -1 when it does not. */
  readonly place: number;
  readonly printed: number;
  readonly act: {
    readonly tick: (line: EditorLine, wanted: boolean) => void;
    readonly move: (line: EditorLine, by: 1 | -1) => void;
    readonly star: (line: EditorLine) => void;
    readonly reword: (line: EditorLine, words: string) => void;
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
export function EditorRow({ line, place, printed, act }: Props) {
  const t = useWords();
  const [editing, setEditing] = useState(false);
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
              aria-expanded={editing}
              onClick={() => setEditing(!editing)}
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
        <Reword line={line} words={words} act={act} onDone={() => setEditing(false)} />
      )}
    </li>
  );
}

/** The form in which a question is put in the person's own words. */
function Reword({
  line,
  words,
  act,
  onDone,
}: Pick<Props, 'line' | 'act'> & { words: string; onDone: () => void }) {
  const t = useWords();
  const box = useRef<HTMLTextAreaElement>(null);
  const [problem, setProblem] = useState<OwnProblem>();
  const save = () => {
    const text = box.current?.value ?? '';
    const wrong = problemOf(text);
    // An emptied question of ours gets its first wording back.
    if (wrong === 'ownLong' || (wrong && isOwn(line.id))) {
      setProblem(wrong);
      box.current?.focus();
      return;
    }
    act.reword(line, text);
    onDone();
  };
  return (
    <form
      className="own"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <OwnText
        id={`words-${line.id}`}
        label={t('sheet:editor.editLabel')}
        box={box}
        start={line.words ?? words}
        problem={problem && t(`sheet:editor.${problem}`, { max: NOTE_LENGTH })}
        autoFocus
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
              act.reword(line, '');
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
