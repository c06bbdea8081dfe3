/** Where what is kept stands between two loads of the page: this tab, and the device if wanted. */
import { useSyncExternalStore } from 'react';
import { forgetOnDevice, read, write } from '#device/storage.ts';
import { textOf } from '#editions/saved.ts';
import type { Kept } from '#questionnaire/kept.ts';
import type { Session } from '#questionnaire/session.ts';

/** What this tab, or else this device, holds; null when it holds nothing. */
export const savedText = (): string | null => read('tab') ?? read('device');

/** To this tab, with what is ticked or typed and not sent yet; true when it was written. */
const saveInTab = ({ now, drafts }: Session): boolean => write('tab', textOf(now(), drafts()));

/** Answers that a new load of the page would lose, or that the device should hold and does not. */
export type Unkept = 'notKept' | 'deviceBehind';

let unkept: Unkept | undefined;
const listeners = new Set<() => void>();

const tell = () => {
  for (const listener of listeners) listener();
};

const subscribe = (changed: () => void) => {
  listeners.add(changed);
  return () => listeners.delete(changed);
};

/** What the last save could not keep, to be told; renders again when that changes. */
export const useUnkept = (): Unkept | undefined =>
  useSyncExternalStore(
    subscribe,
    () => unkept,
    () => undefined,
  );

/** Saves to this tab, and to the device where the person keeps them there; true when all was written. */
export function save(session: Session): boolean {
  const kept = session.now();
  const inTab = saveInTab(session);
  const wanted = read('device') !== null;
  const onDevice = wanted && write('device', textOf(kept));
  const told = kept.answers.who !== undefined;
  unkept = undefined;
  if (told && wanted && !onDevice) unkept = 'deviceBehind';
  if (told && !inTab && !onDevice) unkept = 'notKept';
  tell();
  return inTab && onDevice === wanted;
}

/** Keeps the answers on this device from now on. False when the device did not let us. */
export function keepOnDevice(kept: Kept): boolean {
  const isWritten = write('device', textOf(kept));
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
export const useIsKept = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => read('device') !== null,
    () => false,
  );

/** True when the page can be opened anew and nothing is lost: the tab holds all that was told. */
export const isSafe = (session: Session): boolean =>
  session.now().answers.who === undefined || saveInTab(session);
