/** What stands before the button that leads on stays within three heights of a phone. */
import { explainerIds, explainers } from '#explainers/index.ts';
import type { Explainer } from '#explainers/explainer.ts';
import { addressOf } from '#i18n/address.ts';
import { optionIds } from '#deciding/options.ts';
import { variantIds, variantOf } from '#questionnaire/variant.ts';
import { given } from '../support/given.ts';
import { LANGS, Person, expect, open, test } from './support.ts';

const PHONE = { width: 360, height: 740 };

for (const lang of LANGS) {
  test(`no explainer is longer than three phones before it is unfolded, in ${lang}`, async ({
    page,
  }) => {
    await page.setViewportSize(PHONE);
    const long: string[] = [];
    for (const id of explainerIds) {
      await open(page, addressOf.explainer(lang, id));
      const { height } = (await page.locator('main').boundingBox())!;
      if (height > 3 * PHONE.height) long.push(`${id}: ${Math.round(height)} px`);
      const folds = await page.locator('.fold').count();
      const { sections }: Explainer = explainers[id];
      expect(folds, id).toBe(sections.filter(({ folded, when }) => folded && !when).length);
    }
    expect(long).toEqual([]);
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
    test(`the comparison (${variant}) comes to its end within three phones, in ${lang}`, async ({
      page,
    }) => {
      expect(variantOf(PEOPLE[variant])).toBe(variant);
      await page.setViewportSize(PHONE);
      const person = new Person(page, lang);
      await person.opens('options', PEOPLE[variant]);
      await person.sees('questions:options.title');
      const goOn = page.getByRole('button', { name: person.word('shell:continue') });
      // Before the first number, and in no fold.
      await expect(page.getByText(person.word('deciding:unlike'))).toBeInViewport({ ratio: 1 });
      const tall: string[] = [];
      for (const option of optionIds) {
        const name = person.word(`deciding:name.${variant}.${option}`);
        await page.getByRole('radio', { name, exact: true }).check();
        // One option at a time, told in full; the studies wait in a fold.
        await expect(page.locator('.in-short td:visible')).toHaveCount(5);
        await expect(page.locator('.each')).not.toHaveAttribute('open');
        await page.evaluate(() => window.scrollTo(0, 0));
        const { y, height } = (await goOn.boundingBox())!;
        if (y + height > 3 * PHONE.height) tall.push(`${option}: ${Math.round(y + height)} px`);
      }
      expect(tall).toEqual([]);
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
        await expect(page.getByText(person.word(`deciding:part.facts`)).first()).toBeVisible();
        const table = page.locator('.in-short');
        const worry = person.word('deciding:line.anxiety');
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
    const cells = page.locator('.studies tbody tr').first().locator('td:visible');
    await page.setViewportSize({ width: 1280, height: 900 });
    await person.opens('options', PEOPLE.medicine);
    await expect(page.locator('.show-options')).toBeHidden();
    await expect(page.locator('.in-short tbody tr').first().locator('td:visible')).toHaveCount(4);
    // The four options and the difference, side by side.
    await expect(cells).toHaveCount(5);
    const tops = async () => {
      const boxes = (await cells.all()).map(async (cell) => (await cell.boundingBox())!.y);
      return new Set((await Promise.all(boxes)).map(Math.round)).size;
    };
    expect(await tops()).toBe(1);
    await page.setViewportSize(PHONE);
    await expect(page.locator('.each')).not.toHaveAttribute('open');
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.each')).toHaveAttribute('open');
    expect(await tops()).toBe(1);
  });
}
