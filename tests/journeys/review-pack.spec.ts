/** The review pack on paper: a clinician can read it through, so it stays short enough. */
import { reviewPack } from '../../scripts/review-pack.ts';
import { LANGS, expect, print, test } from './support.ts';

for (const lang of LANGS) {
  test(`the review pack in ${lang} prints on 40 pages at most, in letters that can be read`, async ({
    page,
  }) => {
    await page.setContent(reviewPack(lang));
    for (const format of ['A4', 'Letter'] as const) {
      const paper = await print(page, format);
      expect(paper.pages, format).toBeLessThanOrEqual(40);
      // Shorter means that something is left out.
      expect(paper.pages, format).toBeGreaterThan(20);
    }
    await page.emulateMedia({ media: 'print' });
    const points = await page
      .locator('body *:not(svg *)')
      .evaluateAll((all) => all.map((one) => parseFloat(getComputedStyle(one).fontSize) * 0.75));
    expect(points.length).toBeGreaterThan(2000);
    expect(Math.min(...points)).toBeGreaterThan(5.5);
  });
}
