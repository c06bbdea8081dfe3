/** Two tabs of one browser: none writes over, or brings back, what the other kept or deleted. */
import type { BrowserContext } from '@playwright/test';
import { Person, expect, expectNone, faultsOf, settled, test } from './support.ts';

const device = (person: Person) => person.page.evaluate(() => localStorage.getItem('worth-asking'));
const inTab = (person: Person) =>
  person.page.evaluate(() => sessionStorage.getItem('worth-asking'));

/** Another tab, on the same step as the answers lead to. */
async function tab(context: BrowserContext, baseURL: string | undefined) {
  const page = await context.newPage();
  const faults = faultsOf(page, baseURL!);
  return { person: new Person(page, 'en'), ends: () => expectNone(faults) };
}

async function answersTwo(person: Person, opioids: 'no' | 'mostDays'): Promise<void> {
  await person.start('full');
  await person.answers('who', 'adult');
  await person.answers('opioids', opioids);
}

const keeps = (person: Person) =>
  person.page.getByRole('button', { name: person.word('shell:keep') }).click();

test('to delete all reaches every tab', async ({ page, context, baseURL }) => {
  const person = new Person(page, 'en');
  await answersTwo(person, 'no');
  const other = await tab(context, baseURL);
  await answersTwo(other.person, 'mostDays');
  await keeps(other.person);
  await page.getByRole('button', { name: person.word('shell:erase') }).click();
  await page.getByRole('button', { name: person.word('shell:eraseYes') }).click();
  await expect(page.getByText(person.word('shell:erased'))).toBeVisible();
  await expect(other.person.page).toHaveURL(/\/en\/$/);
  await settled(other.person.page);
  for (const one of [person, other.person]) {
    expect((await inTab(one)) ?? '').not.toMatch(/adult|opioids/);
    expect(await device(one)).toBeNull();
  }
  // What is answered there afterwards is new, and kept nowhere but there.
  await answersTwo(other.person, 'no');
  expect(await device(person)).toBeNull();
  other.ends();
});

test('what one tab keeps on the device, another one does not write over unasked', async ({
  page,
  context,
  baseURL,
}) => {
  const person = new Person(page, 'en');
  await answersTwo(person, 'mostDays');
  const other = await tab(context, baseURL);
  await answersTwo(other.person, 'no');
  await keeps(person);
  expect(await device(person)).toContain('mostDays');
  await other.person.answers('purpose', 'worry');
  expect(await device(person)).toContain('mostDays');
  expect(await inTab(other.person)).toContain('worry');

  // To keep these instead is asked about: no leaves all as it was, yes puts them there.
  const asked: string[] = [];
  let says = false;
  other.person.page.on('dialog', (dialog) => {
    asked.push(dialog.message());
    void (says ? dialog.accept() : dialog.dismiss());
  });
  await keeps(other.person);
  expect(await device(person)).toContain('mostDays');
  says = true;
  await keeps(other.person);
  await expect(other.person.page.getByText(person.word('shell:kept'))).toBeVisible();
  expect(await device(person)).toContain('worry');
  expect(asked).toEqual(Array.from({ length: 2 }, () => person.word('shell:keepAsk')));

  // The first tab is told at its next answer, and keeps its own to itself.
  await person.picks('whichOpioid', 'painMedicine');
  await expect(page.getByText(person.word('shell:otherTab'))).toBeVisible();
  expect(await device(person)).toContain('worry');
  expect(await inTab(person)).toContain('mostDays');
  other.ends();
});

test('a tab that opened what is kept goes on keeping it, after a reload and a tick too', async ({
  page,
  context,
  baseURL,
}) => {
  const person = new Person(page, 'en');
  await answersTwo(person, 'no');
  await keeps(person);
  const other = await tab(context, baseURL);
  await other.person.page.goto('/en/step/purpose/');
  await other.person.sees('questions:purpose.title');
  await other.person.picks('purpose', 'worry');
  await other.person.page.reload();
  await settled(other.person.page);
  await other.person.goesOn();
  await other.person.sees('questions:worry.title');
  expect(await device(person)).toContain('worry');
  other.ends();
});
