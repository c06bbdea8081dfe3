/**
 * Brings two old browsers, as others once published them for Linux on x64, with npm alone and once:
 * the lowest Chromium that the aid is held to, and the last kind before :has. Run by npm test before
 * the journeys; by hand: node tests/older/setup.ts
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, createReadStream, createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import type { Browser, BrowserType } from '@playwright/test';
import {
  type Fetched,
  type Packed,
  bringPacked,
  fetchOrSay,
  isHere,
  npmIn,
} from '../support/fetched.ts';

const HERE = import.meta.dirname;

const PUBLISHED: Readonly<Record<'90' | '103', Packed>> = {
  '90': {
    name: 'chrome-aws-lambda@8.0.2',
    file: 'chrome-aws-lambda-8.0.2.tgz',
    sha512:
      'a4VEX6DknxISPqGLksZa/JuEnjc4nLXaG0BMp5c9qERvJ/eBHPUJ7oCRQQC+SxSxuxsEwxbBj2RBlCQbivnihg==',
  },
  '103': {
    name: '@sparticuz/chromium@103.0.0',
    file: 'sparticuz-chromium-103.0.0.tgz',
    sha512:
      'tFX5k5uWAT0fIxelUtpN4GN1VOTT61AHB6rRjeYzC296SjizKM1pNslEWj0YeuajKfsnNeDuHizB320TTTOrkA==',
  },
};
export type OldVersion = keyof typeof PUBLISHED;
export const oldVersions = Object.keys(PUBLISHED) as OldVersion[];

const homeOf = (version: OldVersion): string => join(HERE, 'node_modules', version);

async function opened(from: string, to: string): Promise<void> {
  await pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to));
}

async function bring(version: OldVersion): Promise<void> {
  const home = homeOf(version);
  bringPacked(PUBLISHED[version], home);
  const bin = join(home, 'package', 'bin');
  await opened(join(bin, 'chromium.br'), join(home, 'chromium'));
  chmodSync(join(home, 'chromium'), 0o755);
  // The libraries and letters that a bare machine lacks, and what draws without a graphics card.
  for (const part of ['aws.tar', 'swiftshader.tar']) {
    await opened(join(bin, `${part}.br`), join(home, part));
    execFileSync('tar', ['-xf', part], { cwd: home });
  }
}

/** Starts one of them. Its runner is a Playwright of its own: today's asks of a page what they lack. */
export async function begins(version: OldVersion): Promise<Browser> {
  const runner = join(HERE, 'node_modules', 'playwright-core', 'index.mjs');
  const { chromium } = (await import(runner)) as { chromium: BrowserType };
  const browser = await chromium.launch({
    executablePath: join(homeOf(version), 'chromium'),
    args: ['--no-sandbox', '--no-zygote', '--disable-gpu'],
    env: { ...process.env, LD_LIBRARY_PATH: join(homeOf(version), 'lib') } as Record<
      string,
      string
    >,
  });
  // By this name today's expect knows what it is given.
  const page = await browser.newPage();
  Object.assign(Object.getPrototypeOf(page.locator('html')) as object, { _apiName: 'Locator' });
  await page.close();
  return browser;
}

const browsers: Fetched = {
  folder: HERE,
  about:
    'Fetching two old browsers, to try the aid in them: about 100 MB are fetched, 500 MB kept.',
  from: Object.values(PUBLISHED).map(({ sha512 }) => sha512),
  parts: {
    'a runner for them': () => npmIn(HERE, 'ci'),
    ...Object.fromEntries(
      oldVersions.map((version) => [`Chromium ${version}`, () => bring(version)]),
    ),
  },
};

export const oldBrowsersAreHere = (): boolean => isHere(browsers);

if (import.meta.main) await fetchOrSay(browsers, 'The old browsers could not be fetched.');
