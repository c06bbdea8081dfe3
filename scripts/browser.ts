/**
 * The browser for the real-browser tests, in this order: the one CHROMIUM_PATH names, one on the
 * machine, Playwright's own, the one an npm package ships (Linux on x64). CHROMIUM_PATH=packaged
 * asks for that last one.
 */
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';

export interface Browser {
  readonly executablePath: string;
  readonly args: string[];
  readonly env: NodeJS.ProcessEnv;
}

const ON_THE_MACHINE = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Chromium refuses its sandbox to the root user; nothing else of its safety is switched off. */
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

const plain = (executablePath: string): Browser => ({ executablePath, args, env: process.env });

/** Unpacks the packaged browser once, with the libraries and fonts a bare machine lacks. */
async function packaged(): Promise<Browser | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const home = join(process.cwd(), 'node_modules/.cache/chromium');
  if (!existsSync(join(home, 'fonts.conf'))) {
    const half = `${home}-unpacking`;
    rmSync(half, { recursive: true, force: true });
    rmSync(home, { recursive: true, force: true });
    mkdirSync(half, { recursive: true });
    const { inflate } = await import('@sparticuz/chromium');
    // The package unpacks into the temporary folder; for the while, that is ours.
    const before = process.env['TMPDIR'];
    process.env['TMPDIR'] = half;
    const bin = join(process.cwd(), 'node_modules/@sparticuz/chromium/bin');
    for (const file of ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br']) {
      await inflate(join(bin, file));
    }
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
    const fonts = join(home, 'fonts');
    writeFileSync(
      join(half, 'fonts.conf'),
      `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${fonts}</dir><cachedir>${join(home, 'font-cache')}</cachedir></fontconfig>`,
    );
    renameSync(half, home);
  }
  return {
    executablePath: join(home, 'chromium'),
    args,
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(home, 'al2023/lib'),
      FONTCONFIG_FILE: join(home, 'fonts.conf'),
    },
  };
}

/** Finds a browser; throws with what to do when there is none. */
export async function findBrowser(): Promise<Browser> {
  const named = process.env['CHROMIUM_PATH'];
  if (named === 'packaged') {
    const browser = await packaged();
    if (browser) return browser;
    throw new Error('CHROMIUM_PATH asks for the packaged browser; it is for Linux on x64 alone.');
  }
  if (named) {
    if (existsSync(named)) return plain(named);
    throw new Error(`CHROMIUM_PATH names ${named}, and there is no such file.`);
  }
  const found = [...ON_THE_MACHINE, chromium.executablePath()].find((path) => existsSync(path));
  const browser = found ? plain(found) : await packaged();
  if (browser) return browser;
  throw new Error(
    'No browser for the tests. Install Chromium or Chrome, or run "npx playwright install chromium", ' +
      'or set CHROMIUM_PATH to the program, then run "npm test" again.',
  );
}
