import { useEffect, useRef } from 'react';
import { CrisisLines } from '#guidance/CrisisLines.tsx';
import { type Words, useWords } from '#i18n/words.ts';

interface Props {
  /** Where the translation is not reviewed: the English words, shown under each line. */
  readonly english: Words | undefined;
  readonly onClose: () => void;
}

/** Crisis help over any screen. The country is chosen by the person, never guessed. */
export function CrisisPanel({ english, onClose }: Props) {
  const t = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog className="crisis" ref={dialog} onClose={onClose} aria-labelledby="crisis-title">
      <div className="flow">
        <h2 id="crisis-title" tabIndex={-1} autoFocus>
          {t('crisis:title')}
        </h2>
        <p>{t('crisis:lead')}</p>
        {english && (
          <p className="english" lang="en">
            {english('crisis:lead')}
          </p>
        )}
        <CrisisLines english={english} />
        <p>{t('crisis:hope')}</p>
        <p className="soft small">{t('crisis:talk')}</p>
        <details className="more">
          <summary>{t('crisis:exitTitle')}</summary>
          <p>{t('crisis:exit')}</p>
        </details>
        <form method="dialog" className="buttons">
          <button className="btn" type="submit">
            {t('crisis:close')}
          </button>
        </form>
      </div>
    </dialog>
  );
}
