import { useEffect, useRef, useState } from 'react';
import { useWords } from '#i18n/words.ts';

interface Props<T> {
  readonly load: () => Promise<T>;
  readonly onHere: (arrived: T) => void;
}

/** In the place of what is still fetched: told while it comes, and told when it cannot be had. */
export function Arriving<T>(props: Props<T>) {
  const t = useWords();
  const latest = useRef(props);
  const [tries, setTries] = useState(0);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let isGone = false;
    latest.current.load().then(
      (arrived) => !isGone && latest.current.onHere(arrived),
      () => !isGone && setFailed(true),
    );
    return () => {
      isGone = true;
    };
  }, [tries]);
  const again = () => {
    setFailed(false);
    setTries(tries + 1);
  };
  return (
    <div className="page">
      <main id="main" className="loading flow">
        <p role="status">{t(failed ? 'shell:notFetched' : 'shell:loading')}</p>
        {failed && (
          <button className="btn quiet" type="button" onClick={again}>
            {t('shell:broken.again')}
          </button>
        )}
      </main>
    </div>
  );
}
