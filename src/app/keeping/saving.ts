/** Where what is kept stands between two loads of the page: this tab, and the device if wanted. */
import { read, write } from '#device/storage.ts';
import { textOf } from '#editions/saved.ts';
import type { Kept } from '#questionnaire/kept.ts';
import type { Session } from '#questionnaire/session.ts';

/** What this tab, or else this device, holds; null when it holds nothing. */
export const savedText = (): string | null => read('tab') ?? read('device');

/** To this tab, with what is ticked or typed and not sent yet; true when it was written. */
const saveInTab = ({ now, drafts }: Session): boolean => write('tab', textOf(now(), drafts()));

/** Saves to this tab, and to the device where the person keeps them there. */
export function save(session: Session): void {
  saveInTab(session);
  if (read('device') !== null) write('device', textOf(session.now()));
}

/** Keeps the answers on this device from now on. False when the device did not let us. */
export const keepOnDevice = (kept: Kept): boolean => write('device', textOf(kept));

/** True when the page can be opened anew and nothing is lost: the tab holds all that was told. */
export const isSafe = (session: Session): boolean =>
  session.now().answers.who === undefined || saveInTab(session);
