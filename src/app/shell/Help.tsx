import { FindALine } from '#guidance/CrisisLines.tsx';
import { FirstLines, PlaceLines } from '#guidance/PlaceLines.tsx';
import { placesByName } from '#guidance/placeWords.ts';
import { addressOf } from '#i18n/address.ts';
import { languageIds, languages } from '#i18n/languages.ts';
import { useLanguage, useWords, useEnglish } from '#i18n/words.ts';

/**
 * Crisis help, numbers first: in the strip of every page, and as a page of its own. Native HTML
 * that works with no script; `open` shows each place's lines at once.
 */
export function Help({ open = false }: { open?: boolean }) {
  const t = useWords();
  const lang = useLanguage();
  const english = useEnglish();
  return (
    <>
      <FirstLines english={english} />
      <p>
        {t('crisis:lead')}
        {english && (
          <span className="english" lang="en">
            {english('crisis:lead')}
          </span>
        )}
      </p>
      <h2>{t('crisis:where')}</h2>
      <div className="places">
        {placesByName(t, lang).map((country) => (
          <details key={country} data-place={country} open={open}>
            <summary>{t(`crisis:country.${country}`)}</summary>
            <div className="flow-s">
              <PlaceLines country={country} english={english} />
            </div>
          </details>
        ))}
      </div>
      <FindALine />
      <p>{t('crisis:hope')}</p>
      <p>{t('crisis:talk')}</p>
      <p>
        <b>{t('crisis:exitTitle')}.</b> {t('crisis:exit')}
      </p>
      {languageIds
        .filter((id) => id !== lang)
        .map((id) => (
          <p key={id}>
            <a href={addressOf.page(id, 'help')} lang={id} hrefLang={id}>
              {languages[id].name}
            </a>
          </p>
        ))}
    </>
  );
}
