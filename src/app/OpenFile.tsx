import { useRef, useState } from 'react';
import { useWords } from '#i18n/words.ts';
import { Arrived } from './Arrived.tsx';
import type { Saved } from './restore.ts';

/** A file of answers is small; more than this is none of ours. In bytes. */
const LARGEST = 100_000;

/** Opens answers that were saved to a file. What is there already is never lost unasked. */
export function OpenFile() {
  const t = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [found, setFound] = useState<Saved>();
  const [failed, setFailed] = useState(false);
  const open = async (file: File) => {
    const { parseWhole } = await import('./restore.ts');
    const saved = file.size > LARGEST ? undefined : parseWhole(await file.text());
    setFailed(saved === undefined);
    setFound(saved);
  };
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
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) void open(file);
        }}
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
