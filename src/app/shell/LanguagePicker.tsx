import { useRef } from 'react';
import { languageIds, languages } from '#i18n/languages.ts';
import { useLanguage, useWords } from '#i18n/words.ts';
import { Icon } from '#ui/Icon.tsx';
import { LanguageLinks } from './LanguageLinks.tsx';

/** The languages, in every page's head. */
export function LanguagePicker() {
  const t = useWords();
  const lang = useLanguage();
  const menu = useRef<HTMLDetailsElement>(null);
  return (
    <details className="menu" ref={menu} name="tools">
      <summary>
        <Icon name="globe" size={20} />
        <span className="unseen">{t('shell:language')}: </span>
        <span className="tool-name">{languages[lang].name}</span>
      </summary>
      <div className="menu-body">
        <LanguageLinks
          languages={languageIds}
          onHere={() => menu.current?.querySelector('summary')?.focus({ preventScroll: true })}
        />
      </div>
    </details>
  );
}
