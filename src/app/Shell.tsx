import { type ReactNode, useEffect } from 'react';
import { Link } from 'react-router';
import { SEARCHED } from '#evidence/searched.ts';
import { addressOf } from '#i18n/address.ts';
import { languages } from '#i18n/languages.ts';
import { dateIn, useLanguage, useWords } from '#i18n/words.ts';
import { DisplayPicker } from './DisplayPicker.tsx';
import { LanguagePicker } from './LanguagePicker.tsx';
import { SafetyStrip } from './SafetyStrip.tsx';

/** What is the same on every screen, in the same place: help, leaving, language, footer. */
export function Shell({ children }: { children: ReactNode }) {
  const t = useWords();
  const lang = useLanguage();
  useEffect(() => {
    document.documentElement.lang = lang;
    document.documentElement.dir = languages[lang].dir;
  }, [lang]);
  return (
    <>
      <a className="skip" href="#main">
        {t('shell:skip')}
      </a>
      <SafetyStrip />
      <header className="mast">
        <Link
          className="wordmark"
          to={addressOf.start(lang)}
          lang="en"
          dir="ltr"
          aria-label={t('shell:home')}
        >
          {t('shell:wordmark.first')} <mark>{t('shell:wordmark.marked')}</mark>
        </Link>
        <div className="tools">
          <DisplayPicker />
          <LanguagePicker />
        </div>
      </header>
      {children}
      <footer className="foot">
        <div className="foot-in">
          {!languages[lang].reviewed && <p className="foot-wide">{t('shell:translation')}</p>}
          <p className="foot-wide">{t('shell:footer.notReviewed')}</p>
          <span>{t('shell:footer.evidence', { date: dateIn(lang, SEARCHED, 'month') })}</span>
          <nav aria-label={t('shell:footer.label')} className="foot-links">
            <Link to={addressOf.library(lang)}>{t('shell:footer.library')}</Link>
            <Link to={addressOf.about(lang)}>{t('shell:footer.about')}</Link>
            <Link to={addressOf.privacy(lang)}>{t('shell:footer.privacy')}</Link>
          </nav>
        </div>
      </footer>
    </>
  );
}
