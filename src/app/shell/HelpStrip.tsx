import { createRoot } from 'react-dom/client';
import { NEUTRAL_PAGE } from '#device/leave.ts';
import { type Spoken, SpokenContext, useWords } from '#i18n/words.ts';
import { Icon } from '#ui/Icon.tsx';
import { Help } from './Help.tsx';

/**
 * Help and leaving: first on every page, in the same order, always in view. It is written into
 * the page at build, outside what the script draws: it works before the script is here, and
 * without it.
 */
export function HelpStrip() {
  const t = useWords();
  return (
    <>
      <a className="skip" href="#main">
        {t('shell:skip')}
      </a>
      <div className="strip" role="region" aria-label={t('shell:safety')}>
        <div className="strip-in">
          <details className="help">
            <summary>
              <span className="when-closed">
                <Icon name="help" />
                {t('crisis:title')}
              </span>
              <span className="when-open">
                <Icon name="close" />
                {t('crisis:close')}
              </span>
            </summary>
            {/* Open, it is all that is there: the page behind it is hidden. */}
            <div className="help-body flow" role="dialog" aria-label={t('crisis:title')}>
              <h2>{t('crisis:title')}</h2>
              <Help />
            </div>
          </details>
          <a className="exit" href={NEUTRAL_PAGE} rel="noreferrer">
            {t('shell:leave')} <Icon name="close" size={20} />
          </a>
        </div>
      </div>
    </>
  );
}

let root: ReturnType<typeof createRoot> | undefined;

/** Puts the strip of another language in the place of the one the page came with. */
export function showStrip(place: HTMLElement, spoken: Spoken): void {
  root ??= createRoot(place);
  root.render(
    <SpokenContext key={spoken.lang} value={spoken}>
      <HelpStrip />
    </SpokenContext>,
  );
}
