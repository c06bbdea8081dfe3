import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { READING } from '#app/pages/reading.ts';
import { type Item, hasReason, itemsIn, scoreOf, standards } from '#app/pages/standards.ts';
import { items } from '#deciding/check.ts';
import { WILLING, fitsOf, isWilling, optionsAt, steps, stepsOf } from '#deciding/fits.ts';
import { parseEdits } from '#editions/answers.ts';
import { optionIds } from '#deciding/options.ts';
import { suggest } from '#guidance/doctorQuestions.ts';
import { POINTS, VALUES, type ValueEnd, type ValueRow } from '#questionnaire/valueEnds.ts';
import { shownRows } from '#questionnaire/picked.ts';
import { type VariantId, variantIds, variantOf } from '#questionnaire/variant.ts';
import type { Answers } from '#questionnaire/questions.ts';
import { openStages, rowOf } from '#questionnaire/steps.ts';
import { stages } from '#questionnaire/question.ts';
import { isNote, isStop } from '#questionnaire/steps.ts';
import { pathOf, steps as screens } from '#questionnaire/path.ts';
import { type Leaning, leanings, mattersMost } from '#questionnaire/values.ts';
import { sheetOf } from '#sheet/model.ts';
import { noEdits } from '#questionnaire/edits.ts';
import { scores } from '../../scripts/readability.ts';
import { wordsOf } from '../../scripts/words.ts';
import { always } from '../support/always.ts';
import { given } from '../support/given.ts';
import { people } from '../support/people.ts';

const values = (...picked: string[]) => given({ values: picked });

/** Every set of answers to the lines, one point or none in each. */
const anyDots = fc
  .tuple(
    ...shownRows('values').map((row) =>
      fc.constantFrom(undefined, ...POINTS.map((point) => `${row}_${point}`)),
    ),
  )
  .map((dots) => dots.filter((dot) => dot !== undefined));

/** One person for each way in which the four options are told. */
const persons: Readonly<Record<VariantId, Answers>> = {
  medicine: given({ purpose: ['lowMood'], medicines: ['sertraline'] }),
  noMedicine: given({ purpose: ['lowMood'], medicines: ['none'] }),
  anxiety: given({ purpose: ['worry'], medicines: ['none'] }),
  anxietyMedicine: given({ purpose: ['worry'], medicines: ['sertraline'] }),
};
const anyone = fc.constantFrom(...variantIds);
const mirrorOf = (variant: VariantId, dots: readonly string[]) =>
  fitsOf({ ...persons[variant], values: { picked: dots as never } });

describe('the mirror has no tilt', () => {
  test.each(variantIds)('each option is touched by seven of the eight lines (%s)', (variant) => {
    expect(variantOf(persons[variant])).toBe(variant);
    const touched = optionIds.map((option) => {
      const { fits, pulls } = steps[stepsOf[variant][option]];
      const ends: readonly string[] = [...fits, ...pulls];
      // No end both fits an option and pulls away from it.
      expect(new Set(ends).size).toBe(ends.length);
      return shownRows('values').filter((row) =>
        VALUES[row as ValueRow].some((end) => ends.includes(end)),
      ).length;
    });
    expect(touched).toEqual([7, 7, 7, 7]);
  });
  test('to be willing moves nothing, whatever else was answered', () => {
    always(
      1000,
      fc.property(anyone, anyDots, fc.constantFrom(...WILLING), (variant, dots, end) => {
        const row = Object.keys(VALUES).find((id) =>
          (VALUES[id as ValueRow] as readonly string[]).includes(end),
        ) as ValueRow;
        const point = VALUES[row][0] === end ? 'this' : 'that';
        const others = dots.filter((dot) => !dot.startsWith(`${row}_`));
        const neutral = mirrorOf(variant, others);
        for (const willing of [point, `${point}Bit`])
          expect(mirrorOf(variant, [...others, `${row}_${willing}`])).toEqual(neutral);
        expect(mirrorOf(variant, [...others, `${row}_both`])).toEqual(neutral);
      }),
    );
  });
  test('no set of answers makes one option gain because the person is willing', () => {
    always(
      1000,
      fc.property(anyone, anyDots, (variant, dots) => {
        const isWillingDot = (dot: string) =>
          leanings({ values: { picked: [dot] as never } }).some(({ end }) => isWilling(end));
        const limits = dots.filter((dot) => !isWillingDot(dot));
        expect(mirrorOf(variant, dots)).toEqual(mirrorOf(variant, limits));
        for (const willing of dots.filter(isWillingDot)) {
          const [{ end }] = leanings({ values: { picked: [willing] as never } }) as [Leaning];
          expect(optionsAt(persons[variant], end)).toEqual({ fits: [], pulls: [] });
        }
      }),
    );
  });
  test('a willing end is one of the two of its line, and each line has at least one that speaks', () => {
    for (const row of shownRows('values') as readonly ValueRow[]) {
      const willing = VALUES[row].filter(isWilling);
      expect([row, willing.length]).toEqual([row, row === 'enough' ? 0 : 1]);
    }
  });
  test('says nothing while nothing is picked, or all is in the middle', () => {
    const middle = shownRows('values').map((row) => `${row}_both`);
    for (const variant of variantIds)
      for (const dots of [[], middle])
        expect(mirrorOf(variant, dots).flatMap(({ fits, pulls }) => [...fits, ...pulls])).toEqual(
          [],
        );
  });
});

describe('what matters', () => {
  test('prints the three strongest, in the person’s words', () => {
    const answers = values(
      'proof_thisBit',
      'time_that',
      'money_both',
      'care_thatBit',
      'enough_this',
    );
    expect(mattersMost(answers)).toEqual(['canWait', 'planHelps', 'weakProofOk']);
    expect(sheetOf(answers, noEdits).matters).toEqual(['canWait', 'planHelps', 'weakProofOk']);
    expect(leanings(answers)).toHaveLength(4);
  });
  test('prints the three that they picked, for as long as they lean to one of them', () => {
    const answers = values('proof_that', 'time_that', 'money_that', 'care_that', 'enough_that');
    const first = ['strongProof', 'canWait', 'mustBeCovered'] as const;
    const mine = ['littleCare', 'planFallsShort'] as const;
    const prints = (matters?: readonly ValueEnd[]) =>
      sheetOf(answers, { ...noEdits, ...(matters && { matters }) }).matters;
    expect(prints()).toEqual(first);
    expect(prints(mine)).toEqual(mine);
    expect(prints([])).toEqual([]);
    // What they lean to no more is no pick any more.
    expect(prints(['planHelps', 'littleCare'])).toEqual(['littleCare']);
    expect(prints(['planHelps'])).toEqual(first);
  });
  test('a pick opens again as it was kept, and holds only what can print', () => {
    const read = (matters: unknown) => parseEdits({ matters }).matters;
    expect(read(['littleCare', 'strongProof'])).toEqual(['strongProof', 'littleCare']);
    expect(read(['x', 7, 'canPay', ...Object.values(VALUES).flat()])).toHaveLength(3);
    expect(read([])).toEqual([]);
    expect(read(undefined)).toBeUndefined();
    expect(read('canPay')).toBeUndefined();
  });
  test('has no line of an earlier edition, but for who has answered it', () => {
    expect(shownRows('values')).toHaveLength(8);
    expect(shownRows('values')).not.toContain('plan');
    const held = shownRows('values', { picked: ['plan_that'] });
    expect(held.filter((row) => row !== 'plan')).toEqual(shownRows('values'));
    expect(held).toContain('plan');
    const kept = given({ values: ['plan_that', 'medicines_thatBit'] });
    expect(mattersMost(kept)).toEqual(['noMedicine', 'fewerMedicines']);
  });
  test('never takes a stop off the sheet, whatever the dots say', () => {
    always(
      300,
      fc.property(people, (answers) => {
        const { values: _, ...without } = answers;
        expect(sheetOf(answers, noEdits).stops).toEqual(sheetOf(without, noEdits).stops);
        expect(sheetOf(answers, noEdits).boxes).toEqual(sheetOf(without, noEdits).boxes);
      }),
    );
  });
});

describe('check my understanding', () => {
  test.each(Object.entries(items))('%s: a mix-up brings its question up', (id, item) => {
    const wrong = item.right === 'true' ? 'false' : 'true';
    const said = { medicines: ['sertraline'], triedBefore: ['therapy'] };
    const place = (understanding: string) =>
      suggest(given({ ...said, understanding: [understanding] })).findIndex(
        (one) => one.id === item.question,
      );
    const right = place(`${id}_${item.right}`);
    expect(place(`${id}_${wrong}`)).toBeLessThanOrEqual(right);
    expect(place(`${id}_unsure`)).toBe(place(`${id}_${wrong}`));
    expect(
      suggest(given({ ...said, understanding: [`${id}_${wrong}`] })).find(
        (one) => one.id === item.question,
      ),
    ).toMatchObject({ on: true });
  });
});

describe('the way through', () => {
  test('puts every screen in one of its parts, in order', () => {
    const path = pathOf(given({ purpose: ['lowMood'] }));
    const at = path.map((step) => stages.indexOf(rowOf(step).stage));
    expect([...at].sort((a, b) => a - b)).toEqual(at);
    expect([...openStages(path).keys()]).toEqual([...stages]);
    // Each opens at its first screen.
    expect(Object.fromEntries(openStages(path))).toEqual({
      safety: 'who',
      facts: 'facts',
      options: 'options',
      values: 'values',
      understanding: 'understanding',
      ready: 'ready',
      check: 'check',
      questions: 'myQuestions',
      sheet: 'sheet',
    });
    for (const step of screens)
      if (isStop(step) || isNote(step)) expect(rowOf(step).stage).toBe('safety');
  });
});

describe('the standards, scored by ourselves', () => {
  const rating = JSON.parse(readFileSync('tests/support/second-rating.json', 'utf8')) as Record<
    keyof typeof standards,
    Readonly<Record<string, Item['status']>>
  >;
  const sets = Object.entries(standards) as [keyof typeof standards, readonly Item[]][];
  test.each(sets)('give each item of %s the lower mark of two raters', (set, ofSet) => {
    const scored = ofSet.filter(({ status }) => status !== 'na');
    expect(Object.fromEntries(scored.map(({ id, status }) => [id, status]))).toEqual(
      rating[set] ?? {},
    );
  });
  const count = (set: keyof typeof standards, status: Item['status']): number =>
    (standards[set] as readonly Item[])
      .filter((item) => item.status === status)
      .reduce((sum, item) => sum + itemsIn(item), 0);
  test('add up item by item, as the lower marks do', () => {
    const counts = (['ipdasi', 'nice', 'pemat', 'cdc'] as const).map((set) =>
      (['met', 'partly', 'notYet'] as const).map((status) => count(set, status)),
    );
    expect(counts).toEqual([
      [16, 12, 8],
      [8, 8, 2],
      [17, 6, 0],
      [17, 0, 3],
    ]);
    expect(scoreOf(standards.cdc)).toBe(85);
  });
  test.each(['en', 'es'])(
    'say in %s why an item is not met that takes nobody from outside',
    (lang) => {
      const words = wordsOf(lang);
      const keys = sets.flatMap(([set, ofSet]) =>
        ofSet.filter(hasReason).map(({ id }) => `standards:why.${set}.${id.replace('-', 'to')}`),
      );
      const told = [...words.keys()].filter((key) => key.startsWith('standards:why.'));
      expect(told.sort()).toEqual(keys.sort());
    },
  );
  test('never call an item met that only people outside can meet', () => {
    const file = readFileSync('tests/support/people-items.json', 'utf8');
    const needPeople = JSON.parse(file) as Record<keyof typeof standards, string[]>;
    for (const [set, ids] of Object.entries(needPeople)) {
      const rowsOf: readonly Item[] = standards[set as keyof typeof standards];
      for (const id of ids)
        expect(
          rowsOf.find((row) => row.id === id),
          `${set} ${id}`,
        ).toMatchObject({
          status: 'notYet',
          needs: expect.any(String),
        });
    }
  });
  test('tell the reading scores as they are counted', () => {
    const [en] = scores('en');
    const [es] = scores('es');
    expect(READING).toEqual({
      grade: Math.round(en!.values['grade']!),
      smog: Math.round(en!.values['smog']!),
      inflesz: Math.round(es!.values['inflesz']!),
      huerta: Math.round(es!.values['huerta']!),
    });
  });
});
