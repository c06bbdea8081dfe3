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

/** Who leaves has left: what was still under way writes nothing after that (leave.ts). */
const hasLeft = (): boolean => document.documentElement.classList.contains('leaving');

const put = (place: Place, text: string): boolean =>
  !hasLeft() &&
  (attempt(() => {
    store(place).setItem(KEY, text);
    return true;
  }) ??
    false);

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

/** How the page looks, as picked for this tab: words of one attribute of the page, e.g. "large dark". */
const LOOK = `${KEY}-look`;
/** What a link brought, until it is opened or left. */
const LINK = `${KEY}-link`;

/** Removes all that is ours from this tab. */
export function eraseTab(): void {
  for (const item of [KEY, LOOK, LINK]) attempt(() => sessionStorage.removeItem(item));
}

/** What a link brought to this tab, over a reload; empty when it brought nothing. */
export const arrivedLink = (): string => attempt(() => sessionStorage.getItem(LINK)) ?? '';

/** Keeps what a link brought in this tab; with nothing, forgets it. */
export function keepLink(code = ''): void {
  attempt(() => (code ? sessionStorage.setItem(LINK, code) : sessionStorage.removeItem(LINK)));
}

/** Removes the answers from the device; this tab still holds them. True when they are gone from it. */
export function forgetOnDevice(): boolean {
  attempt(() => localStorage.removeItem(KEY));
  return read('device') === null;
}

/** A word to all other tabs; it is there for no longer than they need to hear of it. */
const ERASED = `${KEY}-erased`;

/** Calls back when another tab deletes all. */
export const onErased = (erased: () => void): void =>
  addEventListener('storage', ({ key, newValue }) => {
    if (key === ERASED && newValue) erased();
  });

/** Removes all that is ours from this tab, from the device and from other tabs; true when the answers are gone. */
export function erase(): boolean {
  eraseTab();
  const isForgotten = forgetOnDevice();
  // Last, so that no other tab finds anything there that it would keep up to date.
  attempt(() => localStorage.setItem(ERASED, 'all'));
  attempt(() => localStorage.removeItem(ERASED));
  return isForgotten && read('tab') === null;
}

/** Puts on what was picked in this tab: before the page is first painted. */
export function putOnLook(): void {
  document.documentElement.dataset['look'] = attempt(() => sessionStorage.getItem(LOOK)) ?? '';
}

const looks = (): string[] => document.documentElement.dataset['look']?.split(' ') ?? [];

/** Which of these looks the page has on; undefined where it is as the device has it. */
export const lookOf = (some: readonly string[]): string | undefined =>
  looks().find((look) => some.includes(look));

/** Shows one of these looks, or none of them, and remembers it for this tab. */
export function showLook(some: readonly string[], picked: string | undefined): void {
  const others = looks().filter((look) => look && !some.includes(look));
  const shown = [...others, ...(picked ? [picked] : [])].join(' ');
  document.documentElement.dataset['look'] = shown;
  attempt(() => sessionStorage.setItem(LOOK, shown));
}
