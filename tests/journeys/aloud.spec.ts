/** A screen read aloud by a voice of the device, and by no other. The browser's voices are played. */
import type { Page } from '@playwright/test';
import { whoMeets } from '../support/golden.ts';
import {
  type Lang,
  LANGS,
  Person,
  axeFaults,
  expect,
  expectInView,
  open,
  test,
} from './support.ts';

interface Voice {
  readonly name: string;
  readonly lang: string;
  /** True for a voice that is on the device itself. */
  readonly localService: boolean;
}
const onDevice = (lang: string): Voice => ({ name: `device ${lang}`, lang, localService: true });
const elsewhere = (lang: string): Voice => ({ name: `host ${lang}`, lang, localService: false });

interface Said {
  readonly text: string;
  readonly rate: number;
  readonly voice: string;
}
declare global {
  interface Window {
    played: { said: Said[]; silent: boolean; ends: () => void };
  }
}

/** Gives the browser these voices. A sentence is said until `ends`, or until it is broken off. */
const give = (page: Page, voices: readonly Voice[]) =>
  page.addInitScript((given) => {
    let now: EventTarget | undefined;
    const over = (how: 'end' | 'error') => {
      const ended = now;
      now = undefined;
      window.played.silent = true;
      ended?.dispatchEvent(new Event(how));
    };
    window.played = { said: [], silent: true, ends: () => over('end') };
    class Words extends EventTarget {
      readonly text: string;
      rate = 1;
      voice: Voice | null = null;
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    const speech = Object.assign(new EventTarget(), {
      getVoices: () => given,
      cancel: () => over('error'),
      speak: (words: Words) => {
        if (words.text === '') return;
        now = words;
        window.played.silent = false;
        const { text, rate, voice } = words;
        window.played.said.push({ text, rate, voice: voice?.name ?? 'none' });
      },
    });
    Object.defineProperty(window, 'speechSynthesis', { value: speech });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Words });
  }, voices);

const button = (person: Person) =>
  person.page.getByRole('button', { name: person.word('shell:aloud.start'), exact: true });
const bar = (person: Person) =>
  person.page.getByRole('group', { name: person.word('shell:aloud.start') });
const press = (person: Person, key: 'pause' | 'goOn' | 'slower' | 'stop') =>
  bar(person)
    .getByRole('button', { name: person.word(`shell:aloud.${key}`), exact: true })
    .click();
const said = (page: Page) => page.evaluate(() => window.played.said);
const isSilent = (page: Page) => page.evaluate(() => window.played.silent);
const marked = (page: Page) =>
  page.evaluate(() => {
    const [range] = (CSS.highlights.get('spoken') ?? []) as unknown as Iterable<Range>;
    const picture = range?.cloneContents().querySelector('[role=img]');
    return picture?.getAttribute('aria-label') ?? String(range ?? '').trim();
  });

/** Presses the button, until the first sentence is said. */
async function begin(person: Person): Promise<void> {
  const before = (await said(person.page)).length;
  await button(person).click();
  await expect.poll(async () => (await said(person.page)).length).toBeGreaterThan(before);
}

/** Hears the screen to its end, and gives back all that was said. */
async function hearAll({ page }: Person): Promise<Said[]> {
  for (let guard = 0; guard < 400; guard += 1) {
    if (await isSilent(page)) return said(page);
    const { text } = (await said(page)).at(-1)!;
    expect((await marked(page)).replace(/\s+/g, ' ')).toContain(text);
    await page.evaluate(() => window.played.ends());
  }
  throw new Error('It never came to its end');
}

const OPIOIDS = { way: 'full', who: 'adult' };

for (const lang of LANGS) {
  const other: Lang = lang === 'en' ? 'es' : 'en';
  for (const [which, voices] of [
    ['no voice', []],
    ['a voice of another language', [onDevice(`${other}-US`)]],
    ['a voice that is not on the device', [elsewhere(`${lang}-US`), onDevice(`${other}-US`)]],
  ] as const) {
    test(`with ${which} nothing is offered, in ${lang}`, async ({ page }) => {
      await give(page, voices);
      const person = new Person(page, lang);
      await person.opens('opioids', OPIOIDS);
      await expect(page.getByText(person.word('shell:aloud.start'))).toHaveCount(0);
    });
  }

  test(`a screen is read whole, in its order, by the voice of the device, in ${lang}`, async ({
    page,
  }) => {
    await give(page, [elsewhere(`${lang}-US`), onDevice(`${lang}-US`)]);
    const person = new Person(page, lang);
    await person.opens('opioids', OPIOIDS);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await begin(person);
    await expect(
      page.getByRole('status').filter({ hasText: person.word('shell:aloud.reading') }),
    ).toHaveCount(1);
    const all = await hearAll(person);
    // All that is fetched is the code that reads; what is read goes nowhere.
    expect(asked.filter((path) => !path.endsWith('/asked.js'))).toEqual([]);
    expect(new Set(all.map(({ voice }) => voice))).toEqual(new Set([`device ${lang}-US`]));
    const text = all.map((one) => one.text).join(' ');
    const heard = [
      person.word('questions:opioids.title'),
      person.word('questions:opioids.hint').split('. ')[0]!,
      person.word('questions:opioids.option.no'),
      person.word('questions:unsure'),
      person.word('shell:why'),
    ];
    const places = heard.map((words) => text.indexOf(words));
    expect(places, text).toEqual([...places].sort((a, b) => a - b));
    expect(Math.min(...places), text).toBe(0);
    for (const noise of ['shell:continue', 'shell:erase', 'shell:back'])
      expect(text).not.toContain(person.word(noise));
    await expect(bar(person)).toHaveCount(0);
    expect(await marked(page)).toBe('');
  });
}

test('English beside the Spanish is said by an English voice of the device', async ({ page }) => {
  await give(page, [onDevice('es-MX'), onDevice('en-US')]);
  const person = new Person(page, 'es');
  await person.opens('opioids', OPIOIDS);
  await begin(person);
  const voices = new Set((await hearAll(person)).map(({ voice }) => voice));
  expect(voices).toEqual(new Set(['device es-MX', 'device en-US']));
});

test('it pauses, goes on where it was, reads slower and stops', async ({ page }) => {
  await give(page, [onDevice('en-US')]);
  const person = new Person(page, 'en');
  await person.opens('opioids', OPIOIDS);
  await begin(person);
  await page.evaluate(() => window.played.ends());
  const second = (await said(page)).at(-1)!;
  await press(person, 'pause');
  expect(await isSilent(page)).toBe(true);
  await expect(
    page.getByRole('status').filter({ hasText: person.word('shell:aloud.paused') }),
  ).toHaveCount(1);
  // While it pauses a slower pace says nothing.
  await press(person, 'slower');
  expect(await isSilent(page)).toBe(true);
  await press(person, 'goOn');
  expect((await said(page)).at(-1)).toEqual({ ...second, rate: 0.75 });
  await press(person, 'slower');
  expect((await said(page)).at(-1)).toEqual(second);
  expect((await said(page)).map(({ text }) => text).indexOf(second.text)).toBe(1);
  await press(person, 'stop');
  expect(await isSilent(page)).toBe(true);
  await expect(bar(person)).toHaveCount(0);
  await expect(button(person)).toBeFocused();
  expect(await marked(page)).toBe('');
});

test('by keyboard alone: it begins, what acts on it follows, and Enter stops it', async ({
  page,
}) => {
  await give(page, [onDevice('en-US')]);
  const person = new Person(page, 'en');
  await person.opens('opioids', OPIOIDS);
  await button(person).focus();
  await page.keyboard.press('Enter');
  await expect(bar(person)).toBeVisible();
  await page.keyboard.press('Tab');
  const focused = page.locator(':focus');
  await expect(focused).toHaveText(person.word('shell:aloud.pause'));
  await page.keyboard.press('Enter');
  await expect(focused).toHaveText(person.word('shell:aloud.goOn'));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(focused).toHaveText(person.word('shell:aloud.stop'));
  await page.keyboard.press('Enter');
  await expect(button(person)).toBeFocused();
});

/** What silences it: nobody is read to who has turned to something else. */
const turns: Record<string, (person: Person) => Promise<void>> = {
  'the next screen': async (person) => {
    await person.picks('opioids', 'no');
    await person.goesOn();
  },
  'another page': ({ page }) => page.locator('.wordmark').click(),
  'the way back': ({ page }) => page.locator('.back').click(),
  'another language': async ({ page }) => {
    await page.locator('.tools .menu summary').last().click();
    await page.getByRole('banner').getByRole('link', { name: 'Español' }).click();
  },
  'open help': ({ page }) => page.locator('.help > summary').click(),
  'a question before deleting': (person) =>
    person.page.getByRole('button', { name: person.word('shell:erase') }).click(),
  printing: async ({ page }) => {
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  },
  'leaving by the button': async ({ page }) => {
    await page.route('https://www.weather.gov/**', (route) => route.fulfill({ status: 204 }));
    await page.locator('.exit').click({ noWaitAfter: true });
  },
  'leaving by Shift': async ({ page }) => {
    await page.route('https://www.weather.gov/**', (route) => route.fulfill({ status: 204 }));
    for (let times = 0; times < 3; times += 1) await page.keyboard.press('Shift');
  },
  'a tab that is hidden': async ({ page }) => {
    await page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { value: true });
      document.dispatchEvent(new Event('visibilitychange'));
    });
  },
};

test.describe('it falls silent', () => {
  // Leaving goes to another host, which is the point of it.
  test.use({ allowed: /weather\.gov/ });
  for (const [what, turn] of Object.entries(turns)) {
    test(`with ${what}`, async ({ page }) => {
      await give(page, [onDevice('en-US'), onDevice('es-US')]);
      const person = new Person(page, 'en');
      await open(page, '/en/');
      await page.evaluate(() =>
        sessionStorage.setItem(
          'worth-asking',
          '{"version":2,"answers":{"way":"full","who":"adult"},"edits":{}}',
        ),
      );
      await person.opens('opioids', OPIOIDS);
      await begin(person);
      expect(await isSilent(page)).toBe(false);
      await turn(person);
      await expect.poll(() => isSilent(page)).toBe(true);
      const told = (await said(page)).length;
      await page.evaluate(() => window.played.ends());
      expect(await said(page)).toHaveLength(told);
    });
  }
});

test('where a browser knows no highlights, the block is marked', async ({ page }) => {
  await give(page, [onDevice('en-US')]);
  await page.addInitScript(() => {
    Object.defineProperty(CSS, 'highlights', { value: undefined });
  });
  const person = new Person(page, 'en');
  await person.opens('opioids', OPIOIDS);
  await begin(person);
  await expect(page.locator('[data-spoken]')).toHaveText(person.word('questions:opioids.title'));
  await page.evaluate(() => window.played.ends());
  await expect(page.locator('[data-spoken]')).toHaveCount(1);
  await press(person, 'stop');
  await expect(page.locator('[data-spoken]')).toHaveCount(0);
});

test('pictures are told, and what is folded is not', async ({ page }) => {
  await give(page, [onDevice('en-US')]);
  const person = new Person(page, 'en');
  await open(page, '/en/facts/how-it-works/');
  await begin(person);
  const all = (await hearAll(person)).map(({ text }) => text);
  expect(all).toContain(person.word('pictures:lock.alt1'));
  const twice = all.filter((text, at) => text.length > 40 && all.indexOf(text) !== at);
  expect(twice).toEqual([]);
});

test('the sentence that is said is in view, above what acts on it', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await give(page, [onDevice('es-US')]);
  const person = new Person(page, 'es');
  const { answers, edits } = whoMeets('medicines');
  await person.opens('medicines', answers, edits);
  await begin(person);
  for (let sentence = 0; sentence < 25; sentence += 1) {
    await page.evaluate(() => window.played.ends());
    const [top, bottom, head, foot] = await page.evaluate(() => {
      const [range] = CSS.highlights.get('spoken')! as unknown as Set<Range>;
      const edge = (part: string) => document.querySelector(part)!.getBoundingClientRect();
      const box = range!.getBoundingClientRect();
      return [box.top, box.bottom, edge('.strip').bottom, edge('.aloud').top];
    });
    expect(top).toBeGreaterThanOrEqual(head!);
    expect(bottom).toBeLessThanOrEqual(foot!);
  }
});

for (const lang of LANGS) {
  test(`with it on nothing is cut off or wide, and axe finds nothing, in ${lang}`, async ({
    page,
  }) => {
    await give(page, [onDevice(`${lang}-US`)]);
    const person = new Person(page, lang);
    await person.opens('opioids', OPIOIDS);
    await begin(person);
    for (const size of ['', 'larger']) {
      for (const width of [320, 360, 1280]) {
        await page.setViewportSize({ width, height: 740 });
        await page.evaluate((look) => {
          document.documentElement.dataset['look'] = look;
        }, size);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(wide, `${size} ${width}`).toBeLessThanOrEqual(0);
        expect(await axeFaults(page), `${size} ${width}`).toEqual([]);
        for (const one of await bar(person).getByRole('button').all())
          await expectInView(one, 'whole');
        if (size === '' && width >= 320) {
          // One row of the head, as without it.
          const tops = await page
            .locator('.mast > *, .tools > button, .tools > .menu')
            .evaluateAll(
              (all) => new Set(all.map((one) => Math.round(one.getBoundingClientRect().top))).size,
            );
          expect(tops, `${width}`).toBe(1);
        }
      }
    }
  });
}
