/** What the page sees of itself, on its own clock. Given to the browser as text: it imports nothing. */

/** A stretch of time, in ms since the navigation. */
export interface Task {
  readonly at: number;
  readonly lasts: number;
}

export interface Shift {
  readonly by: number;
  /** True when a press came just before: the browser does not count such a shift. */
  readonly afterPress: boolean;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Watch {
  /** When each new heading was painted. */
  readonly screens: number[];
  readonly presses: number[];
  /** When each tick was painted, and when what is told beside it was. */
  readonly ticks: number[];
  readonly told: number[];
  readonly tasks: Task[];
  readonly shifts: Shift[];
  /** Until a list is longer than so many, or the time is over; tells whether it is. */
  longer(list: 'screens' | 'ticks' | 'told', than: number, ms: number): Promise<boolean>;
  /** Brings something into view and tells where to press it. */
  place(selector: string, index: number): Point | undefined;
}

declare global {
  interface Window {
    bench: Watch;
  }
}

/** Starts to watch; to be run before any script of the page. */
export function watch(): void {
  const lists = { screens: [] as number[], ticks: [] as number[], told: [] as number[] };
  const presses: number[] = [];
  const tasks: Task[] = [];
  const shifts: Shift[] = [];
  const waiting = new Set<() => void>();
  const note = (list: keyof typeof lists) => {
    lists[list].push(performance.now());
    for (const look of waiting) look();
  };
  /** A task after the frame that is being drawn: its paint is done. */
  const afterFrame = (then: () => void) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', then, { once: true });
    port1.start();
    port2.postMessage(null);
  };
  const isShown = (element: Element) => element.checkVisibility() && !element.closest('dialog');

  let heading = '';
  const lookForHeading = () => {
    const shown = [...document.querySelectorAll('h1')].find(isShown)?.textContent.trim() ?? '';
    // A title in words has a space; the bare key of a word that is not here yet has none.
    if (shown === heading || !shown.includes(' ')) return;
    heading = shown;
    afterFrame(() => note('screens'));
  };
  let due = false;
  let toldDue = false;
  new MutationObserver((changes) => {
    toldDue ||= changes.some(({ target }) =>
      (target instanceof Element ? target : target.parentElement)?.closest('.pad, [role="status"]'),
    );
    if (due) return;
    due = true;
    requestAnimationFrame(() => {
      due = false;
      lookForHeading();
      if (toldDue) afterFrame(() => note('told'));
      toldDue = false;
    });
  }).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ['hidden', 'style', 'class'],
  });
  addEventListener('pointerup', ({ timeStamp }) => presses.push(timeStamp), true);
  addEventListener('change', () => requestAnimationFrame(() => afterFrame(() => note('ticks'))), {
    capture: true,
  });
  new PerformanceObserver((found) => {
    for (const { startTime, duration } of found.getEntries())
      tasks.push({ at: startTime, lasts: duration });
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((found) => {
    for (const entry of found.getEntries()) {
      const { value, hadRecentInput } = entry as PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      };
      shifts.push({ by: value, afterPress: hadRecentInput });
    }
  }).observe({ type: 'layout-shift', buffered: true });

  window.bench = {
    ...lists,
    presses,
    tasks,
    shifts,
    longer: (list, than, ms) =>
      new Promise((resolve) => {
        const isIt = () => lists[list].length > than;
        const end = () => {
          clearTimeout(timer);
          waiting.delete(look);
          resolve(isIt());
        };
        const look = () => isIt() && end();
        const timer = setTimeout(end, ms);
        waiting.add(look);
        look();
      }),
    place: (selector, index) => {
      const found = [...document.querySelectorAll<HTMLElement>(selector)].filter(isShown)[index];
      if (!found) return undefined;
      const target = (found instanceof HTMLInputElement && found.labels?.[0]) || found;
      target.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = target.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    },
  };
}
