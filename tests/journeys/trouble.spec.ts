import type { Page } from '@playwright/test';
import { Person, expect, open, openKeeping, test } from './support.ts';

/** The browser itself reports a page that is not there, or not fetched; that is the test. */
const missing = /^Failed to load resource|Failed to fetch dynamically imported module/;

test('damaged saved answers: what fits is kept, and the page says so', async ({ page }) => {
  const person = new Person(page, 'es');
  await person.opens('opioids', { way: 'full', who: 'adult', purpose: 'nonsense' });
  await person.sees('questions:opioids.title');
  await expect(page.getByText(person.word('shell:savedDamaged'))).toBeVisible();
});

test('saved answers that cannot be read at all: a fresh start, with a word about it', async ({
  page,
}) => {
  await openKeeping(page, '/en/step/who/', '{broken');
  const person = new Person(page, 'en');
  await person.sees('questions:who.title');
  await expect(page.getByText(person.word('shell:savedLost'))).toBeVisible();
});

test.describe('addresses that lead nowhere', () => {
  test.use({ allowed: missing });

  test('an unknown address says so, and leads on', async ({ page }) => {
    const person = new Person(page, 'es');
    await page.goto('/es/nothing/here');
    await person.sees('shell:notFound.title');
    await page.getByRole('link', { name: person.word('shell:startPage') }).click();
    await expect(page).toHaveURL(/\/es\/$/);
  });

  test('an unknown explainer leads to the library', async ({ page }) => {
    await page.goto('/en/facts/magic-cure/');
    await new Person(page, 'en').sees('shell:notFound.title');
    await page.getByRole('main').getByRole('link', { name: 'All facts' }).click();
    await expect(page).toHaveURL(/\/en\/facts\/$/);
  });
});

test.describe('odd addresses', () => {
  test.use({ allowed: missing });

  for (const [path, heading] of [
    ['/en/index.html', 'welcome:heading'],
    ['/en/step/who/index.html', 'questions:who.title'],
    ['/en/facts/liver/index.html', 'explainers:liver.title'],
    ['/index.html', 'welcome:heading'],
    ['/en', 'welcome:heading'],
  ] as const)
    test(`${path} is the page that is meant`, async ({ page }) => {
      await open(page, path);
      await new Person(page, 'en').sees(heading);
      expect(page.url()).not.toContain('index.html');
    });

  for (const path of [
    '/EN/Step/Who/',
    '/constructor/',
    '/en/constructor/',
    '/en/facts/__proto__/',
    '/en/step/hasOwnProperty/',
    '/en/%',
    '//en/step/who/',
  ])
    test(`${path} is told not to be there, on this host, with a way on`, async ({
      page,
      baseURL,
    }) => {
      await page.goto(`${baseURL}${path}`);
      await new Person(page, 'en').sees('shell:notFound.title');
      expect(new URL(page.url()).origin).toBe(baseURL);
      await page.getByRole('main').getByRole('link', { name: 'All facts' }).click();
      await expect(page).toHaveURL(/\/en\/facts\/$/);
    });

  test('an address that looks like another host leads to none', async ({ page, baseURL }) => {
    await page.goto(`${baseURL}//example.invalid/en/`);
    await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
    expect(new URL(page.url()).origin).toBe(baseURL);
  });
});

test.describe('with Spanish as the browser’s language', () => {
  test.use({ locale: 'es-MX', allowed: missing });
  test('the root opens in Spanish', async ({ page }) => {
    await page.goto('/');
    await expect(page).toHaveURL(/\/es\/$/);
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  });
  test('an unknown language is told so in Spanish, with those that are spoken', async ({
    page,
  }) => {
    const person = new Person(page, 'es');
    await page.goto('/xx/step/who/');
    await person.sees('shell:notFound.title');
    await expect(page.getByText(person.word('shell:notFound.language'))).toBeVisible();
    await expect(page.getByRole('main').getByRole('link', { name: 'English' })).toBeVisible();
  });
});

test('forbidden storage: the tool works all the same, and says that nothing is kept', async ({
  page,
}) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    }
  });
  const person = new Person(page, 'en');
  await person.start();
  await person.answers('who', 'adult');
  const told = page.getByText(person.word('shell:notKept'));
  await expect(told).toHaveCount(1);
  await person.answers('opioids', 'no');
  await page.getByRole('button', { name: 'Keep my answers here after I close this page' }).click();
  await expect(told).toHaveCount(2);
});

test('full storage: nothing breaks, and the page says that nothing is kept', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  const person = new Person(page, 'en');
  await person.start();
  await person.answers('who', 'adult');
  await person.sees('questions:opioids.title');
  await expect(page.getByText(person.word('shell:notKept'))).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('each page says so and gives the general questions, in its language', async ({ page }) => {
    const person = new Person(page, 'es');
    await page.goto('/es/step/opioids/');
    await expect(page.locator('noscript h2')).toHaveText(person.word('pages:noScript.title'));
    const questions = page.locator('noscript li');
    await expect(questions.filter({ hasText: person.word('doctorQuestions:S1q') })).toBeVisible();
    await page.goto('/en/facts/opioids/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Do not mix naltrexone with opioids',
    );
  });
});

test.describe('with a broken line', () => {
  test.use({ allowed: missing });

  /** Breaks the line for what is asked for; tells how often it was asked for since. */
  async function broken(page: Page): Promise<{ asked: () => number; mend: () => Promise<void> }> {
    let asked = 0;
    await page.route('**/asked.js', (route) => {
      asked += 1;
      return route.abort();
    });
    return { asked: () => asked, mend: () => page.unroute('**/asked.js') };
  }

  test('a page that cannot be fetched says so, tries a few times, and again when told to', async ({
    page,
  }) => {
    const person = new Person(page, 'en');
    await person.start();
    await person.answers('who', 'adult');
    const line = await broken(page);
    await page.getByRole('link', { name: 'For clinics', exact: true }).click();
    await expect(page.getByText(person.word('shell:loading'), { exact: true })).toBeVisible();
    await expect(page.getByText(person.word('shell:notFetched'))).toBeVisible();
    expect(line.asked()).toBe(3);
    await line.mend();
    await page.getByRole('button', { name: person.word('shell:broken.again') }).click();
    await person.sees('papers:title');
    await page.goBack();
    await person.sees('questions:opioids.title');
  });

  test('a page opened by its address whose code cannot be fetched says so too', async ({
    page,
  }) => {
    const person = new Person(page, 'en');
    const line = await broken(page);
    await page.goto('/en/clinics/');
    // What was rendered at build can be read all the same, until it is known that no more comes.
    await person.sees('papers:title');
    await expect(page.getByText(person.word('shell:notFetched'))).toBeVisible();
    await line.mend();
    await page.getByRole('button', { name: person.word('shell:broken.again') }).click();
    await person.sees('papers:title');
  });

  test('a file that is asked for says that it could not be made, and is made the next time', async ({
    page,
  }) => {
    const person = new Person(page, 'en');
    await person.opens('sheet', { way: 'full', who: 'adult' });
    await person.unfolds('sheet:take.title', 'healthRecord:heading');
    const line = await broken(page);
    const press = (key: string) =>
      page.getByRole('button', { name: person.word(key), exact: true }).click();
    await press('sheet:take.sendMake');
    await expect(page.getByText(person.word('sheet:take.linkFailed'))).toBeVisible();
    await press('healthRecord:answers');
    await expect(page.getByText(person.word('shell:notFetched'))).toBeVisible();
    await line.mend();
    await press('sheet:take.sendMake');
    await expect(page.getByLabel(person.word('sheet:take.link'), { exact: true })).toBeVisible();
  });
});
