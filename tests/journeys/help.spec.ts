/**
 * "Need help now?" on the worst day: the script late or lost, no script at all, no connection, on
 * paper. A number can be called each time.
 */
import type { Page } from '@playwright/test';
import { countries } from '#questionnaire/edits.ts';
import { type CrisisLine, crisisLines, firstPlaces } from '#guidance/crisisLines.ts';
import { whoMeets } from '../support/golden.ts';
import {
  LANGS,
  Person,
  asPrinted,
  expect,
  expectInView,
  open,
  print,
  settled,
  test,
  word,
} from './support.ts';

/** The browser itself reports what it could not fetch; that is the test. */
const lost = /^Failed to load resource|Failed to fetch dynamically imported module/;

const help = (page: Page) => page.locator('.help');

/** Opens help as a person does, and tries the first number: in view, and under the finger. */
async function canCall(page: Page, lang = 'en'): Promise<void> {
  const last = crisisLines[firstPlaces(lang).at(-1)!].call[0].number.replaceAll(' ', '');
  await help(page).locator('> summary').click();
  const number = help(page).locator('a[href="tel:988"]').first();
  await expectInView(number, 'part');
  await number.click({ trial: true });
  await expectInView(help(page).locator(`a[href="tel:${last}"]`).first(), 'part');
}

test('with the script five seconds late, and it stays open under the hands when that comes', async ({
  page,
}) => {
  await page.route('**/assets/*/*.js', async (route) => {
    await new Promise((late) => setTimeout(late, 5000));
    await route.continue();
  });
  await page.goto('/en/step/who/', { waitUntil: 'commit' });
  await canCall(page);
  const number = await help(page).locator('a[href="tel:988"]').first().elementHandle();
  await page.waitForLoadState('load');
  await settled(page);
  await expect(page.locator('#app')).toBeHidden();
  expect(await number?.isVisible()).toBe(true);
  await help(page).locator('> summary').click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test.describe('with a file lost', () => {
  test.use({ allowed: lost });

  test('each that a stop asks for in turn, and then all of them', async ({ page }) => {
    const asked = new Set<string>();
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (/\/(app|words-en)\./.test(pathname)) asked.add(pathname);
    });
    const { answers, edits } = whoMeets('opioidStop');
    await new Person(page, 'en').opens('opioidStop', answers, edits);
    await page.waitForLoadState('networkidle');
    // The app, its words, its style.
    expect(asked.size).toBe(3);
    for (const missing of [...asked, '/assets/**']) {
      await page.route(`**${missing}`, (route) => route.abort());
      await page.reload();
      await canCall(page);
      await page.unrouteAll();
    }
  });
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false, allowed: lost });

  for (const lang of LANGS) {
    test(`on every kind of page in ${lang}`, async ({ page }) => {
      for (const path of [
        '',
        'step/opioids/',
        'step/sheet/',
        'facts/opioids/',
        'privacy/',
        'help/',
      ]) {
        await page.goto(`/${lang}/${path}`);
        await canCall(page, lang);
        // A place of the list, by native HTML alone.
        const place = help(page).locator('[data-place="mx"]');
        await place.locator('summary').click();
        await expect(place.locator('a[href="tel:8009112000"]')).toBeVisible();
        // The way out of help is where the way in was.
        await help(page).getByText(word(lang, 'crisis:close')).click();
        await expect(place).toBeHidden();
      }
    });
  }

  test('at the root and at an address that leads nowhere', async ({ page }) => {
    for (const path of ['/', '/nothing/here']) {
      await page.goto(path);
      await canCall(page);
    }
  });

  test('as a page of its own, with every number in view', async ({ page }) => {
    await page.goto('/en/help/');
    const main = page.getByRole('main');
    for (const place of countries)
      for (const { number } of crisisLines[place].call)
        await expect(
          main.locator(`a[href="tel:${number.replace(/[ -]/g, '')}"]`).last(),
        ).toBeVisible();
    await main.getByRole('link', { name: 'Español' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(word('es', 'crisis:title'));
  });

  test('in Spanish with what to press, and the word to send', async ({ page }) => {
    await page.goto('/es/');
    await canCall(page, 'es');
    await expect(help(page).locator('a[href="sms:988?body=AYUDA"]').first()).toBeVisible();
    await expect(help(page).getByText('Al llamar, oprima 2 para español.').first()).toBeVisible();
  });
});

test.describe('with no connection', () => {
  test.use({ allowed: lost });

  test('once the page is here', async ({ page, context }) => {
    await open(page, '/en/step/who/');
    await context.setOffline(true);
    await canCall(page);
    await help(page).locator('[data-place="br"] summary').click();
    await expect(help(page).getByRole('link', { name: 'Call CVV, 188' })).toBeVisible();
  });
});

test('on paper with every number, and only when it is open', async ({ page }) => {
  await open(page, '/en/privacy/');
  expect((await print(page, 'A4')).text).not.toContain('988');
  await canCall(page);
  const { text } = await print(page, 'A4');
  for (const { call } of Object.values<CrisisLine>(crisisLines))
    for (const { number } of call) expect(text).toContain(number);
  expect(text).not.toContain(asPrinted(word('en', 'pages:privacy.stay')));
});

test('in the language that the page was switched to, and as far down the page as one was', async ({
  page,
}) => {
  await open(page, '/en/about/');
  await page.locator('summary', { hasText: 'English' }).click();
  await page.getByRole('link', { name: 'Español' }).click();
  await expect(help(page).locator('> summary')).toContainText(word('es', 'crisis:title'));
  await page.evaluate(() => window.scrollTo(0, 600));
  const heading = page.locator('#app h2').last();
  const before = await heading.boundingBox();
  await canCall(page, 'es');
  await page.keyboard.press('Escape');
  expect(await heading.boundingBox()).toEqual(before);
});
