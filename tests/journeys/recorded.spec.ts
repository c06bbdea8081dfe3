/**
 * No request carries an answer: all that comes over the line to the host on whole journeys, before
 * the app is here too, and on a host that knows nothing of policies.
 */
import type { Page } from '@playwright/test';
import { type Heard, type Host, hosted as test } from './host.ts';
import { BUSY_FULL, LANGS, PLAIN_SHORT, Person, expect, settled } from './support.ts';

test.use({ serviceWorkers: 'allow' });

const TYPED = 'zanzibarin 7 mg';

const picks = {
  full: BUSY_FULL,
  short: { ...PLAIN_SHORT, opioids: ['fewTimes'], whichOpioid: ['painMedicine'] },
};

/** What a browser says of itself; `service-worker` asks for the worker's own script. */
const PLAIN =
  /^(host|connection|user-agent|accept(-.*)?|sec-.*|upgrade-insecure-requests|cache-control|pragma|origin|priority|service-worker|if-.*)$/;

/** Addresses of the build, and nothing in them but these. */
const ADDRESS =
  /^\/(assets\/[\w./-]+|(en|es)\/[a-z-]*\/?([a-z-]+\/)?|(en|es)\/(worker\.js|app\.webmanifest)|[\w-]+\.(ico|svg|png))$/;

function expectNothingTold(heard: readonly Heard[], secrets: readonly string[]): void {
  expect(heard.length).toBeGreaterThan(3);
  for (const { method, url, headers, body } of heard) {
    expect(`${method} ${url} ${body}`).toBe(`GET ${url} `);
    expect(url).toMatch(ADDRESS);
    expect(Object.keys(headers).filter((name) => !PLAIN.test(name))).toEqual([]);
    const all = decodeURIComponent(url) + JSON.stringify(headers);
    for (const secret of secrets) expect(all).not.toContain(secret);
    // An id of an option is no part of an address.
    for (const id of ['adult', 'fewTimes', 'painMedicine', 'lowMood', 'sertraline', 'liver'])
      expect(url).not.toMatch(new RegExp(`\\b${id}\\b`));
  }
}

/** Answers the first two questions before the app is here; it comes five seconds late. */
async function beginsEarly(page: Page, host: Host, person: Person, path: string): Promise<void> {
  host.breaks('/app.js', 'late');
  await page.goto(path, { waitUntil: 'commit' });
  await person.picks('who', 'adult');
  await person.goesOn();
  await person.sees('questions:opioids.title');
  await person.picks('opioids', 'fewTimes');
  await page.keyboard.press('Enter');
  host.mends();
  await settled(page);
}

for (const lang of LANGS)
  for (const way of ['full', 'short'] as const)
    test(`the whole ${way} way that begins in ${lang}, to files, a link, and erased`, async ({
      page,
      host,
    }) => {
      const person = new Person(page, lang);
      await beginsEarly(page, host, person, `/${lang}/${way === 'short' ? 'short' : 'step/who'}/`);
      await person.walks(picks[way], 'medicines');
      await person.picks('medicines', 'sertraline');
      await page.getByLabel(person.word('questions:note.label')).fill(TYPED);
      // Another language in the middle; and the page anew.
      person.lang = lang === 'en' ? 'es' : 'en';
      await page.locator('.mast summary').last().click();
      await page.locator(`.mast a[hreflang="${person.lang}"]`).click();
      await person.sees('questions:medicines.title');
      await page.reload();
      await settled(page);
      await person.goesOn();
      await person.walks(picks[way], 'sheet');
      await person.unfolds('sheet:take.title', 'healthRecord:heading');
      for (const key of ['sheet:take.download', 'sheet:take.saveFile', 'healthRecord:answers']) {
        const saved = page.waitForEvent('download');
        await page.getByRole('button', { name: person.word(key), exact: true }).click();
        await saved;
      }
      await page.getByRole('button', { name: person.word('sheet:take.sendMake') }).click();
      const link = await page
        .getByLabel(person.word('sheet:take.link'), { exact: true })
        .inputValue();
      await page.goto(link);
      await expect(
        page.getByRole('button', { name: person.word('welcome:arrived.replace') }),
      ).toBeVisible();
      await page.goto(`/${person.lang}/privacy/`);
      await page.getByRole('button', { name: person.word('shell:erase') }).click();
      await page.getByRole('button', { name: person.word('shell:eraseYes') }).click();
      await expect(page.getByText(person.word('shell:erased'))).toBeVisible();
      expectNothingTold(host.heard, ['zanzibarin', link.split('#')[1]!]);
    });

test.describe('on a host that sends no policy', () => {
  for (const javaScriptEnabled of [true, false])
    test.describe(javaScriptEnabled ? 'before the app' : 'without script', () => {
      test.use({ javaScriptEnabled });

      test('Continue and Enter send nothing, and the page stays', async ({ page, host }) => {
        host.sendsNoHeaders();
        host.breaks('/app.js', 'late');
        await page.goto('/en/step/who/', { waitUntil: 'commit' });
        const sent = page.locator('form button[type=submit]');
        for (const press of [
          () => sent.click(),
          () => page.locator('input[type=radio]').first().press('Enter'),
        ]) {
          await page.locator('input[type=radio]').first().check();
          await press();
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
          expect(page.url()).toMatch(/\/en\/step\/[a-z-]+\/$/);
        }
        expectNothingTold(host.heard, []);
      });
    });

  test.describe(() => {
    // The browser itself reports what it held back.
    test.use({ allowed: /^Sending form data to .* violates/ });

    test('a form that would be sent by itself is held back by the page’s own policy', async ({
      page,
      host,
    }) => {
      host.sendsNoHeaders();
      await page.goto('/en/step/who/');
      await settled(page);
      const before = host.heard.length;
      const refused = await page.evaluate(
        () =>
          new Promise<string>((resolve) => {
            addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
              resolve(effectiveDirective),
            );
            const form = document.querySelector('form')!;
            form.method = 'get';
            form.querySelector('input')!.checked = true;
            form.submit();
          }),
      );
      expect(refused).toBe('form-action');
      expect(host.heard.slice(before).filter(({ url }) => url.includes('?'))).toEqual([]);
    });
  });
});
