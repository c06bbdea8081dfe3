/**
 * Each file of the build lost, not there, five seconds late and broken, at ten moments: there is
 * always something to read, help answers, each button does its work or tells, the host is asked a
 * few times and no more, and once the line is mended one gets on with all that one told.
 */
import { globSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import type { Browser, Locator, Page } from '@playwright/test';
import { FORMAT } from '#editions/saved.ts';
import { Host, type Mishap, mishaps, nextEdition } from './host.ts';
import { whoMeets } from '../support/golden.ts';
import {
  type Lang,
  Person,
  expect,
  expectInView,
  expectNone,
  faultsOf,
  settled,
  test,
} from './support.ts';

/** What the browser itself reports of a file that did not come, or came broken. */
const reported =
  /^Failed to load resource|^Failed to load module script|^Refused to (apply style|execute script)|SyntaxError|^Failed to fetch dynamically|^Failed to decode downloaded font|^OTS parsing error|was preloaded using link preload but not used|^Manifest: |when fetching the script\.$/;

/** More requests for one file than these are a loop. */
const HANDFUL = 6;
/**
 * Milliseconds in which a press is answered, and something painted: before a late file is there,
 * so neither waits for it. How fast they are is for the benchmark to tell.
 */
const SOON = 4000;

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
const other = ({ person }: Case): Lang => (person.lang === 'en' ? 'es' : 'en');
const language = (at: Case) => at.page.locator(`.mast a[hreflang="${other(at)}"]`);

/** Opens the menu of languages; once more where it did not stay open, as a person would. */
async function opensMenu(at: Case): Promise<void> {
  await expect(async () => {
    if (!(await language(at).isVisible())) await at.page.locator('.mast summary').last().click();
    await expect(language(at)).toBeVisible({ timeout: 1000 });
  }).toPass();
}

async function switches(at: Case): Promise<void> {
  await opensMenu(at);
  await at.presses(language(at));
}

async function isSwitched(at: Case): Promise<void> {
  if (!at.page.url().includes(`/${other(at)}/`)) {
    await opensMenu(at);
    await language(at).click();
  }
  await new Person(at.page, other(at)).sees('questions:who.title');
}

/** Ten and some. Most of them begin with nothing of the build here. */
const moments = {
  'the start page by its address': {
    does: async ({ breaks, opens, presses, person, page }) => {
      breaks();
      await opens('/');
      await presses(page.getByRole('link', { name: person.way('full'), exact: true }));
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
  'the language switch before the app': {
    does: async (at) => {
      at.breaks();
      await at.opens('/step/who/');
      await switches(at);
    },
    thenSees: isSwitched,
  },
  'the language switch': {
    does: async (at) => {
      await at.opens('/step/who/');
      await settled(at.page);
      await option(at, 'adult').check();
      at.breaks();
      await switches(at);
    },
    thenSees: async (at) => {
      await isSwitched(at);
      await expect(option(at, 'adult')).toBeChecked();
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
      await person.unfolds('sheet:take.title');
      breaks();
      await presses(page.getByRole('button', { name: person.word('sheet:take.sendMake') }));
    },
    thenSees: async ({ person, page }) => {
      const make = page.getByRole('button', { name: person.word('sheet:take.sendMake') });
      // A page that was loaded again has its folds closed.
      const shut = page.locator('details:not([open]) > summary', {
        hasText: person.word('sheet:take.title'),
      });
      if ((await shut.count()) > 0) await shut.click();
      const link = page.getByLabel(person.word('sheet:take.link'), { exact: true });
      // It may come by itself, since the first press still tries.
      await expect(async () => {
        if (await make.isVisible()) await make.click({ timeout: 1000 });
        await expect(link).toBeVisible({ timeout: 6000 });
      }).toPass();
    },
  },
  'a page beside the way by its address': {
    does: async ({ breaks, opens, person }) => {
      breaks();
      await opens('/about/');
      await person.sees('pages:about.title');
    },
    thenSees: async ({ person, page }) => {
      await person.sees('pages:about.title');
      await expect(
        page.getByRole('heading', { name: person.word('standards:title') }),
      ).toBeVisible();
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
  'the language switch before the app',
  'the sheet',
];
const asked: readonly MomentName[] = [
  'a link made on the sheet',
  'the papers for clinics',
  'the papers for clinics by their address',
];
const beside: readonly MomentName[] = [
  'a page beside the way by its address',
  'an explainer by its address',
];
const others: readonly MomentName[] = [
  'the start page by its address',
  'the second question',
  'the sheet',
  'an explainer by its address',
];

interface Met {
  readonly mishap: Mishap;
  readonly lang: Lang;
  readonly moment: MomentName;
}

/** In which language and at which moments a mishap of a file is met. */
function metAt(file: string, mishap: Mishap): readonly Met[] {
  const name = basename(file);
  const at = (names: readonly MomentName[], lang: Lang = 'en'): readonly Met[] =>
    names.map((moment) => ({ mishap, lang, moment }));
  if (/^(app\.(js|css)|words-en\.json)$/.test(name)) return at(loads);
  if (name === 'words-es.json')
    return [...at(['the language switch']), ...at(['Continue before the app', 'a stop'], 'es')];
  if (name === 'asked.js') return at(asked);
  if (name === 'AboutScreen.js') return at(['a page beside the way by its address']);
  if (name === 'aside-en.json') return at(beside);
  // What no one waits for: once each.
  return at([others[mishaps.indexOf(mishap)]!], file.startsWith('es/') ? 'es' : 'en');
}

/** Every word is a word: no name of one, and no id of an option or a question. */
async function expectWords(page: Page): Promise<void> {
  const text = await page.locator('body').innerText();
  expect(text).not.toMatch(
    /\b(shell|questions|sheet|stops|pages|papers|welcome|crisis|standards|heard|pictures)[:.]\w/,
  );
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
    { timeout: SOON },
  );
  await expectWords(page);
  const help = page.locator('.help');
  await help.locator('> summary').click();
  const number = help.locator('a[href="tel:988"]').first();
  await expectInView(number, 'part');
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
  const later = page.locator('#app .waitbar[data-state=lost] button');
  if (await later.isVisible()) {
    const loaded = page.waitForEvent('load');
    await later.click();
    await loaded;
  } else if (await early.isVisible())
    await early.click({ timeout: SOON }).catch(() => expect(early).toBeHidden());
  await settled(page);
}

interface Tab extends Case {
  readonly host: Host;
  /** How often the file was asked for since the line broke. */
  readonly asks: () => number;
  readonly ends: () => Promise<void>;
}

/** A person in a tab of a browser that was never here, at a host that may lose a file. */
async function newTab(browser: Browser, lang: Lang, file: string, mishap: Mishap): Promise<Tab> {
  const host = await new Host().begins();
  const context = await browser.newContext({
    baseURL: host.address(),
    serviceWorkers: file.endsWith('worker.js') ? 'allow' : 'block',
  });
  const page = await context.newPage();
  const faults = faultsOf(page, host.address());
  let asks = 0;
  page.on('request', (request) => {
    if (request.url().endsWith(file)) asks += 1;
  });
  return {
    host,
    page,
    person: new Person(page, lang),
    asks: () => asks,
    breaks: () => {
      asks = 0;
      host.breaks(file, mishap);
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
    ends: async () => {
      expectNone(faults, reported);
      await context.close();
      host.goes();
    },
  };
}

async function meets(browser: Browser, file: string, met: Met): Promise<void> {
  const tab = await newTab(browser, met.lang, `/${file}`, met.mishap);
  const moment: Moment = moments[met.moment];
  await moment.does(tab);
  await expectReadable(tab.page);
  // Asked for when all is quiet.
  if (file.endsWith('worker.js'))
    await expect.poll(() => tab.host.heard.some(({ url }) => url.endsWith(file))).toBe(true);
  expect(tab.asks(), 'requests').toBeLessThanOrEqual(HANDFUL);
  tab.host.mends();
  await getsOn(tab.page);
  await expectWords(tab.page);
  await moment.thenSees(tab);
  await tab.ends();
}

test('every moment is met', () => {
  const met = files.flatMap((file) => mishaps.flatMap((mishap) => metAt(file, mishap)));
  expect(new Set(met.map(({ moment }) => moment))).toEqual(new Set(Object.keys(moments)));
  expect(files.length).toBeGreaterThan(10);
});

/** Side by side, a few at a time: most of it is waiting. */
const AT_ONCE = 3;

async function all<T>(
  cases: readonly T[],
  name: (one: T) => string,
  meet: (one: T) => Promise<void>,
): Promise<void> {
  const failed: string[] = [];
  const left = [...cases];
  const some = async () => {
    for (let one = left.shift(); one; one = left.shift()) {
      const told = name(one);
      await meet(one).catch((fault: unknown) => failed.push(`${told}: ${String(fault)}`));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, some));
  expect(failed.join('\n\n')).toBe('');
}

for (const file of files) {
  const cases = mishaps.flatMap((mishap) => metAt(file, mishap));
  test(`${file.replace(/^assets\/\w+\//, '')}, ${cases.length} cases`, ({ browser }) =>
    all(
      cases,
      ({ mishap, moment }) => `${mishap}, ${moment}`,
      (met) => meets(browser, file, met),
    ));
}

test('what is lost for good is asked for a few times in fifteen seconds, and told', async ({
  browser,
}) => {
  const lostFor: readonly (readonly [string, MomentName])[] = [
    ['/app.js', 'Continue before the app'],
    ['/app.js', 'the sheet'],
    ['/words-en.json', 'Continue before the app'],
    ['/words-en.json', 'a stop'],
    ['/app.css', 'an explainer by its address'],
    ['/asked.js', 'a link made on the sheet'],
    ['/asked.js', 'the papers for clinics by their address'],
    ['/AboutScreen.js', 'a page beside the way by its address'],
  ];
  await all(
    lostFor,
    ([file, name]) => `${file}, ${name}`,
    async ([file, name]) => {
      const tab = await newTab(browser, 'en', file, 'not there');
      await moments[name].does(tab);
      await tab.page.waitForTimeout(15_000);
      expect(tab.asks()).toBeGreaterThan(1);
      expect(tab.asks(), `${file}, ${name}`).toBeLessThanOrEqual(HANDFUL);
      await expect(tab.page.locator('.waitbar[data-state=lost]')).toBeVisible();
      await expectReadable(tab.page);
      await tab.ends();
    },
  );
});

test.describe('before the app', () => {
  test('a script that fails as it begins is told as a lost one', async ({ browser }) => {
    const tab = await newTab(browser, 'en', '/app.js', 'lost');
    await tab.page.route('**/app.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'throw new SyntaxError("planted")' }),
    );
    await moments['Continue before the app'].does(tab);
    await expectReadable(tab.page);
    await tab.page.unrouteAll();
    tab.host.mends();
    await getsOn(tab.page);
    await moments['Continue before the app'].thenSees(tab);
    await tab.ends();
  });

  test('Enter answers, and the way past the head of the page loads nothing', async ({
    browser,
  }) => {
    const tab = await newTab(browser, 'en', '/app.js', 'lost');
    const { page, person } = tab;
    tab.breaks();
    await tab.opens('/step/who/');
    await expect(page.locator('#wait .lost')).toBeVisible();
    const pages = () => tab.host.heard.filter(({ url }) => url === '/en/step/who/').length;
    await option(tab, 'adult').focus();
    await page.locator('.skip').focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#main$/);
    expect(pages()).toBe(1);
    await option(tab, 'adult').check();
    await page.keyboard.press('Enter');
    await person.sees('questions:opioids.title');
    await page.goBack();
    await person.sees('questions:who.title');
    tab.host.mends();
    await getsOn(page);
    await expect(option(tab, 'adult')).toBeChecked();
    await tab.ends();
  });

  test('what is said to be kept is kept: nothing where the browser keeps nothing', async ({
    browser,
  }) => {
    const tab = await newTab(browser, 'en', '/app.js', 'lost');
    const stays = tab.page.getByText(tab.person.word('shell:wait.kept'));
    await tab.page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    tab.breaks();
    await tab.opens('/step/who/');
    await option(tab, 'adult').check();
    await tab.presses(goOn(tab));
    await expect(tab.page.locator('#wait .lost')).toBeVisible();
    await expect(stays).toBeHidden();
    await tab.ends();
  });

  test('answers on the device are there still after the page was loaded again with a tick', async ({
    browser,
  }) => {
    const tab = await newTab(browser, 'en', '/app.js', 'lost');
    await tab.page.addInitScript(
      (text) => localStorage.setItem('worth-asking', text),
      JSON.stringify({ version: FORMAT, edits: {}, ...inTheMiddle }),
    );
    tab.breaks();
    await tab.opens('/step/who/');
    await option(tab, 'helpsAdult').check();
    await tab.presses(goOn(tab));
    await expect(tab.page.getByText(tab.person.word('shell:wait.kept'))).toBeVisible();
    tab.host.mends();
    await getsOn(tab.page);
    await expect(option(tab, 'helpsAdult')).toBeChecked();
    await tab.page.goto('/en/step/purpose/');
    await tab.person.sees('questions:purpose.title');
    await tab.ends();
  });
});

test('an old tab after a new deployment goes on to the sheet; what it lacks, the page has anew', async ({
  browser,
}) => {
  const tab = await newTab(browser, 'en', '/nothing', 'lost');
  const { page, person, host } = tab;
  const again = page.getByRole('button', { name: person.word('shell:wait.again') });
  const newScript = page.locator('script[src*="00000000"]');
  await person.start('short');
  await person.answers('who', 'adult');
  const next = nextEdition();
  host.deploys(next);
  await person.walks(
    {
      opioids: ['no'],
      purpose: ['worry'],
      suicide: ['no'],
      medicines: ['none'],
      healthShort: ['none'],
    },
    'sheet',
  );
  await person.sees('sheet:page.title');
  await person.unfolds('sheet:take.title');
  const make = page.getByRole('button', { name: person.word('sheet:take.sendMake') });
  await tab.presses(make);
  await expect(page.getByText(person.word('sheet:take.linkFailed'))).toBeVisible();
  await expect(newScript).toHaveCount(0);
  await again.click();
  await expect(newScript).toHaveCount(1);
  await settled(page);
  await person.unfolds('sheet:take.title');
  await make.click();
  await expect(page.getByLabel(person.word('sheet:take.link'), { exact: true })).toBeVisible();
  await page.goto('/en/step/health-short/');
  await expect(option(tab, 'none')).toBeChecked();
  await tab.ends();
  rmSync(next, { recursive: true });
});
