/** What stands before the button that leads on stays within three heights of a phone. */
import { explainerIds, explainers } from '#explainers/index.ts';
import type { Explainer } from '#explainers/explainer.ts';
import { addressOf } from '#i18n/address.ts';
import { LANGS, expect, open, test } from './support.ts';

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
