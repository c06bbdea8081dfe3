/** A person at one page, in a browser of their own: presses with a real mouse, and waits. */
import { type CDPSession, type Page, chromium } from '@playwright/test';
import { findBrowser } from '../../scripts/browser.ts';
import { type Watch, watch } from './watch.ts';

/** A phone of the middle class on a slow line, as DevTools makes it. */
const SLOW = { processor: 4, latency: 150, down: 1_600_000 / 8, up: 750_000 / 8 };
const PATIENCE = 20_000;
/** Long enough to look at what came of a press. */
const PAUSE = 400;

/** One file that came over the line, or is on its way; times in seconds of the browser's clock. */
export interface Piece {
  readonly url: string;
  readonly asked: number;
  came?: number;
  bytes?: number;
}

export class Person {
  readonly page: Page;
  readonly tools: CDPSession;
  readonly pieces: Piece[] = [];
  readonly leave: () => Promise<void>;

  private constructor(page: Page, tools: CDPSession, leave: () => Promise<void>) {
    this.page = page;
    this.tools = tools;
    this.leave = leave;
    const byId = new Map<string, Piece>();
    tools.on('Network.requestWillBeSent', ({ requestId, request, timestamp }) => {
      if (request.url.startsWith('data:')) return;
      const piece = { url: request.url, asked: timestamp };
      byId.set(requestId, piece);
      this.pieces.push(piece);
    });
    tools.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) => {
      const piece = byId.get(requestId);
      if (piece) Object.assign(piece, { came: timestamp, bytes: encodedDataLength });
    });
  }

  /** A fresh browser with a fresh profile. */
  static async comes(slow: boolean): Promise<Person> {
    const { executablePath, args, env } = await findBrowser();
    const browser = await chromium.launch({
      executablePath,
      args,
      env: env as Record<string, string>,
    });
    const page = await browser.newPage({
      viewport: { width: 412, height: 823 },
      locale: 'en-US',
    });
    await page.addInitScript(watch);
    const tools = await page.context().newCDPSession(page);
    await tools.send('Network.enable');
    await tools.send('Performance.enable');
    if (slow) {
      await tools.send('Emulation.setCPUThrottlingRate', { rate: SLOW.processor });
      await tools.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: SLOW.latency,
        downloadThroughput: SLOW.down,
        uploadThroughput: SLOW.up,
      });
    }
    return new Person(page, tools, () => browser.close());
  }

  /** Goes to an address, and is back when the first screen is painted, whatever else still comes. */
  async opens(url: string): Promise<void> {
    await this.page.goto(url, { waitUntil: 'commit' });
    await this.sees('screens', 0);
  }

  /** All that the page noted until now. */
  noted(): Promise<Pick<Watch, 'screens' | 'presses' | 'ticks' | 'told' | 'tasks' | 'shifts'>> {
    return this.page.evaluate(() => {
      const { longer: _, place: __, ...noted } = window.bench;
      return noted;
    });
  }

  /** How long a list is now. */
  count(list: 'screens' | 'ticks' | 'told'): Promise<number> {
    return this.page.evaluate((name) => window.bench[name].length, list);
  }

  /** Until a list is longer than so many; false when the time is over. */
  waits(list: 'screens' | 'ticks' | 'told', than: number, ms: number): Promise<boolean> {
    return this.page.evaluate(([name, n, time]) => window.bench.longer(name, n, time), [
      list,
      than,
      ms,
    ] as const);
  }

  async sees(list: 'screens' | 'ticks', than: number): Promise<void> {
    if (await this.waits(list, than, PATIENCE)) return;
    const { pathname } = new URL(this.page.url());
    throw new Error(`No new ${list} at ${pathname} after ${PATIENCE / 1000} seconds.`);
  }

  /** Presses and lets go at once; true when there was something to press. */
  async presses(selector: string, index = 0): Promise<boolean> {
    const point = await this.page.evaluate(([what, which]) => window.bench.place(what, which), [
      selector,
      index,
    ] as const);
    if (!point) return false;
    const mouse = (type: 'mouseMoved' | 'mousePressed' | 'mouseReleased') =>
      this.tools.send('Input.dispatchMouseEvent', {
        type,
        ...point,
        ...(type !== 'mouseMoved' && { button: 'left', clickCount: 1 }),
      });
    await Promise.all([mouse('mouseMoved'), mouse('mousePressed'), mouse('mouseReleased')]);
    return true;
  }

  pause(ms = PAUSE): Promise<void> {
    return this.page.waitForTimeout(ms);
  }
}
