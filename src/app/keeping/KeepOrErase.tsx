import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { erase } from '#device/storage.ts';
import { addressOf } from '#i18n/address.ts';
import { useLanguage, useWords } from '#i18n/words.ts';
import { useSession } from '#questionnaire/useSession.ts';
import { isOthers, isSafe, keepInTab, keepOnDevice, useIsKept } from './saving.ts';

/**
 * Whether the answers stay on this device when the page is closed, and the way to change that;
 * delete them all. Nothing is kept until asked.
 */
export function KeepOrErase() {
  const t = useWords();
  const lang = useLanguage();
  const session = useSession();
  const navigate = useNavigate();
  const dialog = useRef<HTMLDialogElement>(null);
  const [said, setSaid] = useState<'kept' | 'keepFailed' | 'notKept' | 'unkept' | 'eraseFailed'>();
  const isKept = useIsKept();
  const keepHere = () => {
    if (isOthers() && !window.confirm(t('shell:keepAsk'))) return;
    const failed = isSafe(session) ? 'keepFailed' : 'notKept';
    setSaid(keepOnDevice(session.now()) ? 'kept' : failed);
  };
  const unkeep = () => setSaid(keepInTab() ? 'unkept' : 'eraseFailed');
  const eraseAll = () => {
    dialog.current?.close?.();
    session.erase();
    // Last, since nothing is saved again after this; and looked at, before we say that it is gone.
    const erased = erase() && Object.keys(session.now().answers).length === 0;
    void navigate(addressOf.start(lang), { state: { erased } });
  };
  // Safari before 15.4 knows no dialog, and asks as browsers did before.
  const ask = () => {
    if (dialog.current?.showModal) dialog.current.showModal();
    else if (window.confirm(t('shell:eraseAsk'))) eraseAll();
  };
  return (
    <>
      <div className="keep-row">
        <button type="button" onClick={isKept ? unkeep : keepHere}>
          {t(isKept ? 'shell:unkeep' : 'shell:keep')}
        </button>
        <button type="button" onClick={ask}>
          {t('shell:erase')}
        </button>
      </div>
      <p className="small" role="status">
        {said && t(`shell:${said}`)}
      </p>
      <dialog ref={dialog} aria-labelledby="erase-title">
        <h2 id="erase-title">{t('shell:eraseAsk')}</h2>
        <div className="buttons">
          <button className="btn" type="button" onClick={eraseAll}>
            {t('shell:eraseYes')}
          </button>
          <button
            className="btn quiet"
            type="button"
            autoFocus
            onClick={() => dialog.current?.close()}
          >
            {t('shell:eraseNo')}
          </button>
        </div>
      </dialog>
    </>
  );
}
