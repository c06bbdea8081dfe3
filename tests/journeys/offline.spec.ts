/**
 * Kept on the device: after one visit the network may go, and a newer edition waits to be taken.
 * Each test has a host of its own, which it can take down or give another edition.
 */
import { rmSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { type Host, hosted as test, nextEdition } from './host.ts';
import {
  PLAIN_SHORT,
  LANGS,
  Person,
  asPrinted,
  expect,
  open,
  print,
  settled,
  word,
} from './support.ts';

// The browser itself reports what it could not fetch.
test.use({ allowed: /^Failed to load resource/ });
test.use({ serviceWorkers: 'allow' });

async function answersAll(person: Person): Promise<void> {
  for (const [question, options] of Object.entries(PLAIN_SHORT))
    await person.answers(question, ...options);
}

/** The worker of the language in view, when it has come so far. */
const has = (page: Page, state: 'active' | 'waiting') =>
  page.evaluate(async (which) => {
    const registration = await navigator.serviceWorker.getRegistration(location.pathname);
    return registration?.[which]?.state;
  }, state);

/** Until all of the language in view is on the device. */
const kept = (page: Page) => expect.poll(() => has(page, 'active')).toBe('activated');

/** One visit to the start page, and then no network. */
async function visitedOnce(page: Page, host: Host, lang: (typeof LANGS)[number]): Promise<Person> {
  await open(page, `/${lang}/`);
  await kept(page);
  host.goes();
  return new Person(page, lang);
}

for (const lang of LANGS) {
  test(`the whole short way in ${lang} with the network gone, loaded again at each step, and printed`, async ({
    page,
    host,
  }) => {
    const person = await visitedOnce(page, host, lang);
    await person.start('short');
    for (const [question, options] of Object.entries(PLAIN_SHORT)) {
      await person.sees(`questions:${question}.title`);
      await page.reload();
      await settled(page);
      await person.answers(question, ...options);
    }
    await open(page, `/${lang}/step/sheet/`);
    await person.sees('sheet:page.title');
    const paper = await print(page, 'A4');
    expect(paper.pages).toBe(1);
    expect(paper.text).toContain(asPrinted(person.word('doctorQuestions:S1q')));
  });

  test(`pages of ${lang} that nobody opened before, help among them, with the network gone`, async ({
    page,
    host,
  }) => {
    const person = await visitedOnce(page, host, lang);
    await open(page, `/${lang}/help/`);
    await expect(page.getByRole('main').locator('a[href="tel:988"]').first()).toBeVisible();
    await open(page, `/${lang}/privacy/?from=a-letter`);
    await person.sees('pages:privacy.title');
    await open(page, `/${lang}/facts/opioids/`);
    await person.sees('explainers:opioids.title');
    await page.getByRole('link', { name: person.word('shell:footer.clinics') }).click();
    await person.sees('papers:title');
  });
}

test('another language, with the network gone: the page stays, and says what it needs', async ({
  page,
  host,
}) => {
  const person = await visitedOnce(page, host, 'en');
  await person.start('short');
  await page.locator('summary', { hasText: person.word('shell:language') }).click();
  await page.getByRole('banner').getByRole('link', { name: 'Español' }).click();
  await expect(page.getByText(person.word('shell:languageNeedsNetwork'))).toBeVisible();
  await person.answers('who', 'adult');
  await person.sees('questions:opioids.title');
});

test('a language that one switched to is kept too', async ({ page, host }) => {
  const person = new Person(page, 'es');
  await open(page, '/en/help/');
  await page.locator('summary', { hasText: word('en', 'shell:language') }).click();
  await page.getByRole('banner').getByRole('link', { name: 'Español' }).click();
  await person.sees('crisis:title');
  await kept(page);
  host.goes();
  await page.reload();
  await person.sees('crisis:title');
  await page.getByRole('link', { name: person.word('shell:home') }).click();
  await person.start('short');
});

test('in a folder of a host: the short way and help, with the network gone', async ({
  page,
  host,
}) => {
  host.deploys('dist', '/aid/');
  const person = new Person(page, 'es');
  await open(page, '/aid/es/');
  await kept(page);
  host.goes();
  await page.reload();
  await page.getByRole('link', { name: person.way('short'), exact: true }).click();
  await answersAll(person);
  await open(page, '/aid/es/step/sheet/');
  await person.sees('sheet:page.title');
  expect((await print(page, 'Letter')).pages).toBe(1);
  await open(page, '/aid/es/help/');
  await expect(page.getByRole('main').locator('a[href="tel:988"]').first()).toBeVisible();
});

test('it can be installed, in its own language', async ({ page, request }) => {
  await open(page, '/es/step/who/');
  const manifest = page.locator('head > link[rel="manifest"]');
  const address = await manifest.evaluate((link: HTMLLinkElement) => link.href);
  const { lang, scope, start_url, icons } = (await (await request.get(address)).json()) as {
    lang: string;
    scope: string;
    start_url: string;
    icons: readonly { src: string; type: string }[];
  };
  expect(lang).toBe('es');
  for (const path of [scope, start_url]) expect(new URL(path, address).pathname).toBe('/es/');
  for (const { src, type } of icons) {
    const icon = await request.get(new URL(src, address).href);
    expect(icon.headers()['content-type']).toContain(type);
  }
  const devtools = await page.context().newCDPSession(page);
  const { errors } = await devtools.send('Page.getAppManifest');
  expect(errors).toEqual([]);
});

test('pages, the worker and the manifest are asked for again each time; an edition never', async ({
  page,
  request,
}) => {
  await open(page, '/en/');
  const cacheOf = async (path: string) => (await request.get(path)).headers()['cache-control'];
  for (const path of ['/en/', '/en/worker.js', '/en/app.webmanifest', '/en/step/who/'])
    expect(await cacheOf(path)).toBe('no-cache');
  const script = await page.locator('script[src]').first().getAttribute('src');
  expect(await cacheOf(new URL(script!, page.url()).pathname)).toContain('immutable');
});

test('what is kept for it holds no answer: it stays what it was before the first one', async ({
  page,
}) => {
  const held = () =>
    page.evaluate(async () => {
      const all: string[] = [];
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys()) {
          const content = await (await cache.match(request))!.arrayBuffer();
          const hash = await crypto.subtle.digest('SHA-256', content);
          all.push(`${name} ${request.url} ${new Uint8Array(hash).join()}`);
        }
      }
      return all;
    });
  const person = new Person(page, 'en');
  await open(page, '/en/');
  await kept(page);
  const before = await held();
  expect(before.length).toBeGreaterThan(10);
  expect(before.filter((file) => /words-es|\/es\//.test(file))).toEqual([]);
  await person.start('short');
  await answersAll(person);
  await open(page, '/en/step/sheet/');
  await person.sees('sheet:page.title');
  expect(await held()).toEqual(before);
  await page.goto('/en/privacy/');
  await page.getByRole('button', { name: person.word('shell:erase') }).click();
  await page.getByRole('button', { name: person.word('shell:eraseYes') }).click();
  await expect(page.getByText(person.word('shell:erased'))).toBeVisible();
  expect(await held()).toEqual(before);
  expect(await page.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0);
});

test.describe('a newer edition', () => {
  const isNew = (page: Page) =>
    page.evaluate(() =>
      document.querySelector('script[src]')!.getAttribute('src')!.includes('00000000'),
    );
  const waits = (page: Page) => expect.poll(() => has(page, 'waiting')).toBe('installed');

  test('waits, is offered on the start page alone, and is taken with all answers', async ({
    page,
    context,
    host,
  }) => {
    const person = new Person(page, 'en');
    const offer = page.getByRole('button', { name: person.word('shell:useNewVersion') });
    await person.start('short');
    await kept(page);
    await person.answers('who', 'adult');
    const next = nextEdition();
    host.deploys(next);
    await page.reload();
    await waits(page);
    await person.answers('opioids', 'no');
    await page.reload();
    await person.sees('questions:purpose.title');
    expect(await isNew(page)).toBe(false);
    await expect(offer).toHaveCount(0);
    const other = new Person(await context.newPage(), 'en');
    await other.start('short');
    await page.getByRole('link', { name: person.word('shell:home') }).click();
    await offer.click();
    await expect.poll(() => isNew(page)).toBe(true);
    await expect(offer).toHaveCount(0);
    await page.getByRole('button', { name: person.word('welcome:resume') }).click();
    await person.sees('questions:purpose.title');
    // Another tab in the middle of answers goes on as it was.
    expect(await isNew(other.page)).toBe(false);
    await other.answers('who', 'adult');
    await other.sees('questions:opioids.title');
    rmSync(next, { recursive: true });
  });
});
