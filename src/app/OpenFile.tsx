import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { addressOf } from '#i18n/address.ts';
import { useLanguage, useWords } from '#i18n/words.ts';
import { type Context, useContextOf, useSession } from '#questionnaire/session.ts';

/** A file of answers is small; more than this is none of ours. In bytes. */
const LARGEST = 100_000;

/** Opens answers that were saved to a file. What is there already is never lost unasked. */
export function OpenFile() {
  const t = useWords();
  const lang = useLanguage();
  const session = useSession();
  const navigate = useNavigate();
  const { answers } = useContextOf(session);
  const input = useRef<HTMLInputElement>(null);
  const [read, setRead] = useState<Context>();
  const [failed, setFailed] = useState(false);
  const take = (context: Context) =>
    void session
      .restore(context)
      .then((path) => navigate(addressOf.step(lang, path.at(-1) ?? 'who')));
  const open = async (file: File) => {
    const { parseSaved } = await import('./restore.ts');
    const saved = file.size > LARGEST ? undefined : parseSaved(await file.text());
    const usable = saved !== undefined && saved.answers.who !== undefined;
    setFailed(!usable);
    setRead(undefined);
    if (!usable) return;
    if (answers.who === undefined) take(saved);
    else setRead(saved);
  };
  return (
    <details className="more open-file">
      <summary>{t('welcome:file.title')}</summary>
      <p>
        <label htmlFor="answers-file">{t('welcome:file.label')}</label>
      </p>
      <input
        ref={input}
        id="answers-file"
        type="file"
        accept="application/json,.json"
        aria-describedby="answers-file-said"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) void open(file);
        }}
      />
      <p id="answers-file-said" role="alert" className="error-line">
        {failed && t('welcome:file.failed')}
      </p>
      {read && (
        <div className="notice" role="alertdialog" aria-label={t('welcome:file.ask')}>
          <p>{t('welcome:file.ask')}</p>
          <div className="go">
            <button className="btn" type="button" onClick={() => take(read)}>
              {t('welcome:file.replace')}
            </button>
            <button
              className="btn quiet"
              type="button"
              onClick={() => {
                setRead(undefined);
                if (input.current) input.current.value = '';
              }}
            >
              {t('welcome:file.keep')}
            </button>
          </div>
        </div>
      )}
    </details>
  );
}
