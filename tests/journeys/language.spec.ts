/** A switch of language leaves a person where they were: the words change, and nothing else. */
import type { Page } from '@playwright/test';
import { LANGS, type Lang, Person, expect, open, test, word } from './support.ts';

const NAMES: Readonly<Record<Lang, string>> = { en: 'English', es: 'Español' };
const menu = (page: Page) => page.locator('.tools .menu > summary').last();

/** Switches in the menu, by keyboard, from where the page is. */
async function switches(person: Person, to: Lang): Promise<void> {
  const { page } = person;
  await menu(page).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('banner').getByRole('link', { name: NAMES[to] }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('lang', to);
  person.lang = to;
}

const scrolled = (page: Page) => page.evaluate(() => Math.round(window.scrollY));

for (const from of LANGS) {
  const to: Lang = from === 'en' ? 'es' : 'en';
  // A question, a page of statements, which waits for them, and one that waits for nothing.
  for (const path of ['step/opioids/', 'facts/depression/', 'sources/', 'about/']) {
    test(`a switch from ${from} on /${path} keeps focus and scroll, and closes its menu`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 360, height: 500 });
      const person = new Person(page, from);
      await person.opens('opioids', { way: 'full', who: 'adult' });
      if (!path.startsWith('step')) await open(page, `/${from}/${path}`);
      // The head is not in view: only the place in the page is kept.
      await page.evaluate(() => window.scrollTo(0, 200));
      const before = await scrolled(page);
      const heading = await page.getByRole('heading', { level: 1 }).textContent();
      await menu(page).evaluate((summary: HTMLElement) => summary.click());
      await page
        .getByRole('banner')
        .getByRole('link', { name: NAMES[to] })
        .evaluate((link: HTMLElement) => link.click());
      await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(heading ?? '');
      await expect(menu(page)).toBeFocused();
      await expect(menu(page)).toContainText(NAMES[to]);
      await expect(page.locator('.menu[open]')).toHaveCount(0);
      // What is in view stays there: where words above it take another line, the page makes up for it.
      expect(before).toBe(200);
      expect(Math.abs((await scrolled(page)) - before)).toBeLessThan(100);
    });
  }

  test(`an error, and what is open, speak the new language after a switch from ${from}`, async ({
    page,
  }) => {
    const person = new Person(page, from);
    await person.opens('opioids', { way: 'full', who: 'adult' });
    await person.goesOn();
    const old = person.word('questions:fault.pickOne');
    await expect(page.getByRole('alert')).toContainText(old);
    await page.getByRole('button', { name: person.word('shell:keep') }).click();
    await switches(person, to);
    await expect(page.getByRole('alert')).toContainText(person.word('questions:fault.pickOne'));
    await expect(page).toHaveTitle(new RegExp(person.word('shell:problem', { title: '' })));
    // Nothing of the page is left in the language of before.
    for (const key of ['questions:fault.pickOne', 'shell:kept', 'shell:why', 'shell:continue'])
      await expect(page.getByText(word(from, key), { exact: true })).toHaveCount(0);
  });
}

test('on the start page the link of the other language has focus after a switch', async ({
  page,
}) => {
  await open(page, '/en/');
  const links = page.getByRole('main').locator('.langs a');
  await links.getByText('Español').focus();
  const before = await scrolled(page);
  await page.keyboard.press('Enter');
  await expect(links.getByText('English')).toBeFocused();
  expect(Math.abs((await scrolled(page)) - before)).toBeLessThan(200);
  await page.keyboard.press('Enter');
  await expect(links.getByText('Español')).toBeFocused();
});

test('an open menu closes by Escape, by a press elsewhere, and with the screen', async ({
  page,
}) => {
  const person = new Person(page, 'en');
  await person.opens('opioids', { way: 'full', who: 'adult' });
  const opened = page.locator('.menu[open]');
  for (const summary of await page.locator('.tools .menu > summary').all()) {
    await summary.focus();
    await page.keyboard.press('Enter');
    await expect(opened).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(opened).toHaveCount(0);
    await expect(summary).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(opened).toHaveCount(1);
    await page.getByRole('heading', { level: 1 }).click();
    await expect(opened).toHaveCount(0);
  }
  await menu(page).click();
  await page.locator('.wordmark').focus();
  await page.keyboard.press('Enter');
  await person.sees('welcome:heading');
  await expect(opened).toHaveCount(0);
});
