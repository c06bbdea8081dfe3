import { useEffect, useState } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import { addressOf } from '#i18n/address.ts';
import { useLanguage, useWords } from '#i18n/words.ts';
import { Heading } from '#ui/Heading.tsx';
import type { Opened } from '#editions/opened.ts';
import { askFor } from '#device/fetched.ts';
import { openHanded } from '#editions/opened.ts';
import { Arrived } from './Arrived.tsx';

/** Opens answers that a link carries after its #. They never left the two devices. */
export function OpenLink() {
  const t = useWords();
  const lang = useLanguage();
  const navigate = useNavigate();
  const { hash, pathname } = useLocation();
  const [found, setFound] = useState<Opened>();
  const [failed, setFailed] = useState<'failed' | 'otherEdition' | 'notFetched'>();
  useEffect(() => {
    if (!hash) return;
    askFor(() => import('#editions/link.ts'))
      .then(({ unpacked }) => {
        const link = unpacked(hash.slice(1));
        const opened = 'text' in link ? openHanded(link.text) : undefined;
        setFound(opened);
        if (!opened)
          setFailed('fault' in link && link.fault === 'otherEdition' ? 'otherEdition' : 'failed');
        // The answers do not stay in the address.
        return navigate(pathname, { replace: true });
      })
      .catch(() => setFailed('notFetched'));
  }, [hash, pathname, navigate]);
  return (
    <div className="page">
      <main id="main">
        <Heading>{t('welcome:link.title')}</Heading>
        <p className="after-h1">{t('welcome:link.lead')}</p>
        <p role="alert" className="error-line">
          {failed === 'notFetched' ? t('shell:notFetched') : failed && t(`welcome:link.${failed}`)}
        </p>
        <div role="status">
          {found && <Arrived found={found} onLeave={() => void navigate(addressOf.start(lang))} />}
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
