/**
 * Every screen, in both languages, light and dark, on a small phone and a wide desk: axe finds
 * nothing, nothing scrolls sideways, and help and leaving are in view.
 */
import { topics } from '#guidance/topics.ts';
import { PAGES } from '#i18n/address.ts';
import type { Page } from '@playwright/test';
import { LANGS, Person, axeFaults, expect, open, test } from './support.ts';

/** Answers that lead through as many screens as one set can. */
const full = {
  way: 'full',
  who: 'adult',
  opioids: 'fewTimes',
  whichOpioid: { picked: ['painMedicine', 'methadoneBuprenorphine'] },
  purpose: { picked: ['lowMood', 'worry'] },
  lowMood: 'someDays',
  worry: 'mostDays',
  stage: 'takesNow',
  suicide: 'now',
  medicines: { picked: ['sertraline', 'bupropion'], note: 'sertraline 100 mg' },
  medicinesGoing: 'notHelping',
  triedBefore: { picked: ['oneMedicine'] },
  conditions: { picked: ['liver', 'kidney', 'allergy', 'bipolar', 'seizures'] },
  liverDetail: { picked: ['signsNow', 'fatty'] },
  comingUp: { picked: ['surgery', 'pregnancy', 'alcohol', 'disulfiram'] },
  understanding: { picked: ['approved_true', 'codeine_true', 'larger_unsure'] },
  options: { picked: ['better'] },
  values: { picked: ['proof_that', 'medicines_thatBit', 'time_both'] },
  ready: { picked: ['points_notYet'], note: 'deciding what to ask first' },
};
const calm = { ...full, suicide: 'sometimes' };
const short = {
  way: 'short',
  who: 'helpsAdult',
  opioids: 'no',
  purpose: { picked: ['worry'] },
  suicide: 'no',
  medicines: { picked: ['none'] },
  healthShort: { picked: ['liver', 'pregnancy'] },
};
const young = { way: 'full', who: 'under18' };

/** Each step of the chart, and a person who meets it. */
const met: Record<string, object> = {
  ...Object.fromEntries(
    [
      'who opioids whichOpioid opioidStop purpose lowMood worry stage haveItStop suicide crisisStop',
      'medicines medicinesGoing triedBefore conditions allergyStop liverDetail liverSignsStop',
      'healthNotes comingUp planNotes facts understanding options values ready',
      'check myQuestions sheet',
    ]
      .join(' ')
      .split(' ')
      .map((step) => [step, full]),
  ),
  thoughtsNote: calm,
  healthShort: short,
  shortNotes: short,
  under18Stop: young,
};

/** Steps with nothing beside them. */
const alone = ['crisisStop', 'options', 'sheet'];

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

async function check(page: Page, where: string): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await axeFaults(page), `${where} ${scheme} ${width}`).toEqual([]);
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      expect(wide, `${where} ${width} scrolls sideways`).toBeLessThanOrEqual(0);
    }
  }
  // The common phone between the two: long words must not push the page wider.
  await page.setViewportSize({ width: 360, height: 800 });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(wide, `${where} 360 scrolls sideways`).toBeLessThanOrEqual(0);
  const strip = page.locator('.strip');
  await expect(strip.getByRole('button')).toBeInViewport();
  await expect(strip.getByRole('link')).toBeInViewport();
}

// Many screens in one test: an hour, since each wait within it has a limit of its own.
test.describe.configure({ timeout: 3_600_000 });

for (const lang of LANGS) {
  test(`every screen of the chart in ${lang}`, async ({ page }) => {
    const person = new Person(page, lang);
    for (const [step, answers] of Object.entries(met)) {
      await person.opens(step, answers);
      expect(person.step(), `${step} is shown`).toBe(step);
      // The pad, the preview and what the dots point to come a little later than the screen.
      if (!alone.includes(step)) await expect(page.getByRole('complementary')).toHaveCount(1);
      await check(page, `${lang} ${step}`);
    }
  });

  test(`every page beside the chart in ${lang}`, async ({ page }) => {
    const pages = [
      '',
      ...Object.values(PAGES).map((part) => `${part}/`),
      ...topics.map(({ id }) => `facts/${kebab(id)}/`),
    ];
    for (const path of pages) {
      await open(page, `/${lang}/${path}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.evaluate(() => {
        for (const closed of document.querySelectorAll('main details'))
          closed.toggleAttribute('open', true);
      });
      await check(page, `${lang} /${path}`);
    }
  });

  test(`the crisis panel, the menus and an error in ${lang}`, async ({ page }) => {
    const person = new Person(page, lang);
    await person.opens('opioids', { way: 'full', who: 'adult' });
    await person.goesOn();
    await expect(page.getByRole('alert')).toBeVisible();
    await check(page, `${lang} error`);
    await page.locator('summary', { hasText: lang === 'en' ? 'English' : 'Español' }).click();
    await check(page, `${lang} languages`);
    await page.getByRole('button', { name: person.word('shell:help') }).click();
    await page.getByRole('dialog').getByLabel(person.word('crisis:where')).selectOption('au');
    expect(await axeFaults(page)).toEqual([]);
  });
}

test('every step of the chart is among those checked', async () => {
  const { steps } = await import('#questionnaire/path.ts');
  expect(Object.keys(met).sort()).toEqual([...steps].sort());
});

test('text at 200 % and wider spacing still fits at 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  const person = new Person(page, 'es');
  for (const step of ['opioids', 'medicines', 'opioidStop', 'check', 'myQuestions', 'sheet']) {
    await person.opens(step, full);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
      document.body.style.letterSpacing = '0.12em';
      document.body.style.wordSpacing = '0.16em';
    });
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    expect(wide, step).toBeLessThanOrEqual(0);
  }
});

test('high contrast by choice, and forced colours, keep the screens whole', async ({ page }) => {
  const person = new Person(page, 'en');
  await person.opens('opioids', { way: 'full', who: 'adult' });
  await page.locator('summary[aria-label="Display"]').click();
  await page.getByRole('radio', { name: 'High contrast' }).check();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'contrast');
  expect(await axeFaults(page)).toEqual([]);
  await page.emulateMedia({ forcedColors: 'active' });
  await person.picks('opioids', 'no');
  await expect(page.getByRole('radio', { name: 'No', exact: true })).toBeChecked();
});
