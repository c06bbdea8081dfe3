/** What the editor of the sheet does when a button is pressed, what it says of it, and where. */
import { useState } from 'react';
import { type Words, useWords } from '#i18n/words.ts';
import type { Theme } from '#guidance/doctorQuestions.ts';
import { type Edits, SHEET_QUESTIONS, STARRED, isOwn } from '#questionnaire/edits.ts';
import { useKept, useSession } from '#questionnaire/useSession.ts';
import { type EditorLine, editorLines, isLeftOff } from './model.ts';
import { questionWords } from './sheetWords.ts';
import {
  NEW,
  boxOf,
  isFull,
  move,
  problemOf,
  remove,
  reword,
  star,
  stepsAside,
  take,
  tick,
  typedFor,
  undone,
} from './editing.ts';

/** A list of the editor: what prints, what gave way for want of room, or what else could, by theme. */
export type List = 'printed' | 'leftOff' | Theme;

/** Where something is said: in the row of a question, in the gap that one left, or at the box for a new one. */
export type Spot = `row ${string}` | `gap ${List} ${number}` | typeof NEW;

/** What was done, said at the button that did it. */
export interface Told {
  readonly text: string;
  readonly spot: Spot;
  /** Counted, so that the same sentence is read out a second time too. */
  readonly times: number;
}

interface Step {
  readonly edits: Edits;
  readonly id: string;
  readonly question: string;
}

/** The list that a question stands in. */
function listOf(line: EditorLine, edits: Edits): List {
  if (line.on) return 'printed';
  return isLeftOff(line, edits) ? 'leftOff' : (line.suggestion?.theme ?? 'visit');
}

/** What is in this list, in its order. */
export const inList = (lines: readonly EditorLine[], edits: Edits, list: List): EditorLine[] =>
  lines.filter((line) => listOf(line, edits) === list);

/** Once it is drawn in its new place. */
const focusOn = (selector: string) =>
  requestAnimationFrame(() => document.querySelector<HTMLElement>(selector)?.focus());

const rowBox = (id: string) => `#print-${id}`;

export function useEditing() {
  const t: Words = useWords();
  const session = useSession();
  const { answers, edits } = useKept(session);
  const [told, setTold] = useState<Told>();
  const [refused, setRefused] = useState({ id: '', times: 0 });
  const [before, setBefore] = useState<readonly Step[]>([]);
  /** Just unticked: it stays where it was until the next act, so that its box keeps the focus. */
  const [stays, setStays] = useState<{ readonly id: string; readonly at: number }>();
  const lines = editorLines(answers, edits);
  const on = lines.filter((line) => line.on);
  const named = (line: EditorLine) => questionWords(t, line);
  const unticked = lines.find(({ id, on: isOn }) => id === stays?.id && !isOn);
  const listed = (list: List): EditorLine[] => {
    const some = inList(lines, edits, list).filter((line) => line !== unticked);
    const at = stays?.at ?? 0;
    return unticked && list === 'printed'
      ? [...some.slice(0, at), unticked, ...some.slice(at)]
      : some;
  };

  const say = (spot: Spot, text: string) =>
    setTold((last) => ({ spot, text, times: (last?.times ?? 0) + 1 }));
  const keep = (next: Edits, id: string, question: string, spot: Spot, text: string) => {
    setBefore([...before, { edits, id, question }]);
    setStays(undefined);
    session.edit(next);
    say(spot, text);
  };
  /** "Off the sheet, to make room": added to what is said where one steps aside. */
  const andAside = () => {
    const aside = stepsAside(edits, lines);
    return aside ? ` ${t('sheet:editor.aside', { question: named(aside) })}` : '';
  };
  const gapOf = (line: EditorLine): Spot => {
    const list = listOf(line, edits);
    return `gap ${list} ${listed(list).findIndex(({ id }) => id === line.id)}`;
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

  const undo = () => {
    const last = before[before.length - 1];
    if (!last) return;
    const { id, question } = last;
    const next = undone(edits, last.edits);
    session.edit(next);
    setBefore(before.slice(0, -1));
    setStays(undefined);
    const isThere = editorLines(answers, next).some((line) => line.id === id);
    say(isThere ? `row ${id}` : NEW, t('sheet:editor.undone', { question }));
    focusOn(isThere ? rowBox(id) : `#${boxOf(NEW)}`);
  };

  const act = {
    tick: (line: EditorLine, wanted: boolean) => {
      const question = named(line);
      if (wanted && line === unticked) return undo();
      if (wanted && !isOwn(line.id) && isFull(edits, lines)) {
        say(`row ${line.id}`, t('sheet:editor.full', { max: SHEET_QUESTIONS }));
        return;
      }
      const next = tick(edits, lines, line.id, wanted);
      if (!wanted) {
        const off = t('sheet:editor.taken', { question });
        keep(next, line.id, question, `row ${line.id}`, off);
        setStays({ id: line.id, at: listed('printed').indexOf(line) });
        return;
      }
      const text = t('sheet:editor.added', { question }) + andAside();
      keep(next, line.id, question, gapOf(line), text);
      focusOn('#undo');
    },
    move: (line: EditorLine, by: 1 | -1) => {
      const at = on.indexOf(line) + 1 + by;
      const question = named(line);
      const text = t('sheet:editor.moved', { at, of: on.length, question });
      keep(move(edits, on, line.id, by), line.id, question, `row ${line.id}`, text);
      // Focus stays on the question that moved: on the same button; at either end, where that is
      // gone, on what takes nothing back.
      const atEnd = by === -1 ? at === 1 : at === on.length;
      const again = `[data-move="${by === -1 ? 'up' : 'down'}-${line.id}"]`;
      focusOn(atEnd ? `[data-edit="${line.id}"]` : again);
    },
    star: (line: EditorLine) => {
      const question = named(line);
      const text = t('sheet:editor.starred', { at: STARRED, of: on.length, question });
      keep(star(edits, on, line.id), line.id, question, `row ${line.id}`, text);
      focusOn(`[data-move="up-${line.id}"]`);
    },
    save: (line: EditorLine) => {
      const { id } = line;
      if (session.drafts()[boxOf(id)]) {
        const next = taken([id]);
        if (!next) return false;
        const words = next.words[id];
        const question = words ?? named(line);
        const text = t(words ? 'sheet:editor.saved' : 'sheet:editor.reworded', { question });
        keep(next, id, question, `row ${id}`, text);
        forget([id]);
      }
      focusOn(`[data-edit="${id}"]`);
      return true;
    },
    reset: (line: EditorLine) => {
      const { words: _, ...first } = line;
      const question = named(first);
      const text = t('sheet:editor.reworded', { question });
      keep(reword(edits, line.id, ''), line.id, question, `row ${line.id}`, text);
      forget([line.id]);
      focusOn(`[data-edit="${line.id}"]`);
    },
    remove: (line: EditorLine) => {
      const question = named(line);
      forget([line.id]);
      const text = t('sheet:editor.taken', { question });
      keep(remove(edits, line.id), line.id, question, gapOf(line), text);
      focusOn('#undo');
    },
  };
  /** A new question stands first, and has the focus there. */
  const add = () => {
    const next = taken([NEW]);
    const [id] = next?.order ?? [];
    if (!next || !id) return;
    const question = next.words[id] ?? '';
    keep(next, id, question, NEW, t('sheet:editor.ownAdded', { question }) + andAside());
    forget([NEW]);
    focusOn(rowBox(id));
  };
  /** Takes along what was typed and neither added nor saved; false, and told, where that cannot be. */
  const finish = (): boolean => {
    const ids = typedFor(lines, session.drafts());
    const next = taken(ids);
    if (!next) return false;
    session.edit(next);
    forget(ids);
    return true;
  };
  const timesRefused = (id: string) => (refused.id === id ? refused.times : 0);
  return {
    on,
    listed,
    act,
    add,
    finish,
    timesRefused,
    told,
    ...(before.length > 0 && { undo }),
  };
}
