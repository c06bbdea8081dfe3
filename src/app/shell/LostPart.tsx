import { useEffect, useState } from 'react';
import { useUnkept } from '#app/keeping/saving.ts';
import { askedLast } from '#device/fetched.ts';
import { openAnew } from '#device/here.ts';
import { PART_STATE, type PartState } from '#device/taking.ts';
import { useWords } from '#i18n/words.ts';

/**
 * Told when a part that was asked for did not come. A try in place cannot get it where a newer
 * edition has taken the place of the one in this tab: the page opened anew can. Not offered where
 * answers would be lost by it.
 */
export function LostPart() {
  const t = useWords();
  const unkept = useUnkept();
  const [state, setState] = useState<PartState>('here');
  useEffect(() => {
    const hear = ({ detail }: CustomEvent<PartState>) => setState(detail);
    document.addEventListener(PART_STATE, hear);
    return () => document.removeEventListener(PART_STATE, hear);
  }, []);
  const again = () => {
    setState('coming');
    openAnew(askedLast().href).catch(() => setState('lost'));
  };
  return (
    <div className="waitbar" role="status" data-state={unkept === 'notKept' ? 'here' : state}>
      {state === 'coming' && <p>{t('shell:loading')}</p>}
      {state === 'lost' && (
        <p>
          {t('shell:wait.lost')} {t('shell:wait.kept')}{' '}
          <button className="btn quiet" type="button" onClick={again}>
            {t('shell:wait.again')}
          </button>
        </p>
      )}
    </div>
  );
}
