import { LANGS, Person, axeFaults, expect, test } from './support.ts';

const before = {
  way: 'full',
  who: 'adult',
  opioids: 'no',
  purpose: { picked: ['pain'] },
  stage: 'heard',
  suicide: 'no',
};

for (const lang of LANGS) {
  test(`a typed name asks again, keeps no one, and loses nothing: ${lang}`, async ({ page }) => {
    const person = new Person(page, lang);
    await person.opens('medicines', before);
    await person.picks('medicines', 'sertraline');
    const note = page.locator('#medicines-note');
    await note.fill('tramadol 50 mg, sertralinna');
    const notices = page.locator('main .notice');
    await expect(notices).toHaveCount(1);
    const ask = notices.filter({ hasText: person.word('lines:N1', { name: 'tramadol' }) });
    await expect(ask).toBeVisible();
    expect(await axeFaults(page)).toEqual([]);

    // Met once before the next screen.
    await person.goesOn();
    await expect(ask).toBeFocused();
    await person.sees('questions:medicines.title');

    // To the opioid question and back: what was ticked and typed is there.
    await page.getByRole('button', { name: person.word('lines:name.look.opioids') }).click();
    await person.sees('questions:opioids.title');
    await person.goesOn();
    await person.sees('questions:medicines.title');
    await expect(note).toHaveValue('tramadol 50 mg, sertralinna');
    await expect(page.locator('#medicines-sertraline')).toBeChecked();

    // The answer stays as it was: the person goes on.
    await person.goesOn();
    await expect(ask).toBeFocused();
    await person.goesOn();
    await person.sees('questions:medicinesGoing.title');
  });
}

test('the search finds a brand with its ending, and what it does not find is written down', async ({
  page,
}) => {
  const person = new Person(page, 'en');
  await person.opens('medicines', before);
  const find = page.getByRole('searchbox', { name: person.word('questions:medicines.find') });
  await find.fill('Effexor XR');
  await expect(page.locator('#medicines-venlafaxine')).toBeVisible();
  await expect(page.locator('#medicines-sertraline')).toBeHidden();
  await find.fill('Percocet');
  await expect(page.locator('#medicines-sertraline')).toBeVisible();
  await page
    .getByRole('button', { name: person.word('lines:name.write', { name: 'Percocet' }) })
    .click();
  await expect(page.locator('#medicines-note')).toHaveValue('Percocet');
  await expect(
    page.getByText(person.word('lines:N1', { name: 'Percocet' }), { exact: true }),
  ).toBeVisible();
});
