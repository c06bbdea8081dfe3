/**
 * The minutes that people are told, beside the words that they are shown. A model, and stable: it
 * counts words and presses, and clocks nobody (src/questionnaire/minutes.ts says how). The table is
 * written to .cache/minutes.txt.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { secondsOf } from '#questionnaire/minutes.ts';
import type { Step } from '#questionnaire/machine.ts';
import { minutesOf, pathOf } from '#questionnaire/path.ts';
import type { Answers } from '#questionnaire/questions.ts';
import { isBeside } from '#questionnaire/steps.ts';
import { given } from '../support/given.ts';
import { Person, expect, test } from './support.ts';

/** Words a minute; of a list of answers, which people skim, twice as many. */
const READ = 170;
const SKIM = 2 * READ;
/** Seconds for a press. */
const PRESS = 3;

/** People who meet every screen that asks; the first of each way has nothing special to tell. */
const PEOPLE: readonly Answers[] = [
  given({ purpose: ['lowMood'], lowMood: 'someDays' }),
  given({ way: 'short', purpose: ['lowMood'] }),
  given({
    opioids: 'fewTimes',
    whichOpioid: ['painMedicine'],
    purpose: ['lowMood', 'worry'],
    lowMood: 'someDays',
    worry: 'mostDays',
    stage: 'takesNow',
    naltrexoneForm: 'lowDose',
    suicide: 'sometimes',
    medicines: ['sertraline', 'bupropion'],
    medicinesGoing: 'notHelping',
    conditions: ['liver', 'eatingDisorder'],
    anorexiaBulimia: 'no',
    liverDetail: ['fatty'],
    comingUp: ['surgery'],
  }),
  given({
    way: 'short',
    healthShort: ['haveNaltrexone', 'liverSigns'],
    naltrexoneNow: 'has',
  }),
];

/** What a phone shows before the button that leads on, or to its end where none does. */
const countedOn = (page: Page) =>
  page.evaluate(() => {
    const main = document.querySelector('main')!;
    const isSeen = (at: Element) => at.checkVisibility() && at.closest('.unseen') === null;
    const buttons = [...main.querySelectorAll('.buttons .btn')].filter(isSeen);
    // Where one chooses, what may be chosen stands below the button.
    const end = main.querySelector('.buttons ~ section') ? undefined : buttons.at(-1);
    const counts = { read: 0, skim: 0 };
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      const at = text.parentElement!;
      if (end && end.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING) continue;
      if (!isSeen(at)) continue;
      const words = text.textContent!.match(/\S+/g)?.length ?? 0;
      counts[at.closest('label, dd, dt') ? 'skim' : 'read'] += words;
    }
    return counts;
  });

/** What a person presses there: each answer that is not preset, and the button. */
function pressesOn(step: Step, answers: Answers): number {
  const said = answers[step as keyof Answers];
  // The rows of a grid, each with a dot to pick.
  const rows = { values: 8, understanding: 5, ready: 4 }[step as string];
  const picked = typeof said === 'object' ? Math.max(1, said.picked.length) : said ? 1 : 0;
  return (rows ?? picked) + 1;
}

test('the minutes that each way is said to take are those of its words', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const person = new Person(page, 'en');
  const rows: string[] = [];
  const wrong: string[] = [];
  const seen = new Set<string>();
  const beside: number[] = [];
  const sums: string[] = [];
  for (const answers of PEOPLE) {
    const way = answers.way ?? 'full';
    let [words, seconds, presses] = [0, 0, 0];
    for (const step of pathOf(answers)) {
      if (step === 'sheet') continue;
      await person.opens(step, answers);
      const { read, skim } = await countedOn(page);
      const press = pressesOn(step, answers);
      const counted = Math.round((read / READ + skim / SKIM) * 60 + press * PRESS);
      [words, seconds, presses] = [words + read + skim, seconds + counted, presses + press];
      if (isBeside(step)) beside.push(counted);
      const key = `${step} (${way})`;
      if (seen.has(key)) continue;
      seen.add(key);
      const said = secondsOf(step, answers);
      rows.push([key.padEnd(22), read + skim, press, counted, said].join('\t'));
      if (!isBeside(step) && Math.abs(said - counted) > counted / 5)
        wrong.push(`${key}: says ${said} seconds, counts ${counted}`);
    }
    sums.push(
      `${way}: ${pathOf(answers).length - 1} screens and the sheet, ${words} words, ${presses} presses, ${(seconds / 60).toFixed(1)} minutes; a plain one says ${minutesOf(way)}`,
    );
  }
  mkdirSync('.cache', { recursive: true });
  writeFileSync(
    '.cache/minutes.txt',
    `${['screen\twords\tpresses\tcounted\tsaid', ...rows, ...sums].join('\n')}\n`,
  );
  const usual = beside.reduce((sum, one) => sum + one, 0) / beside.length;
  expect(
    Math.abs(secondsOf('opioidStop', {}) - usual) / usual,
    `${Math.round(usual)}`,
  ).toBeLessThan(0.2);
  expect(wrong).toEqual([]);
});
