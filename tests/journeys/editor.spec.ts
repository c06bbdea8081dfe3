/** The editor of the sheet: by keyboard alone, with what is announced, and in any script. */
import type { Page } from '@playwright/test';
import { plainAnswers } from '../support/plain.ts';
import { Person, axeFaults, expect, expectInView, test } from './support.ts';

/** The questions that print, in their order, once the editor is here. */
async function chosen(page: Page): Promise<string[]> {
  await expect(page.getByRole('button', { name: 'Add my question' })).toBeVisible();
  return page.locator('ol.question-rows > li .question-words').allTextContents();
}
/** What is read out, and what is seen at the button that was pressed: the same. */
async function says(page: Page, text: string): Promise<void> {
  await expect(page.locator('main p.unseen[role=status]')).toHaveText(text);
  const told = page.locator('.told');
  await expect(told).toHaveCount(1);
  await expect(told.locator('p')).toHaveText(text);
  await expectInView(told, 'whole');
}

test('every act is announced, can be undone, and never loses the focus', async ({ page }) => {
  const person = new Person(page, 'en');
  await person.opens('myQuestions', plainAnswers);
  const first = await chosen(page);
  expect(first.length).toBeGreaterThan(4);

  await page.getByRole('button', { name: `Change: ${first[0]}` }).press('Enter');
  await page.getByRole('button', { name: `Move down: ${first[0]}` }).press('Enter');
  await says(page, `Place 2 of ${first.length} now: “${first[0]}”`);
  await expect(page.getByRole('button', { name: `Move down: ${first[0]}` })).toBeFocused();
  await page.getByRole('button', { name: `Move up: ${first[0]}` }).press('Enter');
  await says(page, `Place 1 of ${first.length} now: “${first[0]}”`);
  // At the top the focus is on nothing that takes the move back.
  await expect(page.getByRole('button', { name: `Change: ${first[0]}` })).toBeFocused();

  await page.getByRole('button', { name: `Change: ${first[4]}` }).press('Enter');
  await page.getByRole('button', { name: `Ask among the first 3: ${first[4]}` }).press('Enter');
  await says(page, `Place 3 of ${first.length} now, among the first: “${first[4]}”`);
  expect((await chosen(page))[2]).toBe(first[4]);
  await expect(page.getByRole('button', { name: `Move up: ${first[4]}` })).toBeFocused();

  await page
    .getByRole('checkbox', { name: new RegExp(`^${first[1]!.slice(0, 20)}`) })
    .press('Space');
  await says(page, `Off the sheet: “${first[1]}”`);
  // It stays in its place until the next act, and keeps the focus on its box.
  const unticked = page.getByRole('checkbox', { name: first[1]! });
  await expect(unticked).not.toBeChecked();
  await expect(unticked).toBeFocused();

  // Taken back one by one, to where it began.
  for (const question of [first[1], first[4], first[0], first[0]]) {
    await page.getByRole('button', { name: 'Undo' }).press('Enter');
    await says(page, `Undone: “${question}”`);
    await expect(page.getByRole('checkbox', { name: question! })).toBeFocused();
  }
  expect(await chosen(page)).toEqual(first);
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveCount(0);
});

test('the preview is the paper, and changes with each act', async ({ page }) => {
  const person = new Person(page, 'en');
  await person.opens('myQuestions', plainAnswers);
  const preview = page.getByRole('complementary', { name: 'How it will print' }).locator('.mini');
  const [, second = ''] = await chosen(page);
  await page.getByRole('button', { name: `Change: ${second}` }).click();
  await page.getByRole('button', { name: `Move up: ${second}` }).click();
  await expect(preview.locator('.big li').first()).toContainText(second);
  // The paper is measured after it is drawn: what it comes to is what is compared.
  let small = '';
  const settled = async () => small === (small = await preview.locator('.paper').innerText());
  await expect.poll(settled, { intervals: [1000] }).toBe(true);
  await page.getByRole('link', { name: 'See it in full size' }).click();
  await person.sees('sheet:page.title');
  await expect.poll(() => page.getByRole('article').first().innerText()).toBe(small);
});

test('letters are counted as a reader counts them, in any script; too many are told, none lost', async ({
  page,
}) => {
  const person = new Person(page, 'en');
  await person.opens('myQuestions', plainAnswers);
  const box = page.getByLabel('Your own question', { exact: true });
  const family = '👨‍👩‍👧‍👦';
  for (const letter of ['क्षि', family, 'é', 'ش', '我']) {
    await box.fill(letter.repeat(140));
    await expect(page.getByText('You have 0 letters left.')).toBeVisible();
    await box.fill(letter.repeat(141));
    await expect(page.getByText('1 letter too many.')).toBeVisible();
  }
  const tooLong = family.repeat(141);
  await box.fill(tooLong);
  await page.getByRole('button', { name: 'Add my question' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'too long' })).toBeVisible();
  await expect(box).toHaveValue(tooLong);
  await expect(box).toBeFocused();
  await box.fill('هل هذا آمن لي؟');
  // The list is full of ours: the person's own is taken all the same.
  await page.getByRole('button', { name: 'Add my question' }).click();
  await expect(box).toHaveValue('');
  // What a person typed survives a reload, another language and going back.
  await page.reload();
  await expect(page.getByRole('checkbox', { name: /هل هذا آمن لي؟/ })).toBeChecked();
  await page.goto('/es/step/my-questions/');
  await expect(page.getByRole('checkbox', { name: /هل هذا آمن لي؟/ })).toBeChecked();
});

test('with everything open, axe finds nothing, small and wide', async ({ page }) => {
  const person = new Person(page, 'en');
  await person.opens('myQuestions', plainAnswers);
  const [first = ''] = await chosen(page);
  await page.getByRole('button', { name: `Change: ${first}` }).click();
  await page.getByRole('button', { name: `Move down: ${first}` }).click();
  for (const fold of await page.locator('main details.more > summary').all()) await fold.click();
  await page.getByRole('button', { name: 'Add my question' }).click();
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await axeFaults(page)).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
  }
});

test('the whole editor can be used by keyboard alone', async ({ page }) => {
  const person = new Person(page, 'en');
  await person.opens('myQuestions', plainAnswers);
  const [, second = ''] = await chosen(page);
  const tabTo = async (name: string) => {
    for (let guard = 0; guard < 80; guard += 1) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(() => {
        const { activeElement: active } = document;
        return (active as HTMLInputElement)?.labels?.[0]?.textContent ?? active?.textContent ?? '';
      });
      if (at.includes(name)) return;
    }
    throw new Error(`Tab never came to ${name}`);
  };
  await tabTo('Your own question');
  await page.keyboard.type('What would you do?');
  await tabTo('Add my question');
  await page.keyboard.press('Enter');
  // The focus is on the new line, which stands first, and is named.
  const own = page.getByRole('checkbox', { name: 'What would you do?' });
  await expect(own).toBeFocused();
  expect((await chosen(page))[0]).toBe('What would you do?');
  await tabTo(`Change: ${second}`);
  await page.keyboard.press('Enter');
  await tabTo(`Move up: ${second}`);
  await page.keyboard.press('Enter');
  await expect(page.locator('.told')).toContainText(`Place 2 of`);
  await tabTo('Your words for this question');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('Is it worth it for me?');
  await tabTo('Save my words');
  await page.keyboard.press('Enter');
  await says(page, 'Your words are saved: “Is it worth it for me?”');
  await expect(page.getByRole('button', { name: 'Change: Is it worth it for me?' })).toBeFocused();
  const row = page.locator('ol.question-rows > li').last().getByRole('checkbox');
  // Another may come in its place, behind it.
  const last = page.locator(`#${await row.getAttribute('id')}`);
  await last.focus();
  await page.keyboard.press('Space');
  await expect(last).not.toBeChecked();
  await expect(last).toBeFocused();
});

test('a device that does not let go of answers is told, not hidden', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.removeItem = () => undefined;
  });
  const person = new Person(page, 'en');
  await person.opens('check', plainAnswers);
  await page.getByRole('button', { name: 'Delete my answers' }).click();
  await page.getByRole('button', { name: 'Yes, delete all' }).click();
  await expect(page.getByText(person.word('shell:eraseFailed'))).toBeVisible();
});
