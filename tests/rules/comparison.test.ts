/** The comparison of the four options: like with like, and as much for one as for another. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type OwnId, cautions, forYou, own, ownLines, sides, sidesOf } from '#deciding/forYou.ts';
import { groundsOf, studiesFor } from '#deciding/grounds.ts';
import { monthLines, monthParts, months } from '#deciding/month.ts';
import { MOST_WORDS, inView } from '#deciding/gistWords.ts';
import { hardWords } from '#deciding/hardWords.ts';
import { type Term, termIds } from '#evidence/glossary.ts';
import { type OptionId, optionIds } from '#deciding/options.ts';
import { type Amount, type Study, studies } from '#deciding/studies.ts';
import { cellWords, gapWords } from '#deciding/studyWords.ts';
import { outOf100 } from '#deciding/in100.ts';
import { type LineId, lines, linesFor, parts, told } from '#deciding/told.ts';
import { variantIds, variantOf, variantsOf } from '#questionnaire/variant.ts';
import { type ClaimData, type ClaimId, claims } from '#evidence/claims.ts';
import { wholePoints } from '#evidence/pointsWords.ts';
import { type Language, languageIds } from '#i18n/languages.ts';
import { beginSmall, speak, spokenIn, wordOf } from '#i18n/words.ts';
import * as has from '#questionnaire/conditions.ts';
import { noEdits } from '#questionnaire/edits.ts';
import { leanText } from '#questionnaire/leanWords.ts';
import { raised } from '#questionnaire/safety/due.ts';
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
    // Our sums, and "one more person in 7" as so many more in 100.
    ours: all.flatMap((one) => [
      ...numbersIn('our_sum' in one ? one.our_sum : undefined),
      ...('one_more_helped_per' in one ? numbersIn(one).map(outOf100) : []),
    ]),
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
      const inWords = (one: number) =>
        unit === 'points' ? wholePoints(t, one) : Math.abs(one).toFixed(unit === 'size' ? 2 : 0);
      for (const one of gap.range ?? []) expect(text).toContain(inWords(one));
      if (unit !== 'size')
        expect(text, 'people and points are whole').not.toMatch(/\d[.,]\d(?!\d\d)/);
      expect(text.includes(t('deciding:ourSum')), text).toBe(gap.ours === true);
    }
  });
  test('says that no range was seen only where its claims hold none', () => {
    const { gap } = study;
    if (typeof gap === 'string' || gap.range) return;
    // The range of alt-gad-ad is that of a ratio, and not of the people in 100 that are shown.
    const held = study.claims.filter(
      (id) => id !== 'alt-gad-ad' && JSON.stringify(claims[id]).includes('ci95'),
    );
    expect(held).toEqual([]);
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

/** Every word of some data. */
const textsIn = (data: unknown): string[] =>
  data && typeof data === 'object'
    ? Object.entries(data).flatMap(([key, value]) => [key, ...textsIn(value)])
    : [String(data)];

describe('a number of points', () => {
  test.each(rows.filter(([, { unit }]) => unit === 'points'))(
    'in the row %s names the score of its claims',
    (_, study) => {
      const scale = String(study.says?.['scale']);
      const words = study.claims.flatMap((id) => textsIn((claims[id] as ClaimData).numbers));
      expect(words.some((word) => word.replace('_', '-').startsWith(scale))).toBe(true);
      for (const lang of languageIds)
        expect(wordsOf(lang).get(`deciding:study.${study.id}.title`)).toContain('{{scale}}');
    },
  );
  test('in a line names its score too', () => {
    for (const lang of languageIds) {
      const of = (id: string) => wordsOf(lang).get(`deciding:line.${id}`);
      for (const id of ['add12', 'addOn', 'keepArm']) expect(of(id)).toContain('(MADRS)');
      expect(of('add3')).toContain('(HAM-D)');
      expect(of('gadPoints')).toContain('(HAM-A)');
    }
  });
});

test('who keeps a medicine is shown a number as theirs only where all kept it', () => {
  const theirs = studies.medicine.filter(({ cells: { keep } }) => keep && !keep.instead);
  expect(theirs.map(({ id }) => id)).toEqual(['add12', 'cbtAdded', 'relapse', 'feltWorse']);
});

describe('a warning', () => {
  const text = (lang: string, id: string) => wordsOf(lang).get(`deciding:${id}`) ?? '';
  test('that names suicide or a drop of mood names a crisis line', () => {
    for (const lang of languageIds)
      for (const id of [
        ...variantIds.flatMap((variant) =>
          optionIds.map((option) => `line.${told[variant][option].warning[0]}`),
        ),
        ...Object.keys(monthLines).map((line) => `month.${line}`),
      ])
        if (/suicid|mood drops|baja el ánimo/i.test(text(lang, id)))
          expect(text(lang, id)).toMatch(/crisis/);
  });
  test('of stopping stands at each antidepressant that could be started', () => {
    for (const variant of ['noMedicine', 'anxiety', 'anxietyMedicine'] as const)
      expect(told[variant].better.harms).toContain('unwell');
  });
});

type Said = Readonly<Record<string, string | number>>;
describe('a hard word of the long comparison', () => {
  const terms = (lang: Language): Term[] =>
    termIds.map((id) => ({
      id,
      means: wordsOf(lang).get(`glossary:${id}.means`) ?? '',
      forms: (wordsOf(lang).get(`glossary:${id}.forms`) ?? '').split(', '),
    }));
  test('is explained where a column first uses it', () => {
    const texts = [
      'The score (MADRS) fell.',
      'On SSRIs, and MADRS again.',
      'A trial of naltrexone.',
    ];
    expect(hardWords(terms('en'), texts)).toEqual([['madrs'], ['ssri'], []]);
  });
  test.each(languageIds)('is known wherever a line or a study has a short form, in %s', (lang) => {
    const plain = /^(EE|UU|UK|U|S|MADRS)$/;
    for (const [key, text] of wordsOf(lang))
      if (/^deciding:(line|arm|study)\./.test(key))
        for (const [form] of text.matchAll(/\b[A-Z]{3,}(?:-[AD])?s?\b/g))
          if (!plain.test(form))
            expect(hardWords(terms(lang), [form]).flat(), `${key} ${form}`).not.toEqual([]);
  });
});

describe('a cell of the long comparison', () => {
  const WHO = [given({}), given({ purpose: ['trauma'] })];
  /** What of each line of a cell is in view, and what is folded under it. */
  const cells = (lang: Language) => {
    const { t } = spokenIn(lang)!;
    return variantIds.flatMap((variant) =>
      WHO.flatMap((who) =>
        optionIds.flatMap((option) =>
          parts.map((part) => {
            const ids = linesFor(who, variant, option, part);
            const shownOf = ids.map((id) => {
              const { says = {} }: (typeof lines)[LineId] & { readonly says?: Said } = lines[id];
              return inView(wordOf(t, `deciding:line.${id}`, says)!, ids.length);
            });
            return { at: `${variant} ${option} ${part}`, variant, option, part, shownOf };
          }),
        ),
      ),
    );
  };
  const count = (texts: readonly string[]) => texts.join(' ').split(/\s+/).length;
  test.each(languageIds)('has no more in view than a tired reader takes in, in %s', (lang) => {
    for (const { at, shownOf } of cells(lang)) {
      const shown = shownOf.map(([gist]) => gist);
      expect(count(shown), `${at}: ${shown.join(' ')}`).toBeLessThanOrEqual(MOST_WORDS);
    }
  });
  test.each(languageIds)('shows about as much of one option as of another, in %s', (lang) => {
    const all = cells(lang);
    for (const variant of variantIds) {
      const counts = optionIds.map((option) =>
        count(
          all
            .filter((cell) => cell.variant === variant && cell.option === option)
            .flatMap(({ shownOf }) => shownOf.map(([gist]) => gist)),
        ),
      );
      expect(Math.max(...counts) / Math.min(...counts), counts.join(' ')).toBeLessThanOrEqual(1.3);
    }
  });
  test.each(languageIds)('never folds whom to call, in %s', (lang) => {
    for (const { part, at, shownOf } of cells(lang))
      if (part === 'warning')
        for (const [, folded] of shownOf) expect(folded, at).not.toMatch(/suicid|crisis/i);
  });
  test('loses no sentence', () => {
    expect(inView('One two. Three. Four five.', 1)).toEqual(['One two. Three. Four five.', '']);
    expect(inView(`One two. ${'Long '.repeat(25)}.`, 3)[0]).toBe('One two.');
    for (const lang of languageIds)
      for (const { shownOf } of cells(lang))
        for (const line of shownOf)
          expect(inView(line.join(' ').trim(), shownOf.length)).toEqual(line);
  });
});

describe('a number in a line', () => {
  const said = (Object.entries(lines) as [string, { readonly says?: Said }][])
    .map(([id, { says = {} }]) => [id, says] as const)
    .filter(([, says]) => Object.keys(says).length > 0);
  test('is whole, but for a dose', () => {
    const broken = said.flatMap(([id, says]) =>
      Object.entries(says)
        .filter(([key, one]) => key !== 'mg' && !Number.isInteger(Number(one)))
        .map(([key, one]) => `${id}: ${key} ${one}`),
    );
    expect(broken).toEqual([]);
  });
  test('of people stands beside the others of the hundred, and beside the difference', () => {
    for (const [id, says] of said)
      for (const key of Object.keys(says).filter((one) => `${one}Not` in says)) {
        const not = Number(says[`${key}Not`]);
        if (id !== 'response' || key === 'drug') expect(Number(says[key]) + not, id).toBe(100);
      }
  });
  test.each(languageIds)('that was worked out is told, in %s', (lang) => {
    const untold = said.flatMap(([id, says]) => {
      const text = wordsOf(lang).get(`deciding:line.${id}`) ?? '';
      // The hundred beside which it stands, the difference, and the others.
      return Object.keys(says)
        .filter((key) => !text.includes(`{{${key}}}`))
        .map((key) => `${id}: ${key}`);
    });
    expect(untold).toEqual([]);
  });
  test('of people in 100 is never told without those who did not', () => {
    const bare = said.filter(
      ([id, says]) =>
        /\}\} in 100/.test(
          (wordsOf('en').get(`deciding:line.${id}`) ?? '').replaceAll('}} more in 100', ''),
        ) && !Object.keys(says).some((key) => /not$|Again$/i.test(key)),
    );
    // The people themselves stand beside: 6 of 15.
    expect(bare.map(([id]) => id)).toEqual(['phobia']);
  });
  test('is told with the difference where two groups are', () => {
    const without = said.filter(
      ([, says]) => 'drugNot' in says && 'dummyNot' in says && !('more' in says),
    );
    // One group was watched for longer than the other.
    expect(without.map(([id]) => id)).toEqual(['dreams']);
  });
});

test('a loss in trials of trauma is told to who asked about trauma', () => {
  const harms = (purpose: string[]) =>
    linesFor(given({ purpose, medicines: ['none'] }), 'anxiety', 'none', 'harms');
  expect(harms(['trauma'])).toEqual(['therapyHarm', 'ptsdLeft']);
  expect(harms(['worry'])).toEqual(['therapyHarm', 'leftEarly']);
});

describe.each(variantIds)('each option, for %s,', (variant) => {
  const options = told[variant];
  test('has as many facts, harms, warnings and things not known as any other', () => {
    const counts = optionIds.map((id) => parts.map((part) => options[id][part].length));
    expect(counts).toEqual(optionIds.map(() => [3, 2, 1, 1]));
    for (const id of optionIds) {
      for (const part of ['facts', 'harms', 'warning'] as const) {
        const loose = options[id][part].filter((line) => lines[line].claims.length === 0);
        // Of waiting without a medicine no number of a harm was found: it says so, and no more.
        const waits = id === 'keep' && part === 'harms' && options.keep.harms[0] === 'noHarmNumber';
        expect(loose, `${id} ${part}`).toEqual(waits ? ['noHarmNumber'] : []);
      }
    }
  });
  test('has three sourced points of what was seen, and three that are bad or not certain', () => {
    const sourced = (ids: readonly LineId[]) => ids.filter((id) => lines[id].claims.length > 0);
    for (const id of optionIds) {
      const { facts, harms, warning, unknown } = options[id];
      expect(sourced(facts).length, id).toBeGreaterThanOrEqual(3);
      expect(sourced([...harms, ...warning, ...unknown]).length, id).toBeGreaterThanOrEqual(3);
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
  test('tells what a month is like in cells that are as short', () => {
    for (const lang of languageIds)
      for (const id of optionIds)
        for (const part of monthParts) {
          const text = wordsOf(lang).get(`deciding:month.${months[variant][id][part]}`) ?? '';
          expect(text.split(/\s+/).length, text).toBeLessThanOrEqual(MOST_WORDS);
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

const isGeneral = (line: OwnId) => ownLines[line].when === has.always;

test('no line is kept that nobody is told', () => {
  const trauma = given({ purpose: ['trauma'] });
  const met = variantIds.flatMap((variant) =>
    optionIds.flatMap((id) =>
      parts.flatMap((part) => [{}, trauma].flatMap((who) => linesFor(who, variant, id, part))),
    ),
  );
  expect(Object.keys(lines).filter((id) => !met.includes(id as LineId))).toEqual([]);
});

describe('what is told to one person', () => {
  test('is for every option both good and bad, or for none', () => {
    always(
      200,
      fc.property(people, (answers) => {
        const mine = forYou(answers);
        if (!mine) return;
        expect(Object.keys(mine)).toEqual([...optionIds]);
        for (const id of optionIds)
          expect(sides.every((side) => mine[id][side].length > 0)).toBe(true);
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
      ask: { good: ['bothAdded'], bad: ['fewUnclear'] },
      better: { good: ['peopleLikeThat'], bad: ['addsVisits'] },
      keep: { good: ['helpsSome'], bad: ['someHardDays'] },
      none: { good: ['onePillLess'], bad: ['doNotStop'] },
    });
  });
  test('puts a risk that they told us first', () => {
    const risky = (opioids: string) =>
      forYou(
        given({
          opioids,
          ...(opioids === 'bupDepot' ? {} : { whichOpioid: ['unsure'] }),
          medicines: ['sertraline'],
        }),
      )?.ask.bad.join();
    expect(['mostDays', 'fewTimes', 'bupDepot'].map(risky)).toEqual(Array(3).fill('opioids'));
    // "May" is for who did not say, and for nobody else.
    expect(['unsure', 'unsaid'].map(risky)).toEqual(Array(2).fill('opioidsMaybe'));
  });
  test('tells what stops naltrexone before what is good of it, and else the good first', () => {
    const order = (said: Parameters<typeof given>[0]) =>
      sidesOf(forYou(given({ medicines: ['sertraline'], ...said }))!.ask.bad).join();
    expect(order({ opioids: 'mostDays', whichOpioid: ['painMedicine'] })).toBe('bad,good');
    expect(order({ opioids: 'unsure' })).toBe('bad,good');
    expect(order({ conditions: ['liverSigns'] })).toBe('bad,good');
    expect(order({ conditions: ['kidney'] })).toBe('good,bad');
    expect(order({})).toBe('good,bad');
  });
  test('names every stop and caution they told, the weightiest first, and never one alone', () => {
    const weight = own.medicine.ask.bad.filter((id) => cautions.has(id));
    always(
      300,
      fc.property(people, (answers) => {
        const said = forYou(answers)?.ask.bad;
        if (!said) return;
        const holding = weight.filter((id) => ownLines[id].when(answers));
        if (holding.length > 0) expect(said).toEqual(holding);
        else expect(said).toHaveLength(1);
      }),
    );
    expect(
      forYou(
        given({
          opioids: 'mostDays',
          whichOpioid: ['painMedicine'],
          medicines: ['sertraline', 'lithium'],
          conditions: ['liver', 'kidney', 'bipolar'],
          liverDetail: ['hepatitisBC'],
          comingUp: ['pregnant', 'surgery'],
        }),
      )?.ask.bad,
    ).toEqual(['opioids', 'pregnancy', 'bipolar', 'lithium', 'liver', 'surgery', 'kidney']);
  });
  test('names something of each rule that is raised about naltrexone', () => {
    // Told at other options, or not about a medicine; thoughts of suicide are told nowhere else.
    const ELSEWHERE = /^(crisis|under18|thoughts|aside)$/;
    const OTHER = ['sleepPanic', 'sleepAlcohol', 'alcohol', 'stJohnsWort', 'seizures'];
    const NOT_HERE = [...OTHER, 'twoAntidepressants', 'bupropionAlcohol', 'gutMedicine'];
    always(
      300,
      fc.property(people, (answers) => {
        const said = forYou(answers)?.ask.bad;
        const about = raised(answers).filter(
          ({ kind, topic = '' }) => !ELSEWHERE.test(kind) && !NOT_HERE.includes(topic),
        );
        if (said && about.length > 0)
          expect(
            said.some((id) => cautions.has(id)),
            about.map(({ id }) => id).join(),
          ).toBe(true);
      }),
    );
  });
  test('says of a medicine that it does not help, or does too much, where they said so', () => {
    const bad = (medicinesGoing: string) =>
      forYou(
        given({
          purpose: ['lowMood'],
          lowMood: 'mostDays',
          medicines: ['sertraline'],
          medicinesGoing,
        }),
      )?.keep.bad.join();
    expect(bad('notHelping')).toBe('doesNotHelp');
    expect(bad('sideEffects')).toBe('bothersKept');
    expect(bad('helpingSome')).toBe('hardDays');
  });
  test('says that the studies are about another illness or medicine, where they are', () => {
    const bad = (said: Parameters<typeof given>[0]) => {
      const mine = forYou(given({ medicines: ['sertraline'], ...said }));
      return [mine?.ask.bad, mine?.better.bad, mine?.none.bad].map((all) => all?.[0]);
    };
    expect(bad({ conditions: ['bipolar'] })).toEqual([
      'bipolar',
      'notYourIllness',
      'notYourIllness',
    ]);
    for (const medicine of ['lithium', 'antipsychotic'])
      expect(bad({ medicines: [medicine] })).toEqual([
        'lithium',
        'notYourMedicine',
        'notYourMedicine',
      ]);
  });
  test('tells of pregnancy at every medicine, or at none', () => {
    for (const [purpose, medicine] of [
      ['lowMood', 'sertraline'],
      ['lowMood', 'none'],
      ['worry', 'sertraline'],
      ['worry', 'none'],
    ] as const) {
      const mine = forYou(
        given({ purpose: [purpose], medicines: [medicine], comingUp: ['pregnant'] }),
      );
      expect(mine?.ask.bad).toEqual(['pregnancy']);
      expect(mine?.better.bad).toContain('pregnancyAsk');
      if (medicine !== 'none') expect(mine?.keep.bad).toEqual(['pregnancyAsk']);
    }
  });
  test('names trauma to who asked about it alone', () => {
    const mine = forYou(
      given({ purpose: ['trauma'], medicines: ['none'], triedBefore: ['therapy'] }),
    );
    expect(mine?.ask.bad).toEqual(['noTraumaTrial']);
    expect([mine?.better.good, mine?.keep.bad, mine?.none.good].flat()).toEqual([
      'traumaDrugs',
      'traumaLasts',
      'traumaTherapy',
    ]);
  });
  test('has the same words for every option of which nothing they told speaks', () => {
    const general = variantIds.flatMap((variant) =>
      optionIds.flatMap((id) => own[variant][id].good.filter((line) => isGeneral(line))),
    );
    expect(new Set(general)).toEqual(new Set(['nothingFor']));
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
    expect(variant({ purpose: ['trauma'], medicines: ['sertraline'] })).toBe('anxietyMedicine');
    expect(variant({ purpose: ['worry'], medicines: ['sleepPanic'] })).toBe('anxietyMedicine');
  });
  test('is both, one at a time, for who wants help with low mood and with worry', () => {
    const both = given({ purpose: ['lowMood', 'worry'], medicines: ['sertraline'] });
    expect(variantsOf(both)).toEqual(['medicine', 'anxietyMedicine']);
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

describe('what was picked', () => {
  const printed = (purpose: string, medicine: string, options: readonly string[]) => {
    const answers = given({ purpose: [purpose], medicines: [medicine], options: [...options] });
    return leanWords(spokenIn('en')!.t, sheetOf(answers, noEdits));
  };
  test('is saved as the option, and prints in the words that fit the answers of today', () => {
    expect(printed('lowMood', 'sertraline', ['none'])).toEqual(['no medicine for mood']);
    expect(printed('lowMood', 'none', ['none'])).toEqual(['talking therapy, no medicine']);
    expect(printed('worry', 'none', ['none'])).toEqual(['talking therapy or self-help']);
    expect(printed('lowMood', 'none', ['better'])).toEqual(['ask about an antidepressant']);
    expect(printed('worry', 'sertraline', ['better'])).toEqual(['ask about another medicine']);
  });
  test('never prints that a medicine is to be stopped', () => {
    for (const lang of languageIds)
      for (const [key, text] of wordsOf(lang))
        if (key.startsWith('deciding:name.')) expect(text).not.toMatch(/\bstop|\bdeja/i);
  });
  test('has one name: on the tick, in the comparison and on the sheet', () => {
    for (const lang of languageIds) {
      const { t } = spokenIn(lang)!;
      for (const variant of variantIds)
        for (const id of optionIds)
          expect(leanText(t, variant, id)).toBe(beginSmall(t(`deciding:name.${variant}.${id}`)));
      // Where nobody's answers are known, as in a file of the questionnaire.
      for (const id of optionIds)
        expect(t(`questions:options.option.${id}`)).toBe(t(`deciding:name.medicine.${id}`));
      // The same step is called the same whatever a person takes.
      const called = (id: OptionId) =>
        new Set(variantIds.map((v) => t(`deciding:name.${v}.${id}`)));
      expect(called('ask').size).toBe(1);
    }
  });
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
    // In people of 100 as its claim tells them, each with its own weeks, and with no difference.
    expect(dreams.says).toEqual({
      drug: 37,
      drugNot: 63,
      weeks: 12,
      dummy: 13,
      dummyNot: 87,
      dummyWeeks: 4,
    });
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
