/** Light, dark and high contrast: as the device says or as chosen, in old browsers, and on paper. */
import type { Page } from '@playwright/test';
import { expect, open, test } from './support.ts';

type Scheme = 'light' | 'dark';
const schemes: readonly Scheme[] = ['light', 'dark'];
const BLACK_ON_WHITE = 'rgb(0, 0, 0) on rgb(255, 255, 255)';

/** The letters and the ground of the page on a device in this scheme, with this choice. */
async function look(page: Page, device: Scheme, choice?: string): Promise<string> {
  await page.emulateMedia({ colorScheme: device });
  return page.evaluate((theme) => {
    if (theme) document.documentElement.dataset['look'] = theme;
    else delete document.documentElement.dataset['look'];
    const { color, backgroundColor } = getComputedStyle(document.body);
    return `${color} on ${backgroundColor}`;
  }, choice);
}

test('a choice looks the same on every device, and as a device that asks for it', async ({
  page,
}) => {
  await page.goto('/en/');
  const [light, dark] = [await look(page, 'light'), await look(page, 'dark')];
  const contrast = await look(page, 'light', 'contrast');
  expect(new Set([light, dark, contrast]).size).toBe(3);
  for (const device of schemes) {
    expect(await look(page, device, 'light')).toBe(light);
    expect(await look(page, device, 'dark')).toBe(dark);
    expect(await look(page, device, 'contrast')).toBe(contrast);
  }
});

test('paper is black on white, whatever is on the screen', async ({ page }) => {
  await page.goto('/en/');
  await page.emulateMedia({ media: 'print' });
  for (const device of schemes) {
    for (const choice of [undefined, 'light', 'dark', 'contrast'])
      expect(await look(page, device, choice), `${device} ${choice}`).toBe(BLACK_ON_WHITE);
  }
});

// A browser that does not know light-dark() would drop every colour that is written with it.
test('no browser needs to know light-dark()', async ({ page }) => {
  await open(page, '/en/');
  const [inPage, ...files] = await page.evaluate(() => [
    document.querySelector('style')!.textContent,
    ...[...document.styleSheets].flatMap(({ href }) => href ?? []),
  ]);
  expect(inPage).toMatch(/@media \(prefers-color-scheme: ?dark\)/);
  const rest = await Promise.all(files.map(async (file) => (await page.request.get(file)).text()));
  expect(rest.length).toBeGreaterThan(0);
  for (const style of [inPage, ...rest]) expect(style).not.toContain('light-dark(');
});
