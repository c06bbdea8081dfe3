import { useUnkept } from '#app/keeping/saving.ts';
import { useNewVersion } from '#device/offline.ts';
import { useWords } from '#i18n/words.ts';

/** A newer edition is on the device and waits. To take it opens the page anew, and loses nothing. */
export function NewVersion() {
  const t = useWords();
  const take = useNewVersion();
  const lost = useUnkept() === 'notKept';
  return (
    <div role="status">
      {take && !lost && (
        <div className="notice flow-s">
          <p>{t('shell:newVersion')}</p>
          <button className="btn quiet" type="button" onClick={take}>
            {t('shell:useNewVersion')}
          </button>
        </div>
      )}
    </div>
  );
}
