/** The person's own text size: three steps, kept in the tab, and nothing is cut off by the largest. */
import { explainerIds } from '#explainers/index.ts';
import { addressOf } from '#i18n/address.ts';
import type { Page } from '@playwright/test';
import { whoMeets } from '../support/golden.ts';
import { mainScreens, show } from './main-screens.ts';
import { LANGS, Person, expect, holdScript, open, print, settled, test } from './support.ts';

/** How large the text of the page is, beside its usual size. */
const size = (page: Page) =>
  page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize) / 16);

async function opensMenu({ page }: Person) {
  const menu = page.locator('.tools .menu').first();
  if ((await menu.getAttribute('open')) === null) await menu.locator('summary').click();
}

async function picks(person: Person, step: 'textNormal' | 'textLarge' | 'textLarger') {
  const { page } = person;
  await opensMenu(person);
  const group = page.getByRole('group', { name: person.word('shell:text') });
  await group.getByRole('radio', { name: person.word(`shell:${step}`), exact: true }).check();
  await page.keyboard.press('Escape');
}

for (const lang of LANGS) {
  test(`three steps, kept in the tab until the answers are deleted, in ${lang}`, async ({
    page,
  }) => {
    const person = new Person(page, lang);
    await person.opens('opioids', { way: 'full', who: 'adult' });
    expect(await size(page)).toBe(1);
    await picks(person, 'textLarge');
    expect(await size(page)).toBe(1.25);
    await picks(person, 'textLarger');
    expect(await size(page)).toBe(1.5);
    // Beside the colors, not in their place.
    await opensMenu(person);
    await page.getByRole('radio', { name: person.word('shell:themeDark'), exact: true }).check();
    expect(await size(page)).toBe(1.5);
    await page.reload();
    // Before the app is here: nothing grows under one's eyes.
    const release = await holdScript(page);
    await page.reload({ waitUntil: 'commit' });
    await page.locator('h1').waitFor();
    expect(await size(page)).toBe(1.5);
    await expect(page.locator('html')).toHaveAttribute('data-look', /\bdark\b/);
    release();
    await settled(page);
    await opensMenu(person);
    await expect(
      page.getByRole('radio', { name: person.word('shell:textLarger'), exact: true }),
    ).toBeChecked();
    await expect(
      page.getByRole('radio', { name: person.word('shell:themeDark'), exact: true }),
    ).toBeChecked();
    await picks(person, 'textNormal');
    expect(await size(page)).toBe(1);
    await picks(person, 'textLarger');
    await page.getByRole('button', { name: person.word('shell:erase') }).click();
    await page.getByRole('button', { name: person.word('shell:eraseYes') }).click();
    await expect(page.getByText(person.word('shell:erased'))).toBeVisible();
    expect(await page.evaluate(() => Object.keys({ ...sessionStorage, ...localStorage }))).toEqual(
      [],
    );
    await page.reload();
    expect(await size(page)).toBe(1);
  });
}

test('paper knows no text size of the screen', async ({ page }) => {
  const person = new Person(page, 'en');
  const { answers, edits } = whoMeets('sheet');
  await person.opens('sheet', answers, edits);
  const usual = await print(page, 'A4');
  await picks(person, 'textLarger');
  await page.reload();
  await settled(page);
  // What there is room for is measured soon after it was painted.
  await expect.poll(() => print(page, 'A4'), { timeout: 120_000 }).toEqual(usual);
});

/** What sticks out of the screen, or is cut off by what it stands in. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>('body *')].filter(
      (one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest('svg, .mini'),
    );
    /** Drawn for those who hear it, and nowhere to be seen. */
    const isUnseen = (one: Element): boolean =>
      one.closest('.unseen, .skip, thead') !== null || one.clientWidth === 1;
    const isCut = (one: HTMLElement) =>
      /hidden|clip/.test(getComputedStyle(one).overflowX) && one.scrollWidth > one.clientWidth + 1;
    const hasText = (one: Element) =>
      [...one.childNodes].some((node) => node instanceof Text && node.data.trim());
    const sticksOut = (one: Element) => {
      const { left, right } = one.getBoundingClientRect();
      return hasText(one) && (left < -0.5 || right > innerWidth + 0.5);
    };
    const found = all
      .filter((one) => !isUnseen(one) && (isCut(one) || sticksOut(one)))
      .map((one) => `${one.tagName}.${one.className}: ${one.textContent?.slice(0, 60)}`);
    const wide = document.documentElement.scrollWidth - innerWidth;
    return wide > 0 ? [`the page, by ${wide} px`, ...found] : found;
  });

test.describe.configure({ timeout: 900_000 });

for (const lang of LANGS) {
  test(`at the largest step nothing is cut off or scrolls sideways, in ${lang}`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.addInitScript(() => sessionStorage.setItem('worth-asking-look', 'larger'));
    const person = new Person(page, lang);
    for (const screen of mainScreens) {
      await show(person, screen);
      expect(await size(page)).toBe(1.5);
      for (const width of [320, 360, 1024, 1280]) {
        await page.setViewportSize({ width, height: 740 });
        expect.soft(await cutOff(page), `${screen[0]} ${width}`).toEqual([]);
      }
    }
    // Both menus, each within the screen.
    for (const width of [320, 360]) {
      await page.setViewportSize({ width, height: 740 });
      for (const summary of await page.locator('.tools .menu > summary').all()) {
        await summary.click();
        expect(await cutOff(page), `menu ${width}`).toEqual([]);
      }
    }
  });
}

for (const lang of LANGS)
  test(`with the device’s letters at 200 %, a step begins with its question in view, in ${lang}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    const person = new Person(page, lang);
    await person.opens('opioids', { way: 'full', who: 'adult' });
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    await person.picks('opioids', 'no');
    await person.goesOn();
    await person.sees('questions:purpose.title');
    const heading = (await page.getByRole('heading', { level: 1 }).boundingBox())!;
    const strip = (await page.locator('.strip').boundingBox())!;
    expect(heading.y).toBeGreaterThanOrEqual(strip.y + strip.height - 1);
    expect(heading.y).toBeLessThan(740 / 2);
    // To leave is never pressed in place of help.
    const help = (await page.locator('.help > summary > .when-closed').boundingBox())!;
    const leave = (await page.locator('.exit').boundingBox())!;
    expect(help.x + help.width).toBeLessThanOrEqual(leave.x);
  });

// In Spanish: its words are the longer ones.
test('with the device’s letters at 200 %, no page of facts scrolls sideways, unfolded too', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const wide: string[] = [];
  for (const id of explainerIds) {
    await open(page, addressOf.explainer('es', id));
    const over = await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
      for (const fold of document.querySelectorAll('main details'))
        fold.toggleAttribute('open', true);
      return document.documentElement.scrollWidth - innerWidth;
    });
    if (over > 0) wide.push(`${id}: ${over}`);
  }
  expect(wide).toEqual([]);
});

test('the measure itself finds what is cut off and what sticks out', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 740 });
  await open(page, '/en/about/');
  expect(await cutOff(page)).toEqual([]);
  await page.evaluate(() => {
    for (const style of [
      'width: 90px; overflow: hidden; white-space: nowrap',
      'position: fixed; inset-inline-start: -40px',
    ]) {
      const planted = document.querySelector('main')!.appendChild(document.createElement('p'));
      planted.textContent = 'planted, and not to be seen whole';
      planted.style.cssText = style;
    }
  });
  expect(await cutOff(page)).toHaveLength(2);
});
