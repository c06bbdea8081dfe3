/** The printed sheet, from the emptiest to the densest, in each language and each pair of them. */
import type { Page } from '@playwright/test';
import { doctorQuestions } from '#guidance/doctorQuestions.ts';
import { languages } from '#i18n/languages.ts';
import { golden } from '../support/golden.ts';
import { LANGS, type Lang, Person, asPrinted, expect, print, test, word } from './support.ts';

interface Told {
  readonly answers: object;
  readonly edits: object;
}

/** Everything ticked and the longest words. */
const dense = golden('dense');

/** Every question of the bank, so that only own ones print. */
const OURS = doctorQuestions.map(({ id }) => id);
const wide = 'W'.repeat(140);
const people: Readonly<Record<string, Told>> = {
  emptiest: { answers: {}, edits: {} },
  densest: dense,
  // The widest letters there are, with no place to break, as the first three questions.
  widest: {
    answers: {
      ...dense.answers,
      medicines: { picked: ['sertraline'], note: wide },
      values: { picked: [], note: wide },
      ready: { picked: [], note: wide },
    },
    edits: {
      on: [],
      off: OURS,
      order: ['own1', 'own2', 'own3'],
      words: { own1: wide, own2: `${wide.slice(1)}?`, own3: `${wide.slice(1)}!` },
    },
  },
};

/** The patient's language, and the clinician's where it is another one. */
const pairs: readonly (readonly [Lang, Lang | undefined])[] = LANGS.flatMap((lang) => [
  [lang, undefined] as const,
  ...LANGS.filter((other) => other !== lang).map((other) => [lang, other] as const),
]);

/** Sizes of all letters on the paper, in points; and how far anything sticks out of it, in pixels. */
const measured = (page: Page) =>
  page.locator('.paper:not(.measured)').evaluateAll((papers) => ({
    points: papers.flatMap((paper) =>
      [...paper.querySelectorAll('*')].map(
        (one) => parseFloat(getComputedStyle(one).fontSize) * 0.75,
      ),
    ),
    out: papers.map((paper) =>
      Math.max(paper.scrollHeight - paper.clientHeight, paper.scrollWidth - paper.clientWidth),
    ),
  }));

/** Opens the sheet of what was told, until the clinician's words are beside it where wanted. */
async function opensPaper(person: Person, { answers, edits }: Told, clinician?: Lang) {
  await person.opens('sheet', answers, { ...edits, ...(clinician && { clinician }) });
  const both = person.page.locator('.paper:not(.measured).both');
  await expect(both).toHaveCount(clinician ? 1 : 0);
}

for (const [lang, clinician] of pairs) {
  for (const [name, told] of Object.entries(people)) {
    const said = clinician ? `${lang} with ${clinician}` : lang;
    test(`the ${name} sheet in ${said} is one page on A4 and on Letter, at 11 points`, async ({
      page,
    }) => {
      const person = new Person(page, lang);
      await opensPaper(person, told, clinician);
      for (const format of ['A4', 'Letter'] as const) {
        const keep = process.env['KEEP'];
        const paper = await print(
          page,
          format,
          keep && `${keep}/${name}-${lang}-${clinician ?? ''}-${format}.pdf`,
        );
        expect([paper.pages, paper.tagged]).toEqual([1, true]);
        for (const one of clinician ? [lang, clinician] : [lang]) {
          // The row of opioids is named by what was ticked.
          const rows = ['box.opioids', 'box.opioids_days', 'detail.bupDepot'].map((key) =>
            word(one, `sheet:${key}`),
          );
          expect(rows.some((row) => paper.text.includes(asPrinted(row)))).toBe(true);
          for (const key of ['sheet:title', 'sheet:box.surgery'])
            if (!(name !== 'emptiest' && one === clinician && key === 'sheet:title'))
              expect(paper.text).toContain(asPrinted(word(one, key)));
        }
        // What never gives way: the interpreter's line, the main message, the prescriber's clauses.
        for (const id of ['proof', 'opioids', 'alone'])
          expect(paper.text).toContain(asPrinted(word(lang, `sheet:message.${id}`)));
        const suicidality = name === 'densest' ? 'rx.suicidalityTold' : 'rx.suicidality';
        for (const key of ['rx.clause1', 'rx.clause5', suicidality])
          expect(paper.text).toContain(asPrinted(word(clinician ?? lang, `sheet:${key}`)));
        for (const one of clinician ? [lang, clinician] : [lang])
          expect(paper.text).toContain(asPrinted(word(one, 'sheet:interpreter')));
        if (clinician) expect(paper.text).toContain(`${languages[lang].name} / `);
        if (name === 'densest') {
          for (const one of clinician ? [lang, clinician] : [lang]) {
            for (const key of ['line.takesBoth', 'line.liverSignsTakes'])
              for (const part of word(one, `sheet:${key}`).split('____'))
                expect(paper.text).toContain(asPrinted(part));
            expect(paper.text).toContain(asPrinted(word(one, 'sheet:line.thoughtsNow')));
            for (const id of ['QB', 'S3q'])
              expect(paper.text).toContain(asPrinted(word(one, `doctorQuestions:${id}`)));
          }
        }
        if (name === 'widest' && clinician) {
          expect(paper.text).toContain(asPrinted(word(clinician, 'sheet:notTranslated')));
        }
      }
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width: 816, height: 1056 });
      const { points, out } = await measured(page);
      expect(Math.min(...points)).toBeGreaterThan(10.99);
      expect(Math.max(...out)).toBeLessThanOrEqual(1);
    });
  }
}

for (const [lang, clinician] of pairs) {
  const said = clinician ? `${lang} with ${clinician}` : lang;
  test(`in ${said}, what finds no room is told, and prints on a second page only when asked`, async ({
    page,
  }) => {
    const person = new Person(page, lang);
    await opensPaper(person, dense, clinician);
    await expect(page.locator('.notice li').first()).toBeVisible();
    const left = await page.locator('.notice li').allTextContents();
    const cuts = [
      'openLean',
      'openHelp',
      'other',
      'writeLines',
      'agreeBoxes',
      'steps',
      'back',
      'mine',
      'now',
    ];
    const named = [...cuts, 'evidence', 'next'].map((cut) => person.word(`sheet:page.cut.${cut}`));
    expect(left).toContain(person.word('sheet:page.cut.mine'));
    expect((await print(page, 'A4')).pages).toBe(1);
    await page.getByRole('checkbox', { name: person.word('sheet:second.ask') }).check();
    for (const format of ['A4', 'Letter'] as const) {
      const paper = await print(page, format);
      expect(paper.pages).toBe(2);
      for (const question of left.filter((one) => !named.includes(one)))
        for (const part of question.split(/_{3,}/)) expect(paper.text).toContain(asPrinted(part));
      // With the second page, all that was told is on paper.
      for (const key of ['now.why', 'now.tried', 'visit.bring'])
        expect(paper.text).toContain(asPrinted(person.word(`sheet:${key}`)));
      // Within a line a name begins small.
      for (const option of ['better', 'none'])
        expect(paper.text).toContain(
          asPrinted(person.word(`deciding:name.medicine.${option}`).slice(1)),
        );
    }
  });
}

for (const [lang, clinician] of pairs) {
  const said = clinician ? `${lang} with ${clinician}` : lang;
  test(`in ${said}, large print is 18 points or more, on three pages at most, whatever was told`, async ({
    page,
  }) => {
    const person = new Person(page, lang);
    for (const [name, told] of Object.entries(people)) {
      await opensPaper(person, told, clinician);
      await page.getByRole('checkbox', { name: person.word('sheet:page.large') }).check();
      await expect(page.locator('.paper.large:not(.measured)')).toBeVisible();
      for (const format of ['A4', 'Letter'] as const) {
        const keep = process.env['KEEP'];
        const file = keep && `${keep}/large-${name}-${lang}-${clinician ?? ''}-${format}.pdf`;
        expect((await print(page, format, file)).pages, `${name} ${format}`).toBeLessThanOrEqual(3);
      }
      const { points } = await measured(page);
      expect(Math.min(...points)).toBeGreaterThan(17.9);
    }
  });
}

test('a second language is picked on the sheet, stays after a reload, and can be taken back', async ({
  page,
}) => {
  const person = new Person(page, 'es');
  await person.opens('sheet', { way: 'full', who: 'adult', opioids: 'fewTimes' });
  const select = page.getByLabel(person.word('sheet:page.clinicianLanguage'));
  await select.selectOption('en');
  const paper = page.getByRole('article').first();
  await expect(paper).toContainText('Ask these 3 first');
  await expect(paper).toContainText('For the clinician,');
  await page.reload();
  await expect(paper).toContainText('Ask these 3 first');
  await select.selectOption('');
  await expect(paper).not.toContainText('Ask these 3 first');
});

test('from right to left, the paper is mirrored and still one page', async ({ page }) => {
  const person = new Person(page, 'en');
  await opensPaper(person, dense, 'es');
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  for (const format of ['A4', 'Letter'] as const) expect((await print(page, format)).pages).toBe(1);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 816, height: 1056 });
  const edge = (selector: string) =>
    page
      .locator(`.paper:not(.measured) ${selector}`)
      .first()
      .evaluate((one) => one.getBoundingClientRect().right);
  expect(await edge('.big .circled')).toBeGreaterThan(await edge('.big b'));
  const { out } = await measured(page);
  expect(Math.max(...out)).toBeLessThanOrEqual(1);
});

test('in black and white, all that is drawn on the paper is dark on white', async ({ page }) => {
  const person = new Person(page, 'en');
  await opensPaper(person, dense);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const colours = await page
    .locator('.paper:not(.measured) *')
    .evaluateAll((all) => [...new Set(all.map((one) => getComputedStyle(one).color))]);
  expect(colours).toEqual(['rgb(0, 0, 0)']);
});
