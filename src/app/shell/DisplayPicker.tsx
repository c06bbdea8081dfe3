import { useEffect, useRef, useState } from 'react';
import { type Theme, savedTheme, showTheme, themes } from '#device/storage.ts';
import { useWords } from '#i18n/words.ts';

const names = {
  auto: 'shell:themeAuto',
  light: 'shell:themeLight',
  dark: 'shell:themeDark',
  contrast: 'shell:themeContrast',
} as const;

/** How the page looks: as the device says, light, dark or high contrast. */
export function DisplayPicker() {
  const t = useWords();
  const menu = useRef<HTMLDetailsElement>(null);
  const [theme, setTheme] = useState<Theme>();
  useEffect(() => {
    // What was picked in the page before the app took it over; else what was picked before.
    const picked = menu.current?.querySelector<HTMLInputElement>('input:checked')?.value;
    const wanted = themes.find((one) => one === picked) ?? savedTheme();
    if (wanted) {
      showTheme(wanted);
      setTheme(wanted);
    }
  }, []);
  const pick = (next: Theme | undefined) => {
    showTheme(next);
    setTheme(next);
  };
  return (
    <details className="menu" ref={menu} name="tools">
      <summary aria-label={t('shell:display')}>
        <span aria-hidden="true">Aa</span>
      </summary>
      <fieldset className="menu-body">
        <legend className="unseen">{t('shell:display')}</legend>
        {([undefined, ...themes] as const).map((option) => (
          <label key={option ?? 'auto'}>
            <input
              type="radio"
              name="theme"
              value={option ?? 'auto'}
              checked={theme === option}
              onChange={() => pick(option)}
            />
            {t(names[option ?? 'auto'])}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
