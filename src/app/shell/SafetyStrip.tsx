import { useEffect, useRef, useState } from 'react';
import { NEUTRAL_PAGE, leave, watchShift } from '#device/leave.ts';
import { SOURCE, languages } from '#i18n/languages.ts';
import { useLanguage, useWords, wordsIn } from '#i18n/words.ts';
import { Icon } from '#ui/Icon.tsx';
import { fetchScreen, useScreenIfHere } from './screens.ts';

/** Help and leaving: first on every screen, in the same order, always in view. */
export function SafetyStrip() {
  const t = useWords();
  const lang = useLanguage();
  const [open, setOpen] = useState(false);
  const [left, setLeft] = useState(0);
  const opener = useRef<HTMLButtonElement>(null);
  // Fetched before it is asked for, so that it works with no connection too.
  const Panel = useScreenIfHere('crisis');
  useEffect(() => watchShift(setLeft), []);
  const show = () => void fetchScreen('crisis', lang).then(() => setOpen(true));
  return (
    <div className="strip" role="region" aria-label={t('shell:safety')}>
      <div className="strip-in">
        <button type="button" ref={opener} onClick={show} aria-haspopup="dialog">
          <Icon name="help" />
          {t('shell:help')}
        </button>
        <a
          className="exit"
          href={NEUTRAL_PAGE}
          rel="noreferrer"
          onClick={(event) => {
            event.preventDefault();
            leave();
          }}
        >
          {t('shell:leave')} <Icon name="close" size={20} />
        </a>
      </div>
      <p className="unseen" role="status">
        {left > 0 && t('shell:leaveCount', { count: left })}
      </p>
      {open && Panel && (
        <Panel
          english={languages[lang].reviewed ? undefined : wordsIn(SOURCE)}
          onClose={() => {
            setOpen(false);
            opener.current?.focus();
          }}
        />
      )}
    </div>
  );
}
