/** The icon: found where browsers look for it, in the sizes they ask for, from this origin alone. */
import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from './support.ts';

// The ICO comes first and with a size: so who can draw the SVG takes that, and nobody both.
test('every page names the icons, all of this origin', () => {
  const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  );
  expect(pages.length).toBeGreaterThan(100);
  for (const page of pages) {
    const html = readFileSync(`dist/${page}`, 'utf8');
    const icons = [...html.matchAll(/<link rel="[a-z-]*icon" href="([^"]*)"/g)];
    // Seen from the page: it may lie in any folder.
    const here = new URL(page.replaceAll('\\', '/').replace('index.html', ''), 'http://host/aid/');
    expect(
      icons.map(([, href = '']) => new URL(href, here).pathname),
      page,
    ).toEqual(
      ['favicon.ico', 'icon.svg', 'apple-touch-icon.png'].map((file) =>
        // A page that is not there has no place to look from.
        page === '404.html' ? `/${file}` : `/aid/${file}`,
      ),
    );
  }
});

for (const [address, type, sizes] of [
  ['/favicon.ico', 'image/vnd.microsoft.icon', [16, 32, 48]],
  ['/icon.svg', 'image/svg+xml', []],
  ['/apple-touch-icon.png', 'image/png', [180]],
] as const) {
  test(`${address} is served as what it is, and a browser can draw it`, async ({
    page,
    request,
  }) => {
    const served = await request.get(address);
    expect(served.status()).toBe(200);
    expect(served.headers()['content-type']).toBe(type);
    const body = await served.body();
    expect(body.length).toBeLessThan(5000);
    // An ICO begins with how many pictures it holds, and 16 bytes on each: the first is its width.
    if (address.endsWith('.ico')) {
      const widths = Array.from({ length: body.readUInt16LE(4) }, (_, at) => body[6 + 16 * at]);
      expect(widths).toEqual(sizes);
    }
    await page.goto('/en/about/');
    const width = await page.evaluate(async (src) => {
      const picture = new Image();
      picture.src = src;
      await picture.decode();
      return picture.naturalWidth;
    }, address);
    expect(width).toBeGreaterThan(0);
    if (sizes.length > 0) expect(sizes).toContain(width);
  });
}
