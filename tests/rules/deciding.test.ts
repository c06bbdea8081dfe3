import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { READING } from '#app/pages/reading.ts';
import { type Item, RATED, hasReason, itemsIn, standards } from '#app/pages/standards.ts';
import { items } from '#deciding/check.ts';
import { fitsOf, fitting, valueRows } from '#deciding/fits.ts';
import { optionIds } from '#deciding/options.ts';
import { suggest } from '#guidance/doctorQuestions.ts';
import { POINTS, VALUES } from '#questionnaire/valueEnds.ts';
import { openStages, rowOf } from '#questionnaire/steps.ts';
import { stages } from '#questionnaire/question.ts';
import { isNote, isStop } from '#questionnaire/steps.ts';
import { pathOf, steps } from '#questionnaire/path.ts';
import { leanings, mattersMost } from '#questionnaire/values.ts';
import { sheetOf } from '#sheet/model.ts';
import { noEdits } from '#questionnaire/edits.ts';
import { scores } from '../../scripts/readability.ts';
import { wordsOf } from '../../scripts/words.ts';
import { always } from '../support/always.ts';
import { given } from '../support/given.ts';
import { people } from '../support/people.ts';

const values = (...picked: string[]) => given({ values: picked });

describe('what matters', () => {
  test('can fit each option as often as any other, and pull as often from it', () => {
    const about = (option: (typeof optionIds)[number]) =>
      valueRows.filter((row) => VALUES[row].some((end) => fitting[end].includes(option)));
    expect(optionIds.map((option) => about(option).length)).toEqual([6, 6, 6, 6]);
    for (const row of valueRows) {
      const [one, other] = VALUES[row];
      // No option stands at both ends of one line.
      expect(fitting[one].filter((option) => fitting[other].includes(option))).toEqual([]);
    }
  });
  test('points nowhere while nothing is picked, or all is in the middle', () => {
    const empty = fitsOf(values()).flatMap(({ fits, pulls }) => [...fits, ...pulls]);
    const middle = fitsOf(values(...valueRows.map((row) => `${row}_both`)));
    expect(empty).toEqual([]);
    expect(middle.flatMap(({ fits, pulls }) => [...fits, ...pulls])).toEqual([]);
  });
  test('is the same mirror whichever side is asked: fits there, pulls here', () => {
    always(
      100,
      fc.property(fc.constantFrom(...valueRows), fc.constantFrom(...POINTS), (row, point) => {
        const mirrored = {
          this: 'that',
          thisBit: 'thatBit',
          both: 'both',
          thatBit: 'thisBit',
          that: 'this',
        };
        const here = fitsOf(values(`${row}_${point}`));
        const there = fitsOf(values(`${row}_${mirrored[point]}`));
        expect(here.map(({ fits, pulls }) => [fits, pulls])).toEqual(
          there.map(({ fits, pulls }) => [pulls, fits]),
        );
      }),
    );
  });
  test('prints the three strongest, in the person’s words', () => {
    const answers = values('proof_thisBit', 'time_that', 'money_both', 'care_thatBit', 'plan_this');
    expect(mattersMost(answers)).toEqual(['canWait', 'planHelps', 'weakProofOk']);
    expect(sheetOf(answers, noEdits).matters).toEqual(['canWait', 'planHelps', 'weakProofOk']);
    expect(leanings(answers)).toHaveLength(4);
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
  test('puts every screen in one of six stages, in order', () => {
    const path = pathOf(given({ purpose: ['lowMood'] }));
    const at = path.map((step) => stages.indexOf(rowOf(step).stage));
    expect([...at].sort((a, b) => a - b)).toEqual(at);
    expect([...openStages(path).keys()]).toEqual([...stages]);
    // Each opens at its first screen.
    expect(Object.fromEntries(openStages(path))).toEqual({
      safety: 'who',
      facts: 'facts',
      options: 'options',
      matters: 'values',
      questions: 'check',
      sheet: 'sheet',
    });
    for (const step of steps)
      if (isStop(step) || isNote(step)) expect(rowOf(step).stage).toBe('safety');
  });
});

describe('the standards, scored by ourselves', () => {
  const rating = JSON.parse(readFileSync('tests/support/second-rating.json', 'utf8')) as Record<
    keyof typeof standards,
    Readonly<Record<string, Item['status']>>
  >;
  const sets = Object.entries(standards) as [keyof typeof standards, readonly Item[]][];
  test.each(sets)('score no item of %s higher than a second rater did', (set, ofSet) => {
    const marks: readonly Item['status'][] = ['notYet', 'partly', 'met'];
    const scored = ofSet.filter(({ status }) => status !== 'na');
    expect(scored.map(({ id }) => id).sort()).toEqual(Object.keys(rating[set]).sort());
    const above = scored.filter(
      ({ id, status }) => marks.indexOf(status) > marks.indexOf(rating[set][id]!),
    );
    expect(above).toEqual([]);
  });
  const count = (set: keyof typeof standards, status: Item['status']): number =>
    (standards[set] as readonly Item[])
      .filter((item) => item.status === status)
      .reduce((sum, item) => sum + itemsIn(item), 0);
  test('add up item by item, as the second rater counted them', () => {
    const counts = (['ipdasi', 'nice', 'cdc'] as const).map((set) =>
      (['met', 'partly', 'notYet'] as const).map((status) => count(set, status)),
    );
    expect(counts).toEqual([
      [16, 12, 8],
      [6, 10, 2],
      [9, 0, 11],
    ]);
    expect(RATED.cdc.score).toBe((100 * count('cdc', 'met')) / 20);
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
