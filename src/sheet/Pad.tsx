import { memo, useEffect, useRef } from 'react';
import { useWords } from '#i18n/words.ts';
import type { Ahead } from '#questionnaire/ahead.ts';
import { useKept, useSession } from '#questionnaire/useSession.ts';
import { type PadLine, padLines } from './sheetWords.ts';
import { sheetOf } from './model.ts';
import { Rested } from '#ui/Rested.tsx';

/** The sheet's lines as they are, and as Continue leaves them. */
function useLines({ before, after }: Ahead) {
  const t = useWords();
  const { edits } = useKept(useSession());
  const old = padLines(t, sheetOf(before, edits));
  const lines = padLines(t, sheetOf(after, edits));
  const known = new Set(old.map(idOf));
  return { lines, added: lines.filter((line) => !known.has(idOf(line))) };
}

const idOf = ({ key, text }: PadLine): string => key + text;

/** The yellow pad beside the questions: the sheet, writing itself. Exactly what will print. */
export function Pad(ahead: Ahead) {
  const t = useWords();
  const { lines, added } = useLines(ahead);
  const pad = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    // Open beside the question where there is room for it; one closed row on a phone.
    const wide = window.matchMedia('(min-width: 60rem)');
    const follow = () => {
      if (pad.current) pad.current.open = wide.matches;
    };
    follow();
    wide.addEventListener('change', follow);
    return () => wide.removeEventListener('change', follow);
  }, []);
  return (
    <aside className="pad" aria-labelledby="pad-title">
      <details ref={pad}>
        <summary>
          <h2 id="pad-title">{t('sheet:pad.title')}</h2>
        </summary>
        <p className="pad-soft">
          {lines.length === 0
            ? t('sheet:pad.empty')
            : t('sheet:pad.count', { count: lines.length })}
        </p>
        {ahead.waits && <p>{t('sheet:pad.waits')}</p>}
        <ul className="pad-lines">
          {lines.map((line) => (
            <Line key={line.key} tag={line.tag} text={line.text} isNew={added.includes(line)} />
          ))}
        </ul>
      </details>
    </aside>
  );
}

/** One line of the pad; drawn again only where it changes. */
const Line = memo(({ tag, text, isNew }: Pick<PadLine, 'tag' | 'text'> & { isNew: boolean }) => (
  <li className={isNew ? 'new' : undefined}>
    <span className="tag">{tag}</span>
    {text}
  </li>
));

/** How many new lines are told in full: more would be a lecture, not a nod. */
const TOLD = 2;

/** Lines that only say back what was answered. */
const ECHO = /^(for|takes|matters-)/;

/** The weightiest new lines, in the order in which they print: what is lowest may have to give way later. */
function weightiest(added: readonly PadLine[]): readonly PadLine[] {
  const news = added.filter(({ key }) => !ECHO.test(key));
  return (news.length > 0 ? news : added).slice(0, TOLD);
}

/** Questions give way to more pressing ones that later answers bring: they are no promise. */
const isQuestion = ({ key }: PadLine) => key.startsWith('ask-');

/** "Added to your sheet": one or two sentences, announced once the choice rests, as they print. */
export function AddedLines(ahead: Ahead) {
  const t = useWords();
  const { added } = useLines(ahead);
  const told = weightiest(added);
  const news = (['added', 'mayAdd'] as const)
    .map((title) => ({
      title: t(`shell:${title}`),
      lines: told.filter((line) => isQuestion(line) === (title === 'mayAdd')),
    }))
    .filter(({ lines }) => lines.length > 0);
  const waits = ahead.waits ? t('sheet:pad.waits') : '';
  const aloud = news.map(({ title, lines }) => [title, ...lines.map(lineWords)].join('. '));
  return (
    <>
      {waits && (
        <div className="added">
          <p>{waits}</p>
        </div>
      )}
      {news.map(({ title, lines }) => (
        <div key={title} className="added">
          <b>{title}</b>
          {lines.map((line) => (
            <p key={line.key}>{lineWords(line)}</p>
          ))}
        </div>
      ))}
      <Rested text={[waits, ...aloud].filter(Boolean).join(' ')} gone={t('shell:removed')} />
    </>
  );
}

const lineWords = ({ tag, text }: PadLine): string => `${tag}: ${text}`;
