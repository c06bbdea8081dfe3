import { Fragment, type ReactNode, useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { addressOf } from '#i18n/address.ts';
import { useLanguage, useWords } from '#i18n/words.ts';
import { AsideLines } from '#guidance/AsideLines.tsx';
import { PrintThoughts } from '#guidance/PrintThoughts.tsx';
import { thoughtsWords } from '#guidance/ruleWords.ts';
import { hasThoughtsToTell } from '#questionnaire/conditions.ts';
import { SHEET_QUESTIONS, STARRED } from '#questionnaire/edits.ts';
import { useKept, useSession } from '#questionnaire/useSession.ts';
import { Heading } from '#ui/Heading.tsx';
import { Icon } from '#ui/Icon.tsx';
import { EditorRow } from './EditorRow.tsx';
import { LastDose } from './LastDose.tsx';
import { OwnQuestion } from './OwnQuestion.tsx';
import { NEW } from './editing.ts';
import { sheetOf } from './model.ts';
import { usePaper } from './paper.tsx';
import { safetyRows } from './sheetWords.ts';
import { type List, type Spot, useEditing } from './useEditing.ts';

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
  const kept = useKept(useSession());
  const { answers } = kept;
  // As the preview beside the list measured it.
  const { fitting } = usePaper(kept).fit;
  const { on, listed, act, add, finish, timesRefused, told, undo } = useEditing();
  const goOn = () => {
    if (finish()) onGoOn();
  };
  /** Nothing is drawn where nothing was done. */
  const toldAt = (spot: Spot) =>
    told?.spot === spot && <Said key={told.times} text={told.text} undo={undo} />;
  const gap = (list: List, at: number) => {
    const said = toldAt(`gap ${list} ${at}`);
    return said && <li className="question-row">{said}</li>;
  };
  const rows = (list: List) => (
    <>
      {listed(list).map((line, at) => (
        <Fragment key={line.id}>
          {gap(list, at)}
          {line.on && on.indexOf(line) === STARRED + fitting && (
            <li className="notice">{t('sheet:editor.second')}</li>
          )}
          <EditorRow
            line={line}
            place={on.indexOf(line)}
            printed={on.length}
            refused={timesRefused(line.id)}
            act={act}
          >
            {toldAt(`row ${line.id}`)}
          </EditorRow>
        </Fragment>
      ))}
      {gap(list, listed(list).length)}
    </>
  );
  const isShown = (list: List) =>
    listed(list).length > 0 || told?.spot.startsWith(`gap ${list} `) === true;
  const others = THEMES.reduce((sum, theme) => sum + listed(theme).length, 0);
  return (
    <>
      <Heading>{t('sheet:editor.title')}</Heading>
      <p className="after-h1">{t('sheet:editor.lead')}</p>
      <PrintThoughts beside />
      {hasThoughtsToTell(answers) && (
        <p className="soft small">{thoughtsWords(t, 'S8', answers)}</p>
      )}
      <AsideLines beside="myQuestions" answers={answers} />
      <Locked />
      <LastDose />
      <OwnQuestion refused={timesRefused(NEW)} onAdd={add}>
        {toldAt(NEW)}
      </OwnQuestion>
      {asks}
      <p className="unseen" role="status">
        <span key={told?.times}>{told?.text}</span>
      </p>
      <h2 className="list-title">{t('sheet:editor.list')}</h2>
      <ol className="question-rows">{rows('printed')}</ol>
      {isShown('leftOff') && (
        <details className="more">
          <summary>
            {t('sheet:editor.leftOff', { count: listed('leftOff').length, max: SHEET_QUESTIONS })}
          </summary>
          <ul className="question-rows">{rows('leftOff')}</ul>
        </details>
      )}
      <details className="more">
        <summary>{t('sheet:editor.more', { count: others })}</summary>
        {THEMES.filter(isShown).map((theme) => (
          <details className="more" key={theme}>
            <summary>
              {t(`sheet:editor.theme.${theme}`)}: {t(`sheet:editor.holds.${theme}`)}
            </summary>
            <ul className="question-rows">{rows(theme)}</ul>
          </details>
        ))}
      </details>
      <div className="buttons">
        <button className="btn" type="button" onClick={goOn}>
          {t('shell:continue')} <Icon name="forward" size={20} />
        </button>
      </div>
    </>
  );
}

interface SaidProps {
  readonly text: string;
  readonly undo: (() => void) | undefined;
}

/** What was done, at the button that did it and never out of sight, with the way to take it back. */
function Said({ text, undo }: SaidProps) {
  const t = useWords();
  const said = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Braces: some browsers return a promise, which is no way to clean up.
    said.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div className="told" ref={said}>
      <p>{text}</p>
      {undo && (
        <button type="button" id="undo" className="word-button" onClick={undo}>
          {t('sheet:editor.undo')}
        </button>
      )}
    </div>
  );
}

/** The safety lines: on top, not to be unticked, with a way to change the answer. */
function Locked() {
  const t = useWords();
  const lang = useLanguage();
  const { answers, edits } = useKept(useSession());
  const rows = safetyRows(t, sheetOf(answers, edits));
  if (rows.length === 0) return null;
  return (
    <div className="lock">
      <Icon name="stop" />
      <div>
        {rows.map(({ of, told }) => (
          <p key={told + of}>
            {`${of}: `}
            <b>{told}</b>
          </p>
        ))}
        <p className="small">
          {t('sheet:editor.locked')}{' '}
          <Link to={addressOf.step(lang, 'check')}>{t('shell:change')}</Link>
        </p>
      </div>
    </div>
  );
}
