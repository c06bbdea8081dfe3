/** Whole ways of people with several pairs of risks: each joint page in its place, and the sheet. */
import { noteOf, pickedOf } from '#questionnaire/picked.ts';
import type { Answers, QuestionId } from '#questionnaire/questions.ts';
import { withPairs } from '../support/pairs.ts';
import { type Lang, Person, asPrinted, expect, print, test } from './support.ts';

/** A key of the words, or one with what its words name: classes of stops.json, or the person's own. */
type Called = string | readonly [key: string, ...named: string[]];

/** Headings of two rows that have the same lines: told once, under both. */
const BUPROPION_BARRED = 'topic.bupropionSeizures / topic.bupropionAnorexia';
const SURGERY_AND_INJURY = 'topic.surgery / topic.injury';

/** A page of the safety rules: its step, its title, the headings of its pairs; keys of stops.json. */
type Told = readonly [step: string, title: Called, ...topics: Called[]];

interface Way {
  readonly lang: Lang;
  readonly way: 'full' | 'short';
  readonly answers: Answers;
  readonly told: readonly Told[];
  /** Keys of sheet.json `line`. */
  readonly prints: readonly Called[];
}

const ways: Readonly<Record<string, Way>> = {
  'takes naltrexone with an opioid, on the short way,': {
    lang: 'en',
    way: 'short',
    answers: withPairs.shortBoth,
    told: [
      ['opioidStop', 'page.opioid.title'],
      ['thoughtsNote', 'page.thoughts.title'],
      ['opioidAgainStop', 'page.opioidAgain.title'],
      [
        'medicinesStop',
        'page.call.title',
        'topic.maoiBupropion',
        ['topic.maoiWith', 'class.ssri'],
        ['topic.maoiWith', 'Adderall'],
        'topic.opioidMaoi',
        ['topic.tramadolWith', 'class.ssri'],
        ['topic.opioidWith', 'class.sleepPanic'],
      ],
      [
        'medicinesNotes',
        'page.note.title',
        ['topic.maoiWith', 'class.lithium'],
        'topic.ketamine',
        'topic.lithium',
        'topic.sleepPanic',
      ],
      ['liverSignsStop', 'page.liver.title'],
      ['bothStop', 'page.both.title'],
      [
        'healthStop',
        'page.call.title',
        'topic.disulfiramAlcohol',
        // Two rows with the same lines are told once, under both headings.
        BUPROPION_BARRED,
        'topic.twoBupropion',
      ],
      ['plansStop', 'topic.opioidPregnant'],
      ['allergyStop', 'page.allergy.title'],
      [
        'haveItStop',
        'page.haveSeveral.title',
        SURGERY_AND_INJURY,
        'topic.kidney',
        'topic.ketamine',
        'topic.lithium',
        'topic.disulfiram',
      ],
      [
        'shortNotes',
        'page.note.title',
        'topic.bupropionAlcohol',
        'topic.sleepAlcohol',
        'topic.lithiumBipolar',
        'topic.lithiumKidney',
        'topic.liver',
      ],
    ],
    prints: ['liverSignsTakes', 'allergyTakes', 'disulfiramAlcohol', 'maoiBupropion'],
  },
  'takes an opioid, on the full way,': {
    lang: 'es',
    way: 'full',
    answers: withPairs.fullOpioid,
    told: [
      ['opioidStop', 'page.opioid.title'],
      ['crisisStop', 'page.crisis.title'],
      ['opioidAgainStop', 'page.opioidAgain.title'],
      [
        'medicinesStop',
        'page.call.title',
        'topic.maoiBupropion',
        ['topic.maoiWith', 'class.ssri', 'class.stJohnsWort'],
        ['topic.maoiName', 'dextromethorphan'],
        'topic.opioidMaoi',
        ['topic.tramadolWith', 'class.ssri'],
        ['topic.opioidWith', 'class.sleepPanic'],
      ],
      [
        'medicinesNotes',
        'page.note.title',
        ['topic.maoiWith', 'class.lithium'],
        'topic.lithium',
        'topic.sleepPanic',
        'topic.stJohnsWort',
      ],
      ['liverSignsStop', 'page.liver.title'],
      ['healthStop', 'page.call.title', BUPROPION_BARRED],
      ['allergyStop', 'page.allergy.title'],
      ['healthNotes', 'page.note.title', 'topic.lithiumBipolar', 'topic.lithiumKidney'],
      // Disulfiram adds to the signs of the liver that were told before.
      ['plansStop', 'page.liver.title', 'topic.disulfiramAlcohol', 'topic.opioidPregnant'],
      [
        'planNotes',
        'page.note.title',
        'topic.bupropionAlcohol',
        'topic.sleepAlcohol',
        'topic.surgery',
        'topic.injury',
      ],
    ],
    prints: ['liverSigns', 'allergy', 'disulfiramAlcohol', 'pregnantAndUses'],
  },
  'helps someone who takes naltrexone': {
    lang: 'en',
    way: 'full',
    answers: withPairs.helperTakes,
    told: [
      ['haveItStop', 'page.haveTakes.title_helper'],
      ['thoughtsNote', 'page.thoughtsUnsure.title_helper'],
      ['medicinesStop', 'page.haveSeveral.title_helper', 'topic.ketamine', 'topic.lithium'],
      [
        'healthHaveItStop',
        'page.haveSeveral.title_helper',
        'topic.liver_helper',
        'topic.kidney_helper',
      ],
      ['healthNotes', ['page.noteOne.title_helper', 'Lithium and their kidneys']],
      [
        'plansStop',
        'page.call.title',
        'topic.disulfiramAlcohol',
        SURGERY_AND_INJURY,
        'topic.pregnancy',
        'topic.disulfiram',
      ],
    ],
    prints: [['takesNaltrexone_told', 'low dose'], 'disulfiramAlcohol'],
  },
};

/** The words of a key; what they name stands in a row. */
function words(person: Person, room: string, called: Called): string {
  const [key = '', ...named] = [called].flat();
  if (key.includes(' / ')) {
    return key
      .split(' / ')
      .map((one) => words(person, room, one))
      .join('; ')
      .replace(/; \p{Lu}/gu, (seam) => seam.toLowerCase());
  }
  const each = named.map((one) => (one.startsWith('class.') ? person.word(`stops:${one}`) : one));
  const list = new Intl.ListFormat(person.lang).format(each);
  return person.word(`${room}${key}`, { class: list, name: list, form: list, topic: list });
}

/** Gives the answers in turn, up to the facts: every page met on the way, as it is read there. */
async function meets(person: Person, answers: Answers): Promise<string[][]> {
  const { page } = person;
  const heading = page.getByRole('heading', { level: 1 });
  const met: string[][] = [];
  while (person.step() !== 'facts') {
    const step = person.step();
    const title = (await heading.textContent()) ?? '';
    const answer = answers[step as QuestionId];
    if (answer === undefined) {
      met.push([
        step,
        title,
        ...(await page.locator('.stop-part > h2, .fold > summary > h2').allTextContents()),
      ]);
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
      told.map(([step, ...called]) => [step, ...called.map((one) => words(person, 'stops:', one))]),
    );
    await person.walks({}, 'sheet');
    const paper = await print(page, 'A4');
    expect(paper.pages).toBe(1);
    for (const line of prints)
      expect(paper.text).toContain(asPrinted(words(person, 'sheet:line.', line)));
  });
}
