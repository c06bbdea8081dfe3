/**
 * The browser's two stores. Both may be full, forbidden or damaged: nothing here throws, and
 * callers are told what was not done.
 */

/** This tab only (session storage), or kept on the device (local storage). */
export type Place = 'tab' | 'device';

const KEY = 'worth-asking';

const store = (place: Place): Storage => (place === 'tab' ? sessionStorage : localStorage);

/** Runs against a store that may be forbidden or full; undefined when it was. */
function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

export const read = (place: Place): string | null =>
  attempt(() => store(place).getItem(KEY)) ?? null;

const put = (place: Place, text: string): boolean =>
  attempt(() => {
    store(place).setItem(KEY, text);
    return true;
  }) ?? false;

/**
 * True when it was written. A tab that has no room forgets what it held before: loaded again, it
 * would pass for the newest.
 */
export function write(place: Place, text: string): boolean {
  if (put(place, text)) return true;
  if (place === 'device') return false;
  attempt(() => sessionStorage.removeItem(KEY));
  return put(place, text);
}

/** Removes all that is ours from this tab, and from the device unless `tabOnly`; true when gone. */
export function erase({ tabOnly = false }: { tabOnly?: boolean } = {}): boolean {
  attempt(() => sessionStorage.removeItem(KEY));
  attempt(() => sessionStorage.removeItem(THEME));
  if (!tabOnly) attempt(() => localStorage.removeItem(KEY));
  return read('tab') === null && (tabOnly || read('device') === null);
}

const THEME = 'worth-asking-theme';
export const themes = ['light', 'dark', 'contrast'] as const;
export type Theme = (typeof themes)[number];

/** Shows a theme, or the device's own, and remembers it for this tab. */
export function showTheme(theme: Theme | undefined): void {
  if (theme) document.documentElement.dataset['theme'] = theme;
  else delete document.documentElement.dataset['theme'];
  attempt(() => (theme ? sessionStorage.setItem(THEME, theme) : sessionStorage.removeItem(THEME)));
}

export function savedTheme(): Theme | undefined {
  const saved = attempt(() => sessionStorage.getItem(THEME));
  return themes.find((theme) => theme === saved);
}
