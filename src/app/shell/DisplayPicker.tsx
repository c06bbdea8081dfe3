import { useEffect, useRef, useState } from 'react';
import { lookOf, showLook } from '#device/storage.ts';
import { useWords } from '#i18n/words.ts';

/** What can be picked; `auto` is as the device has it. */
const looks = {
  text: { auto: 'shell:textNormal', large: 'shell:textLarge', larger: 'shell:textLarger' },
  theme: {
    auto: 'shell:themeAuto',
    light: 'shell:themeLight',
    dark: 'shell:themeDark',
    contrast: 'shell:themeContrast',
  },
} as const;

/** How the page looks: how large its text is, and its colours. */
export function DisplayPicker() {
  const t = useWords();
  return (
    <details className="menu" name="tools">
      <summary aria-label={t('shell:display')}>
        <span aria-hidden="true">Aa</span>
      </summary>
      <div className="menu-body">
        <Choice look="text" title={t('shell:text')} />
        <Choice look="theme" title={t('shell:theme')} />
      </div>
    </details>
  );
}

function Choice({ look, title }: { look: keyof typeof looks; title: string }) {
  const t = useWords();
  const options = Object.keys(looks[look]);
  const room = useRef<HTMLFieldSetElement>(null);
  const [shown, setShown] = useState('auto');
  const pick = (value: string) => {
    showLook(options, value === 'auto' ? undefined : value);
    setShown(value);
  };
  useEffect(() => {
    const some = Object.keys(looks[look]);
    // What was picked in the page before the app took it over; else what was picked before.
    const picked = room.current?.querySelector<HTMLInputElement>('input:checked')?.value;
    if (picked && picked !== 'auto') showLook(some, picked);
    setShown(lookOf(some) ?? 'auto');
  }, [look]);
  return (
    <fieldset ref={room}>
      <legend>{title}</legend>
      {Object.entries(looks[look]).map(([value, name]) => (
        <label key={value}>
          <input
            type="radio"
            name={look}
            value={value}
            checked={shown === value}
            onChange={() => pick(value)}
          />
          {t(name)}
        </label>
      ))}
    </fieldset>
  );
}
