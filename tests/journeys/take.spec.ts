/** Taking the sheet and the answers along: text, files, and opening them again. */
import { readFileSync } from 'node:fs';
import { LANGS, Person, asPrinted, expect, print, test } from './support.ts';

const answered = {
  way: 'full',
  who: 'adult',
  opioids: 'fewTimes',
  whichOpioid: { picked: ['painMedicine'] },
  purpose: { picked: ['lowMood'] },
  lowMood: 'someDays',
  stage: 'heard',
  suicide: 'sometimes',
  medicines: { picked: ['sertraline'], note: 'sertralina 50 mg' },
  medicinesGoing: 'notHelping',
  triedBefore: { picked: ['therapy'] },
  conditions: { picked: ['kidney'] },
  comingUp: { picked: ['none'] },
  understanding: { picked: [] },
  options: { picked: ['better'] },
  values: { picked: ['proof_that'] },
  ready: { picked: [], note: 'what to ask first' },
};

test('the sheet as text says what the paper says, and no more', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const person = new Person(page, 'en');
  await person.opens('sheet', answered);
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download as a text file' }).click();
  const file = readFileSync(await (await downloading).path(), 'utf8');
  expect(file).toBe(text);
  const paper = await print(page, 'A4');
  for (const line of [
    'OPIOIDS, last 14 days: YES',
    'sertralina 50 mg',
    'I want strong proof first',
    'what to ask first',
    person.word('sheet:stop.opioidStop'),
    person.word('doctorQuestions:O1q'),
  ]) {
    expect(text).toContain(line);
    expect(paper.text).toContain(line);
  }
  // Thoughts of suicide are in neither: the person did not tick them.
  for (const said of [text, paper.text]) {
    expect(said).not.toContain(person.word('doctorQuestions:S3q'));
    expect(said).not.toContain(person.word('sheet:stop.crisisStop'));
  }
});

test('answers saved to a file open again, in another language too, and never overwrite unasked', async ({
  page,
}) => {
  const person = new Person(page, 'en');
  await person.opens('sheet', answered);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save my answers to a file' }).click();
  const file = await (await downloading).path();
  await page.evaluate(() => sessionStorage.clear());

  person.lang = 'es';
  await page.goto('/es/');
  await page.getByText(person.word('welcome:file.title')).click();
  const input = page.getByLabel(person.word('welcome:file.label'));
  await input.setInputFiles(file);
  await person.sees('sheet:page.title');
  await expect(page.getByRole('article').first()).toContainText('sertralina 50 mg');

  await person.opens('purpose', { way: 'full', who: 'adult', opioids: 'no' });
  await page.goto('/es/');
  await page.getByText(person.word('welcome:file.title')).click();
  await input.setInputFiles(file);
  await page.getByRole('button', { name: person.word('welcome:file.keep') }).click();
  await page.getByRole('button', { name: person.word('welcome:resume') }).click();
  await person.sees('questions:purpose.title');
  await page.goto('/es/');
  await page.getByText(person.word('welcome:file.title')).click();
  await input.setInputFiles(file);
  await page.getByRole('button', { name: person.word('welcome:file.replace') }).click();
  await person.sees('sheet:page.title');
});

test('a file that is none of ours is told so, and changes nothing', async ({ page }) => {
  const person = new Person(page, 'en');
  await page.goto('/en/');
  await page.getByText(person.word('welcome:file.title')).click();
  const input = page.getByLabel(person.word('welcome:file.label'));
  const bad = [
    'not json',
    '{"answers":7}',
    '[]',
    '{"version":2,"answers":{"who":"<script>alert(1)</script>"}}',
    'x'.repeat(200_000),
  ];
  for (const text of bad) {
    await input.setInputFiles({
      name: 'a.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
    await expect(page.getByRole('alert')).toHaveText(person.word('welcome:file.failed'));
    await input.setInputFiles([]);
  }
  await expect(
    page.getByRole('link', { name: person.word('welcome:start'), exact: true }),
  ).toBeVisible();
});

/** Everything ticked and the longest words: more questions than one page holds. */
const dense = JSON.parse(readFileSync('tests/support/dense.json', 'utf8')) as {
  answers: object;
  edits: object;
};

for (const lang of LANGS) {
  test(`in ${lang}, what finds no room prints on a second page, but only when asked`, async ({
    page,
  }) => {
    const person = new Person(page, lang);
    await person.opens('sheet', dense.answers, dense.edits);
    const [left = ''] = await page.locator('.notice li').allTextContents();
    expect((await print(page, 'A4')).pages).toBe(1);
    await page.getByRole('checkbox', { name: person.word('sheet:second.ask') }).check();
    for (const format of ['A4', 'Letter'] as const) {
      const paper = await print(page, format);
      expect(paper.pages).toBe(2);
      expect(paper.text).toContain(asPrinted(left));
    }
  });

  test(`in ${lang}, large print is 18 points or more, on three pages at most`, async ({ page }) => {
    const person = new Person(page, lang);
    await person.opens('sheet', answered);
    await page.getByRole('checkbox', { name: person.word('sheet:page.large') }).check();
    for (const format of ['A4', 'Letter'] as const) {
      const paper = await print(
        page,
        format,
        process.env['KEEP'] && `${process.env['KEEP']}/large-${lang}-${format}.pdf`,
      );
      expect(paper.pages).toBeLessThanOrEqual(3);
      expect(paper.text).toContain(asPrinted(person.word('doctorQuestions:O1q')));
    }
    const points = await page
      .locator('.paper:not(.measured) *')
      .evaluateAll((all) => all.map((one) => parseFloat(getComputedStyle(one).fontSize) * 0.75));
    expect(Math.min(...points)).toBeGreaterThan(17.9);
  });
}
