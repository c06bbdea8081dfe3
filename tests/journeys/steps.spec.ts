import { given } from '../support/given.ts';
import { withPairs } from '../support/pairs.ts';
import { LANGS, Person, expect, expectInView, holdScript, open, test } from './support.ts';

const plain = {
  way: 'full',
  who: 'adult',
  opioids: 'no',
  purpose: { picked: ['lowMood'] },
  lowMood: 'aLittle',
  stage: 'heard',
  suicide: 'no',
  medicines: { picked: ['none'] },
  triedBefore: { picked: ['therapy'] },
  conditions: { picked: ['none'] },
  comingUp: { picked: ['none'] },
  understanding: { picked: [] },
  options: { picked: [] },
  values: { picked: [] },
  ready: { picked: [] },
};

test('a reload stays where the person was, with the answers', async ({ page }) => {
  const person = new Person(page, 'en');
  await person.start();
  await person.answers('who', 'adult');
  await person.answers('opioids', 'no');
  await page.reload();
  await person.sees('questions:purpose.title');
  await page.getByRole('link', { name: 'Back' }).click();
  await person.sees('questions:opioids.title');
  await expect(page.getByRole('radio', { name: 'No', exact: true })).toBeChecked();
});

test('the browser’s Back and Forward are steps', async ({ page }) => {
  const person = new Person(page, 'en');
  await person.start();
  await person.answers('who', 'adult');
  await person.answers('opioids', 'no');
  await page.goBack();
  await person.sees('questions:opioids.title');
  await page.goBack();
  await person.sees('questions:who.title');
  await page.goForward();
  await person.sees('questions:opioids.title');
});

test('what is picked before the script is here stays picked', async ({ page }) => {
  const person = new Person(page, 'en');
  const release = await holdScript(page);
  await page.goto('/en/step/who/', { waitUntil: 'commit' });
  const adult = page.getByRole('radio', { name: 'Me. I am 18 or older' });
  await adult.check();
  release();
  await expect(page.getByRole('complementary')).toBeVisible();
  await expect(adult).toBeChecked();
  await person.goesOn();
  await person.sees('questions:opioids.title');
});

test('a link to a step not reached yet leads to the first open one, and says so', async ({
  page,
}) => {
  const person = new Person(page, 'en');
  await person.opens('values', { way: 'full', who: 'adult' });
  await person.sees('questions:opioids.title');
  await expect(page.getByText(person.word('shell:notYet'))).toBeVisible();
});

test('the sheet is one tap away from any step, says what was not asked, and leads back', async ({
  page,
}) => {
  const person = new Person(page, 'en');
  await person.opens('whichOpioid', { way: 'full', who: 'adult', opioids: 'mostDays' });
  await page.getByRole('link', { name: person.word('sheet:page.title') }).click();
  await person.sees('sheet:page.title');
  const paper = page.getByRole('article', { name: person.word('sheet:title') });
  for (const [box, state] of [
    ['opioids_days', 'yes'],
    ['liver', 'notAsked'],
  ]) {
    const named = `${person.word(`sheet:box.${box}`)} ${person.word(`sheet:state.${state}`)}`;
    await expect(paper.getByRole('row', { name: named })).toBeVisible();
  }
  await page.getByRole('link', { name: 'Go on answering' }).click();
  await person.sees('questions:whichOpioid.title');
});

test('the way through names its parts, and goes anywhere already open', async ({ page }) => {
  const person = new Person(page, 'en');
  await person.opens('ready', { ...plain, ready: undefined });
  const where = page.getByRole('navigation', { name: person.word('shell:where') });
  await where.getByText(/^Step \d+ of \d+/).click();
  const parts = where.getByRole('list');
  await expect(parts.getByRole('listitem')).toHaveCount(9);
  // All but the one that one is on: nothing is shut once safety has its answers.
  await expect(parts.getByRole('link')).toHaveCount(8);
  await parts.getByRole('link', { name: person.word('questions:options.title') }).click();
  await person.sees('questions:options.title');
});

test('each dot is told at once under its line, by keyboard too; a stop stands first', async ({
  page,
}) => {
  const person = new Person(page, 'en');
  await page.setViewportSize({ width: 360, height: 740 });
  await person.opens('values', {
    ...plain,
    opioids: 'unsure',
    whichOpioid: { picked: ['unsure'] },
    ready: undefined,
    values: undefined,
  });
  const stop = page.getByText(person.word('deciding:mirror.opioid'));
  // The stop stands above the lines, once, in large type; no word yet of what a dot says.
  await expectInView(stop, 'whole');
  expect(await stop.evaluate((p) => parseFloat(getComputedStyle(p).fontSize))).toBeGreaterThan(20);
  for (const radio of await page.locator('form [type=radio]').all())
    await expect(radio).not.toBeChecked();
  const line = (number: number) => page.getByRole('group', { name: new RegExp(`^${number} of 8`) });
  const said = (number: number) => line(number).getByRole('status');
  await expect(said(1)).toHaveText('');
  // Willing: it keeps all open, nothing comes closer, and it is said once.
  await line(2).getByRole('radio').first().check();
  await expect(said(2)).toHaveText(person.word('deciding:mirror.open'));
  await expectInView(said(2), 'whole');
  await line(4).getByRole('radio').first().check();
  await expect(said(4)).toHaveText('');
  // A limit: what it brings closer and what it moves off, by name.
  await line(1).getByRole('radio').first().focus();
  await page.keyboard.press('Space');
  for (let press = 0; press < 4; press += 1) await page.keyboard.press('ArrowRight');
  await expect(said(1)).toHaveText(
    'Closer to an antidepressant and talking therapy. Further from naltrexone.',
  );
  await expectInView(said(1), 'whole');
  // With a stop against it, nothing brings naltrexone closer.
  await line(8).getByRole('radio').last().check();
  await expect(said(8)).toHaveText(
    'Closer to an antidepressant and talking therapy. Further from no change now.',
  );
  // The whole of it is one tap away, in words, and one tap closes it.
  const all = page.getByText(person.word('deciding:mirror.title'), { exact: true });
  await all.click();
  const first = page.locator('.fit > li').first();
  await expect(first).toHaveText(
    /Ask about naltrexone.*In favor: nothing\..*Against: strong proof first\./s,
  );
  await expectInView(first, 'part');
  await all.click();
  await expect(first).toBeHidden();
});

for (const lang of LANGS)
  test(`what a dot says takes no more than 15 % of a phone, and covers no row (${lang})`, async ({
    page,
  }) => {
    const person = new Person(page, lang);
    await page.setViewportSize({ width: 360, height: 740 });
    for (const medicines of ['none', 'sertraline']) {
      await person.opens('values', given({ medicines: [medicines], purpose: ['lowMood'] }));
      const lines = await page.locator('.value-line').all();
      for (const end of [':first-child', ':last-child'])
        for (const [at, line] of lines.entries()) {
          const radio = line.locator(`.dots label${end}`);
          await radio.click();
          const said = line.getByRole('status');
          if ((await said.innerText()) === '') continue;
          await expectInView(said, 'whole');
          await expectInView(radio, 'whole');
          const [note, tapped] = [(await said.boundingBox())!, (await radio.boundingBox())!];
          expect(note.height, await said.innerText()).toBeLessThanOrEqual(0.15 * 740);
          expect(tapped.y + tapped.height).toBeLessThanOrEqual(note.y + 0.5);
          const next = await lines[at + 1]?.boundingBox();
          if (next) expect(note.y + note.height).toBeLessThanOrEqual(next.y + 0.5);
        }
    }
  });

test('the person picks the three that print, and they do', async ({ page }) => {
  const person = new Person(page, 'en');
  await person.opens('values', { ...plain, values: undefined, ready: undefined });
  for (const dot of ['proof_that', 'time_that', 'money_that', 'enough_thatBit'])
    await page.locator(`input[value="${dot}"]`).check();
  await page.getByText(person.word('deciding:mirror.title'), { exact: true }).click();
  const prints = page.getByRole('group', { name: person.word('deciding:mirror.prints') });
  const says = (end: string) => person.word(`questions:values.option.${end}`);
  await expect(prints.getByRole('checkbox', { checked: true })).toHaveCount(3);
  await expect(prints.getByRole('checkbox', { name: says('planFallsShort') })).toBeDisabled();
  await prints.getByRole('checkbox', { name: says('canWait') }).uncheck();
  await prints.getByRole('checkbox', { name: says('planFallsShort') }).check();
  await person.goesOn();
  await person.sees('questions:understanding.title');
  await page.goto('/en/step/sheet/');
  const paper = page.getByRole('article').first();
  for (const end of ['strongProof', 'mustBeCovered', 'planFallsShort'])
    await expect(paper).toContainText(says(end));
  await expect(paper).not.toContainText(says('canWait'));
});

test('a mix-up is explained at once, blocks nothing, and brings its question to the sheet', async ({
  page,
}) => {
  const person = new Person(page, 'en');
  await person.opens('understanding', {
    ...plain,
    understanding: undefined,
    options: undefined,
    values: undefined,
    ready: undefined,
  });
  const codeine = page.getByRole('group', { name: /codeine or tramadol/ });
  await codeine.getByRole('radio', { name: 'False' }).check();
  const said = page.locator('.grid-row', { has: codeine }).locator('.explained');
  await expect(said).toContainText('This is true. It can cause sudden, severe withdrawal.');
  await expect(said.getByRole('link')).toHaveAttribute('href', '/en/facts/opioids/');
  await person.goesOn();
  await person.sees('questions:ready.title');
  await page.getByRole('link', { name: person.word('sheet:page.title') }).click();
  await expect(page.getByRole('article').first()).toContainText(person.word('doctorQuestions:M6'));
});

test('each screen sets the title and takes focus to its heading', async ({ page }) => {
  const person = new Person(page, 'en');
  await person.start();
  await person.answers('who', 'adult');
  await person.sees('questions:opioids.title');
  await expect(page).toHaveTitle(`${person.word('questions:opioids.title')} | Worth Asking`);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('Continue with nothing picked says so kindly, and loses nothing', async ({ page }) => {
  const person = new Person(page, 'en');
  await person.start();
  await person.answers('who', 'adult');
  await person.goesOn();
  const box = page.getByRole('alert');
  await expect(box).toBeFocused();
  await expect(page).toHaveTitle(/^Problem: /);
  await box.getByRole('link').click();
  await expect(page.getByRole('radio').first()).toBeFocused();
  await person.picks('opioids', 'no');
  await person.goesOn();
  await person.sees('questions:purpose.title');
});

test('a medicine is found by its brand name, and a ticked one never hides', async ({ page }) => {
  const person = new Person(page, 'en');
  const { medicines: _, ...rest } = plain;
  await person.opens('medicines', rest);
  await person.picks('medicines', 'lithium');
  await page.getByLabel('Find a medicine').fill('zoloft');
  await expect(page.getByRole('checkbox', { name: /^sertraline/ })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'lithium' })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: /^fluoxetine/ })).toBeHidden();
  await expect(page.getByText('Showing 2 medicines. 1 ticked.')).toBeVisible();
  // An opioid is no medicine of this list: it says where it belongs, with the way there.
  await page.getByLabel('Find a medicine').fill('tramadol');
  await expect(
    page.getByText(person.word('lines:name.opioid', { name: 'tramadol' })),
  ).toBeVisible();
  await expect(
    page.getByRole('button', { name: person.word('lines:name.look.opioids') }),
  ).toBeVisible();
});

test('changing an answer from the check page drops what no longer applies, and says so', async ({
  page,
}) => {
  const person = new Person(page, 'en');
  await person.opens('check', {
    ...plain,
    opioids: 'fewTimes',
    whichOpioid: { picked: ['painMedicine'] },
  });
  await page.getByRole('link', { name: 'Change: Opioids' }).click();
  // It says that one returns, and not how long the whole way takes.
  const where = page.getByRole('navigation', { name: person.word('shell:where') });
  await expect(where).toContainText(/then back to where you were/);
  await expect(where).not.toContainText('minute');
  await person.picks('opioids', 'no');
  await person.goesOn();
  await person.sees('sheet:check.title');
  await expect(page.getByText('took them out: Which opioid.')).toBeVisible();
});

test('a change that opens a question asks it, meets the stop, and comes back', async ({ page }) => {
  const person = new Person(page, 'en');
  await person.opens('check', plain);
  await page.getByRole('link', { name: 'Change: Opioids' }).click();
  await person.picks('opioids', 'unsure');
  await person.goesOn();
  await person.answers('whichOpioid', 'unsure');
  await person.sees('stops:page.opioidUnsure.title');
  await person.goesOn('shell:goOn');
  await person.sees('sheet:check.title');
});

test('a change that makes a pair with a later answer is told of it there, and comes back', async ({
  page,
}) => {
  const person = new Person(page, 'en');
  await person.opens('check', given({ medicines: 'sleepPanic' }));
  await page.getByRole('link', { name: 'Change: Opioids' }).click();
  await person.picks('opioids', 'mostDays');
  await person.goesOn();
  await person.answers('whichOpioid', 'painMedicine');
  await person.sees('stops:page.opioid.title');
  await person.goesOn('shell:goOn');
  await person.sees('stops:topic.opioidWith', { class: person.word('stops:class.sleepPanic') });
  expect(person.step()).toBe('medicinesStop');
  await person.goesOn('shell:goOn');
  await person.sees('sheet:check.title');
});

test('one stop may follow another: to change the answer leads to the question, Back to the stop', async ({
  page,
}) => {
  const person = new Person(page, 'en');
  for (const [link, heading] of [
    ['shell:change', 'questions:anorexiaBulimia.title'],
    ['shell:back', 'stops:topic.opioidPregnant'],
  ] as const) {
    await person.opens('allergyStop', withPairs.shortBoth);
    await person.sees('stops:page.allergy.title');
    await page.getByRole('link', { name: person.word(link), exact: true }).click();
    await person.sees(heading);
  }
});

test('help is in the same place on every screen, and the country is the person’s own choice', async ({
  page,
}) => {
  const person = new Person(page, 'es');
  await person.opens('purpose', { way: 'full', who: 'adult', opioids: 'no' });
  const help = page.locator('.help');
  const kept = () => page.evaluate(() => sessionStorage.getItem('worth-asking'));
  await help.getByText(person.word('crisis:title')).first().click();
  // The browser says U.S.: its lines are offered, and nothing is chosen.
  await expect(help.locator('.places details').first()).toHaveAttribute('open');
  expect(await kept()).not.toContain('country');
  await help.getByText(person.word('crisis:country.au'), { exact: true }).click();
  await expect(help.getByRole('link', { name: /: 13 11 14$/ })).toBeVisible();
  await expect.poll(kept).toContain('"country":"au"');
  await page.keyboard.press('Escape');
  await expect(help.locator('> summary')).toBeFocused();
  await expect(help.getByRole('link', { name: /: 13 11 14$/ })).toBeHidden();
});

test('what was still under way when one leaves writes nothing after that', async ({ page }) => {
  const person = new Person(page, 'en');
  await person.opens('purpose', { way: 'full', who: 'adult', opioids: 'no' });
  await page
    .context()
    .route('https://www.weather.gov/**', (route) =>
      route.fulfill({ body: '<title>Weather</title>', contentType: 'text/html' }),
    );
  page.removeAllListeners('request');
  // All at once: the page is still there, and covered.
  await page.evaluate(() => {
    for (const one of ['.exit', 'input[value=lowMood]', 'form button[type=submit]'])
      document.querySelector<HTMLElement>(one)!.click();
  });
  await expect(page).toHaveTitle('Weather');
  await page.goto('/en/');
  expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
});

for (const how of ['button', 'three presses of Shift']) {
  test(`leaving by ${how} replaces the page and forgets this tab’s answers`, async ({ page }) => {
    const person = new Person(page, 'en');
    await person.opens('purpose', { way: 'full', who: 'adult', opioids: 'no' });
    await person.sees('questions:purpose.title');
    let went = '';
    // The neutral page is stood in for: no test leaves this machine.
    await page.context().route('https://www.weather.gov/**', async (route) => {
      // A full browser asks for that page's icon too.
      if (route.request().isNavigationRequest()) went = route.request().url();
      await route.fulfill({ body: '<title>Weather</title>', contentType: 'text/html' });
    });
    page.removeAllListeners('request');
    if (how === 'button') await page.getByRole('link', { name: 'Leave this site' }).click();
    else for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
    await expect(page).toHaveTitle('Weather');
    expect(went).toBe('https://www.weather.gov/');
    await page.goto('/en/');
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    await expect(page.getByRole('link', { name: person.way('full'), exact: true })).toBeVisible();
  });
}

test('answers are kept on the device only when asked, and one button erases them', async ({
  page,
}) => {
  const person = new Person(page, 'en');
  await person.opens('purpose', { way: 'full', who: 'adult', opioids: 'no' });
  const kept = () => page.evaluate(() => localStorage.length);
  expect(await kept()).toBe(0);
  await page.getByRole('button', { name: 'Keep my answers here after I close this page' }).click();
  await expect(page.getByText(person.word('shell:kept'))).toBeVisible();
  expect(await kept()).toBe(1);
  await page.getByRole('button', { name: person.word('shell:unkeep') }).click();
  await expect(page.getByText(person.word('shell:unkept'))).toBeVisible();
  expect(await kept()).toBe(0);
  await page.getByRole('button', { name: person.word('shell:keep') }).click();
  await page.evaluate(() => sessionStorage.clear());
  await page.goto('/en/');
  await page.getByRole('button', { name: 'Go on with my answers' }).click();
  await person.sees('questions:purpose.title');
  await page.getByRole('button', { name: 'Delete my answers' }).click();
  await page.getByRole('button', { name: 'Yes, delete all' }).click();
  await expect(page.getByText(person.word('shell:erased'))).toBeVisible();
  expect(
    await page.evaluate(() => [localStorage.length, sessionStorage.getItem('worth-asking')]),
  ).toEqual([0, null]);
});

test('the whole way can be gone by keyboard alone', async ({ page }) => {
  const person = new Person(page, 'en');
  await open(page, '/en/');
  const start = page.getByRole('link', { name: person.way('full'), exact: true });
  for (
    let tab = 0;
    tab < 12 && !(await start.evaluate((el) => el === document.activeElement));
    tab += 1
  ) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await person.sees('questions:who.title');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await person.sees('questions:opioids.title');
});
