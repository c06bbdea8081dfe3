/** Leaving fast: cover the page, forget this tab's answers, put another page in its place. */
import { eraseTab } from './storage.ts';

/** A page nobody asks about. */
export const NEUTRAL_PAGE = 'https://www.weather.gov/';

/** Presses of Shift that leave, and the milliseconds within which all of them come. */
const PRESSES = 3;
const WITHIN_MS = 1500;

export function leave(): void {
  document.documentElement.classList.add('leaving');
  eraseTab();
  location.replace(NEUTRAL_PAGE);
}

/** What a click does on the way out of the strip: it forgets too. Without the script it is a plain link. */
export function pressExit(event: MouseEvent): void {
  if (!(event.target as Element).closest('.exit')) return;
  event.preventDefault();
  leave();
}

/**
 * Watches for three presses of Shift alone, close together. A press counts when the key comes up
 * and nothing else was pressed with it: Shift+Tab and capital letters are none. `onPress` is told
 * how many are left, and 0 when the count starts afresh; for the first count of a page only, so
 * that no one hears of it again and again. Returns the way to stop watching.
 */
export function watchShift(onPress: (left: number) => void): () => void {
  let times: number[] = [];
  let isAlone = false;
  let isTold = false;
  let timer: number | undefined;
  const watch = new AbortController();
  const restart = () => {
    window.clearTimeout(timer);
    if (times.length === 0) return;
    times = [];
    if (!isTold) onPress(0);
    isTold = true;
  };
  const other = () => {
    isAlone = false;
    restart();
  };
  const down = ({ key, repeat, ctrlKey, altKey, metaKey }: KeyboardEvent) => {
    if (key !== 'Shift' || ctrlKey || altKey || metaKey) other();
    else if (!repeat) isAlone = true;
  };
  const up = ({ key, timeStamp }: KeyboardEvent) => {
    if (key !== 'Shift' || !isAlone) return;
    isAlone = false;
    times = [...times.filter((time) => timeStamp - time < WITHIN_MS), timeStamp];
    if (times.length >= PRESSES) {
      leave();
      return;
    }
    if (!isTold) onPress(PRESSES - times.length);
    window.clearTimeout(timer);
    timer = window.setTimeout(restart, WITHIN_MS);
  };
  window.addEventListener('keydown', down, watch);
  window.addEventListener('keyup', up, watch);
  window.addEventListener('pointerdown', other, watch);
  return () => {
    window.clearTimeout(timer);
    watch.abort();
  };
}
