import { useEffect, useRef, useState } from 'react';
import { useWords } from '#i18n/words.ts';
import { Heading } from '#ui/Heading.tsx';

interface Props<T> {
  readonly load: () => Promise<T>;
  readonly onHere: (arrived: T) => void;
}

/** In the place of what is still fetched: told while it comes, and told when it cannot be had. */
export function Arriving<T>({ load, onHere }: Props<T>) {
  const t = useWords();
  const [failed, setFailed] = useState(false);
  const begin = useRef(() => void load().then(onHere, () => setFailed(true)));
  useEffect(() => begin.current(), []);
  const again = () => {
    setFailed(false);
    begin.current();
  };
  return (
    <div className="page">
      <main id="main" className="loading flow">
        <Heading>{t(failed ? 'shell:notHere' : 'shell:loading')}</Heading>
        <p role="status">{failed && t('shell:notFetched')}</p>
        {failed && (
          <button className="btn quiet" type="button" onClick={again}>
            {t('shell:broken.again')}
          </button>
        )}
      </main>
    </div>
  );
}
