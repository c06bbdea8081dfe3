/**
 * Every screen, in both languages, light and dark, on a small phone and a wide desk: axe finds
 * nothing, nothing scrolls sideways, and help and leaving are in view.
 */
import { explainerIds } from '#explainers/index.ts';
import { PAGES } from '#i18n/address.ts';
import { steps } from '#questionnaire/path.ts';
import { rowOf } from '#questionnaire/steps.ts';
import type { Locator, Page } from '@playwright/test';
import { whoMeets } from '../support/golden.ts';
import {
  type Lang,
  LANGS,
  Person,
  axeFaults,
  expect,
  expectInView,
  open,
  test,
} from './support.ts';

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Dark differs from light in its colours alone, and no colour knows the language. */
const [first] = LANGS;
const looksIn = (lang: Lang) =>
  lang === first
    ? ([
        ['light', 'all'],
        ['dark', 'colours'],
      ] as const)
    : ([['light', 'noColours']] as const);

async function check(page: Page, lang: Lang, what: string): Promise<void> {
  const where = `${lang} ${what}`;
  for (const [scheme, rules] of looksIn(lang)) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await axeFaults(page, rules), `${where} ${scheme} ${width}`).toEqual([]);
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      expect(wide, `${where} ${width} scrolls sideways`).toBeLessThanOrEqual(0);
    }
  }
  // The common phone between the two: long words must not push the page wider.
  await page.setViewportSize({ width: 360, height: 800 });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(wide, `${where} 360 scrolls sideways`).toBeLessThanOrEqual(0);
  const strip = page.locator('.strip');
  await expectInView(strip.locator('.help > summary'), 'part');
  await expectInView(strip.locator('.exit'), 'part');
}

// Many screens in one test, which take about a minute: fifteen, so that a browser that hangs is told soon.
test.describe.configure({ timeout: 900_000 });

for (const lang of LANGS) {
  test(`every screen of the chart in ${lang}`, async ({ page }) => {
    const person = new Person(page, lang);
    for (const step of steps) {
      const { answers, edits } = whoMeets(step);
      await person.opens(step, answers, edits);
      expect(person.step(), `${step} is shown`).toBe(step);
      // The pad, the preview and what the dots point to come a little later than the screen.
      if (!['wide', 'nothing'].includes(rowOf(step).beside))
        await expect(page.getByRole('complementary')).toHaveCount(1);
      await check(page, lang, step);
    }
  });

  test(`every page beside the chart in ${lang}`, async ({ page }) => {
    const pages = [
      '',
      ...Object.values(PAGES).map((part) => `${part}/`),
      ...explainerIds.map((id) => `facts/${kebab(id)}/`),
    ];
    for (const path of pages) {
      await open(page, `/${lang}/${path}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.evaluate(() => {
        for (const closed of document.querySelectorAll('main details'))
          closed.toggleAttribute('open', true);
      });
      await check(page, lang, `/${path}`);
    }
  });

  test(`open help, the menus and an error in ${lang}`, async ({ page }) => {
    const person = new Person(page, lang);
    await person.opens('opioids', { way: 'full', who: 'adult' });
    await person.goesOn();
    await expect(page.getByRole('alert')).toBeVisible();
    await check(page, lang, 'error');
    await page.locator('summary', { hasText: lang === 'en' ? 'English' : 'Español' }).click();
    await check(page, lang, 'languages');
    await page.locator('.help > summary').click();
    await page.locator('.help summary', { hasText: person.word('crisis:country.au') }).click();
    await check(page, lang, 'help');
  });
}

test('text at 200 % and wider spacing still fits at 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  const person = new Person(page, 'es');
  for (const step of [
    'opioids',
    'medicines',
    'opioidStop',
    'check',
    'myQuestions',
    'sheet',
  ] as const) {
    const { answers, edits } = whoMeets(step);
    await person.opens(step, answers, edits);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
      document.body.style.letterSpacing = '0.12em';
      document.body.style.wordSpacing = '0.16em';
    });
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    expect(wide, step).toBeLessThanOrEqual(0);
  }
  // Open help, with every place open.
  const stickingOut = await page.evaluate(() => {
    for (const one of document.querySelectorAll('#safety details')) one.setAttribute('open', '');
    const all = [...document.querySelectorAll('#safety *')].filter((one) => one.checkVisibility());
    return all
      .filter((one) => one.getBoundingClientRect().right > window.innerWidth + 0.5)
      .map((one) => one.textContent);
  });
  expect(stickingOut).toEqual([]);
});

test('high contrast by choice, and forced colours, keep the screens whole', async ({ page }) => {
  const person = new Person(page, 'en');
  await person.opens('opioids', { way: 'full', who: 'adult' });
  await page.locator('summary[aria-label="Display"]').click();
  await page.getByRole('radio', { name: 'High contrast' }).check();
  await expect(page.locator('html')).toHaveAttribute('data-look', 'contrast');
  expect(await axeFaults(page)).toEqual([]);
  await page.emulateMedia({ forcedColors: 'active' });
  await person.picks('opioids', 'no');
  await expect(page.getByRole('radio', { name: 'No', exact: true })).toBeChecked();
});

/** The colour in the middle of what was drawn. */
async function middleOf(page: Page, part: Locator): Promise<string> {
  const shot = (await part.screenshot()).toString('base64');
  return page.evaluate(async (data) => {
    const picture = new Image();
    picture.src = `data:image/png;base64,${data}`;
    await picture.decode();
    const paint = document.createElement('canvas').getContext('2d')!;
    paint.drawImage(picture, -picture.width / 2, -picture.height / 2);
    return String(paint.getImageData(0, 0, 1, 1).data);
  }, shot);
}

test('the meter tells four strengths apart, in forced colours and on paper too', async ({
  page,
}) => {
  for (const media of [
    { forcedColors: 'none' },
    { forcedColors: 'active' },
    { media: 'print' },
  ] as const) {
    await open(page, '/en/sources/');
    await page.emulateMedia(media);
    const meters = await page.locator('.surekey .suremark').all();
    const filled: number[] = [];
    for (const meter of meters) {
      const middles = await Promise.all(
        (await meter.locator('i').all()).map((step) => middleOf(page, step)),
      );
      filled.push(middles.filter((colour) => colour === middles[0]).length);
    }
    expect(filled, JSON.stringify(media)).toEqual([4, 3, 2, 1]);
  }
});
