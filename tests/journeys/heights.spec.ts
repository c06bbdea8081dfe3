/** The button that leads on stands within three heights of a phone, on every screen of the chart. */
import { pathOf } from '#questionnaire/path.ts';
import { type Answers, questions } from '#questionnaire/questions.ts';
import { given } from '../support/given.ts';
import { withPairs } from '../support/pairs.ts';
import { type Lang, LANGS, Person, expect, test, wordOr } from './support.ts';

const PHONE = { width: 360, height: 740 };
const BOUND = 3 * PHONE.height;

/** With a tick in each of its folds, all of it is open. */
const MEDICINES_OPEN = 5 * PHONE.height;

/** The list of questions is held in lengths.spec.ts, for whom it is as long as for most. */
const ELSEWHERE = 'myQuestions';

/** Who has most to read: each meets other pages, and some read them for someone else. */
const PEOPLE: Readonly<Record<string, Answers>> = {
  ...withPairs,
  shortHelper: { ...withPairs.shortBoth, who: 'helpsAdult' },
  fullHelper: { ...withPairs.fullOpioid, who: 'helpsAdult' },
  child: given({ who: 'helpsChild', opioids: 'unsaid', suicide: 'now' }),
  busy: given({
    who: 'helpsAdult',
    opioids: 'bupDepot',
    purpose: ['lowMood', 'worry', 'trauma', 'pain', 'drinking', 'weight'],
    stage: 'takesNow',
    naltrexoneForm: 'unsure',
    suicide: 'sometimes',
    medicines: ['sertraline', 'venlafaxine', 'amitriptyline', 'sleepPanic'],
    medicinesGoing: 'sideEffects',
    triedBefore: ['therapy', 'twoOrMore', 'lifestyle', 'brainTreatment'],
    conditions: ['liver', 'kidney', 'bipolar', 'eatingDisorder'],
    liverDetail: ['cirrhosis', 'hepatitisBC', 'fatty', 'highTests', 'testFine'],
    comingUp: ['surgery', 'trying', 'breastfeeding', 'alcohol', 'injuryRisk'],
  }),
};

/** How far down the page its main button ends, as it is first opened. */
async function endOf({ page, lang }: Person): Promise<number> {
  const person = new Person(page, lang);
  const names = ['shell:continue', 'shell:goOn', 'sheet:print', 'questions:choose.now']
    .flatMap((key) => [person.word(key), wordOr(lang, `${key}_helper`)])
    .filter((name) => name !== undefined);
  const name = new RegExp(`^(${names.join('|')})$`);
  const goOn = page.getByRole('button', { name }).or(page.getByRole('link', { name })).first();
  const { y, height } = (await goOn.boundingBox())!;
  return Math.round(y + height);
}

async function longOf(person: Person): Promise<string[]> {
  const long: string[] = [];
  for (const [name, answers] of Object.entries(PEOPLE))
    for (const [at, step] of pathOf(answers).entries()) {
      if (step === ELSEWHERE) continue;
      await (at === 0 ? person.opens(step, answers) : person.goesTo(step));
      const end = await endOf(person);
      if (end > (step === 'medicines' ? MEDICINES_OPEN : BOUND))
        long.push(`${step} of ${name}: ${end} px`);
    }
  return long;
}

/** The medicines with nothing ticked yet, and with what most who take one will tick. */
const medicines = (lang: Lang, picked: readonly string[]) => ({
  ...given({ purpose: ['lowMood'], lowMood: 'someDays' }),
  who: lang === 'es' ? 'adult' : 'helpsAdult',
  medicines: { picked },
});

for (const lang of LANGS) {
  test(`every screen comes to its button within three phones, in ${lang}`, async ({ page }) => {
    await page.setViewportSize(PHONE);
    expect(await longOf(new Person(page, lang))).toEqual([]);
  });

  test(`the medicines open short, and by keyboard, in ${lang}`, async ({ page }) => {
    await page.setViewportSize(PHONE);
    const person = new Person(page, lang);
    for (const picked of [[], ['none'], ['sertraline']]) {
      await person.opens('medicines', medicines(lang, picked));
      expect(await endOf(person)).toBeLessThanOrEqual(BOUND);
    }
    const folds = page.locator('form .fold');
    await expect(folds).toHaveCount(questions.medicines.folded.length);
    const box = page.locator('#medicines-lithium');
    await expect(box).toBeHidden();
    await page.locator('.fold > summary', { hasText: /lit(hium|io)/ }).focus();
    await page.keyboard.press('Enter');
    await expect(box).toBeVisible();
    // The search opens what it finds, and nothing else.
    await page.locator('#find').fill('effexor');
    await expect(page.locator('#medicines-venlafaxine')).toBeVisible();
    await page.locator('#find').fill('');
    await expect(page.locator('#medicines-venlafaxine')).toBeHidden();
    await expect(box).toBeVisible();
    // What is folded prints.
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('#medicines-venlafaxine')).toBeVisible();
  });
}
