import { useRef, useState } from 'react';
import { Link } from 'react-router';
import type { DoctorQuestionId } from '#guidance/doctorQuestions.ts';
import { addressOf } from '#i18n/address.ts';
import { useLanguage, useWords } from '#i18n/words.ts';
import { type Edits, SHEET_QUESTIONS } from '#questionnaire/edits.ts';
import { useKept, useSession } from '#questionnaire/useSession.ts';
import { isPrinted, stepsAside, takeUp, undone } from './editing.ts';
import { editorLines } from './model.ts';
import { questionWords } from './sheetWords.ts';

/**
 * Puts a question that a page of facts tells on the person's own sheet, says so where it was
 * pressed, and takes it back. One that prints already says that instead.
 */
export function TakeUp({ id, words }: { id: DoctorQuestionId; words: string }) {
  const t = useWords();
  const lang = useLanguage();
  const session = useSession();
  const { answers, edits } = useKept(session);
  const [before, setBefore] = useState<Edits>();
  const [said, setSaid] = useState('');
  const part = useRef<HTMLDivElement>(null);
  const lines = editorLines(answers, edits);
  const isOn = isPrinted(lines, id, words);

  /** The button that was pressed is gone: focus goes to the one in its place. */
  const next = (kept: Edits, past: Edits | undefined, text: string) => {
    session.edit(kept);
    setBefore(past);
    setSaid(text);
    requestAnimationFrame(() => part.current?.querySelector('button')?.focus());
  };
  const add = () => {
    const taken = takeUp(edits, lines, id, words);
    if (!taken) return setSaid(t('sheet:editor.full', { max: SHEET_QUESTIONS }));
    const aside = stepsAside(edits, lines);
    const gone = aside && t('sheet:editor.aside', { question: questionWords(t, aside) });
    next(taken, edits, [t('explainers:onSheet'), gone].filter(Boolean).join(' '));
  };
  const undo = (past: Edits) =>
    next(undone(edits, past), undefined, t('sheet:editor.undone', { question: words }));

  return (
    <div className="act" ref={part}>
      {!isOn && (
        <button className="btn quiet" type="button" onClick={add}>
          {t('explainers:add')}
        </button>
      )}
      <div className={before && 'told'}>
        <p role="status">{said || (isOn && t('explainers:onSheet'))}</p>
        {before && (
          <button className="word-button" type="button" onClick={() => undo(before)}>
            {t('sheet:editor.undo')}
          </button>
        )}
      </div>
      {isOn && <Link to={addressOf.step(lang, 'myQuestions')}>{t('explainers:see')}</Link>}
    </div>
  );
}
