/** Papers for people without a device, and the wallet card: printed and read back. */
import { doctorQuestions } from '#guidance/doctorQuestions.ts';
import { paperItems } from '#papers/items.ts';
import {
  LANGS,
  Person,
  asPrinted,
  expect,
  holdScript,
  open,
  print,
  test,
  word,
} from './support.ts';

for (const lang of LANGS) {
  test(`in ${lang}, the blank questionnaire and the general sheet print whole, on A4 and Letter`, async ({
    page,
  }) => {
    const person = new Person(page, lang);
    await open(page, `/${lang}/clinics/`);
    await person.sees('papers:title');
    const keep = process.env['KEEP'];
    for (const format of ['A4', 'Letter'] as const) {
      await page.getByRole('radio', { name: person.word('papers:pick.blank') }).check();
      const blank = await print(page, format, keep && `${keep}/blank-${lang}-${format}.pdf`);
      expect(blank.tagged).toBe(true);
      expect(blank.pages).toBeLessThanOrEqual(8);
      for (const { step, number } of paperItems()) {
        const title = person.word(`questions:${step}.title`);
        expect(blank.text).toContain(asPrinted(`${number}. ${title}`));
      }
      for (const one of lang === 'en' ? ['en' as const] : [lang, 'en' as const]) {
        for (const line of ['O2', 'O3', 'B1', 'H1', 'H2', 'V1', 'M2'])
          expect(blank.text).toContain(asPrinted(word(one, `lines:${line}`)));
        const [before = ''] = word(one, 'lines:S4').split('{{emergency}}');
        expect(blank.text).toContain(asPrinted(before + word(one, 'crisis:slot.emergency')));
      }
      expect(blank.text).toContain(asPrinted(person.word('papers:blank.crisisLine')));
      expect(blank.text).not.toContain('{{');
      const [emergency, line] = [
        person.word('crisis:slot.emergency'),
        person.word('crisis:slot.line'),
      ];
      expect(blank.text).toContain(
        asPrinted(person.word('crisis:sheet.none', { emergency, line })),
      );
      expect(blank.text).toContain(asPrinted(person.word('sheet:status')));

      await page.getByRole('radio', { name: person.word('papers:pick.general') }).check();
      const general = await print(page, format, keep && `${keep}/general-${lang}-${format}.pdf`);
      expect(general.pages).toBeLessThanOrEqual(3);
      for (const { id } of doctorQuestions) {
        // What a question names is a gap, as what it leaves open.
        const words = person.word(`doctorQuestions:${id}`, { class: '____', name: '____' });
        expect(general.text).toContain(asPrinted(words));
      }
    }
    await page.emulateMedia({ media: 'print' });
    for (const pick of ['blank', 'general', 'card']) {
      await page.emulateMedia({ media: null });
      await page.getByRole('radio', { name: person.word(`papers:pick.${pick}`) }).check();
      await page.emulateMedia({ media: 'print' });
      const points = await page
        .locator('.paper *')
        .evaluateAll((all) => all.map((one) => parseFloat(getComputedStyle(one).fontSize) * 0.75));
      expect(Math.min(...points)).toBeGreaterThan(10.99);
    }
  });

  test(`in ${lang}, who takes naltrexone may print a card as large as a bank card, folded`, async ({
    page,
  }) => {
    const person = new Person(page, lang);
    await person.opens('sheet', {
      way: 'full',
      who: 'adult',
      opioids: 'no',
      purpose: { picked: ['lowMood'] },
      lowMood: 'aLittle',
      stage: 'takesNow',
    });
    await person.sees('sheet:page.title');
    expect((await print(page, 'A4')).pages).toBe(1);
    await page.getByRole('checkbox', { name: person.word('sheet:page.card') }).check();
    const paper = await print(
      page,
      'A4',
      process.env['KEEP'] && `${process.env['KEEP']}/card-${lang}.pdf`,
    );
    expect(paper.pages).toBe(2);
    // A card is for whoever helps: in English too, as nobody has reviewed the translation.
    expect(paper.text).toContain(asPrinted(word('en', 'papers:card.emergency')));
    expect(paper.text).toContain(asPrinted(person.word('papers:card.title')));
    await page.emulateMedia({ media: 'print' });
    const sides = await page.locator('.wallet > div').evaluateAll((all) =>
      all.map((side) => {
        const { width, height } = side.getBoundingClientRect();
        return { width, height, clipped: side.scrollHeight > side.clientHeight + 1 };
      }),
    );
    for (const { width, height, clipped } of sides) {
      expect(width).toBeCloseTo((85.6 * 96) / 25.4, 0);
      expect(height).toBeCloseTo((54 * 96) / 25.4, 0);
      expect(clipped).toBe(false);
    }
  });
}

test('who does not take it is offered no card', async ({ page }) => {
  const person = new Person(page, 'en');
  await person.opens('sheet', { way: 'full', who: 'adult', opioids: 'no' });
  await person.sees('sheet:page.title');
  await expect(page.getByRole('checkbox', { name: person.word('sheet:page.card') })).toHaveCount(0);
});

test('the paper that is picked before the script is here is the one that prints', async ({
  page,
}) => {
  const release = await holdScript(page);
  const person = new Person(page, 'en');
  await page.goto('/en/clinics/', { waitUntil: 'commit' });
  await page.getByRole('radio', { name: person.word('papers:pick.card') }).check();
  release();
  await expect(page.getByRole('article')).toContainText(person.word('papers:card.team'));
});
