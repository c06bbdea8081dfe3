/** A person at a real browser, and a watch on what the page must never do. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Locator, type Page, test as base, expect } from '@playwright/test';
import { type Language, languageIds } from '#i18n/languages.ts';
import { FORMAT } from '#editions/saved.ts';
import { minutesOf } from '#questionnaire/path.ts';
import { type QuestionId, questions } from '#questionnaire/questions.ts';
import type axe from 'axe-core';
import { getDocumentProxy } from 'unpdf';

export { expect };
export type Lang = Language;
export const LANGS = languageIds;

/** What the browser is made to say where a test wants no service worker (playwright.config.ts). */
const BLOCKED = /^Service Worker registration blocked by Playwright/;

/** Gathers what a page of this host must never do: no error or warning, no other origin. */
export function faultsOf(page: Page, own: string): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  page.on('pageerror', (fault) => faults.push(String(fault)));
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== own && protocol !== 'data:') faults.push(`another origin: ${request.url()}`);
  });
  return faults;
}

export function expectNone(faults: readonly string[], allowed?: RegExp): void {
  const expected = [BLOCKED, ...(allowed ? [allowed] : [])];
  expect(faults.filter((fault) => !expected.some((known) => known.test(fault)))).toEqual([]);
}

/** Watches every page: no console error or warning, no breach of the policy, no other origin. */
export const test = base.extend<{ page: Page; allowed: RegExp | undefined }>({
  /** A console message that a test is about, and so expects. */
  allowed: [undefined, { option: true }],
  page: async ({ page, baseURL, allowed }, goOn) => {
    const faults = faultsOf(page, new URL(baseURL ?? '').origin);
    await goOn(page);
    expectNone(faults, allowed);
  },
});

type Tree = { readonly [key: string]: string | Tree };

/** The text of a key as it is written, or nothing where there is none. */
export function wordOr(lang: Lang, key: string): string | undefined {
  const [room = '', path = ''] = key.split(':');
  const tree = JSON.parse(readFileSync(`locales/${lang}/${room}.json`, 'utf8')) as Tree;
  const found = path
    .split('.')
    .reduce<string | Tree | undefined>(
      (at, part) => (typeof at === 'object' ? at[part] : undefined),
      tree,
    );
  return typeof found === 'string' ? found : undefined;
}

/** A word of the app, by language and "room:key". */
export function word(
  lang: Lang,
  key: string,
  values: Record<string, string | number> = {},
): string {
  const found = wordOr(lang, key);
  if (found === undefined) throw new Error(`No word ${lang} ${key}`);
  return Object.entries(values)
    .reduce((text, [name, value]) => text.replaceAll(`{{${name}}}`, String(value)), found)
    .replace(/<\/?\w+>/g, '');
}

/**
 * Until the page is as it stays: the app has taken it over, and its style and its letters are here.
 */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => document.documentElement.dataset['app'] === 'taken');
  await page.evaluate(async () => {
    await document.fonts.ready;
    // What the app draws anew for them is drawn: one frame begins it, the next one ends it. A busy
    // browser may owe a frame for ever after its window has changed: a second is enough to wait.
    for (let frame = 0; frame < 2; frame += 1)
      await new Promise((resolve) => {
        requestAnimationFrame(resolve);
        setTimeout(resolve, 1000);
      });
  });
}

/**
 * Until a thing is in view: the whole of it, or a part. Measured from the boxes of the page and of
 * all that clips it, since toBeInViewport waits for a frame without any limit of time.
 */
export async function expectInView(one: Locator, part: 'whole' | 'part'): Promise<void> {
  const seen = () =>
    one.evaluate((element) => {
      const own = element.getBoundingClientRect();
      let [left, top, right, bottom] = [
        Math.max(own.left, 0),
        Math.max(own.top, 0),
        Math.min(own.right, innerWidth),
        Math.min(own.bottom, innerHeight),
      ];
      for (let at = element.parentElement; at !== null; at = at.parentElement) {
        if (at === document.body || getComputedStyle(at).overflow === 'visible') continue;
        const clip = at.getBoundingClientRect();
        left = Math.max(left, clip.left);
        top = Math.max(top, clip.top);
        right = Math.min(right, clip.right);
        bottom = Math.min(bottom, clip.bottom);
      }
      const share = Math.max(0, right - left) * Math.max(0, bottom - top);
      return share / (own.width * own.height || 1);
    });
  const least = part === 'whole' ? 0.999 : 0.001;
  await expect.poll(seen, { message: `${one} is in view` }).toBeGreaterThanOrEqual(least);
}

/** Opens an address of the app, until it has settled. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await settled(page);
}

/** Opens an address in a tab that keeps this text, as a tab does that was here before. */
export async function openKeeping(page: Page, path: string, text: string): Promise<void> {
  // Before the app's own script, and for this one opening: no other page is needed to set it.
  const keeping = await page.addInitScript(
    (kept) => sessionStorage.setItem('worth-asking', kept),
    text,
  );
  await open(page, path);
  await keeping.dispose();
}

/** Options by question id, as a person picks them on the way. */
export type Picks = Readonly<Record<string, readonly string[]>>;

/** The Full way of a person with much to tell: every kind of screen is met. */
export const BUSY_FULL: Picks = {
  who: ['adult'],
  opioids: ['fewTimes'],
  whichOpioid: ['painMedicine'],
  purpose: ['lowMood', 'worry'],
  lowMood: ['someDays'],
  worry: ['mostDays'],
  stage: ['takesNow'],
  naltrexoneForm: ['lowDose'],
  suicide: ['sometimes'],
  medicines: ['sertraline', 'bupropion'],
  medicinesGoing: ['notHelping'],
  triedBefore: ['oneMedicine'],
  conditions: ['liver', 'kidney'],
  liverDetail: ['fatty'],
  comingUp: ['surgery', 'alcohol'],
  understanding: ['codeine_true', 'known_unsure'],
  options: ['better', 'keep'],
  values: ['proof_that', 'money_thatBit', 'time_both'],
  ready: ['points_notYet'],
};

/** The Short way of a person who needs no stop and no note. */
export const PLAIN_SHORT: Picks = {
  who: ['adult'],
  opioids: ['no'],
  purpose: ['worry'],
  suicide: ['no'],
  medicines: ['none'],
  healthShort: ['none'],
};

export class Person {
  readonly page: Page;
  lang: Lang;

  constructor(page: Page, lang: Lang) {
    this.page = page;
    this.lang = lang;
  }

  word(key: string, values: Record<string, string | number> = {}): string {
    return word(this.lang, key, values);
  }

  /** What the start page calls a way. */
  way(way: 'full' | 'short'): string {
    return this.word(`welcome:${way}`, { minutes: minutesOf(way) });
  }

  async start(way: 'full' | 'short' = 'full'): Promise<void> {
    await open(this.page, `/${this.lang}/`);
    await this.page
      .getByRole('link', {
        name: this.way(way),
        exact: true,
      })
      .click();
    await this.sees('questions:who.title');
  }

  async sees(key: string, values: Record<string, string | number> = {}): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(this.word(key, values));
  }

  /** Picks options of the question on the screen by their labels. */
  async picks(question: string, ...options: string[]): Promise<void> {
    const asked = questions[question as QuestionId];
    for (const option of options) {
      // The four options are named by the answers.
      if (question === 'options' || (asked.kind === 'many' && asked.rows)) {
        await this.page.locator(`input[value="${option}"]`).check();
        continue;
      }
      const key = ['unsure', 'unsaid'].includes(option)
        ? `questions:${option}`
        : `questions:${question}.option.${option}`;
      // A helper reads some options in other words.
      const labels = [this.word(key), wordOr(this.lang, `${key}_helper`)].filter(Boolean);
      const row = this.page.locator('label.choice', {
        has: this.page.locator('.label', {
          hasText: new RegExp(`^(${labels.map((label) => escape(label!)).join('|')})$`),
        }),
      });
      const fold = this.page.locator('.fold:not([open])', { has: row });
      if ((await fold.count()) > 0) await fold.locator('summary').click();
      await row.click();
    }
  }

  /** Opens what is folded under these words. */
  async unfolds(...keys: string[]): Promise<void> {
    for (const key of keys)
      await this.page
        .locator('summary', { hasText: this.word(key) })
        .first()
        .click();
  }

  async goesOn(name = 'shell:continue'): Promise<void> {
    await this.page.getByRole('button', { name: this.word(name) }).click();
  }

  async answers(question: string, ...options: string[]): Promise<void> {
    await this.sees(`questions:${question}.title`);
    await this.picks(question, ...options);
    const before = this.page.url();
    await this.goesOn();
    await this.page.waitForURL((url) => url.href !== before);
  }

  /** Answers each question in turn, passing stops and notes as they come, up to a step. */
  async walks(picks: Picks, until: string): Promise<void> {
    for (let guard = 0; guard < 40; guard += 1) {
      const step = this.step();
      if (step === until) return;
      const heading = await this.page.getByRole('heading', { level: 1 }).textContent();
      if (picks[step]) {
        await this.picks(step, ...picks[step]);
        await this.goesOn();
      } else if (/Stop$|Note$|Notes$/.test(step)) await this.goesOn('shell:goOn');
      else if (step === 'choose') await this.page.locator('.explainers a').first().click();
      else await this.goesOn();
      await expect(this.page.getByRole('heading', { level: 1 })).not.toHaveText(heading ?? '');
    }
    throw new Error(`Never came to ${until}`);
  }

  /** The step in the address, as the chart names it. */
  step(): string {
    const [, , page, part = ''] = new URL(this.page.url()).pathname.split('/');
    // The first question of the Short way has an address of its own.
    if (page === 'short') return 'who';
    return part.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  }

  /** The address of a step. */
  private at(step: string): string {
    return `/${this.lang}/step/${step.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}/`;
  }

  /** Opens a step with these answers already saved in the tab. */
  async opens(step: string, answers: object, edits: object = {}): Promise<void> {
    const kept = JSON.stringify({ version: FORMAT, answers, edits });
    await openKeeping(this.page, this.at(step), kept);
    await expect(this.page.getByRole('heading', { level: 1 })).toBeVisible();
  }

  /** Goes to another step with the same answers, as Back and Forward do: nothing is loaded again. */
  async goesTo(step: string): Promise<void> {
    await this.page.evaluate((path) => {
      document.querySelector('h1')!.dataset['left'] = '';
      history.pushState(null, '', path);
      dispatchEvent(new PopStateEvent('popstate', { state: null }));
    }, this.at(step));
    await this.page.locator('h1:not([data-left])').waitFor();
    expect(this.step()).toBe(step);
    await settled(this.page);
  }
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What a printed page says: its size in points and its text. */
export interface Printed {
  readonly pages: number;
  readonly text: string;
  readonly width: number;
  readonly height: number;
  /** True when the paper has real headings, in reading order. */
  readonly tagged: boolean;
  /** Its smallest letters, in points. */
  readonly smallest: number;
}

/** Prints the page as the browser's own print does, and reads the paper back. */
export async function print(page: Page, format: 'A4' | 'Letter', file?: string): Promise<Printed> {
  const data = await page.pdf({ format, tagged: true, ...(file && { path: file }) });
  const pdf = await getDocumentProxy(new Uint8Array(data), { verbosity: 0 });
  const texts: string[] = [];
  const sizes: number[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    for (const item of items)
      // The plain zero comes from other letters, which are wider, and as tall at a smaller size.
      if ('str' in item && /[^0\s]/.test(item.str))
        sizes.push(Math.hypot(...item.transform.slice(2, 4)));
    texts.push(
      items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join(''),
    );
  }
  const first = await pdf.getPage(1);
  const { width, height } = first.getViewport({ scale: 1 });
  const roles = JSON.stringify(await first.getStructTree());
  return {
    pages: pdf.numPages,
    text: texts.join(' ').replace(/\s+/g, ' '),
    width,
    height,
    tagged: roles.includes('"H2"') && roles.includes('"H3"'),
    smallest: Math.min(...sizes),
  };
}

/** Text as it may be broken over lines on paper; a gap to fill by hand is a line, and no letters. */
export const asPrinted = (text: string): string =>
  text.replaceAll('____', '').replace(/\s+/g, ' ').trim();

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules of axe that look at colours: the slow ones, and all that another scheme changes. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

const asked = {
  all: {},
  colours: { runOnly: COLOURS },
  noColours: { rules: Object.fromEntries(COLOURS.map((id) => [id, { enabled: false }])) },
} as const;

/** What axe finds on the page as it stands, each as "rule: element"; by all of its rules, or some. */
export async function axeFaults(page: Page, rules: keyof typeof asked = 'all'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  return page.evaluate(async (some) => {
    const { run } = (window as unknown as { axe: typeof axe }).axe;
    const { violations } = await run(document, { resultTypes: ['violations'], ...some });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }, asked[rules]);
}

/** Keeps the script from a page until the returned function is called, as a slow line does. */
export async function holdScript(page: Page): Promise<() => void> {
  let release = () => undefined as void;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/assets/*/app.js', async (route) => {
    await held;
    await route.continue();
  });
  return () => release();
}
