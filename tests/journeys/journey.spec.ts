import {
  BUSY_FULL,
  LANGS,
  PLAIN_SHORT,
  Person,
  asPrinted,
  expect,
  print,
  test,
} from './support.ts';

/** A short way already gone, as the tab keeps it. */
const saved = {
  way: 'short',
  who: 'adult',
  opioids: 'no',
  purpose: { picked: ['lowMood'] },
  suicide: 'no',
  medicines: { picked: ['none'] },
  healthShort: { picked: ['none'] },
};

/** Every plain no of the paper stands in one line. */
function saysNo(person: Person, text: string, box: string): void {
  const [, line = ''] = text.split(person.word('sheet:no', { named: '' }));
  const named = asPrinted(person.word(`sheet:box.${box}`));
  expect(line.toLowerCase()).toContain(named.toLowerCase());
}

for (const lang of LANGS) {
  test(`the full way in ${lang}, from the start page to one printed page`, async ({ page }) => {
    const person = new Person(page, lang);
    await person.start('full');
    await person.walks(BUSY_FULL, 'sheet');
    await person.sees('sheet:page.title');
    await expect(page.getByRole('button', { name: person.word('sheet:print') })).toBeVisible();

    for (const format of ['A4', 'Letter'] as const) {
      const paper = await print(page, format);
      expect(paper.pages).toBe(1);
      expect(paper.tagged).toBe(true);
      // The form of naltrexone was told: it prints where its blank would stand.
      const form = person.word('sheet:detail.lowDose');
      const says = (key: string) =>
        expect(paper.text).toContain(asPrinted(person.word(key, { form })));
      // The safety strip: what is yes, in capitals, and the red line above it.
      says('sheet:line.takesBoth_told');
      // That they take naltrexone is said once.
      const [again = ''] = person.word('sheet:line.takesNaltrexone').split(':');
      expect(paper.text).not.toContain(again);
      // Each row says what was told: they take naltrexone, and not "take or have" it.
      const boxes = ['opioids_days', 'liver', 'kidney', 'surgery'].map((box) => `box.${box}`);
      for (const title of [...boxes, 'detail.takesNow']) {
        expect(paper.text).toContain(
          `${person.word(`sheet:${title}`)} ${person.word('sheet:state.yes')}`,
        );
      }
      saysNo(person, paper.text, 'pregnancy');
      // The three starred by safety, and what matters.
      for (const id of ['QB', 'O1q_once', 'QG_told']) says(`doctorQuestions:${id}`);
      // Their own view: where two languages leave no room for it, the screen says so and page 2 has it.
      const onPage2 = page.getByText(person.word('sheet:page.cut.mine'));
      if ((await onPage2.count()) === 0) {
        says('questions:values.option.strongProof');
        says('questions:values.option.mustBeCovered');
        // Within a line its name begins small.
        expect(paper.text).toContain(person.word('deciding:name.medicine.better').slice(1));
      } else expect(lang, 'one language has room').not.toBe('en');
      // Nothing of the site around it, and nothing of S6.
      expect(paper.text).not.toContain(person.word('shell:leave'));
      expect(paper.text).not.toContain(person.word('shell:footer.privacy'));
      expect(paper.text).not.toContain(person.word('doctorQuestions:S3q'));
    }
  });

  test(`the short way in ${lang}, from the start page to one printed page`, async ({ page }) => {
    const person = new Person(page, lang);
    await person.start('short');
    await person.walks(PLAIN_SHORT, 'sheet');
    const paper = await print(page, 'Letter');
    expect(paper.pages).toBe(1);
    for (const id of ['W1', 'S2q_worry', 'S1q', 'V1', 'W3']) {
      expect(paper.text).toContain(asPrinted(person.word(`doctorQuestions:${id}`)));
    }
    saysNo(person, paper.text, 'opioids');
  });
}

test('a switch of language in the middle keeps the step, the answers and what was typed', async ({
  page,
}) => {
  const person = new Person(page, 'en');
  await person.start('full');
  await person.walks(
    { ...PLAIN_SHORT, purpose: ['lowMood'], lowMood: ['aLittle'], stage: ['heard'] },
    'medicines',
  );
  await person.picks('medicines', 'lithium');
  await page.getByLabel(person.word('questions:note.label')).fill('lithium 300 mg, two times');

  await page.locator('summary', { hasText: 'English' }).click();
  await page.getByRole('link', { name: 'Español' }).click();
  person.lang = 'es';
  await person.sees('questions:medicines.title');
  expect(page.url()).toContain('/es/step/medicines/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await expect(page.getByLabel(person.word('questions:note.label'))).toHaveValue(
    'lithium 300 mg, two times',
  );
  await expect(page.locator('input[value=lithium]')).toBeChecked();
  await expect(page.getByText(person.word('shell:translation'))).toBeVisible();

  await person.goesOn();
  await person.sees('stops:page.noteOne.title', { topic: person.word('stops:topic.lithium') });
  await person.goesOn('shell:goOn');
  await person.answers('medicinesGoing', 'helping');
  await person.walks(
    { triedBefore: ['therapy'], conditions: ['none'], comingUp: ['none'], values: [] },
    'sheet',
  );
  const paper = await print(page, 'A4');
  expect(paper.pages).toBe(1);
  expect(paper.text).toContain('lithium 300 mg, two times');
  expect(paper.text).toContain(person.word('questions:medicines.option.lithium'));
  expect(paper.text).toContain(person.word('sheet:translated'));
});

test('the pad says what an answer adds, and it is what prints', async ({ page }) => {
  const person = new Person(page, 'en');
  await page.setViewportSize({ width: 1280, height: 900 });
  await person.start('full');
  await person.answers('who', 'adult');
  await person.answers('opioids', 'no');
  await person.picks('purpose', 'worry');
  const words = person.word('doctorQuestions:W3');
  const pad = page.getByRole('complementary', { name: person.word('sheet:pad.title') });
  await expect(pad).toContainText(words);
  await expect(page.getByRole('status').filter({ hasText: words })).toHaveCount(1);
  await person.picks('purpose', 'worry');
  await expect(pad).not.toContainText(words);
});

test('the sheet is the person’s own: choose, move, reword, add', async ({ page }) => {
  const person = new Person(page, 'en');
  await person.opens('myQuestions', saved);
  const items = page
    .getByRole('list')
    .filter({ has: page.locator('.place') })
    .getByRole('listitem');
  const second = await items.nth(1).locator('.question-words').textContent();
  await page.getByRole('button', { name: `Change: ${second}` }).click();
  await page.getByRole('button', { name: `Move up: ${second}` }).click();
  await expect(items.first().locator('.question-words')).toHaveText(second ?? '');
  await expect(items.first()).toContainText(`Place 1 of ${await items.count()} now: “${second}”`);
  // On no button that would take it back.
  await expect(page.getByRole('button', { name: `Change: ${second}` })).toBeFocused();

  await page.getByLabel('Your words for this question').fill('Does it help people like me?');
  await page.getByRole('button', { name: 'Save my words' }).click();
  await expect(items.first().locator('.question-words')).toHaveText('Does it help people like me?');

  await page.getByRole('button', { name: 'Add my question' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'type your question' })).toBeVisible();
  await page
    .getByLabel('Your own question', { exact: true })
    .fill('My sister had bad dreams on it. What of me?');
  await page.getByRole('button', { name: 'Add my question' }).click();
  await page.getByRole('checkbox', { name: /What has better proof for someone like me/ }).click();

  await person.goesOn();
  const paper = await print(page, 'Letter');
  expect(paper.pages).toBe(1);
  expect(paper.text).toContain('Does it help people like me?');
  expect(paper.text).toContain('My sister had bad dreams on it. What of me? (my words)');
  expect(paper.text).not.toContain('What has better proof for someone like me');
});

test('thoughts of suicide print only when the person ticks them', async ({ page }) => {
  const person = new Person(page, 'en');
  await person.opens('sheet', { ...saved, suicide: 'now' });
  expect((await print(page, 'A4')).text).not.toMatch(/suicide[^a-z]*(at times|NOW)/i);
  await page.getByRole('link', { name: 'Change my questions' }).click();
  // The offer stands in the open, and is the same tick as that of the question itself.
  const offer = page.getByRole('checkbox', { name: person.word('lines:S9') });
  await expect(offer).not.toBeChecked();
  await offer.check();
  await expect(page.locator('#print-S3q')).toBeChecked();
  await person.goesOn();
  const paper = await print(page, 'A4');
  expect(paper.text).toContain('THOUGHTS OF SUICIDE NOW');
  expect(paper.text).toContain('I have thoughts of suicide. What is our safety plan?');
});
