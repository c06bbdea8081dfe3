/** The whole Short way, the editor and the dialogs by keyboard alone; and what is picked in forced colors. */
import type { Locator, Page } from '@playwright/test';
import { LANGS, PLAIN_SHORT, Person, expect, open, test } from './support.ts';

test.describe.configure({ timeout: 600_000 });

/** Presses Tab until this has focus. It must be seen then, and have a ring around it. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let guard = 0; guard < 150; guard += 1) {
    if (await target.evaluate((one) => one === document.activeElement)) {
      const isSeen = await target.evaluate((one) => {
        const [top, bottom] = [one.getBoundingClientRect().top, one.getBoundingClientRect().bottom];
        const strip = document.querySelector('.strip')!;
        const head = strip.contains(one) ? 0 : strip.getBoundingClientRect().bottom;
        return bottom > head && top < innerHeight;
      });
      expect(isSeen, await target.evaluate((one) => one.outerHTML.slice(0, 120))).toBe(true);
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never comes to ${String(target)}`);
}

/** Picks these options of the question in view. */
async function picks({ page }: Person, options: readonly string[]): Promise<void> {
  for (const option of options) {
    const input = page.locator(`main form input[value="${option}"]`);
    if ((await input.getAttribute('type')) === 'checkbox') {
      await tabTo(page, input);
      await page.keyboard.press('Space');
    } else {
      const name = await input.getAttribute('name');
      await tabTo(page, page.locator(`main form input[name="${name}"]`).first());
      await page.keyboard.press('Space');
      for (let guard = 0; guard < 9 && !(await input.isChecked()); guard += 1)
        await page.keyboard.press('ArrowDown');
    }
    await expect(input).toBeChecked();
  }
}

for (const lang of LANGS) {
  test(`from the start to the printed sheet without a mouse, in ${lang}`, async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => document.documentElement.classList.add('printed');
    });
    await page.setViewportSize({ width: 360, height: 640 });
    const person = new Person(page, lang);
    await open(page, `/${lang}/`);
    await page.keyboard.press('Tab');
    // The way past the head is first.
    await expect(page.locator('.skip')).toBeFocused();
    await tabTo(page, page.getByRole('link', { name: person.way('short'), exact: true }));
    await page.keyboard.press('Enter');
    await person.sees('questions:who.title');
    for (let guard = 0; guard < 20 && person.step() !== 'sheet'; guard += 1) {
      const heading = page.getByRole('heading', { level: 1 });
      await expect(heading).toBeFocused();
      const title = (await heading.textContent()) ?? '';
      await picks(person, PLAIN_SHORT[person.step()] ?? []);
      const goOn = page.locator('main .buttons .btn').filter({
        hasText: new RegExp(
          `^(${['shell:continue', 'shell:goOn', 'questions:choose.now'].map((key) => person.word(key)).join('|')})`,
        ),
      });
      await tabTo(page, goOn.first());
      await page.keyboard.press('Enter');
      await expect(heading).not.toHaveText(title);
    }
    await person.sees('sheet:page.title');
    await tabTo(page, page.getByRole('button', { name: person.word('sheet:print') }).first());
    await page.keyboard.press('Enter');
    await expect(page.locator('html')).toHaveClass(/printed/);
  });
}

test('help, the question before deleting, and an error, without a mouse', async ({ page }) => {
  const person = new Person(page, 'en');
  await person.opens('opioids', { way: 'full', who: 'adult' });
  const help = page.locator('.help > summary');
  await tabTo(page, help);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: person.word('crisis:title') })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(help).toBeFocused();
  await tabTo(page, page.getByRole('button', { name: person.word('shell:continue') }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('main form input').first()).toBeFocused();
  const erase = page.getByRole('button', { name: person.word('shell:erase'), exact: true });
  await tabTo(page, erase);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: person.word('shell:eraseAsk') });
  await expect(dialog).toBeVisible();
  // Focus stays within: behind it nothing can be reached.
  for (let times = 0; times < 5; times += 1) {
    await page.keyboard.press('Tab');
    const outside = await page.evaluate(
      () => document.activeElement !== document.body && !document.activeElement?.closest('dialog'),
    );
    expect(outside).toBe(false);
  }
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(erase).toBeFocused();
});

test('in forced colors what is picked, where one is, and what is pressed can be told', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const person = new Person(page, 'en');
  await person.opens('opioids', { way: 'full', who: 'adult' });
  await person.picks('opioids', 'no');
  const look = (part: Locator) =>
    part.evaluate((one) => {
      const { outlineStyle, backgroundColor, blockSize } = getComputedStyle(one);
      return `${outlineStyle} ${backgroundColor} ${blockSize}`;
    });
  const rows = page.locator('.choice');
  const picked = rows.filter({ has: page.locator('input:checked') });
  const other = rows.filter({ has: page.locator('input:not(:checked)') }).first();
  expect(await look(picked)).not.toBe(await look(other));
  const mark = (row: Locator) =>
    row.locator('input').evaluate((one) => getComputedStyle(one, '::before').content);
  expect(await mark(picked)).not.toBe(await mark(other));
  const lines = ['.lines .done', '.lines .current', '.lines i:not([class])'].map((line) =>
    page.locator(line).first(),
  );
  const looks = await Promise.all(lines.map(look));
  expect(new Set(looks).size, looks.join('; ')).toBe(3);
  // A line that is still to come is drawn, and not only left out.
  const { ground, coming } = await page.evaluate(() => {
    const line = document.querySelector('.lines i:not([class])')!;
    const { borderTopStyle, backgroundColor } = getComputedStyle(line);
    return {
      ground: getComputedStyle(document.body).backgroundColor,
      coming: borderTopStyle === 'none' ? backgroundColor : 'bordered',
    };
  });
  expect(coming).not.toBe(ground);
});

test('with reduced motion nothing moves', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const person = new Person(page, 'en');
  for (const path of ['/en/', '/en/facts/how-it-works/', '/en/step/opioids/']) {
    await open(page, path);
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((one) => {
          const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(one);
          const long = (durations: string) =>
            durations
              .split(',')
              .some((each) => parseFloat(each) * (each.includes('ms') ? 1 : 1000) > 10);
          return long(transitionDuration) || long(animationDuration) || scrollBehavior === 'smooth';
        })
        .map((one) => one.outerHTML.slice(0, 80)),
    );
    expect(moving, path).toEqual([]);
  }
  await person.opens('opioids', { way: 'full', who: 'adult' });
});
