/**
 * A page before the app is here: the first question is answered, and what is ticked, typed or
 * pressed after it is not lost. The watch on every page (support.ts) fails a test in which React
 * finds another page than it would have drawn.
 */
import type { Page } from '@playwright/test';
import { addressOf } from '#i18n/address.ts';
import { pathOf } from '#questionnaire/path.ts';
import { type Answers, type OptionOf, questions } from '#questionnaire/questions.ts';
import { LANGS, type Lang, Person, expect, holdScript, open, settled, test } from './support.ts';

/** What the tab keeps. */
const kept = (page: Page) =>
  page.evaluate(() => JSON.parse(sessionStorage.getItem('worth-asking')!) as object);

/** What has moved on the page other than by the person's own doing: how far, what, from where to where. */
const shiftsOf = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        type Shift = PerformanceEntry & {
          value: number;
          hadRecentInput: boolean;
          sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
        };
        const told = ({ value, startTime, hadRecentInput, sources }: Shift) =>
          `${value.toFixed(5)} at ${startTime.toFixed(0)} ms, input ${hadRecentInput}: ${sources
            .map(
              ({ node, previousRect: from, currentRect: to }) =>
                `${(node as HTMLElement | null)?.outerHTML?.slice(0, 90) ?? node?.textContent}` +
                ` ${JSON.stringify(from)} to ${JSON.stringify(to)}`,
            )
            .join('; ')}`;
        new PerformanceObserver((list) =>
          resolve((list.getEntries() as Shift[]).map(told)),
        ).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve([]), 500);
      }),
  );

async function openHeld(page: Page, lang: Lang, way: OptionOf<'way'>): Promise<() => void> {
  const release = await holdScript(page);
  const path = way === 'short' ? addressOf.short(lang) : addressOf.step(lang, 'who');
  await page.goto(path, { waitUntil: 'commit' });
  await page.locator('form button[type=submit]').waitFor();
  return release;
}

for (const lang of LANGS) {
  for (const way of ['full', 'short'] as const) {
    test(`each answer to the first question leads on at once, ${way} way in ${lang}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: way === 'full' ? 360 : 1280, height: 740 });
      for (const who of questions.who.options) {
        const release = await openHeld(page, lang, way);
        await page.locator(`input[value="${who}"]`).check();
        await page.locator('form button[type=submit]').click();
        const answers: Answers = { way, who };
        const step = pathOf(answers)[1]!;
        await expect(page).toHaveURL(addressOf.step(lang, step));
        await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
        expect(await kept(page)).toMatchObject({ version: 2, answers });
        const before = await page.locator('#app').innerText();
        release();
        await settled(page);
        // The app would have drawn just this.
        expect(await page.locator('#app').innerText()).toBe(before);
        await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
        expect(await shiftsOf(page)).toEqual([]);
        await page.goBack();
        await new Person(page, lang).sees('questions:who.title');
        await expect(page.locator(`input[value="${who}"]`)).toBeChecked();
        await page.evaluate(() => sessionStorage.clear());
        await page.unrouteAll();
      }
    });
  }
}

test('the second answer is kept until the app is here, and then leads on', async ({ page }) => {
  const person = new Person(page, 'en');
  const release = await openHeld(page, 'en', 'full');
  await person.picks('who', 'adult');
  await person.goesOn();
  await person.sees('questions:opioids.title');
  await person.picks('opioids', 'no');
  await person.goesOn();
  await expect(page.getByText(person.word('shell:wait.coming'))).toBeVisible();
  release();
  await person.sees('questions:purpose.title');
  await expect(page.getByText(person.word('shell:wait.coming'))).toBeHidden();
  expect(await kept(page)).toMatchObject({ answers: { who: 'adult', opioids: 'no' } });
});

test('Continue with nothing ticked, and any other button, is answered once the app is here', async ({
  page,
}) => {
  const person = new Person(page, 'en');
  const release = await openHeld(page, 'en', 'full');
  await person.goesOn();
  await expect(page.getByText(person.word('shell:wait.coming'))).toBeVisible();
  await page.getByRole('button', { name: person.word('shell:erase') }).click();
  release();
  // The last press counts.
  await expect(page.getByRole('dialog', { name: person.word('shell:eraseAsk') })).toBeVisible();
});

test('what is ticked before the app is here is on the pad once it is', async ({ page }) => {
  const person = new Person(page, 'en');
  const release = await openHeld(page, 'en', 'full');
  await person.picks('who', 'adult');
  await person.goesOn();
  await person.picks('opioids', 'mostDays');
  release();
  await settled(page);
  await expect(
    page.getByRole('radio', { name: person.word('questions:opioids.option.mostDays') }),
  ).toBeChecked();
  await expect(page.locator('.added').first()).toBeVisible();
});

test('the way back, before the app is here, leads to the first question', async ({ page }) => {
  const person = new Person(page, 'en');
  const release = await openHeld(page, 'en', 'full');
  await person.picks('who', 'adult');
  await person.goesOn();
  await person.sees('questions:opioids.title');
  release();
  await page.goBack();
  await person.sees('questions:who.title');
});

test('answers of before are written over by the app alone, with what was pressed', async ({
  page,
}) => {
  const person = new Person(page, 'en');
  await person.opens('purpose', { way: 'full', who: 'adult', opioids: 'no' });
  const release = await openHeld(page, 'en', 'full');
  await person.picks('who', 'helpsAdult');
  await person.goesOn();
  await expect(page.getByText(person.word('shell:wait.coming'))).toBeVisible();
  expect(await kept(page)).toMatchObject({ answers: { who: 'adult', opioids: 'no' } });
  release();
  await expect(page.getByText(person.word('questions:helper')).first()).toBeVisible();
  expect(await kept(page)).toMatchObject({ answers: { who: 'helpsAdult', opioids: 'no' } });
});

test('a look that is picked, and a file, before the app is here are taken', async ({ page }) => {
  const person = new Person(page, 'en');
  const release = await holdScript(page);
  await page.goto('/en/', { waitUntil: 'commit' });
  await page.getByLabel(person.word('shell:display')).click();
  await page.getByLabel(person.word('shell:themeDark'), { exact: true }).check();
  await page.getByText(person.word('welcome:file.title')).click();
  await page.getByLabel(person.word('welcome:file.label')).setInputFiles({
    name: 'answers.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ version: 2, answers: { way: 'full', who: 'adult' } })),
  });
  release();
  await expect(
    page.getByRole('button', { name: person.word('welcome:arrived.open'), exact: true }),
  ).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-look', 'dark');
  await expect(page.locator('input[name=theme][value=dark]')).toBeChecked();
});

test('the first screens need no style but the one they bring along', async ({ page }) => {
  for (const path of ['/en/', '/es/step/who/', '/en/short/']) {
    await open(page, path);
    const styledLater = await page.evaluate(() => {
      for (const { content } of document.querySelectorAll('template'))
        document.getElementById('app')!.append(document.importNode(content, true));
      const all = [...document.querySelectorAll('#app *, #safety *')];
      const rulesOf = (some: CSSRuleList): CSSStyleRule[] =>
        [...some].flatMap((rule) => {
          if (rule instanceof CSSStyleRule) return [rule];
          if (rule instanceof CSSMediaRule && !matchMedia(rule.media.mediaText).matches) return [];
          return rule instanceof CSSGroupingRule ? rulesOf(rule.cssRules) : [];
        });
      return [...document.styleSheets]
        .filter(({ href }) => href)
        .flatMap(({ cssRules }) => rulesOf(cssRules))
        .filter(({ selectorText }) => all.some((one) => one.matches(selectorText)))
        .map(({ selectorText }) => selectorText);
    });
    // The dialog is closed.
    expect(styledLater.filter((rule) => rule !== 'dialog')).toEqual([]);
  }
});

test('a link that is pressed after Continue waits for it', async ({ page }) => {
  const person = new Person(page, 'en');
  const release = await openHeld(page, 'en', 'full');
  await person.picks('who', 'adult');
  await person.goesOn();
  await person.sees('questions:opioids.title');
  await person.picks('opioids', 'mostDays');
  await person.goesOn();
  await page.getByRole('button', { name: person.word('shell:keep') }).click();
  await page.getByRole('link', { name: person.word('sheet:page.title') }).click();
  await expect(page.getByText(person.word('shell:wait.coming'))).toBeVisible();
  release();
  await person.sees('sheet:page.title');
  expect(await kept(page)).toMatchObject({ answers: { who: 'adult', opioids: 'mostDays' } });
  expect(await page.evaluate(() => localStorage.getItem('worth-asking'))).toContain('mostDays');
});

test('what is ticked before the app is here is there again after a link', async ({ page }) => {
  const person = new Person(page, 'en');
  const release = await openHeld(page, 'en', 'full');
  await person.picks('who', 'adult');
  await person.goesOn();
  await person.sees('questions:opioids.title');
  await person.picks('opioids', 'fewTimes');
  await page.locator('.mast summary').last().click();
  await page.locator('.mast a[hreflang=es]').click({ noWaitAfter: true });
  await page.waitForURL('**/es/step/opioids/', { waitUntil: 'commit' });
  release();
  await settled(page);
  await new Person(page, 'es').sees('questions:opioids.title');
  await expect(page.locator('input[value=fewTimes]')).toBeChecked();
});
