import { useEffect, useRef } from 'react';
import { useWords } from '#i18n/words.ts';
import { settle } from '#questionnaire/path.ts';
import type { Answers } from '#questionnaire/questions.ts';
import { useKept, useSession } from '#questionnaire/useSession.ts';
import { padLines } from './sheetWords.ts';
import { sheetOf } from './model.ts';

interface Props {
  /** The answers as kept, and as they would be with what is picked on this screen. */
  readonly before: Answers;
  readonly after: Answers;
}

/** The sheet's lines under both sets of answers; what the change ends is gone at once. */
function useLines({ before, after }: Props) {
  const t = useWords();
  const { edits } = useKept(useSession());
  const old = padLines(t, sheetOf(before, edits));
  const lines = padLines(t, sheetOf(settle(after).answers, edits));
  const known = new Set(old.map(({ key, text }) => key + text));
  return { lines, added: lines.filter(({ key, text }) => !known.has(key + text)) };
}

/** The yellow pad beside the questions: the sheet, writing itself. Exactly what will print. */
export function Pad(props: Props) {
  const t = useWords();
  const { lines, added } = useLines(props);
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
        <ul className="pad-lines">
          {lines.map((line) => (
            <li key={line.key} className={added.includes(line) ? 'new' : undefined}>
              <span className="tag">{line.tag}</span>
              {line.text}
            </li>
          ))}
        </ul>
      </details>
    </aside>
  );
}

/** How many new lines are told in full: more would be a lecture, not a nod. */
const TOLD = 2;

/** "Added to your sheet": one or two sentences, announced, with the exact words that print. */
export function AddedLines(props: Props) {
  const t = useWords();
  const { added } = useLines(props);
  const told = [...added].reverse().slice(0, TOLD).reverse();
  return (
    <div role="status">
      {told.length > 0 && (
        <div className="added">
          <b>{t('shell:added')}</b>
          {told.map(({ key, tag, text }) => (
            <p key={key}>
              {tag}: {text}
            </p>
          ))}
        </div>
      )}
    </div>
  );
}
