import { type MouseEvent, useEffect, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { fetchFor } from '#app/pages/fetchFor.ts';
import { inLanguage } from '#i18n/address.ts';
import { type Language, languages } from '#i18n/languages.ts';
import { speak, useLanguage, useWords } from '#i18n/words.ts';

interface Props {
  readonly languages: readonly Language[];
  readonly className?: string;
  /** The page is about to speak the language that was picked. */
  readonly onHere?: () => void;
}

/**
 * The languages in their own names. A switch keeps the step, the answers, what is typed, focus and
 * scroll: screens are keyed by question, never by language, and what the page shows is here before
 * the address changes. Where it cannot be had, the page stays, and says so.
 */
export function LanguageLinks({ languages: shown, className, onHere }: Props) {
  const t = useWords();
  const lang = useLanguage();
  const location = useLocation();
  const navigate = useNavigate();
  const [said, setSaid] = useState<'loading' | 'languageNeedsNetwork'>();
  const list = useRef<HTMLUListElement>(null);
  const [picked, setPicked] = useState<Language>();
  useEffect(() => {
    // The link that was pressed may have gone: the one for the language of before takes its focus.
    if (picked === lang && document.activeElement === document.body)
      list.current?.querySelector('a')?.focus({ preventScroll: true });
  }, [picked, lang]);
  const pick = (event: MouseEvent, to: Language) => {
    event.preventDefault();
    setSaid('loading');
    const there = inLanguage(location.pathname, to) + location.hash;
    const state = location.state as unknown;
    Promise.all([speak(to), fetchFor(there.replace(/#.*/, ''))]).then(
      () => {
        onHere?.();
        setSaid(undefined);
        setPicked(to);
        return navigate(there, { replace: true, state });
      },
      () => setSaid('languageNeedsNetwork'),
    );
  };
  return (
    <>
      <ul className={className} ref={list}>
        {shown.map((id) => (
          <li key={id}>
            <a
              href={inLanguage(location.pathname, id)}
              lang={id}
              hrefLang={id}
              aria-current={id === lang ? 'true' : undefined}
              onClick={(event) => pick(event, id)}
            >
              {languages[id].name}
            </a>
          </li>
        ))}
      </ul>
      <p role="status">{said && t(`shell:${said}`)}</p>
    </>
  );
}
