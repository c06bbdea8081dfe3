/** What is saved between two loads of the page. */
import { read, write } from '#device/storage.ts';
import type { Context } from '#questionnaire/session.ts';

/** Raised when the shape of what is saved changes. */
export const VERSION = 2;

/** What this tab, or else this device, holds; null when it holds nothing. */
export const savedText = (): string | null => read('tab') ?? read('device');

/** All that is kept about a person, as text that can be read again. */
export const textOf = ({ answers, edits }: Context): string =>
  JSON.stringify({ version: VERSION, answers, edits });

/** Saves to this tab, and to the device where the person keeps them there. */
export function save(context: Context): void {
  write('tab', textOf(context));
  if (read('device') !== null) write('device', textOf(context));
}

/** True when the page can be opened anew and nothing is lost: the tab holds all that was told. */
export const isSafe = (context: Context): boolean =>
  context.answers.who === undefined || write('tab', textOf(context));

/** Keeps the answers on this device from now on. False when the device did not let us. */
export const keep = (context: Context): boolean => write('device', textOf(context));
