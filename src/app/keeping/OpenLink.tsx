import { useEffect, useState } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import { addressOf } from '#i18n/address.ts';
import { useLanguage, useWords } from '#i18n/words.ts';
import { Heading } from '#ui/Heading.tsx';
import { Arrived } from './Arrived.tsx';
import type { Saved } from '#editions/restore.ts';

/** Opens answers that a link carries after its #. They never left the two devices. */
export function OpenLink() {
  const t = useWords();
  const lang = useLanguage();
  const navigate = useNavigate();
  const { hash, pathname } = useLocation();
  const [found, setFound] = useState<Saved>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!hash) return;
    Promise.all([import('#editions/link.ts'), import('#editions/restore.ts')])
      .then(([{ unpacked }, { parseWhole }]) => {
        const text = unpacked(hash.slice(1));
        const saved = text === undefined ? undefined : parseWhole(text);
        setFound(saved);
        setFailed(saved === undefined);
        // The answers do not stay in the address.
        return navigate(pathname, { replace: true });
      })
      .catch(() => setFailed(true));
  }, [hash, pathname, navigate]);
  return (
    <div className="page">
      <main id="main">
        <Heading>{t('welcome:link.title')}</Heading>
        <p className="after-h1">{t('welcome:link.lead')}</p>
        <p role="alert" className="error-line">
          {failed && t('welcome:link.failed')}
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
