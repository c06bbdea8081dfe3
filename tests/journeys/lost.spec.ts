/**
 * Each file of the build lost, not there, five seconds late and broken, at ten moments: there is
 * always something to read, help answers, each button does its work or tells, the host is asked a
 * few times and no more, and once the line is mended one gets on with all that one told.
 */
import { globSync } from 'node:fs';
import { basename } from 'node:path';
import type { Browser, Locator, Page } from '@playwright/test';
import { FORMAT } from '#editions/saved.ts';
import { Host, type Mishap, mishaps } from './host.ts';
import { whoMeets } from '../support/golden.ts';
import { type Lang, Person, expect, expectNone, faultsOf, settled, test } from './support.ts';

/** What the browser itself reports of a file that did not come, or came broken. */
const reported =
  /^Failed to load resource|^Failed to load module script|^Refused to (apply style|execute script)|SyntaxError|^Failed to fetch dynamically|^Failed to decode downloaded font|^OTS parsing error|was preloaded using link preload but not used|^Manifest: /;

/** More requests for one file than these are a loop. */
const HANDFUL = 6;
/** Milliseconds in which a press is answered. */
const SOON = 1000;

/** Everything of the build that a page may ask for, as it is found. */
const files = globSync(['assets/*/*', '*.{ico,png,svg}', '*/app.webmanifest', '*/worker.js'], {
  cwd: 'dist',
})
  .filter((file) => !/\.(br|gz)$/.test(file))
  .map((file) => file.replaceAll('\\', '/'))
  .sort();

interface Case {
  readonly person: Person;
  readonly page: Page;
  /** From here on the file comes as the case has it. */
  readonly breaks: () => void;
  /** Opens an address in a tab that keeps these answers. */
  readonly opens: (path: string, kept?: Kept) => Promise<void>;
  /** Presses, and is answered at once. */
  readonly presses: (what: Locator) => Promise<void>;
}

type Kept = { readonly answers: object; readonly edits?: object };

interface Moment {
  readonly does: (at: Case) => Promise<void>;
  /** Once the line is mended and the page is whole. */
  readonly thenSees: (at: Case) => Promise<void>;
}

const adult = { answers: { way: 'full', who: 'adult' } };
const inTheMiddle = { answers: { ...adult.answers, opioids: 'no' } };
const option = ({ page }: Case, value: string) => page.locator(`input[value="${value}"]`);
const goOn = ({ page }: Case) => page.locator('form button[type=submit]');
const language = ({ page }: Case, lang: Lang) => page.locator(`.mast a[hreflang="${lang}"]`);

/** The ten. Half of them begin with nothing of the build here. */
const moments = {
  'the start page by its address': {
    does: async ({ breaks, opens, presses, person, page }) => {
      breaks();
      await opens('/');
      await presses(page.getByRole('link', { name: person.word('welcome:start'), exact: true }));
      await person.sees('questions:who.title');
    },
    thenSees: ({ person }) => person.sees('questions:who.title'),
  },
  'the first question by its address': {
    does: async (at) => {
      at.breaks();
      await at.opens('/step/who/');
      await option(at, 'adult').check();
      await at.presses(at.page.getByRole('button', { name: at.person.word('shell:keep') }));
    },
    thenSees: (at) => expect(option(at, 'adult')).toBeChecked(),
  },
  'Continue before the app': {
    does: async (at) => {
      at.breaks();
      await at.opens('/step/who/');
      await option(at, 'adult').check();
      await at.presses(goOn(at));
      await at.person.sees('questions:opioids.title');
      await option(at, 'no').check();
      await at.presses(goOn(at));
    },
    thenSees: async (at) => {
      // The press was followed, or the page was loaded again with what was ticked.
      if (at.person.step() === 'opioids') {
        await expect(option(at, 'no')).toBeChecked();
        await goOn(at).click();
      }
      await at.person.sees('questions:purpose.title');
    },
  },
  'the second question': {
    does: async (at) => {
      await at.opens('/step/who/');
      await settled(at.page);
      at.breaks();
      await option(at, 'adult').check();
      await at.presses(goOn(at));
      await at.person.sees('questions:opioids.title');
    },
    thenSees: async (at) => {
      await option(at, 'no').check();
      await goOn(at).click();
      await at.person.sees('questions:purpose.title');
    },
  },
  'a reload in the middle': {
    does: async (at) => {
      await at.opens('/step/purpose/', inTheMiddle);
      await settled(at.page);
      await option(at, 'lowMood').check();
      const devtools = await at.page.context().newCDPSession(at.page);
      await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
      at.breaks();
      await at.page.reload({ waitUntil: 'commit' });
    },
    thenSees: async (at) => {
      await at.person.sees('questions:purpose.title');
      await expect(option(at, 'lowMood')).toBeChecked();
    },
  },
  'a stop': {
    does: async ({ breaks, opens }) => {
      breaks();
      await opens('/step/opioid-stop/', whoMeets('opioidStop'));
    },
    thenSees: ({ person }) => person.sees('stops:page.opioid.title'),
  },
  'an explainer by its address': {
    does: async ({ breaks, opens, person }) => {
      breaks();
      await opens('/facts/opioids/', inTheMiddle);
      await person.sees('explainers:opioids.title');
    },
    thenSees: async ({ person, page }) => {
      await person.sees('explainers:opioids.title');
      await page.getByRole('link', { name: person.word('shell:home') }).click();
      await page.getByRole('button', { name: person.word('welcome:resume') }).click();
      await person.sees('questions:purpose.title');
    },
  },
  'the language switch': {
    does: async (at) => {
      at.breaks();
      await at.opens('/step/who/');
      await at.page.locator('.mast summary').last().click();
      await at.presses(language(at, at.person.lang === 'en' ? 'es' : 'en'));
    },
    thenSees: async (at) => {
      const lang = at.person.lang === 'en' ? 'es' : 'en';
      if (!at.page.url().includes(`/${lang}/`)) {
        await at.page.locator('.mast summary').last().click();
        await language(at, lang).click();
      }
      await new Person(at.page, lang).sees('questions:who.title');
    },
  },
  'the sheet': {
    does: async ({ breaks, opens }) => {
      breaks();
      await opens('/step/sheet/', inTheMiddle);
    },
    thenSees: ({ person }) => person.sees('sheet:page.title'),
  },
  'a link made on the sheet': {
    does: async ({ breaks, opens, presses, person, page }) => {
      await opens('/step/sheet/', inTheMiddle);
      await settled(page);
      breaks();
      await presses(page.getByRole('button', { name: person.word('sheet:take.sendMake') }));
    },
    thenSees: async ({ person, page }) => {
      const make = page.getByRole('button', { name: person.word('sheet:take.sendMake') });
      const link = page.getByLabel(person.word('sheet:take.link'), { exact: true });
      await expect(make.or(link)).toBeVisible();
      if (await make.isVisible()) await make.click();
      await expect(link).toBeVisible();
    },
  },
  'the papers for clinics': {
    does: async ({ breaks, opens, presses, person, page }) => {
      await opens('/step/purpose/', inTheMiddle);
      await settled(page);
      breaks();
      await presses(
        page.getByRole('link', { name: person.word('shell:footer.clinics'), exact: true }),
      );
    },
    thenSees: async ({ person, page }) => {
      await person.sees('papers:title');
      await page.goBack();
      await person.sees('questions:purpose.title');
    },
  },
  'the papers for clinics by their address': {
    does: async ({ breaks, opens, person }) => {
      breaks();
      await opens('/clinics/');
      await person.sees('papers:title');
    },
    thenSees: ({ person }) => person.sees('papers:title'),
  },
} satisfies Record<string, Moment>;
type MomentName = keyof typeof moments;

/** Those that ask for what every page needs. */
const loads: readonly MomentName[] = [
  'the start page by its address',
  'the first question by its address',
  'Continue before the app',
  'a reload in the middle',
  'a stop',
  'an explainer by its address',
  'the language switch',
  'the sheet',
];
const asked: readonly MomentName[] = [
  'a link made on the sheet',
  'the papers for clinics',
  'the papers for clinics by their address',
];
const others: readonly MomentName[] = [
  'the start page by its address',
  'the second question',
  'the sheet',
  'an explainer by its address',
];

/** In which language and at which moments a mishap of a file is met. */
function metAt(file: string, mishap: Mishap): readonly [Lang, readonly MomentName[]] {
  const name = basename(file);
  if (name === 'words-es.json') return ['es', loads];
  if (/^(app\.(js|css)|words-en\.json)$/.test(name)) return ['en', loads];
  if (name === 'asked.js') return ['en', asked];
  // What no one waits for: once each.
  return [file.startsWith('es/') ? 'es' : 'en', [others[mishaps.indexOf(mishap)]!]];
}

/** Every word is a word: no name of one, and no id of an option or a question. */
async function expectWords(page: Page): Promise<void> {
  const text = await page.locator('body').innerText();
  expect(text).not.toMatch(/\b(shell|questions|sheet|stops|pages|papers|welcome|crisis)[:.]\w/);
  const heading = page.getByRole('heading', { level: 1 }).first();
  await expect(heading).toHaveText(/^[¿¡\p{Lu}].*\s/u);
  for (const label of await page.locator('#app form label').allInnerTexts())
    expect(label).not.toMatch(/^\p{Ll}+\p{Lu}\w*$|^\d*$/u);
}

/** Something is painted, in words; help opens, and a number is under the finger. */
async function expectReadable(page: Page): Promise<void> {
  await page.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint').length > 0,
    undefined,
    { timeout: 4000 },
  );
  await expectWords(page);
  const help = page.locator('.help');
  await help.locator('> summary').click();
  const number = help.locator('a[href="tel:988"]').first();
  await expect(number).toBeInViewport();
  await number.click({ trial: true });
  await help.locator('> summary').click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** Presses; fails unless the page answers soon: goes on, or tells in a line of its own. */
async function press(page: Page, what: Locator): Promise<void> {
  const answer = page.evaluate(
    (most) =>
      new Promise<number>((resolve) => {
        const told = () =>
          [...document.querySelectorAll('[role=status], [role=alert]')].map((line) =>
            (line as HTMLElement).checkVisibility() ? line.textContent : '',
          );
        const now = () =>
          JSON.stringify([location.href, document.querySelector('h1')?.textContent, told()]);
        let before = '';
        // At the window: what is there before any listener of the page hears of it.
        addEventListener(
          'click',
          ({ timeStamp }) => {
            before = now();
            const isLost = document.getElementById('wait')?.dataset['state'] === 'lost';
            const look = setInterval(() => {
              const after = performance.now() - timeStamp;
              if (!isLost && now() === before && after < most * 3) return;
              clearInterval(look);
              resolve(after);
            }, 10);
          },
          { capture: true, once: true },
        );
      }),
    SOON,
  );
  // A press that opens another page is answered by it.
  const elsewhere = answer.catch(() => 0);
  await what.click();
  expect(await elsewhere).toBeLessThan(SOON);
}

/** Loads the page again where it offers that, unless it did so by itself; until it is whole. */
async function getsOn(page: Page): Promise<void> {
  const early = page.locator('#wait[data-state=lost] a');
  const later = page.locator('#app .wait[data-state=lost] button');
  if (await later.isVisible()) {
    const loaded = page.waitForEvent('load');
    await later.click();
    await loaded;
  } else if (await early.isVisible())
    await early.click({ timeout: SOON }).catch(() => expect(early).toBeHidden());
  await settled(page);
}

async function meets(
  browser: Browser,
  file: string,
  mishap: Mishap,
  lang: Lang,
  name: MomentName,
): Promise<void> {
  const host = await new Host().begins();
  const isWorker = file.endsWith('worker.js');
  const context = await browser.newContext({
    baseURL: host.address(),
    serviceWorkers: isWorker ? 'allow' : 'block',
  });
  const page = await context.newPage();
  const faults = faultsOf(page, host.address());
  let asks = 0;
  page.on('request', (request) => {
    if (request.url().endsWith(`/${file}`)) asks += 1;
  });
  const moment: Moment = moments[name];
  const at: Case = {
    person: new Person(page, lang),
    page,
    breaks: () => {
      asks = 0;
      host.breaks(`/${file}`, mishap);
    },
    opens: async (path, kept) => {
      if (kept)
        await page.addInitScript(
          (text) => {
            if (!sessionStorage.length) sessionStorage.setItem('worth-asking', text);
          },
          JSON.stringify({ version: FORMAT, edits: {}, ...kept }),
        );
      await page.goto(`/${lang}${path}`, { waitUntil: 'commit' });
      await page.locator('h1').first().waitFor();
    },
    presses: (what) => press(page, what),
  };
  await moment.does(at);
  await expectReadable(page);
  expect(asks, 'requests').toBeLessThanOrEqual(HANDFUL);
  host.mends();
  await getsOn(page);
  await expectWords(page);
  await moment.thenSees(at);
  expectNone(faults, reported);
  await context.close();
  host.goes();
}

test('every moment is met', () => {
  const met = files.flatMap((file) => mishaps.flatMap((mishap) => metAt(file, mishap)[1]));
  expect(new Set(met)).toEqual(new Set(Object.keys(moments)));
  expect(files.length).toBeGreaterThan(10);
});

/** Side by side, a few at a time: most of it is waiting. */
const AT_ONCE = 4;

interface Met {
  readonly mishap: Mishap;
  readonly moment: MomentName;
}

async function meetsAll(browser: Browser, file: string, all: readonly Met[]): Promise<void> {
  const failed: string[] = [];
  const left = [...all];
  const one = async () => {
    for (let met = left.shift(); met; met = left.shift()) {
      const { mishap, moment } = met;
      await meets(browser, file, mishap, metAt(file, mishap)[0], moment).catch((fault: unknown) =>
        failed.push(`${mishap}, ${moment}: ${String(fault)}`),
      );
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
  expect(failed.join('\n\n')).toBe('');
}

for (const file of files) {
  const all = mishaps.flatMap((mishap) =>
    metAt(file, mishap)[1].map((moment): Met => ({ mishap, moment })),
  );
  test(`${file.replace(/^assets\/\w+\//, '')}, ${all.length} cases`, ({ browser }) =>
    meetsAll(browser, file, all));
}
