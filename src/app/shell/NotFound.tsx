import { useEffect, useState } from 'react';
import { Link, useLocation } from 'react-router';
import { addressOf } from '#i18n/address.ts';
import { languageIds, languages } from '#i18n/languages.ts';
import { useLanguage, useWords } from '#i18n/words.ts';
import { Heading } from '#ui/Heading.tsx';

/** An address that leads nowhere, or in a language not spoken here. */
export function NotFound() {
  const t = useWords();
  const lang = useLanguage();
  const { hash } = useLocation();
  // Asked once the page is shown: it was rendered at build without a mark in its address.
  const [unknownLanguage, setUnknownLanguage] = useState(false);
  useEffect(() => setUnknownLanguage(hash === '#language'), [hash]);
  return (
    <div className="page">
      <main id="main" className="flow">
        <Heading>{t('shell:notFound.title')}</Heading>
        <p>{t('shell:notFound.body')}</p>
        {unknownLanguage && (
          <>
            <p>{t('shell:notFound.language')}</p>
            <ul className="langs">
              {languageIds.map((id) => (
                <li key={id}>
                  <a href={addressOf.start(id)} lang={id} hrefLang={id}>
                    {languages[id].name}
                  </a>
                </li>
              ))}
            </ul>
          </>
        )}
        <div className="buttons">
          <Link className="btn" to={addressOf.start(lang)}>
            {t('shell:startPage')}
          </Link>
        </div>
      </main>
    </div>
  );
}
