/** What released editions handed out opens in a real browser: kept text, link, file, health record. */
import { openKept } from '#editions/opened.ts';
import { textOf } from '#editions/saved.ts';
import { golden, goldenEditions, goldenPeople } from '../support/golden.ts';
import { Person, expect, open, openKeeping, test } from './support.ts';

test.describe.configure({ timeout: 240_000 });

/** What is kept once it was opened: tests/rules/editions.test.ts holds it to what was handed out. */
const told = (text: string) => textOf(openKept(text));

for (const edition of goldenEditions) {
  const people = goldenPeople(edition);

  test(`what the tab kept in the edition of ${edition} is there again, with no word of trouble`, async ({
    page,
  }) => {
    for (const { name, lang, text } of people) {
      await openKeeping(page, `/${lang}/step/sheet/`, text);
      const person = new Person(page, lang);
      await person.sees('sheet:page.title');
      await expect(
        page.locator('.notice', { hasText: person.word('shell:savedDamaged') }),
        name,
      ).toHaveCount(0);
      const kept = await page.evaluate(() => sessionStorage.getItem('worth-asking'));
      expect(told(kept ?? ''), name).toBe(told(text));
    }
  });

  test(`links of the edition of ${edition} open, and hold all that was told`, async ({
    browser,
  }) => {
    for (const { name, lang, link, text } of people) {
      // Another device: nothing is kept there.
      const context = await browser.newContext();
      const page = await context.newPage();
      const person = new Person(page, lang);
      await open(page, `/${lang}/open/#${link}`);
      await page
        .getByRole('button', { name: person.word('welcome:arrived.open'), exact: true })
        .click();
      await expect.poll(() => person.step(), { message: name }).not.toBe('');
      const kept = await page.evaluate(() => sessionStorage.getItem('worth-asking'));
      expect(told(kept ?? ''), name).toBe(told(text));
      await context.close();
    }
  });

  test(`files and health records of the edition of ${edition} open`, async ({ browser }) => {
    for (const { name, lang, file, text, recordPrivate } of people) {
      const context = await browser.newContext();
      const page = await context.newPage();
      const person = new Person(page, lang);
      for (const handed of [recordPrivate, file]) {
        await open(page, `/${lang}/`);
        await page.evaluate(() => sessionStorage.clear());
        await open(page, `/${lang}/`);
        await page.getByText(person.word('welcome:file.title')).click();
        await page.getByLabel(person.word('welcome:file.label')).setInputFiles({
          name: 'answers.json',
          mimeType: 'application/json',
          buffer: Buffer.from(handed),
        });
        await page
          .getByRole('button', { name: person.word('welcome:arrived.open'), exact: true })
          .click();
        await expect.poll(() => person.step(), { message: name }).not.toBe('');
      }
      const kept = await page.evaluate(() => sessionStorage.getItem('worth-asking'));
      expect(told(kept ?? ''), name).toBe(told(text));
      await context.close();
    }
  });
}

test('a link of a later format says so in its own words, and changes nothing', async ({ page }) => {
  const person = new Person(page, 'es');
  await person.opens('purpose', golden('smallest').answers);
  await open(page, '/es/open/#99.AAAA');
  await expect(page.getByRole('alert')).toHaveText(person.word('welcome:link.otherEdition'));
});

test('an option that is known no more is left out alone, and its question is named', async ({
  page,
}) => {
  const answers = { ...golden('plain').answers, conditions: { picked: ['kidney', 'gout'] } };
  const person = new Person(page, 'en');
  await openKeeping(page, '/en/step/sheet/', JSON.stringify({ version: 2, answers, edits: {} }));
  await expect(page.getByText(person.word('shell:savedDamaged'))).toBeVisible();
  await expect(
    page.getByText(
      person.word('shell:leftOut', { questions: person.word('questions:conditions.name') }),
    ),
  ).toBeVisible();
  const named = `${person.word('sheet:box.kidney')} ${person.word('sheet:state.yes')}`;
  await expect(page.getByRole('row', { name: named })).toBeVisible();
});
