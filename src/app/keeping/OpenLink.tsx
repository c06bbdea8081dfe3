import { useEffect, useState } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import { addressOf } from '#i18n/address.ts';
import { useLanguage, useWords } from '#i18n/words.ts';
import { Heading } from '#ui/Heading.tsx';
import type { Opened } from '#editions/opened.ts';
import { fetchScreen } from '#app/shell/screens.ts';
import { Found } from './OpenFile.tsx';

/** Opens answers that a link carries after its #. They never left the two devices. */
export function OpenLink() {
  const t = useWords();
  const lang = useLanguage();
  const navigate = useNavigate();
  const { hash, pathname } = useLocation();
  const [found, setFound] = useState<Opened>();
  const [failed, setFailed] = useState<'failed' | 'otherEdition'>();
  useEffect(() => {
    if (!hash) return;
    Promise.all([
      import('#editions/link.ts'),
      import('#editions/opened.ts'),
      fetchScreen('arrived', lang),
    ])
      .then(([{ unpacked }, { openHanded }]) => {
        const link = unpacked(hash.slice(1));
        const opened = 'text' in link ? openHanded(link.text) : undefined;
        setFound(opened);
        if (!opened)
          setFailed('fault' in link && link.fault === 'otherEdition' ? 'otherEdition' : 'failed');
        // The answers do not stay in the address.
        return navigate(pathname, { replace: true });
      })
      .catch(() => setFailed('failed'));
  }, [hash, pathname, navigate, lang]);
  return (
    <div className="page">
      <main id="main">
        <Heading>{t('welcome:link.title')}</Heading>
        <p className="after-h1">{t('welcome:link.lead')}</p>
        <p role="alert" className="error-line">
          {failed && t(`welcome:link.${failed}`)}
        </p>
        <div role="status">
          {found && <Found found={found} onLeave={() => void navigate(addressOf.start(lang))} />}
        </div>
        {!found && (
          <p>
            <Link to={addressOf.start(lang)}>{t('shell:startPage')}</Link>
          </p>
        )}
      </main>
    </div>
  );
}
