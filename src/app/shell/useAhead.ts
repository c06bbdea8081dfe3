import { useEffect } from 'react';
import { laterAt } from 'virtual:words';
import type { Language } from '#i18n/languages.ts';

/** What no first screen needs, fetched ahead of need. Where that fails nothing is said: nothing was asked yet. */
export function useAhead(lang: Language): void {
  useEffect(() => {
    for (const file of laterAt[lang] ?? [])
      fetch(file, { priority: 'low' })
        .then((response) => response.arrayBuffer())
        .catch(() => undefined);
  }, [lang]);
}
