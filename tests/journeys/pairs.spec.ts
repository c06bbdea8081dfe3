/** Whole ways of people with several pairs of risks: each joint page in its place, and the sheet. */
import { noteOf, pickedOf } from '#questionnaire/picked.ts';
import type { Answers, QuestionId } from '#questionnaire/questions.ts';
import { withPairs } from '../support/pairs.ts';
import { type Lang, Person, asPrinted, expect, print, test } from './support.ts';

/** A page of the safety rules: its step, its title, the headings of its pairs; as keys of stops.json. */
type Told = readonly [step: string, title: string, ...topics: string[]];

interface Way {
  readonly lang: Lang;
  readonly way: 'full' | 'short';
  readonly answers: Answers;
  readonly told: readonly Told[];
  /** Keys of sheet.json `line`. */
  readonly prints: readonly string[];
}

const ways: Readonly<Record<string, Way>> = {
  'takes naltrexone with an opioid, on the short way': {
    lang: 'en',
    way: 'short',
    answers: withPairs.shortBoth,
    told: [],
    prints: [],
  },
  'takes an opioid, on the full way': {
    lang: 'es',
    way: 'full',
    answers: withPairs.fullOpioid,
    told: [],
    prints: [],
  },
  'helps someone who takes naltrexone': {
    lang: 'en',
    way: 'full',
    answers: withPairs.helperTakes,
    told: [],
    prints: [],
  },
};

/** Gives the answers in turn, up to the facts; every page met on the way, as it is read there. */
async function meets(person: Person, answers: Answers): Promise<string[][]> {
  const { page } = person;
  const heading = page.getByRole('heading', { level: 1 });
  const met: string[][] = [];
  while (person.step() !== 'facts') {
    const step = person.step();
    const title = (await heading.textContent()) ?? '';
    const answer = answers[step as QuestionId];
    if (answer === undefined) {
      met.push([step, title, ...(await page.locator('.stop-part > h2').allTextContents())]);
      await person.goesOn('shell:goOn');
    } else {
      await person.picks(step, ...pickedOf(answer));
      if (noteOf(answer)) await page.locator(`#${step}-note`).fill(noteOf(answer));
      await person.goesOn();
    }
    await expect(heading).not.toHaveText(title);
  }
  return met;
}

for (const [name, { lang, way, answers, told, prints }] of Object.entries(ways)) {
  test(`who ${name} meets every pair where it belongs, and prints it`, async ({ page }) => {
    const person = new Person(page, lang);
    await person.start(way);
    expect(await meets(person, answers)).toEqual(
      told.map(([step, ...keys]) => [step, ...keys.map((key) => person.word(`stops:${key}`))]),
    );
    await person.walks({}, 'sheet');
    const paper = await print(page, 'A4');
    expect(paper.pages).toBe(1);
    for (const line of prints)
      expect(paper.text).toContain(asPrinted(person.word(`sheet:line.${line}`)));
  });
}
