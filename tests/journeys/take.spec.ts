/** Taking the sheet and the answers along: text, files, and opening them again. */
import { readFileSync } from 'node:fs';
import jsQR from 'jsqr';
import type { Locator, Page } from '@playwright/test';
import { LANGS, Person, asPrinted, expect, expectInView, open, print, test } from './support.ts';

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
  await person.unfolds('sheet:take.title');
  const copying = page.locator('.act', { hasText: 'Copy as text' });
  await copying.getByRole('button').click();
  // Said right under the button that was pressed, and seen there.
  await expect(copying.getByRole('status')).toHaveText(person.word('sheet:take.copied'));
  await expectInView(copying.getByRole('status'), 'whole');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download as a text file' }).click();
  const file = readFileSync(await (await downloading).path(), 'utf8');
  expect(file).toBe(text);
  const paper = await print(page, 'A4');
  for (const line of [
    `${person.word('sheet:box.opioids_days')}: ${person.word('sheet:state.yes')}`,
    'sertralina 50 mg',
    'I want strong proof first',
    'what to ask first',
    person.word('doctorQuestions:O1q_once'),
  ]) {
    expect(text).toContain(line);
    // On paper a row and its answer are two cells of a table.
    expect(paper.text).toContain(asPrinted(line.replace(': YES', ' YES')));
  }
  // Thoughts of suicide are in neither: the person did not tick them.
  for (const said of [text, paper.text]) {
    expect(said).not.toContain(person.word('doctorQuestions:S3q'));
    expect(said).not.toContain(person.word('sheet:line.thoughtsSometimes'));
  }
});

test('answers saved to a file open again, in another language too, and never overwrite unasked', async ({
  page,
}) => {
  const person = new Person(page, 'en');
  await person.opens('sheet', answered);
  await person.unfolds('sheet:take.title');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save my answers to a file' }).click();
  const file = await (await downloading).path();
  await page.evaluate(() => sessionStorage.clear());

  person.lang = 'es';
  await open(page, '/es/');
  await page.getByText(person.word('welcome:file.title')).click();
  const input = page.getByLabel(person.word('welcome:file.label'));
  await input.setInputFiles(file);
  await page
    .getByRole('button', { name: person.word('welcome:arrived.open'), exact: true })
    .click();
  await person.sees('sheet:page.title');
  await expect(page.getByRole('article').first()).toContainText('sertralina 50 mg');

  await person.opens('purpose', { way: 'full', who: 'adult', opioids: 'no' });
  await open(page, '/es/');
  await page.getByText(person.word('welcome:file.title')).click();
  await input.setInputFiles(file);
  await page.getByRole('button', { name: person.word('welcome:arrived.keep') }).click();
  await page.getByRole('button', { name: person.word('welcome:resume') }).click();
  await person.sees('questions:purpose.title');
  await open(page, '/es/');
  await page.getByText(person.word('welcome:file.title')).click();
  await input.setInputFiles(file);
  await page.getByRole('button', { name: person.word('welcome:arrived.replace') }).click();
  await person.sees('sheet:page.title');
});

test('a file that is none of ours is told so, and changes nothing', async ({ page }) => {
  const person = new Person(page, 'en');
  const input = page.getByLabel(person.word('welcome:file.label'));
  const bad = [
    'not json',
    '{"answers":7}',
    '[]',
    '{"version":2,"answers":{"who":"<script>alert(1)</script>"}}',
    'x'.repeat(200_000),
  ];
  for (const text of bad) {
    // Each on a fresh page, so that what is said is said of this one.
    await open(page, '/en/');
    await page.getByText(person.word('welcome:file.title')).click();
    await input.setInputFiles({
      name: 'a.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
    await expect(page.getByRole('alert')).toHaveText(person.word('welcome:file.failed'));
    await expect(page.getByRole('link', { name: person.way('full'), exact: true })).toBeVisible();
  }
});

/** What a camera reads in the code on the screen. */
async function scanned(page: Page): Promise<string | undefined> {
  const shot = (await page.locator('svg.code').screenshot()).toString('base64');
  const { pixels, width, height } = await page.evaluate(async (data) => {
    const picture = new Image();
    picture.src = `data:image/png;base64,${data}`;
    await picture.decode();
    const canvas = document.createElement('canvas');
    canvas.width = picture.width;
    canvas.height = picture.height;
    const context = canvas.getContext('2d')!;
    context.drawImage(picture, 0, 0);
    const { data: bytes } = context.getImageData(0, 0, picture.width, picture.height);
    return { pixels: [...bytes], width: picture.width, height: picture.height };
  }, shot);
  return jsQR(Uint8ClampedArray.from(pixels), width, height)?.data;
}

for (const lang of LANGS) {
  test(`in ${lang}, a code and a link carry the answers to another device, and nowhere else`, async ({
    page,
    browser,
    baseURL,
  }) => {
    const person = new Person(page, lang);
    await person.opens('sheet', answered);
    await person.unfolds('sheet:take.title');
    // Nothing is made before it is asked for, and the warning comes first.
    await expect(page.locator('svg.code')).toHaveCount(0);
    await expect(page.getByText(person.word('sheet:take.sendWarning'))).toBeVisible();
    await page.getByRole('button', { name: person.word('sheet:take.sendMake') }).click();
    const link = await page.getByLabel(person.word('sheet:take.link')).inputValue();
    expect(link.startsWith(`${baseURL}/${lang}/open/#`)).toBe(true);
    expect(await scanned(page)).toBe(link);
    await page.getByRole('button', { name: person.word('sheet:take.hideLink') }).click();
    await expect(page.locator('svg.code')).toHaveCount(0);

    const other = await (await browser.newContext()).newPage();
    const sent: string[] = [];
    other.on('request', (request) => sent.push(request.url()));
    await other.goto(link);
    const elsewhere = new Person(other, lang);
    await elsewhere.sees('welcome:link.title');
    await other
      .getByRole('button', { name: elsewhere.word('welcome:arrived.open'), exact: true })
      .click();
    await elsewhere.sees('sheet:page.title');
    await expect(other.getByRole('article').first()).toContainText('sertralina 50 mg');
    expect(sent.join(' ')).not.toContain(link.split('#')[1]);
    await other.goBack();
    expect(other.url()).not.toContain('#');
    await other.context().close();
  });
}

test('a link never takes the place of answers unasked, and a damaged one changes nothing', async ({
  page,
}) => {
  const person = new Person(page, 'en');
  await person.opens('sheet', answered);
  await person.unfolds('sheet:take.title');
  await page.getByRole('button', { name: 'Make the link and the code' }).click();
  const link = await page.getByLabel('The link with your answers').inputValue();

  await person.opens('purpose', { way: 'full', who: 'adult', opioids: 'no' });
  await person.sees('questions:purpose.title');
  const before = await page.evaluate(() => sessionStorage.getItem('worth-asking'));
  for (const bad of [link.slice(0, -20), `${link}x`, '/en/open/#<script>', '/en/open/#%']) {
    await page.goto(bad);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Open answers from a link');
  }
  await page.goto(link.slice(0, -20));
  await expect(page.getByRole('alert')).toHaveText(person.word('welcome:link.cut'));
  expect(await page.evaluate(() => sessionStorage.getItem('worth-asking'))).toBe(before);

  await page.goto(link);
  await page.getByRole('button', { name: 'No, keep what is here' }).click();
  expect(await page.evaluate(() => sessionStorage.getItem('worth-asking'))).toBe(before);
  await page.goto(link);
  await page.getByRole('button', { name: 'Yes, replace mine' }).click();
  await person.sees('sheet:page.title');
  await expect(page.getByRole('article').first()).toContainText('sertralina 50 mg');
});

test('a link that a mail program changed opens, and what arrived stays over a reload until it is decided', async ({
  page,
}) => {
  const person = new Person(page, 'en');
  const edits = { on: ['own1'], words: { own1: 'Is it safe with my tea?' } };
  await person.opens('sheet', answered, edits);
  await person.unfolds('sheet:take.title');
  await page.getByRole('button', { name: 'Make the link and the code' }).click();
  const link = await page.getByLabel('The link with your answers').inputValue();
  await page.evaluate(() => sessionStorage.clear());

  const [address, code] = link.split('#') as [string, string];
  await page.goto(`${address}#${code.match(/.{1,60}/g)!.join('%0D%0A')}).&utm_source=mail`);
  const offer = page.getByRole('group', { name: person.word('welcome:arrived.title') });
  await expect(offer).toBeVisible();
  // Whose words come along is seen before they are opened.
  await expect(offer.locator('bdi')).toHaveText(
    /sertralin.* \/ what to ask first \/ Is it safe with my tea\?/,
  );
  expect(page.url()).toBe(address);
  await page.reload();
  await expect(offer).toBeVisible();
  await page.goto(`${address}#${code.slice(0, 60)}`);
  await expect(page.getByRole('alert')).toHaveText(person.word('welcome:link.cut'));
  // The same one again is told again.
  await page.goto(`${address}#${code.slice(0, 60)}`);
  await expect(page.getByRole('alert')).toHaveText(person.word('welcome:link.cut'));
  await page.goto(link);
  await offer.getByRole('button', { name: person.word('welcome:arrived.leave') }).click();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Open answers from a link');
  await expect(offer).toHaveCount(0);
  expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
});

test('a file that was mended is read again when it is picked again', async ({ page }) => {
  const person = new Person(page, 'en');
  await open(page, '/en/');
  await person.unfolds('welcome:file.title');
  const file = { name: 'answers.json', mimeType: 'application/json' };
  const picker = page.getByLabel(person.word('welcome:file.label'));
  const picks = async (text: string) => {
    const chooser = page.waitForEvent('filechooser');
    await picker.click();
    await (await chooser).setFiles({ ...file, buffer: Buffer.from(text) });
  };
  await picks('{');
  await expect(page.getByText(person.word('welcome:file.failed'))).toBeVisible();
  await picks(JSON.stringify({ version: 2, answers: { way: 'full', who: 'adult' } }));
  await expect(
    page.getByRole('button', { name: person.word('welcome:arrived.open'), exact: true }),
  ).toBeVisible();
});

test('answers for a health record leave out what is private, unless it is ticked', async ({
  page,
}) => {
  const person = new Person(page, 'en');
  await person.opens('sheet', answered);
  await person.unfolds('healthRecord:heading');
  const save = async () => {
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download my answers (FHIR)' }).click();
    return readFileSync(await (await downloading).path(), 'utf8');
  };
  const plain = JSON.parse(await save()) as { resourceType: string; status: string };
  expect([plain.resourceType, plain.status]).toEqual(['QuestionnaireResponse', 'completed']);
  expect(JSON.stringify(plain)).not.toContain('suicide');
  await page.getByRole('checkbox', { name: /suicide and street drugs/ }).check();
  expect(await save()).toContain('"suicide"');
});

for (const lang of LANGS) {
  test(`on a phone in ${lang}, sharing stands first, each act is told at its button, and the way ends with what is next`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.addInitScript(() => {
      navigator.share = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
      window.print = () => {
        throw new Error('no');
      };
    });
    const person = new Person(page, lang);
    await person.opens('sheet', answered);
    const out = page.locator('main .act').getByRole('button');
    await expect(out.first()).toHaveText(person.word('sheet:take.share'));
    const refused = [
      ['sheet:take.share', 'sheet:take.notShared'],
      ['sheet:print', 'sheet:page.printFailed'],
    ] as const;
    for (const [button, said] of refused) {
      await page.getByRole('button', { name: person.word(button), exact: true }).click();
      await expectInView(page.getByText(person.word(said)), 'whole');
    }
    // What one sets for printing stands apart from what is above it.
    const boxOf = async (one: Locator) => (await one.boundingBox())!;
    const fold = await boxOf(page.locator('main details.more').first());
    const large = page.locator('.print-choice', { hasText: person.word('sheet:page.large') });
    expect((await boxOf(large)).y - (fold.y + fold.height)).toBeGreaterThanOrEqual(8);
    // In Spanish the doctor's language comes sooner, in no fold, and stands apart from the button.
    const change = await boxOf(page.getByRole('link', { name: person.word('sheet:page.edit') }));
    const language = await boxOf(page.getByLabel(person.word('sheet:page.clinicianLanguage')));
    expect(language.y - (change.y + change.height)).toBeGreaterThanOrEqual(8);
    expect(language.y < fold.y).toBe(lang !== 'en');
    const end = page.getByRole('region', { name: person.word('sheet:end.title') });
    await expect(end.getByRole('listitem')).toHaveCount(6);
    await end.getByRole('button', { name: person.word('sheet:end.see') }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await page.getByRole('button', { name: person.word('shell:erase') }).click();
    await page.getByRole('button', { name: person.word('shell:eraseYes') }).click();
    await expect(page.getByText(person.word('shell:erased'))).toBeVisible();
  });
}
