/** What is on every screen of the way stands in one place on a phone; the start says first things first. */
import type { Locator } from '@playwright/test';
import { addressOf } from '#i18n/address.ts';
import { minutesOf } from '#questionnaire/path.ts';
import { deciding, given } from '../support/given.ts';
import { LANGS, Person, expect, expectInView, open, test } from './support.ts';

const PHONE = { width: 360, height: 740 };

const whole = given({
  purpose: ['lowMood'],
  lowMood: 'someDays',
  opioids: 'mostDays',
  whichOpioid: ['painMedicine'],
});

/** One of each kind of screen. */
const STEPS = [
  'who',
  'opioids',
  'opioidStop',
  'medicines',
  'facts',
  'options',
  'values',
  'understanding',
  'check',
  'myQuestions',
] as const;

const box = async (of: Locator) => {
  const { x, y, width, height } = (await of.boundingBox())!;
  return [x, y, width, height].map(Math.round);
};

/** Lines of text that it takes. */
const lines = (of: Locator): Promise<number> =>
  of.evaluate((at) => {
    const range = document.createRange();
    range.selectNodeContents(at);
    const tops = [...range.getClientRects()]
      .filter(({ width, height }) => width > 1 && height > 12)
      .map(({ top, height }) => Math.round((top + height / 2) / 12));
    return new Set(tops).size;
  });

for (const lang of LANGS) {
  test(`Back, the count, the sheet, Leave and Continue never move, in ${lang}`, async ({
    page,
  }) => {
    await page.setViewportSize(PHONE);
    const person = new Person(page, lang);
    const places = new Map<string, number[][]>();
    const keep = (name: string, at: number[]) =>
      places.set(name, [...(places.get(name) ?? []), at]);
    for (const step of STEPS) {
      await person.opens(step, whole);
      const where = page.locator('.where');
      keep('leave', await box(page.locator('.exit')));
      keep('help', await box(page.locator('.help > summary')));
      keep('back', await box(where.locator('.back')));
      keep('count', await box(where.locator('summary')));
      keep('sheet', await box(where.locator('.to-sheet')));
      const goOn = page
        .locator('main .buttons .btn:not(.plain, .quiet)')
        .filter({ visible: true })
        .last();
      const [x = 0, , width = 0] = await box(goOn);
      keep('go on', [x, width]);
      // What leads on is the one filled button, and the last.
      await expect(goOn).toHaveText(
        new RegExp(`${person.word('shell:continue')}|${person.word('shell:goOn')}`),
      );
    }
    for (const [name, all] of places)
      expect(new Set(all.map((at) => at.join())).size, `${name}: ${all.join(' ')}`).toBe(1);
  });

  test(`help and leaving each take one line on a small phone, in ${lang}`, async ({ page }) => {
    for (const width of [320, 360]) {
      await page.setViewportSize({ width, height: PHONE.height });
      await open(page, addressOf.step(lang, 'who'));
      for (const part of ['.help .when-closed', '.exit'])
        expect(await lines(page.locator(part)), `${part} at ${width}`).toBe(1);
      const [help, exit] = [page.locator('.help .when-closed'), page.locator('.exit')];
      const [x = 0, , w = 0] = await box(help);
      expect(x + w, `${width}`).toBeLessThanOrEqual((await box(exit))[0]!);
    }
  });

  test(`the start says the three messages in its first view, before both ways, in ${lang}`, async ({
    page,
  }) => {
    await page.setViewportSize(PHONE);
    await open(page, addressOf.start(lang));
    const messages = page.locator('.short li');
    await expect(messages).toHaveCount(3);
    for (const message of await messages.all()) await expectInView(message, 'whole');
    const bottom = (await messages.last().boundingBox())!;
    for (const way of ['full', 'short'] as const) {
      const name = new Person(page, lang).way(way);
      expect(name).toContain(String(minutesOf(way)));
      const link = page.getByRole('link', { name, exact: true });
      expect((await link.boundingBox())!.y).toBeGreaterThan(bottom.y + bottom.height);
    }
    // The main message is the largest of them.
    const sizes = await messages
      .locator('b')
      .evaluateAll((all) => all.map((at) => parseFloat(getComputedStyle(at).fontSize)));
    expect(sizes[0]).toBeGreaterThan(Math.max(...sizes.slice(1)));
  });

  test(`who drinks or is pregnant meets that tick in the first view, in ${lang}`, async ({
    page,
  }) => {
    await page.setViewportSize(PHONE);
    const person = new Person(page, lang);
    for (const [step, ticks] of [
      ['healthShort', ['liverSigns', 'alcohol', 'liver']],
      ['comingUp', ['alcohol', 'pregnant']],
    ] as const) {
      await person.opens(step, given({ way: step === 'healthShort' ? 'short' : 'full' }));
      for (const tick of ticks) await expectInView(page.locator(`#${step}-${tick}`), 'whole');
    }
  });

  test(`whom to call in danger is in the first view of the pages on thoughts of suicide, in ${lang}`, async ({
    page,
  }) => {
    await page.setViewportSize(PHONE);
    const person = new Person(page, lang);
    for (const [step, suicide] of [
      ['crisisStop', 'now'],
      ['thoughtsNote', 'sometimes'],
    ] as const) {
      await person.opens(step, given({ suicide }));
      const danger = page.locator('main').getByText(person.word('crisis:emergencyAny'));
      await expectInView(danger.first(), 'whole');
    }
  });

  test(`the library, the facts and where one chooses stay within three phones, in ${lang}`, async ({
    page,
  }) => {
    await page.setViewportSize(PHONE);
    const person = new Person(page, lang);
    const isShort = async () => {
      const { height } = (await page.locator('main').boundingBox())!;
      expect(height, page.url()).toBeLessThanOrEqual(3 * PHONE.height);
    };
    await open(page, addressOf.page(lang, 'library'));
    await isShort();
    for (const step of ['facts', 'choose'] as const) {
      await person.opens(step, deciding(whole));
      await isShort();
    }
  });
}
