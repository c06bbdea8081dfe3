/** What is ticked or typed on a screen survives every way off it, until it is sent or erased. */
import { type Page } from '@playwright/test';
import { plainAnswers } from '../support/plain.ts';
import { Person, expect, print, settled, test } from './support.ts';

const begun = { way: 'full', who: 'adult' };
const { ready: _ready, ...whole } = plainAnswers;
const LONG = 'W'.repeat(141);

const kept = (page: Page) => page.evaluate(() => JSON.stringify({ ...sessionStorage }));

test('a footer link, a reload and Back lose nothing; it is no answer; erasing takes it too', async ({
  page,
}) => {
  const person = new Person(page, 'en');
  await person.opens('opioids', begun);
  const no = page.getByRole('radio', { name: 'No', exact: true });
  await no.check();
  await page.getByRole('link', { name: 'Sources', exact: true }).click();
  await expect(no).toHaveCount(0);
  await page.goBack();
  await expect(no).toBeChecked();
  await page.reload();
  await settled(page);
  await expect(no).toBeChecked();
  // The sheet is open at any time: it says that this was not answered.
  await page.getByRole('link', { name: person.word('sheet:page.title') }).click();
  await person.sees('sheet:page.title');
  await expect(page.locator('.paper:not(.measured) .safe tr').first()).toContainText(
    person.word('sheet:state.notAsked'),
  );
  await expect(page.getByText('Not on this sheet yet: Opioids.')).toBeVisible();
  await page.goBack();
  await page.getByRole('link', { name: 'Back', exact: true }).click();
  await person.sees('questions:who.title');
  await person.goesOn();
  await expect(no).toBeChecked();
  await page.getByRole('button', { name: 'Delete my answers' }).click();
  await page.getByRole('button', { name: 'Yes, delete all' }).click();
  await expect(page.getByText(person.word('shell:erased'))).toBeVisible();
  expect(await kept(page)).toBe('{}');
});

test('an answer that was changed and not sent: the sheet says so, leads there, and back', async ({
  page,
}) => {
  const person = new Person(page, 'es');
  await person.opens('lowMood', whole);
  await person.picks('lowMood', 'mostDays');
  await page.getByRole('link', { name: person.word('sheet:page.title') }).click();
  const notice = page.locator('.notice', { hasText: person.word('questions:lowMood.name') });
  await expect(notice).toContainText(person.word('questions:steps.unsent').split(':')[0]!);
  await notice.getByRole('link').click();
  await expect(page.locator('#lowMood-mostDays')).toBeChecked();
  await person.goesOn();
  await person.sees('sheet:page.title');
  await expect(notice).toHaveCount(0);
});

test('the first question, before the chart is here, is kept over a reload too', async ({
  page,
}) => {
  const person = new Person(page, 'es');
  await person.start();
  await person.picks('who', 'helpsAdult');
  await page.reload();
  await settled(page);
  await expect(page.locator('#who-helpsAdult')).toBeChecked();
  await person.goesOn();
  await person.sees('questions:opioids.title_helper');
});

test('“None” and another tick: neither wins, on the screen or by Continue, until it is said', async ({
  page,
}) => {
  const person = new Person(page, 'es');
  const { conditions: _, comingUp: __, ...before } = whole;
  await person.opens('conditions', before);
  await person.picks('conditions', 'kidney', 'none');
  const asked = page.getByRole('group', { name: person.word('questions:both.ask') });
  await expect(asked.getByRole('button')).toHaveCount(2);
  await page.reload();
  await settled(page);
  await person.goesOn();
  const fault = page.getByRole('alert');
  await expect(fault).toBeFocused();
  await fault.getByRole('link').click();
  await expect(asked.getByRole('button').first()).toBeFocused();
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
  }
  const kidney = person.word('questions:conditions.option.kidney');
  await asked.getByRole('button', { name: kidney }).press('Enter');
  await expect(page.locator('#conditions-kidney')).toBeFocused();
  await expect(page.locator('#conditions-none')).not.toBeChecked();
  await person.goesOn();
  await expect(page).toHaveURL(/health-notes/);
});

test('a note too long is told; what is ticked survives the link the screen itself offers', async ({
  page,
}) => {
  const person = new Person(page, 'en');
  await person.opens('ready', whole);
  await person.picks('ready', 'points_notYet');
  const note = page.getByRole('textbox', { name: person.word('questions:ready.note.label') });
  await note.fill(LONG);
  await person.goesOn();
  await expect(page.getByRole('alert')).toBeFocused();
  await page.getByRole('link', { name: person.word('deciding:ready.points') }).click();
  await person.sees('questions:options.title');
  await page.goBack();
  await expect(page.locator('input[value="points_notYet"]')).toBeChecked();
  await expect(note).toHaveValue(LONG);
  await note.fill('finding \u202Ethe\u202C words');
  await person.goesOn();
  await person.sees('sheet:check.title');
  await expect(page.getByText('finding the words')).toBeVisible();
});

test('an own question and a rewording go along with Continue, the ninth beside our eight too', async ({
  page,
}) => {
  const person = new Person(page, 'en');
  await person.opens('myQuestions', { ...whole, ready: { picked: [] } });
  const box = page.getByLabel('Your own question', { exact: true });
  await page.getByText(/^More questions you could ask/).click();
  // As many of ours as there can be, each ticked by hand: none of them steps aside.
  await person.unfolds('sheet:editor.theme.dose', 'sheet:editor.theme.cost');
  const full = page.locator('.told', { hasText: person.word('sheet:editor.full', { max: 8 }) });
  for (let guard = 0; guard < 9 && !(await full.isVisible()); guard += 1)
    await page.getByRole('checkbox', { checked: false }).filter({ visible: true }).first().click();
  await page
    .getByRole('button', { name: /^Change: / })
    .first()
    .click();
  await page.getByLabel(person.word('sheet:editor.editLabel')).fill('هل هذا آمن لي؟');
  await box.fill('Can I drive?');
  await page.reload();
  await settled(page);
  await expect(box).toHaveValue('Can I drive?');
  await person.goesOn();
  await person.sees('sheet:page.title');
  const second = page.getByLabel(person.word('sheet:second.ask'));
  if (await second.isVisible()) await second.check();
  const { text } = await print(page, 'A4');
  expect(text).toContain('Can I drive?');
  await expect(page.getByRole('article').first()).toContainText('هل هذا آمن لي؟');
});
