import { type MouseEvent, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { inLanguage } from '#i18n/address.ts';
import { type Language, languages } from '#i18n/languages.ts';
import { speak, useLanguage, useWords } from '#i18n/words.ts';

interface Props {
  readonly languages: readonly Language[];
  readonly className?: string;
  /** The page speaks the language that was picked. */
  readonly onDone?: () => void;
}

/**
 * The languages in their own names. A switch keeps the step, the answers and what is typed:
 * screens are keyed by question, never by language, and the words are here before the address
 * changes. Where they cannot be had, the page stays, and says so.
 */
export function LanguageLinks({ languages: shown, className, onDone }: Props) {
  const t = useWords();
  const lang = useLanguage();
  const location = useLocation();
  const navigate = useNavigate();
  const [said, setSaid] = useState<'loading' | 'languageNeedsNetwork'>();
  const pick = (event: MouseEvent, to: Language) => {
    event.preventDefault();
    setSaid('loading');
    const there = inLanguage(location.pathname, to) + location.hash;
    const state = location.state as unknown;
    speak(to)
      .then(() => navigate(there, { replace: true, state }))
      .then(
        () => {
          onDone?.();
          return setSaid(undefined);
        },
        () => setSaid('languageNeedsNetwork'),
      );
  };
  return (
    <>
      <ul className={className}>
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
