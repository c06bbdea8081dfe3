/** Where what is kept stands between two loads of the page: this tab, and the device if wanted. */
import { useSyncExternalStore } from 'react';
import { forgetOnDevice, read, write } from '#device/storage.ts';
import { textOf } from '#editions/saved.ts';
import type { Kept } from '#questionnaire/kept.ts';
import type { Session } from '#questionnaire/session.ts';

/** What this tab last knew to be its own on the device; another tab may keep other answers there. */
let own: string | null = null;

/** True when the device keeps the answers of this tab. */
const isOwn = (): boolean => own !== null && read('device') === own;

/** True when the device keeps answers that another tab put there. */
export const isOthers = (): boolean => read('device') !== null && !isOwn();

/** What this tab, or else this device, holds; null when it holds nothing. */
export function savedText(): string | null {
  const [tab, device] = [read('tab'), read('device')];
  // The same answers; this tab alone may have drafts behind them.
  if (tab === null || (device !== null && tab.startsWith(device.slice(0, -1)))) own = device;
  return tab ?? device;
}

/** To this tab, with what is ticked or typed and not sent yet; true when it was written. */
const saveInTab = ({ now, drafts }: Session): boolean => write('tab', textOf(now(), drafts()));

/** Answers that a new load of the page would lose, or that the device should hold and does not. */
export type Unkept = 'notKept' | 'deviceBehind' | 'otherTab';

let unkept: Unkept | undefined;
const listeners = new Set<() => void>();

const tell = () => {
  for (const listener of listeners) listener();
};

const subscribe = (changed: () => void) => {
  listeners.add(changed);
  // Another tab kept something, or let go of it.
  window.addEventListener('storage', changed);
  return () => {
    listeners.delete(changed);
    window.removeEventListener('storage', changed);
  };
};

/** What the last save could not keep, to be told; renders again when that changes. */
export const useUnkept = (): Unkept | undefined =>
  useSyncExternalStore(
    subscribe,
    () => unkept,
    () => undefined,
  );

/** Puts the answers on the device; true when they are there. */
function putOnDevice(kept: Kept): boolean {
  const text = textOf(kept);
  const isWritten = write('device', text);
  if (isWritten) own = text;
  return isWritten;
}

/**
 * Saves to this tab, and to the device where it keeps the answers of this tab: what another tab put
 * there is never written over unasked. True when all was written.
 */
export function save(session: Session): boolean {
  const kept = session.now();
  const inTab = saveInTab(session);
  const wanted = isOwn();
  const onDevice = wanted && putOnDevice(kept);
  const told = kept.answers.who !== undefined;
  unkept = undefined;
  if (told && wanted && !onDevice) unkept = 'deviceBehind';
  if (told && own !== null && isOthers()) unkept = 'otherTab';
  if (told && !inTab && !onDevice) unkept = 'notKept';
  tell();
  return inTab && onDevice === wanted;
}

/** Keeps the answers on this device from now on. False when the device did not let us. */
export function keepOnDevice(kept: Kept): boolean {
  const isWritten = putOnDevice(kept);
  if (isWritten) unkept = undefined;
  tell();
  return isWritten;
}

/** Keeps the answers in this tab alone, as at first. False when the device did not let us. */
export function keepInTab(): boolean {
  const isGone = forgetOnDevice();
  tell();
  return isGone;
}

/** Whether the answers stay when the tab is closed; renders again when that changes. */
export const useIsKept = (): boolean => useSyncExternalStore(subscribe, isOwn, () => false);

/** True when the page can be opened anew and nothing is lost: the tab holds all that was told. */
export const isSafe = (session: Session): boolean =>
  session.now().answers.who === undefined || saveInTab(session);
