/** Leaving fast: cover the page, forget this tab's answers, put another page in its place. */
import { eraseTab } from './storage.ts';

/** A page nobody asks about. */
export const NEUTRAL_PAGE = 'https://www.weather.gov/';

/** Presses of Shift that leave, and the most milliseconds between two of them. */
const PRESSES = 3;
const PAUSE_MS = 5000;

export function leave(): void {
  document.documentElement.classList.add('leaving');
  eraseTab();
  location.replace(NEUTRAL_PAGE);
}

/** Makes the way out of the strip forget too. Without the script it is a plain link. */
export function watchExit(): () => void {
  const press = (event: MouseEvent) => {
    if (!(event.target as Element).closest('.exit')) return;
    event.preventDefault();
    leave();
  };
  document.addEventListener('click', press);
  return () => document.removeEventListener('click', press);
}

/**
 * Watches for three presses of Shift alone. `onPress` is told how many are left; 0 when the
 * count starts afresh. Returns the way to stop watching.
 */
export function watchShift(onPress: (left: number) => void): () => void {
  let presses = 0;
  let timer: number | undefined;
  const restart = () => {
    presses = 0;
    onPress(0);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Shift') {
      if (presses > 0) restart();
      return;
    }
    if (event.repeat) return;
    presses += 1;
    window.clearTimeout(timer);
    if (presses >= PRESSES) {
      leave();
      return;
    }
    onPress(PRESSES - presses);
    timer = window.setTimeout(restart, PAUSE_MS);
  };
  window.addEventListener('keydown', press);
  return () => {
    window.clearTimeout(timer);
    window.removeEventListener('keydown', press);
  };
}
