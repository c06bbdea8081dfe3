import { useEffect, useState } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import { addressOf } from '#i18n/address.ts';
import { useLanguage, useWords } from '#i18n/words.ts';
import { Heading } from '#ui/Heading.tsx';
import type { Opened } from '#editions/opened.ts';
import { askFor } from '#device/fetched.ts';
import { arrivedLink, keepLink } from '#device/storage.ts';
import type { Unpacked } from '#editions/link.ts';
import { openHanded } from '#editions/opened.ts';
import { Arrived } from './Arrived.tsx';

/** What the link brought, or why it brought nothing. */
interface Read {
  readonly found?: Opened;
  readonly failed?: 'failed' | 'cut' | 'otherEdition' | 'notFetched';
}

/**
 * Opens answers that a link carries after its #. They never left the two devices. What arrived is
 * kept in this tab until the person opens it or not, so that a reload loses nothing.
 */
export function OpenLink() {
  const t = useWords();
  const lang = useLanguage();
  const navigate = useNavigate();
  const { hash, pathname } = useLocation();
  // A list of its own for each arrival: the same link may come twice.
  const [arrived, arrive] = useState(() => [arrivedLink()]);
  const [{ found, failed }, tell] = useState<Read>({});
  useEffect(() => {
    if (!hash) return;
    keepLink(hash.slice(1));
    arrive([hash.slice(1)]);
    tell({});
    // The answers do not stay in the address.
    void navigate(pathname, { replace: true });
  }, [hash, pathname, navigate]);
  useEffect(() => {
    const [code] = arrived;
    if (!code) return undefined;
    let isNewest = true;
    const read = (link: Unpacked) => {
      if (!isNewest) return;
      const opened = 'text' in link ? openHanded(link.text) : undefined;
      if (opened) return tell({ found: opened });
      keepLink();
      tell({ failed: 'fault' in link && link.fault !== 'damaged' ? link.fault : 'failed' });
    };
    askFor(() => import('#editions/link.ts'))
      .then(({ mended }) => read(mended(code)))
      .catch(() => isNewest && tell({ failed: 'notFetched' }));
    return () => {
      isNewest = false;
    };
  }, [arrived]);
  const leave = () => {
    keepLink();
    void navigate(addressOf.start(lang));
  };
  return (
    <div className="page">
      <main id="main">
        <Heading>{t('welcome:link.title')}</Heading>
        <p className="after-h1">{t('welcome:link.lead')}</p>
        <p role="alert" className="error-line">
          {failed === 'notFetched' ? t('shell:notFetched') : failed && t(`welcome:link.${failed}`)}
        </p>
        <div role="status">
          {found && <Arrived found={found} onLeave={leave} onTake={() => keepLink()} />}
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
