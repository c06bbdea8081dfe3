/**
 * The way in browsers of 2021 and 2022: Chromium 90, the lowest version the aid is held to, which
 * knows no layers of style, and 103, which knows them and no :has. Not one screen is fuller or
 * emptier there, and the sheet is one page.
 */
import { globSync, readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { begins, oldBrowsersAreHere, oldVersions } from '../older/setup.ts';
import {
  BUSY_FULL,
  LANGS,
  PLAIN_SHORT,
  Person,
  asPrinted,
  expect,
  expectNone,
  faultsOf,
  print,
  settled,
  test,
} from './support.ts';

test.beforeAll(() => {
  if (!oldBrowsersAreHere())
    throw new Error('The old browsers are not here. Fetch them: node tests/older/setup.ts');
});

/** What an old browser says of parts of the page that it does not know, and passes over. */
const UNKNOWN =
  /^Unrecognized|^::-webkit-details-marker|was preloaded using link preload but not used/;

/** What is styled at all: the strip has its colour, and a button is as tall as a thumb. */
async function expectStyled(page: Page): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(() => {
        const strip = getComputedStyle(document.querySelector('.strip')!).backgroundColor;
        const wide = document.documentElement.scrollWidth - innerWidth;
        return `${strip}, ${wide} px too wide`;
      }),
    )
    .toBe('rgb(12, 50, 59), 0 px too wide');
}

/** Patterns that look behind: Safari before 16.4 reads none of a script that has one. */
test('no script of the build looks behind in a pattern', () => {
  const scripts = globSync(['dist/assets/*/*.js', 'dist/*/worker.js']);
  expect(scripts.length).toBeGreaterThan(3);
  const behind = scripts.filter((file) => /\(\?<[=!]/.test(readFileSync(file, 'utf8')));
  expect(behind).toEqual([]);
});

for (const version of oldVersions)
  test.describe(`Chromium ${version}`, () => {
    let browser: Browser;
    test.beforeAll(async () => {
      browser = await begins(version);
      expect(browser.version()).toMatch(new RegExp(`^${version}\\.`));
    });
    test.afterAll(() => browser.close());

    /** A new tab of it, and what the page must never do. */
    async function newTab(baseURL = '', width = 360) {
      const page = await browser.newPage({
        baseURL,
        locale: 'en-US',
        viewport: { width, height: 740 },
        serviceWorkers: 'block',
      });
      return { page, faults: faultsOf(page, new URL(baseURL).origin) };
    }

    for (const lang of LANGS) {
      test(`the short way in ${lang}, a reload, Back, and one printed page`, async ({
        baseURL,
      }) => {
        const { page, faults } = await newTab(baseURL, 320);
        const person = new Person(page, lang);
        await person.start('short');
        await expectStyled(page);
        await person.walks(PLAIN_SHORT, 'medicines');
        await page.reload();
        await settled(page);
        await person.sees('questions:medicines.title');
        await page.goBack();
        await person.sees('questions:suicide.title');
        await expect(page.locator('input[value=no]')).toBeChecked();
        await page.goForward();
        await person.walks(PLAIN_SHORT, 'sheet');
        await expectStyled(page);
        const paper = await print(page, 'A4');
        expect(paper.pages).toBe(1);
        expect(paper.text).toContain(person.word('doctorQuestions:W1'));
        expect(paper.text).not.toContain(person.word('shell:leave'));
        expectNone(faults, UNKNOWN);
        await page.close();
      });
    }

    test('the whole full way, a stop, a switch of language, and one printed page', async ({
      baseURL,
    }) => {
      const { page, faults } = await newTab(baseURL);
      const person = new Person(page, 'en');
      await person.start('full');
      await person.walks(BUSY_FULL, 'values');
      await page.locator('.mast summary').last().click();
      await page.locator('.mast a[hreflang=es]').click();
      person.lang = 'es';
      await person.sees('questions:values.title');
      await person.walks(BUSY_FULL, 'sheet');
      const paper = await print(page, 'Letter');
      expect(paper.pages).toBe(1);
      expect(paper.text).toContain(asPrinted(person.word('doctorQuestions:O1q_once')));
      expectNone(faults, UNKNOWN);
      await page.close();
    });

    test('a page of facts by its address is styled and prints with its margin', async ({
      baseURL,
    }) => {
      const { page, faults } = await newTab(baseURL, 320);
      await page.goto('/en/facts/depression/');
      await settled(page);
      await expectStyled(page);
      await page.emulateMedia({ media: 'print' });
      const left = await page.locator('h1').evaluate((one) => one.getBoundingClientRect().left);
      expect(left).toBeGreaterThan(40);
      expectNone(faults, UNKNOWN);
      await page.close();
    });

    for (const knows of ['a dialog', 'no dialog'])
      test(`all is deleted when that is asked for, where the browser knows ${knows}`, async ({
        baseURL,
      }) => {
        const { page, faults } = await newTab(baseURL);
        const asked: string[] = [];
        page.on('dialog', (dialog) => {
          asked.push(dialog.message());
          void dialog.accept();
        });
        if (knows === 'no dialog')
          await page.addInitScript(
            'for (const one of ["showModal", "close"]) delete HTMLDialogElement.prototype[one]',
          );
        const person = new Person(page, 'en');
        await person.start('full');
        await person.answers('who', 'adult');
        await expect(page.getByText(person.word('shell:eraseAsk'))).toBeHidden();
        await page.getByRole('button', { name: person.word('shell:erase') }).click();
        if (knows === 'a dialog') {
          await expect(page.getByText(person.word('shell:eraseAsk'))).toBeVisible();
          await page.getByRole('button', { name: person.word('shell:eraseYes') }).click();
        }
        await expect(page.getByText(person.word('shell:erased'))).toBeVisible();
        expect(await page.evaluate(() => sessionStorage.getItem('worth-asking'))).toBeNull();
        expect(asked).toEqual(knows === 'a dialog' ? [] : [person.word('shell:eraseAsk')]);
        expectNone(faults, UNKNOWN);
        await page.close();
      });
  });
