/** The comparison of the four options: like with like, and as much for one as for another. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forYou, own, sides } from '#deciding/forYou.ts';
import { groundsOf, studiesFor } from '#deciding/grounds.ts';
import { monthLines, monthParts, months } from '#deciding/month.ts';
import { optionIds } from '#deciding/options.ts';
import { type Amount, type Study, studies } from '#deciding/studies.ts';
import { cellWords, gapWords } from '#deciding/studyWords.ts';
import { lines, parts, told } from '#deciding/told.ts';
import { variantIds, variantOf, variantsOf } from '#deciding/variant.ts';
import { type ClaimData, type ClaimId, claims } from '#evidence/claims.ts';
import { languageIds } from '#i18n/languages.ts';
import { speak, spokenIn } from '#i18n/words.ts';
import { noEdits } from '#questionnaire/edits.ts';
import { sheetOf } from '#sheet/model.ts';
import { leanWords } from '#sheet/sheetWords.ts';
import { wordsOf } from '../../scripts/words.ts';
import { always } from '../support/always.ts';
import { given } from '../support/given.ts';
import { people } from '../support/people.ts';

for (const lang of languageIds) await speak(lang);

const rows = variantIds.flatMap((variant) =>
  studies[variant].map((study) => [`${variant} ${study.id}`, study] as const),
);
const ends = (amount: Amount | undefined) => (amount === undefined ? [] : [amount].flat());
const cellsOf = ({ cells }: Study) => Object.values(cells);

/** Every number of some data, without its sign. */
function numbersIn(data: unknown): number[] {
  if (typeof data === 'number') return [Math.abs(data)];
  return data && typeof data === 'object' ? Object.values(data).flatMap(numbersIn) : [];
}

/** The numbers of some claims: what a source gives, and what we worked out from it. */
function numbersOf(ids: readonly ClaimId[]) {
  const all = ids.map((id) => (claims[id] as ClaimData).numbers ?? {});
  return {
    source: all.flatMap((one) => numbersIn({ ...one, our_sum: undefined })),
    ours: all.flatMap((one) => numbersIn('our_sum' in one ? one.our_sum : undefined)),
  };
}

describe.each(rows)('the row %s', (_, study) => {
  const { source, ours } = numbersOf(study.claims);
  test('is one study or one review: all its claims stand on it', () => {
    const elsewhere = study.claims.filter(
      (id) => !(claims[id].sources as readonly string[]).includes(study.from),
    );
    expect(elsewhere).toEqual([]);
  });
  test('shows the numbers of its claims, and says which are our sum', () => {
    for (const { value, ours: flagged } of cellsOf(study)) {
      for (const one of ends(value)) expect(flagged ? ours : source).toContain(one);
    }
  });
  test('shows its difference with its range, or says that none was seen', () => {
    const { gap, unit } = study;
    if (typeof gap === 'string') return;
    const apart = cellsOf(study)
      .flatMap(({ value }) => ends(value))
      .flatMap((one, _at, all) => all.map((other) => Math.abs(one - other)));
    const known = gap.ours ? [...ours, ...apart] : source;
    for (const one of ends(gap.is)) expect(known).toContain(Math.abs(one));
    for (const one of gap.range ?? []) expect(gap.ours ? ours : source).toContain(Math.abs(one));
    for (const lang of languageIds) {
      const { t } = spokenIn(lang)!;
      const text = gapWords(t, study).join(' ');
      expect(text, 'no gap in the words').not.toContain('{{');
      if (!gap.range) expect(text).toContain(t('deciding:range.unseen'));
      const digits = { points: 1, in100: 0, size: 2 }[unit ?? 'in100'];
      for (const one of gap.range ?? []) expect(text).toContain(Math.abs(one).toFixed(digits));
      expect(text.includes(t('deciding:ourSum')), text).toBe(gap.ours === true);
    }
  });
  test('tells whether better lies to this side or to that, as the numbers do', () => {
    const { gap } = study;
    if (typeof gap === 'string' || !gap.range || gap.told) return;
    const [from, to] = gap.range;
    expect(from).toBeLessThan(to);
    for (const one of ends(gap.is)) {
      expect(one).toBeGreaterThanOrEqual(from);
      expect(one).toBeLessThanOrEqual(to);
    }
  });
  test('says of each option what was seen, or that it was not tested', () => {
    expect(cellsOf(study).length).toBeGreaterThan(0);
    for (const lang of languageIds) {
      const { t } = spokenIn(lang)!;
      for (const cell of cellsOf(study)) {
        const { number, text } = cellWords(t, study, cell);
        expect(text).toBeTruthy();
        expect(`${number} ${text}`).not.toContain('{{');
        // A number has its unit, so that points and people are never in one row.
        expect(Boolean(number)).toBe(cell.value !== undefined);
      }
    }
  });
});

describe.each(variantIds)('each option, for %s,', (variant) => {
  const options = told[variant];
  test('has as many facts, harms, warnings and things not known as any other', () => {
    const counts = optionIds.map((id) => parts.map((part) => options[id][part].length));
    expect(counts).toEqual(optionIds.map(() => [2, 2, 1, 1]));
    for (const id of optionIds) {
      for (const part of ['facts', 'harms', 'warning'] as const)
        for (const line of options[id][part]) expect(lines[line].claims.length, line).toBeTruthy();
    }
  });
  test('is told part by part what it is and what a month is like, in like room', () => {
    for (const lang of languageIds) {
      const words = wordsOf(lang);
      const counts = optionIds.map(
        (id) =>
          monthParts
            .map((part) => words.get(`deciding:month.${months[variant][id][part]}`))
            .join(' ')
            .split(/\s+/).length,
      );
      expect(Math.max(...counts) / Math.min(...counts)).toBeLessThanOrEqual(1.2);
    }
  });
  test('tells no line twice', () => {
    const all = optionIds.flatMap((id) => [...options[id].facts, ...options[id].harms]);
    expect(new Set(all).size).toBe(all.length);
  });
  test.each(languageIds)('is told in about as many words as any other, in %s', (lang) => {
    const words = wordsOf(lang);
    const counts = optionIds.map(
      (id) =>
        parts
          .flatMap((part): readonly string[] => options[id][part])
          .map((line) => words.get(`deciding:line.${line}`) ?? '')
          .join(' ')
          .split(/\s+/).length,
    );
    expect(Math.max(...counts) / Math.min(...counts)).toBeLessThanOrEqual(1.2);
  });
  test('has what may be said to a person for it and against it', () => {
    for (const id of optionIds)
      for (const side of sides) expect(own[variant][id][side].length).toBeGreaterThan(0);
  });
});

describe('what is told to one person', () => {
  test('is for every option both good and bad, or for none', () => {
    always(
      200,
      fc.property(people, (answers) => {
        const mine = forYou(answers);
        if (!mine) return;
        expect(Object.keys(mine)).toEqual([...optionIds]);
        for (const id of optionIds) expect(sides.every((side) => mine[id][side])).toBe(true);
      }),
    );
  });
  test('is in the words of their own answers', () => {
    const mine = forYou(
      given({
        purpose: ['lowMood'],
        lowMood: 'someDays',
        medicines: ['sertraline'],
        medicinesGoing: 'helpingSome',
        triedBefore: ['therapy'],
      }),
    );
    expect(mine).toEqual({
      ask: { good: 'doctorChecks', bad: 'hardlyTested' },
      better: { good: 'peopleLikeThat', bad: 'addsVisits' },
      keep: { good: 'helpsSome', bad: 'someHardDays' },
      none: { good: 'onePillLess', bad: 'doNotStop' },
    });
  });
  test('puts a risk that they told us first', () => {
    const risky = { opioids: 'unsure', whichOpioid: ['unsure'], medicines: ['sertraline'] };
    expect(forYou(given(risky))?.ask.bad).toBe('opioids');
  });
  test('is nothing where they told nothing of a medicine', () => {
    expect(forYou(given({ purpose: ['lowMood'], medicines: ['unsaid'] }))).toBeUndefined();
  });
});

describe('for whom it is told', () => {
  const variant = (said: Parameters<typeof given>[0]) => variantOf(given(said));
  test('follows from what they want help with, and what they take', () => {
    expect(variant({ purpose: ['lowMood'], medicines: ['sertraline'] })).toBe('medicine');
    expect(variant({ purpose: ['lowMood', 'worry'], medicines: ['bupropion'] })).toBe('medicine');
    expect(variant({ purpose: ['lowMood'], medicines: ['none'] })).toBe('noMedicine');
    expect(variant({ purpose: ['worry'], medicines: ['none'] })).toBe('anxiety');
    expect(variant({ purpose: ['trauma'], medicines: ['sertraline'] })).toBe('anxiety');
  });
  test('is both, one at a time, for who wants help with low mood and with worry', () => {
    const both = given({ purpose: ['lowMood', 'worry'], medicines: ['sertraline'] });
    expect(variantsOf(both)).toEqual(['medicine', 'anxiety']);
    expect(variantsOf(given({ purpose: ['worry'] }))).toEqual(['anxiety']);
    expect(variantsOf(given({ purpose: ['lowMood'] }))).toEqual(['noMedicine']);
    expect(groundsOf(both, 'anxiety')).toContain('anx-lessens');
  });
  test('is low mood where no purpose was told, and no medicine where none was told', () => {
    expect(variant({ purpose: ['unsure'], medicines: ['unsaid'] })).toBe('noMedicine');
    expect(variant({ purpose: ['justLearning'], medicines: ['sertraline'] })).toBe('medicine');
    expect(variantOf({})).toBe('noMedicine');
  });
  test('does not tell who takes a sleep medicine alone of stopping an antidepressant', () => {
    expect(variant({ purpose: ['lowMood'], medicines: ['sleepPanic'] })).toBe('noMedicine');
  });
  test('has the weight trials of both drugs for who takes bupropion, and for no one else', () => {
    const weight = (medicine: string) =>
      studiesFor(given({ purpose: ['worry'], medicines: [medicine] })).filter(
        ({ from }) => from === 'greenway2019',
      ).length;
    expect([weight('bupropion'), weight('sertraline'), weight('none')]).toEqual([3, 0, 0]);
  });
});

test('every line of a month is told to someone', () => {
  const used = variantIds.flatMap((variant) =>
    optionIds.flatMap((id) => Object.values(months[variant][id])),
  );
  expect(Object.keys(monthLines).filter((id) => !(used as string[]).includes(id))).toEqual([]);
});

test('what was picked prints the same, whatever else is answered later', () => {
  const printed = (medicine: string) => {
    const answers = given({
      purpose: ['lowMood'],
      medicines: [medicine],
      options: [...optionIds],
    });
    return leanWords(spokenIn('en')!.t, sheetOf(answers, noEdits));
  };
  expect(printed('sertraline')).toEqual(printed('none'));
});

describe('what is in no row and no line', () => {
  const used = (variant: (typeof variantIds)[number]): ClaimId[] => [
    ...studies[variant].flatMap(({ claims: ids }): readonly ClaimId[] => ids),
    ...optionIds.flatMap((id) =>
      parts.flatMap((part) =>
        told[variant][id][part].flatMap((line): readonly ClaimId[] => lines[line].claims),
      ),
    ),
  ];
  const seen = rows.flatMap(([, study]) => cellsOf(study).flatMap(({ value }) => ends(value)));
  const texts = languageIds.flatMap((lang) =>
    [...wordsOf(lang)].filter(([key]) => key.startsWith('deciding:')).map(([, text]) => text),
  );
  test('the untreated 20 in 100', () => {
    expect(seen).not.toContain(claims['alt-ad-response'].numbers.per_100.no_treatment);
  });
  test('a number of the untreated, or of a first medicine, for who takes one', () => {
    const first: readonly ClaimId[] = ['alt-untreated-time', 'alt-watch', 'alt-ad-response'];
    expect(used('medicine').filter((id) => first.includes(id))).toEqual([]);
  });
  test('dreams as people out of 28, and headache', () => {
    const { dreams } = lines;
    expect(Object.values(dreams.says)).toEqual(['2.4', '1.8', '3.3']);
    expect(texts.filter((text) => /\b28\b|headache|cefalea|dolor de cabeza/i.test(text))).toEqual(
      [],
    );
  });
  test('24 weeks against 12', () => {
    expect(variantIds.flatMap(used)).not.toContain('dep-2026-second-half');
    expect(rows.filter(([, { says }]) => says?.['weeks'] === 24)).toEqual([]);
  });
  test('a bar from 0 to 60, and the words "overlap almost fully"', () => {
    expect(texts.filter((text) => /\b60\b|overlap|superpon/i.test(text))).toEqual([]);
  });
  test('"1 in so many"', () => {
    expect(texts.filter((text) => /\b(1|one|una) (in|de cada) (?!100)[\d{]/i.test(text))).toEqual(
      [],
    );
  });
});

test('everything that a person is told can be looked up: each claim once', () => {
  always(
    50,
    fc.property(people, (answers) => {
      const ids = groundsOf(answers);
      expect(new Set(ids).size).toBe(ids.length);
      const seen = studiesFor(answers).flatMap(({ claims: all }): readonly ClaimId[] => all);
      expect(seen.filter((id) => !(ids as readonly ClaimId[]).includes(id))).toEqual([]);
    }),
  );
});
