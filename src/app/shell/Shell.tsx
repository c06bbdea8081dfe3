import { type ReactNode, memo, useEffect } from 'react';
import { Link, useLocation } from 'react-router';
import { useIsPast } from '#evidence/useIsPast.ts';
import { useKeptOffline } from '#device/offline.ts';
import { REVIEW_BY, SEARCHED, VERSION } from '#evidence/searched.ts';
import { addressOf } from '#i18n/address.ts';
import { languages } from '#i18n/languages.ts';
import { dateIn, useLanguage, useWords } from '#i18n/words.ts';
import { DisplayPicker } from './DisplayPicker.tsx';
import { LanguagePicker } from './LanguagePicker.tsx';
import { LostPart } from './LostPart.tsx';
import { ReadAloud } from './ReadAloud.tsx';
import { SafetyStrip } from './SafetyStrip.tsx';
import { Tools } from './Tools.tsx';
import { useAhead } from './useAhead.ts';

/** What is the same on every screen, in the same place: help, leaving, language, footer. */
export function Shell({ children }: { children: ReactNode }) {
  const lang = useLanguage();
  useKeptOffline(addressOf.start(lang));
  useAhead(lang);
  useEffect(() => {
    document.documentElement.lang = lang;
    document.documentElement.dir = languages[lang].dir;
  }, [lang]);
  return (
    <>
      <SafetyStrip />
      <Masthead />
      {children}
      <Footer />
      <LostPart key={useLocation().pathname} />
    </>
  );
}

/** Drawn once for each language: no screen changes it. */
const Masthead = memo(() => {
  const t = useWords();
  const lang = useLanguage();
  return (
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
      <Tools>
        <ReadAloud />
        <DisplayPicker />
        <LanguagePicker />
      </Tools>
    </header>
  );
});

const LINKS = ['library', 'heard', 'sources', 'glossary', 'clinics', 'about', 'privacy'] as const;

/** Drawn once for each language: no screen changes it. */
const Footer = memo(() => {
  const t = useWords();
  const lang = useLanguage();
  const outdated = useIsPast(REVIEW_BY);
  return (
    <footer className="foot">
      <div className="foot-in">
        {!languages[lang].reviewed && <p className="foot-wide">{t('shell:translation')}</p>}
        <p className="foot-wide">{t('shell:footer.notReviewed')}</p>
        <span>
          {t('shell:footer.evidence', { date: dateIn(lang, SEARCHED, 'month'), version: VERSION })}
        </span>
        {outdated && (
          <p className="foot-wide outdated">
            {t('shell:footer.outdated', { date: dateIn(lang, REVIEW_BY) })}
          </p>
        )}
        <nav aria-label={t('shell:footer.label')} className="foot-links">
          {LINKS.map((page) => (
            <Link key={page} to={addressOf.page(lang, page)}>
              {t(`shell:footer.${page}`)}
            </Link>
          ))}
        </nav>
      </div>
    </footer>
  );
});
