/**
 * Draws the icons that cannot be an SVG from the one that is (public/icon.svg): favicon.ico, which
 * browsers look for by that very name, and the pictures for the home screens of devices. Run by
 * hand when the SVG changes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findBrowser } from './browser.ts';

const SIZES = [16, 32, 48];
const HOME_SCREEN = 180;

const picture = `data:image/svg+xml;base64,${readFileSync('public/icon.svg', 'base64')}`;
const browser = await chromium.launch((await findBrowser()) as object);
const page = await browser.newPage();

/** The icon as a PNG of so many pixels; one with a ground takes this share of it. */
async function drawn(size: number, ground?: string, share = 1): Promise<Buffer> {
  const inner = Math.round(size * share);
  const style = `margin:0;width:${size}px;height:${size}px;display:grid;place-items:center;background:${ground ?? 'none'}`;
  await page.setContent(
    `<body style="${style}"><img src="${picture}" width="${inner}" height="${inner}">`,
  );
  const clip = { x: 0, y: 0, width: size, height: size };
  return page.screenshot({ clip, omitBackground: true });
}

/** Packs pictures into an ICO: a head, an entry of 16 bytes for each, then the PNGs as they are. */
function packed(pictures: readonly { size: number; png: Buffer }[]): Buffer {
  const head = Buffer.alloc(6 + 16 * pictures.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let offset = head.length;
  for (const [index, { size, png }] of pictures.entries()) {
    const at = 6 + 16 * index;
    head.writeUInt8(size, at);
    head.writeUInt8(size, at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(png.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += png.length;
  }
  return Buffer.concat([head, ...pictures.map(({ png }) => png)]);
}

const pictures = [];
for (const size of SIZES) pictures.push({ size, png: await drawn(size) });
writeFileSync('public/favicon.ico', packed(pictures));
// An iPhone paints black behind what is clear: this one has a ground of its own.
writeFileSync('public/apple-touch-icon.png', await drawn(HOME_SCREEN, '#fff', 0.8));
for (const size of [192, 512]) writeFileSync(`public/icon-${size}.png`, await drawn(size));
// Cut to a circle or another shape by the device: the icon stays inside the circle that is sure.
writeFileSync('public/icon-maskable.png', await drawn(512, '#fff', 0.55));
await browser.close();
