/** What stands before the button that leads on stays within three heights of a phone. */
import { explainerIds, explainers } from '#explainers/index.ts';
import type { Explainer } from '#explainers/explainer.ts';
import { addressOf } from '#i18n/address.ts';
import { inView } from '#deciding/gistWords.ts';
import { type OptionId, optionIds } from '#deciding/options.ts';
import { settle } from '#questionnaire/path.ts';
import { variantIds, variantOf } from '#questionnaire/variant.ts';
import { given } from '../support/given.ts';
import { LANGS, Person, expect, expectInView, open, test } from './support.ts';

const PHONE = { width: 360, height: 740 };

for (const lang of LANGS) {
  test(`no explainer is longer than three phones before it is unfolded, in ${lang}`, async ({
    page,
  }) => {
    await page.setViewportSize(PHONE);
    const long: string[] = [];
    for (const id of explainerIds) {
      await open(page, addressOf.explainer(lang, id));
      // What there is to read, up to the button that leads on.
      const top = (await page.locator('main').boundingBox())!.y;
      const height = (await page.locator('main .buttons').last().boundingBox())!.y - top;
      if (height > 3 * PHONE.height) long.push(`${id}: ${Math.round(height)} px`);
      // A picture is folded only where the page would be too long with it.
      for (const fold of await page.locator('.fold:has(figure)').all()) {
        await fold.evaluate((one: HTMLDetailsElement) => (one.open = true));
        const opened = (await page.locator('main .buttons').last().boundingBox())!.y - top;
        expect(opened, id).toBeGreaterThan(3 * PHONE.height);
        await fold.evaluate((one: HTMLDetailsElement) => (one.open = false));
      }
      const folds = await page.locator('.fold').count();
      const { sections, unverified }: Explainer = explainers[id];
      const folded = sections.filter((section) => section.folded && !section.when);
      expect(folds, id).toBe(folded.length + (unverified ? 1 : 0));
    }
    expect(long).toEqual([]);
  });
}

/** The steps of deciding that are no comparison, empty and with the most to tell. */
const DECIDING = {
  values: [
    'proof_that',
    'pills_that',
    'time_this',
    'money_that',
    'care_that',
    'relief_that',
    'sideEffects_that',
    'enough_that',
  ],
  understanding: ['codeine_false', 'known_true', 'better_unsure', 'stop_true', 'surgery_false'],
  ready: ['points_notYet', 'matters_notYet', 'someone_notYet', 'next_notYet'],
};

for (const lang of LANGS) {
  for (const who of ['adult', 'helpsAdult'] as const) {
    test(`values, check and ready lead on within three phones, in ${lang}, ${who}`, async ({
      page,
    }) => {
      await page.setViewportSize(PHONE);
      const person = new Person(page, lang);
      const tall: string[] = [];
      for (const [step, picked] of Object.entries(DECIDING)) {
        for (const [said, phones] of [
          [[], step === 'understanding' ? 2 : 3],
          [picked, 3],
        ] as const) {
          await person.opens(step, { ...given({ who }), [step]: { picked: said } });
          const goOn = page.getByRole('button', { name: person.word('shell:continue') });
          const box = (await goOn.boundingBox())!;
          const end = Math.round(box.y + box.height);
          if (end > phones * PHONE.height) tall.push(`${step}, ${said.length} said: ${end} px`);
        }
      }
      expect(tall).toEqual([]);
    });
  }
}

/** Someone with nothing to flag, and someone with two things that safety puts on top. */
const EDITING = {
  plain: given({ purpose: ['lowMood'], medicines: ['sertraline'] }),
  flagged: given({
    purpose: ['lowMood', 'worry'],
    medicines: ['sertraline', 'bupropion'],
    conditions: ['kidney', 'liver'],
    liverDetail: ['fatty'],
  }),
};

for (const lang of LANGS) {
  for (const [name, answers] of Object.entries(EDITING)) {
    test(`the list of questions and the sheet (${name}) lead on within three phones, in ${lang}`, async ({
      page,
    }) => {
      await page.setViewportSize(PHONE);
      const person = new Person(page, lang);
      for (const [step, button] of [
        ['myQuestions', 'shell:continue'],
        ['sheet', 'sheet:print'],
      ] as const) {
        await person.opens(step, answers);
        const main = page.getByRole('button', { name: person.word(button) });
        const { y, height } = (await main.boundingBox())!;
        expect(y + height, step).toBeLessThanOrEqual(3 * PHONE.height);
      }
      // What is unfolded is as large as a fingertip, and folds by theme.
      await person.opens('myQuestions', answers);
      await page.locator('main details.more:has(details.more) > summary').first().click();
      const themes = page.locator('details.more details.more > summary');
      expect(await themes.count()).toBeGreaterThan(6);
      for (const one of await themes.all())
        expect((await one.boundingBox())!.height).toBeGreaterThanOrEqual(44);
      await themes.first().click();
      const acts = page.locator('.question-rows :is(label, button):visible');
      for (const one of await acts.all())
        expect((await one.boundingBox())!.height).toBeGreaterThanOrEqual(44);
    });
  }
}

for (const lang of LANGS) {
  test(`what was heard, the sources and the words are light until they are unfolded, in ${lang}`, async ({
    page,
  }) => {
    await page.setViewportSize(PHONE);
    for (const id of ['heard', 'sources', 'glossary'] as const) {
      await open(page, addressOf.page(lang, id));
      const { height } = (await page.locator('main').boundingBox())!;
      expect(height, id).toBeLessThanOrEqual(3 * PHONE.height);
    }
    // A link to one source opens the fold that holds it; paper holds them all.
    await open(page, `${addressOf.page(lang, 'sources')}#tip63`);
    await expect(page.locator('#tip63')).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.sources > li').last()).toBeVisible();
  });
}

/** One person for each way in which the comparison is told, with something to say back to them. */
const PEOPLE = {
  medicine: given({
    purpose: ['lowMood'],
    lowMood: 'someDays',
    medicines: ['sertraline', 'bupropion'],
    medicinesGoing: 'helpingSome',
  }),
  noMedicine: given({ purpose: ['lowMood'], lowMood: 'aLittle', medicines: ['none'] }),
  anxiety: given({ purpose: ['worry'], worry: 'mostDays', medicines: ['none'] }),
  anxietyMedicine: given({
    purpose: ['trauma'],
    medicines: ['sertraline'],
    medicinesGoing: 'helpingSome',
  }),
};

for (const lang of LANGS) {
  for (const variant of variantIds) {
    test(`the comparison (${variant}) tells all four alike, within three phones, in ${lang}`, async ({
      page,
    }) => {
      expect(variantOf(PEOPLE[variant])).toBe(variant);
      await page.setViewportSize(PHONE);
      const person = new Person(page, lang);
      const name = (option: OptionId) => person.word(`deciding:name.${variant}.${option}`);
      for (const way of ['full', 'short'] as const) {
        // The answers that this way asks for.
        const asked = settle({ ...PEOPLE[variant], way, healthShort: { picked: ['none'] } });
        await person.opens('options', asked.answers);
        await person.sees('questions:options.title');
        const goOn = page.getByRole('button', { name: person.word('shell:continue') });
        // Before the first number, and in no fold.
        await expectInView(page.getByText(person.word('deciding:unlike')), 'whole');
        for (const option of optionIds)
          await expect(page.getByRole('heading', { name: name(option) })).toBeVisible();
        const { y, height } = (await goOn.boundingBox())!;
        expect(y + height).toBeLessThanOrEqual(3 * PHONE.height);
        // In full, one at a time, and none of them before a person picks it.
        await page.getByText(person.word('deciding:long'), { exact: true }).click();
        await expect(page.locator('.show-options:not(.variants) input:checked')).toHaveCount(0);
        await expect(page.locator('.in-short')).toBeHidden();
        for (const option of optionIds) {
          await page.getByRole('radio', { name: name(option), exact: true }).check();
          await expect(page.locator('.in-short td:visible')).toHaveCount(5);
          await expect(page.locator('.more .each')).not.toHaveAttribute('open');
          // What a month is like waits in no second fold.
          await expect(page.locator('.compare:not(.in-short)')).toBeVisible();
        }
      }
    });
  }
  test(`who wants help with low mood and with worry sees both, one at a time, in ${lang}`, async ({
    page,
  }) => {
    const person = new Person(page, lang);
    await person.opens(
      'options',
      given({
        purpose: ['lowMood', 'worry'],
        medicines: ['sertraline'],
        medicinesGoing: 'helpingSome',
      }),
    );
    const goOn = page.getByRole('button', { name: person.word('shell:continue') });
    const about = (variant: 'medicine' | 'anxiety') =>
      page.getByRole('radio', { name: person.word(`deciding:about.${variant}`), exact: true });
    for (const width of [PHONE.width, 1280]) {
      await page.setViewportSize({ width, height: PHONE.height });
      for (const variant of ['anxiety', 'medicine'] as const) {
        await about(variant).check();
        const told = width === PHONE.width ? page.locator('.brief') : page.locator('.in-short');
        await expect(told).toBeVisible();
        const table = page.locator('.in-short');
        // What is in view of it: the rest is folded under it.
        const [worry] = inView(person.word('deciding:line.anxiety'), 3);
        if (variant === 'anxiety') await expect(table).toContainText(worry);
        else await expect(table).not.toContainText(worry);
        await page.evaluate(() => window.scrollTo(0, 0));
        const { y, height } = (await goOn.boundingBox())!;
        if (width === PHONE.width) expect(y + height).toBeLessThanOrEqual(3 * PHONE.height);
      }
    }
  });
  test(`the comparison is a table where there is room, and on paper, in ${lang}`, async ({
    page,
  }) => {
    const person = new Person(page, lang);
    const cells = page.locator('.in-short tbody tr').first().locator('td:visible');
    const card = page.locator('.studies > li').first();
    await page.setViewportSize({ width: 1280, height: 900 });
    await person.opens('options', PEOPLE.medicine);
    // What tells the four in short would tell them twice.
    await expect(page.locator('.show-options')).toBeHidden();
    await expect(page.locator('.brief')).toBeHidden();
    await expect(cells).toHaveCount(4);
    // What their own answers say comes before what was seen in others.
    await expect(page.locator('.in-short tbody th').first()).toHaveText(
      person.word('deciding:forYou'),
    );
    // A study is a card with the groups that it had, and their difference: no more.
    await expect(card).toBeVisible();
    await expect(card.locator('dt')).toHaveCount(3);
    const tops = async () => {
      const boxes = (await cells.all()).map(async (cell) => (await cell.boundingBox())!.y);
      return new Set((await Promise.all(boxes)).map(Math.round)).size;
    };
    expect(await tops()).toBe(1);
    await page.setViewportSize(PHONE);
    for (const fold of await page.locator('.each').all())
      await expect(fold).not.toHaveAttribute('open');
    await page.emulateMedia({ media: 'print' });
    for (const fold of await page.locator('.each').all())
      await expect(fold).toHaveAttribute('open');
    expect(await tops()).toBe(1);
    await expect(card).toBeVisible();
  });
}
