import { type ReactNode, type RefObject, useRef, useState } from 'react';
import { Link } from 'react-router';
import { addressOf } from '#i18n/address.ts';
import { useLanguage, useWords, wordOf } from '#i18n/words.ts';
import { AsideLines } from '#guidance/AsideLines.tsx';
import { PrintThoughts } from '#guidance/PrintThoughts.tsx';
import { mustAsk } from '#guidance/safety.ts';
import { hasThoughtsToTell } from '#questionnaire/conditions.ts';
import { isHelper } from '#questionnaire/helper.ts';
import { type Edits, SHEET_QUESTIONS, STARRED, isOwn } from '#questionnaire/edits.ts';
import { useKept, useSession } from '#questionnaire/useSession.ts';
import { Heading } from '#ui/Heading.tsx';
import { Icon } from '#ui/Icon.tsx';
import { EditorRow } from './EditorRow.tsx';
import { OwnQuestion } from './OwnQuestion.tsx';
import { boxWords, topWords } from './sheetWords.ts';
import { type EditorLine, editorLines, sheetOf } from './model.ts';
import {
  NEW,
  boxOf,
  isFull,
  move,
  problemOf,
  remove,
  reword,
  star,
  take,
  tick,
  typedFor,
  undone,
} from './editing.ts';

const THEMES = [
  'safety',
  'proof',
  'options',
  'medicines',
  'dose',
  'sideEffects',
  'cost',
  'visit',
] as const;

/** S14: choose, reorder, reword and add questions; the sheet changes beside it. */
export function SheetEditor({ asks, onGoOn }: { asks: ReactNode; onGoOn: () => void }) {
  const t = useWords();
  const session = useSession();
  const { answers, edits } = useKept(session);
  const [said, setSaid] = useState({ text: '', times: 0 });
  const [refused, setRefused] = useState({ id: '', times: 0 });
  const [before, setBefore] = useState<readonly Edits[]>([]);
  const list = useRef<HTMLOListElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const lines = editorLines(answers, edits);
  const on = lines.filter((line) => line.on);
  const off = lines.filter((line) => !line.on);
  // Counted, so that the same sentence is read out a second time too.
  const say = (text: string) => setSaid(({ times }) => ({ text, times: times + 1 }));
  const keep = (next: Edits, text: string) => {
    setBefore([...before, edits]);
    session.edit(next);
    say(text);
  };
  const undo = () => {
    const last = before.at(-1);
    if (!last) return;
    session.edit(undone(edits, last));
    setBefore(before.slice(0, -1));
    say(t('sheet:editor.undone'));
    // The button goes with the last step: focus stays near, not lost.
    if (before.length === 1) title.current?.focus();
  };
  /** What is typed for some questions, taken as it is; undefined, and told, where that cannot be. */
  const taken = (ids: readonly string[]): Edits | undefined => {
    const textOf = (id: string) => session.drafts()[boxOf(id)]?.note ?? '';
    const wrong = ids.find((id) => problemOf(id, textOf(id)));
    setRefused(({ times }) => ({ id: wrong ?? '', times: times + 1 }));
    return wrong ? undefined : ids.reduce((so, id) => take(so, lines, id, textOf(id)), edits);
  };
  const forget = (ids: readonly string[]) => {
    for (const id of ids) session.draft(boxOf(id));
  };
  const goOn = () => {
    const ids = typedFor(lines, session.drafts());
    const next = taken(ids);
    if (!next) return;
    session.edit(next);
    forget(ids);
    onGoOn();
  };
  const act = {
    tick: (line: EditorLine, wanted: boolean) => {
      if (wanted && !isOwn(line.id) && isFull(lines)) {
        say(t('sheet:editor.full', { max: SHEET_QUESTIONS }));
        return;
      }
      keep(
        tick(edits, lines, line.id, wanted),
        t(wanted ? 'sheet:editor.added' : 'sheet:editor.taken'),
      );
    },
    move: (line: EditorLine, by: 1 | -1) => {
      const at = on.indexOf(line) + 1 + by;
      keep(move(edits, on, line.id, by), t('sheet:editor.moved', { at, of: on.length }));
      const atEnd = by === -1 ? at === 1 : at === on.length;
      // Focus stays on the question that moved: on the same button, or its twin at either end.
      focusOn(list, `[data-move="${(by === -1) === atEnd ? 'down' : 'up'}-${line.id}"]`);
    },
    star: (line: EditorLine) => {
      keep(star(edits, on, line.id), t('sheet:editor.starred', { at: STARRED, of: on.length }));
      focusOn(list, `[data-move="up-${line.id}"]`);
    },
    add: () => {
      const next = taken([NEW]);
      if (!next) return;
      keep(next, t(isFull(lines) ? 'sheet:editor.addedLong' : 'sheet:editor.added'));
      forget([NEW]);
    },
    save: (id: string) => {
      if (session.drafts()[boxOf(id)]) {
        const next = taken([id]);
        if (!next) return false;
        keep(next, t(next.words[id] ? 'sheet:editor.saved' : 'sheet:editor.reworded'));
        forget([id]);
      }
      focusOn(list, `[data-edit="${id}"]`);
      return true;
    },
    reset: ({ id }: EditorLine) => {
      keep(reword(edits, id, ''), t('sheet:editor.reworded'));
      forget([id]);
      focusOn(list, `[data-edit="${id}"]`);
    },
    remove: (line: EditorLine) => {
      forget([line.id]);
      keep(remove(edits, line.id), t('sheet:editor.taken'));
      title.current?.focus();
    },
  };
  const rows = (some: EditorLine[]) =>
    some.map((line) => (
      <EditorRow
        key={line.id}
        line={line}
        place={on.indexOf(line)}
        printed={on.length}
        refused={refused.id === line.id ? refused.times : 0}
        act={act}
      />
    ));
  return (
    <>
      <Heading>{t('sheet:editor.title')}</Heading>
      <p className="after-h1">{t('sheet:editor.lead')}</p>
      <PrintThoughts />
      <p className="soft small">
        {hasThoughtsToTell(answers)
          ? wordOf(t, 'lines:S8', isHelper(answers) ? { context: 'helper' } : {})
          : t('sheet:editor.say')}
      </p>
      <AsideLines beside="myQuestions" answers={answers} />
      <Locked />
      <h2 className="unseen" ref={title} tabIndex={-1}>
        {t('sheet:editor.list')}
      </h2>
      <ol className="question-rows" ref={list}>
        {rows(on)}
      </ol>
      <div className="undo">
        <p className="notice-quiet" role="status">
          <span key={said.times}>{said.text}</span>
        </p>
        {before.length > 0 && (
          <button type="button" className="btn quiet" onClick={undo}>
            {t('sheet:editor.undo')}
          </button>
        )}
      </div>
      <OwnQuestion refused={refused.id === NEW ? refused.times : 0} onAdd={act.add} />
      {asks}
      <details className="more">
        <summary>{t('sheet:editor.more')}</summary>
        {THEMES.map((theme) => {
          const some = off.filter(({ suggestion }) => (suggestion?.theme ?? 'visit') === theme);
          return (
            some.length > 0 && (
              <div className="theme" role="group" key={theme} aria-labelledby={`theme-${theme}`}>
                <h3 id={`theme-${theme}`}>{t(`sheet:editor.theme.${theme}`)}</h3>
                <ul className="question-rows">{rows(some)}</ul>
              </div>
            )
          );
        })}
      </details>
      <div className="buttons">
        <button className="btn" type="button" onClick={goOn}>
          {t('shell:continue')} <Icon name="forward" size={20} />
        </button>
      </div>
    </>
  );
}

/** Focus follows the question once it is drawn in its new place. */
const focusOn = (list: RefObject<HTMLOListElement | null>, selector: string) =>
  requestAnimationFrame(() => list.current?.querySelector<HTMLButtonElement>(selector)?.focus());

/** The safety lines: on top, not to be unticked, with a way to change the answer. */
function Locked() {
  const t = useWords();
  const lang = useLanguage();
  const { answers, edits } = useKept(useSession());
  const model = sheetOf(answers, edits);
  const boxes = model.boxes.filter(({ state }) => mustAsk(state));
  const top = topWords(t, model);
  if (boxes.length === 0 && top.length === 0) return null;
  return (
    <div className="lock">
      <Icon name="stop" />
      <div>
        {top.map((text) => (
          <p key={text}>
            <b>{text}</b>
          </p>
        ))}
        {boxes.map((box) => {
          const { title, state, detail } = boxWords(t, box);
          return (
            <p key={box.id}>
              <b>
                {title}: {state}
                {detail && ','}
              </b>{' '}
              {detail}
            </p>
          );
        })}
        <p className="small">
          {t('sheet:editor.locked')}{' '}
          <Link to={addressOf.step(lang, 'check')}>{t('shell:change')}</Link>
        </p>
      </div>
    </div>
  );
}
