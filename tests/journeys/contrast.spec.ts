/**
 * Every visible word can be read: in open help, menus, dialogs, details and notices, in light, dark
 * and high contrast. Measured from what the browser drew, whatever rule gave it its colour.
 */
import type { Page } from '@playwright/test';
import { PAGES } from '#i18n/address.ts';
import { steps } from '#questionnaire/path.ts';
import { whoMeets } from '../support/golden.ts';
import { Person, expect, open, openKeeping, test } from './support.ts';

/** WCAG 2.2 AA for text of any size. */
const ENOUGH = 4.5;

/** Each visible word whose letters stand out less than that from what lies behind them. */
const faint = (page: Page): Promise<string[]> =>
  page.evaluate((enough) => {
    type Colour = readonly [number, number, number, number];
    const paint = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
    /** Any colour as CSS writes it, in red, green, blue and how solid it is. */
    const colour = (text: string): Colour => {
      paint.clearRect(0, 0, 1, 1);
      paint.fillStyle = text;
      paint.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = paint.getImageData(0, 0, 1, 1).data;
      return [red, green, blue, alpha / 255];
    };
    const over = (top: Colour, under: Colour): Colour => {
      const mix = (at: 0 | 1 | 2) => top[at] * top[3] + under[at] * (1 - top[3]);
      return [mix(0), mix(1), mix(2), 1];
    };
    const behind = (element: Element | null): Colour => {
      if (!element) return [255, 255, 255, 1];
      const own = colour(getComputedStyle(element).backgroundColor);
      // A dialog stands on its own ground, over all others.
      return own[3] === 1 ? own : over(own, behind(element.parentElement));
    };
    const light = ([red, green, blue]: Colour): number => {
      const part = (value: number) =>
        value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
      return 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue);
    };
    const contrast = (one: Colour, other: Colour): number => {
      const [dark = 0, bright = 0] = [light(one), light(other)].sort((a, b) => a - b);
      return (bright + 0.05) / (dark + 0.05);
    };
    const found: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const element = text.parentElement!;
      const words = text.textContent?.trim();
      const shown = element.checkVisibility({
        contentVisibilityAuto: true,
        opacityProperty: true,
        visibilityProperty: true,
      });
      // Words of a picture lie on its shapes, not on what is around it; axe cannot tell either.
      if (!words || !shown || element.closest('svg, noscript, option, .unseen')) continue;
      const ground = behind(element);
      const ratio = contrast(over(colour(getComputedStyle(element).color), ground), ground);
      if (ratio < enough) found.push(`${ratio.toFixed(1)}: ${words}`);
    }
    return found;
  }, ENOUGH);

/** Looks at the page as it stands in all three themes. */
async function reads(page: Page, where: string): Promise<void> {
  for (const theme of ['light', 'dark', 'contrast']) {
    await page.evaluate((chosen) => {
      document.documentElement.dataset['look'] = chosen;
    }, theme);
    expect.soft(await faint(page), `${where}, ${theme}`).toEqual([]);
  }
}

/** Opens all that is folded on the page, but the menus and help, which would lie over it. */
const unfold = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const folded of document.querySelectorAll<HTMLDetailsElement>('main details'))
      folded.open = true;
  });

/** Not while a control is pointed at: its look then passes. */
const rest = (page: Page) => page.mouse.move(0, 0);

test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }));

test('the measure itself finds white on white, and lets black on white stand', async ({ page }) => {
  await open(page, '/en/privacy/');
  await page.evaluate(() => {
    document.body.style.cssText = 'background: #fff; color: #fff';
    const word = document.body.appendChild(document.createElement('p'));
    word.textContent = 'planted';
    const black = document.body.appendChild(document.createElement('p'));
    black.textContent = 'not planted';
    black.style.color = '#000';
  });
  const found = await faint(page);
  expect(found).toContain('1.0: planted');
  expect(found.join()).not.toContain('not planted');
});

test('open help, with every place open', async ({ page }) => {
  for (const lang of ['en', 'es'] as const) {
    await open(page, `/${lang}/`);
    // The first control of the strip, whatever it is made of.
    await page.locator('.strip').locator('summary, button').first().click();
    await expect(page.getByRole('link', { name: /findahelpline/ }).first()).toBeVisible();
    await page.evaluate(() => {
      for (const folded of document.querySelectorAll<HTMLDetailsElement>('.strip details'))
        folded.open = true;
    });
    await rest(page);
    await reads(page, `help in ${lang}`);
  }
});

test('open menus', async ({ page }) => {
  await open(page, '/en/');
  for (const menu of await page.locator('.menu > summary').all()) {
    await menu.click();
    await rest(page);
    await reads(page, `menu ${await menu.textContent()}`);
  }
});

test('the question before deleting, an error, and notices', async ({ page }) => {
  const person = new Person(page, 'es');
  await person.opens('purpose', { way: 'full', who: 'adult', opioids: 'no' });
  await person.goesOn();
  await expect(page.getByRole('alert')).toBeVisible();
  await reads(page, 'an error');
  await page.getByRole('button', { name: person.word('shell:keep') }).click();
  await expect(page.getByText(person.word('shell:kept'))).toBeVisible();
  await rest(page);
  await reads(page, 'a notice that answers are kept');
  await page.getByRole('button', { name: person.word('shell:erase') }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await rest(page);
  await reads(page, 'the question before deleting');
  await page.getByRole('button', { name: person.word('shell:eraseYes') }).click();
  await expect(page.getByText(person.word('shell:erased'))).toBeVisible();
  await rest(page);
  await reads(page, 'a notice that all is deleted');
  await openKeeping(page, '/es/step/who/', '{broken');
  await expect(page.getByText(person.word('shell:savedLost'))).toBeVisible();
  await reads(page, 'a notice that answers were lost');
});

test('every screen of the chart, unfolded', async ({ page }) => {
  const person = new Person(page, 'es');
  for (const step of steps) {
    const { answers, edits } = whoMeets(step);
    await person.opens(step, answers, edits);
    await unfold(page);
    await reads(page, step);
  }
});

test('every page beside the chart, unfolded', async ({ page }) => {
  for (const path of [
    '',
    ...Object.values(PAGES).map((part) => `${part}/`),
    'facts/how-it-works/',
  ]) {
    await open(page, `/en/${path}`);
    await unfold(page);
    await reads(page, `/en/${path}`);
  }
});
