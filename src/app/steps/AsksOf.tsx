import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { type Ask, asksAt, isSaidIn, keyOf, onlyTells } from '#guidance/nameAsks.ts';
import { addressOf } from '#i18n/address.ts';
import { type Words, useLanguage, useWords, wordOf, useEnglish } from '#i18n/words.ts';
import type { Edits } from '#questionnaire/edits.ts';
import type { Kept } from '#questionnaire/kept.ts';
import type { Step } from '#questionnaire/machine.ts';
import { pathOf } from '#questionnaire/path.ts';
import { optionLabel, questionTitle, toReader } from '#questionnaire/questionWords.ts';
import { groupsOf } from '#questionnaire/picked.ts';
import type { Answers, QuestionId } from '#questionnaire/questions.ts';
import { raised } from '#questionnaire/safety/due.ts';
import { useSession } from '#questionnaire/useSession.ts';
import { reveal } from '#ui/reveal.ts';
import { type TextBox, typeInto } from '#ui/typeInto.ts';
import type { Passed } from '#questionnaire/passed.ts';
import { ASKED } from './useAskedFirst.ts';

interface Props {
  readonly here: Step;
  readonly kept: Kept;
  /** The id of the box that the names were typed in, where there is but one. */
  readonly box: string;
  /** The words of the one row that a search found. */
  readonly shown?: string | undefined;
}

/**
 * What some names ask: to look at an answer again, or to tick a kind. Nothing is changed but by
 * the person. Shown at once, and met once before the next screen (useAskedFirst).
 */
export function AsksOf({ here, kept, box, shown = '' }: Props) {
  const session = useSession();
  const room = useRef<HTMLDivElement>(null);
  const [past, setPast] = useState<readonly string[]>([]);
  const asks = asksAt(here, kept).filter(
    (ask) => !past.includes(keyOf(ask)) && !isSaidIn(shown, ask),
  );
  const english = useEnglish();

  /** On the question it is about, only the first time: there one was sent to look again. */
  const isMetFirst = (ask: Ask) =>
    !onlyTells(ask) && (ask.field === here || !(here in session.now().answers));
  /** Focus is never lost with a button that goes: it moves to what is asked next, or to the box. */
  const refocus = () =>
    requestAnimationFrame(() => {
      const next = room.current?.querySelector<HTMLElement>('[tabindex]');
      (next ?? document.getElementById(box))?.focus();
    });
  const no = (ask: Ask) => {
    setPast([...past, keyOf(ask)]);
    refocus();
  };
  const meant = ({ found: { name, canonical } }: Ask) => {
    const boxes = document.querySelectorAll<TextBox>(`#${box}, textarea`);
    const typed = [...boxes].find(({ value }) => value.includes(name));
    if (typed) typeInto(typed, typed.value.replace(name, canonical));
    else session.edit(reworded(kept.edits, name, canonical));
    refocus();
  };
  return (
    <div className="asks" role="status" aria-atomic="false" ref={room}>
      {asks.map((ask) => (
        <div
          key={keyOf(ask)}
          className="notice flow-s"
          tabIndex={-1}
          {...(isMetFirst(ask) && { [ASKED]: keyOf(ask) })}
        >
          <Says ask={ask} here={here} answers={kept.answers} english={english} />
          <Acts ask={ask} here={here} answers={kept.answers} onNo={no} onMeant={meant} />
        </div>
      ))}
    </div>
  );
}

/** The person's own questions, with one name in place of another. */
const reworded = (edits: Edits, name: string, other: string): Edits => ({
  ...edits,
  words: Object.fromEntries(
    Object.entries(edits.words).map(([id, text]) => [id, text.replace(name, other)]),
  ),
});

/** True when a tick would say it all: one option fits, and it is on this screen. */
const canTick = ({ options, goTo }: Ask, here: Step): boolean =>
  options?.length === 1 && goTo === here;

interface SaysProps {
  readonly ask: Ask;
  readonly here: Step;
  readonly answers: Answers;
  readonly english: Words | undefined;
}

function Says({ ask, here, answers, english }: SaysProps) {
  const t = useWords();
  return (
    <p>
      {lineOf(t, ask, here, answers)}
      {english && (
        <span className="english" lang="en">
          {lineOf(english, ask, here, answers)}
        </span>
      )}
    </p>
  );
}

function lineOf(t: Words, ask: Ask, here: Step, answers: Answers): string {
  const { line, found, options, goTo } = ask;
  if (line === 'didYouMean') return t('lines:didYouMean', { name: found.canonical });
  const { name } = found;
  if (line === 'again')
    return t('lines:name.again', { name, question: questionTitle(t, 'opioids', answers) });
  const values = { name, class: options && goTo && classOf(t, name, goTo, options, answers) };
  if (options && !canTick(ask, here)) return t('lines:name.belongs', values);
  return wordOf(t, `lines:${line}`, { ...values, ...toReader(answers) }) ?? '';
}

/** The kind a name belongs to, as the question calls it: by its option, or by the group of it. */
function classOf(
  t: Words,
  name: string,
  question: QuestionId,
  options: readonly string[],
  answers: Answers,
): string {
  const label = optionLabel(t, question, options[0]!, answers);
  if (options.length === 1 && label.toLowerCase() !== name.toLowerCase()) return label;
  const [group] = groupsOf(question).find(([, some]) => some.includes(options[0]!)) ?? [];
  return (group && wordOf(t, `questions:${question}.group.${group}`)) ?? label;
}

interface ActsProps {
  readonly ask: Ask;
  readonly here: Step;
  readonly answers: Answers;
  readonly onNo: (ask: Ask) => void;
  readonly onMeant: (ask: Ask) => void;
}

/** What can be done about it. To do none of it and go on is fine too. */
function Acts({ ask, here, answers, onNo, onMeant }: ActsProps) {
  const t = useWords();
  const look = useLook(here);
  const { line, found, goTo, options } = ask;
  const act = (words: string, onClick: () => void) => (
    <button className="btn quiet" type="button" onClick={onClick}>
      {words}
      <span className="unseen">: {found.name}</span>
    </button>
  );
  const no = act(t('lines:name.no'), () => onNo(ask));
  if (line === 'didYouMean') {
    return (
      <div className="buttons">
        {act(t('lines:name.yes'), () => onMeant(ask))}
        {no}
      </div>
    );
  }
  const field = options && document.getElementById(`${goTo}-${options[0]}`);
  if (canTick(ask, here)) {
    return (
      <div className="buttons">
        {act(t('lines:name.tick'), () => {
          // A click, so that all that hears of ticks hears of this one.
          if (field instanceof HTMLInputElement && !field.checked) field.click();
          reveal(field);
        })}
        {no}
      </div>
    );
  }
  if (options && goTo === here) {
    return (
      <div className="buttons">
        {act(t('lines:name.part'), () => reveal(field))}
        {no}
      </div>
    );
  }
  if (!goTo || goTo === here || !(pathOf(answers) as string[]).includes(goTo)) return null;
  return (
    <div className="buttons">
      {act(wordOf(t, `lines:name.look.${goTo}`) ?? '', () => look(goTo))}
    </div>
  );
}

/** Goes to another question; what is picked and typed here is kept, and the way leads back. */
function useLook(here: Step) {
  const navigate = useNavigate();
  const session = useSession();
  const lang = useLanguage();
  return (question: QuestionId) => {
    const told = raised(session.now().answers).map(({ id }) => id);
    const state: Passed = { wayBack: { to: here, told } };
    void navigate(addressOf.step(lang, question), { state });
  };
}
