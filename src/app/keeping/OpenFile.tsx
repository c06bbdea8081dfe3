import { useEffect, useRef, useState } from 'react';
import { useWords } from '#i18n/words.ts';
import type { Opened } from '#editions/opened.ts';
import { openFile } from './openFile.ts';
import { Arrived } from './Arrived.tsx';

/** A file of answers is small; more than this is none of ours. In bytes. */
const LARGEST = 100_000;

/** Opens answers that were saved to a file. What is there already is never lost unasked. */
export function OpenFile() {
  const t = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [found, setFound] = useState<Opened>();
  const [failed, setFailed] = useState(false);
  const open = async (file: File) => {
    const text = file.size > LARGEST ? '' : await file.text();
    const opened = openFile(text);
    setFailed(opened === undefined);
    setFound(opened);
  };
  const read = ({ files }: HTMLInputElement) => {
    const [file] = files ?? [];
    if (file) open(file).catch(() => setFailed(true));
  };
  // A file may have been picked in the page before the app took it over.
  const readFirst = useRef(() => input.current && read(input.current));
  useEffect(() => {
    readFirst.current();
  }, []);
  return (
    <details className="more">
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
        // So that a file which was mended is read again.
        onClick={(event) => {
          event.currentTarget.value = '';
        }}
        onChange={(event) => read(event.currentTarget)}
      />
      <p id="answers-file-said" role="alert" className="error-line">
        {failed && t('welcome:file.failed')}
      </p>
      <div role="status">
        {found && (
          <Arrived
            found={found}
            onLeave={() => {
              setFound(undefined);
              if (input.current) {
                input.current.value = '';
                input.current.focus();
              }
            }}
          />
        )}
      </div>
    </details>
  );
}
