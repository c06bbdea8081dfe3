import { type MouseEvent, useRef } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { inLanguage } from '#i18n/address.ts';
import { type Language, languageIds, languages } from '#i18n/languages.ts';
import { loadWords, loadedNamespaces, useLanguage, useWords } from '#i18n/words.ts';
import { Icon } from '#ui/Icon.tsx';

/**
 * The languages in their own names. A switch keeps the step, the answers and what is typed:
 * screens are keyed by question, never by language, and the words are here before the address
 * changes.
 */
export function useLanguageSwitch(): (event: MouseEvent<HTMLAnchorElement>, to: Language) => void {
  const lang = useLanguage();
  const location = useLocation();
  const navigate = useNavigate();
  return (event, to) => {
    event.preventDefault();
    void loadWords(to, loadedNamespaces(lang)).then(
      () =>
        navigate(inLanguage(location.pathname, to) + location.hash, {
          replace: true,
          state: location.state as unknown,
        }),
      // Offline and not fetched yet: the plain link shows the browser's own message.
      () => undefined,
    );
  };
}

export function LanguagePicker() {
  const t = useWords();
  const lang = useLanguage();
  const { pathname } = useLocation();
  const change = useLanguageSwitch();
  const menu = useRef<HTMLDetailsElement>(null);
  return (
    <details className="menu" ref={menu} name="tools">
      <summary>
        <Icon name="globe" size={20} />
        <span className="unseen">{t('shell:language')}: </span>
        {languages[lang].name}
      </summary>
      <ul className="menu-body">
        {languageIds.map((id) => (
          <li key={id}>
            <a
              href={inLanguage(pathname, id)}
              lang={id}
              hrefLang={id}
              aria-current={id === lang ? 'true' : undefined}
              onClick={(event) => {
                if (menu.current) menu.current.open = false;
                change(event, id);
              }}
            >
              {languages[id].name}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
