/** The four options in short: as much for one as for another, and both sides of each. */
import { describe, expect, test } from 'vitest';
import { type Point, type PointId, points, pointsOf } from '#deciding/brief.ts';
import { briefWords, pointWords, spokenPoint } from '#deciding/briefWords.ts';
import { sides } from '#deciding/forYou.ts';
import { optionIds } from '#deciding/options.ts';
import { type LineId, lines } from '#deciding/told.ts';
import { isFound, leastSure } from '#evidence/Claim.tsx';
import { type ClaimId, certaintyOf } from '#evidence/claims.ts';
import { languageIds } from '#i18n/languages.ts';
import { speak, spokenIn } from '#i18n/words.ts';
import { variantIds } from '#questionnaire/variant.ts';
import { ends, left } from '#evidence/people.ts';
import { wordsOf } from '../../scripts/words.ts';
import { given } from '../support/given.ts';

for (const lang of languageIds) await speak(lang);

const WHO = [given({}), given({ purpose: ['trauma'] })];
const count = (text: string) => text.split(/\s+/).length;
/** What an option is told with, as it is seen: a bar is its name and a number at each end. */
const inShort = (...args: Parameters<typeof briefWords>) => {
  const { good, bad, warning } = briefWords(...args);
  const joined = (told: typeof good) =>
    told
      .flatMap(({ text, groups }) => [
        text,
        ...groups.map(
          ({ name, did }) => `${name} ${ends(did).join('-')} ${ends(left(did)).join('-')}`,
        ),
      ])
      .join(' ');
  return { good: joined(good), bad: joined(bad), warning };
};

describe.each(languageIds)('in %s', (lang) => {
  const { t } = spokenIn(lang)!;
  test.each(variantIds)(
    'each option is told in about as many words as any other (%s)',
    (variant) => {
      for (const answers of WHO) {
        const counts = optionIds.map((option) =>
          count(Object.values(inShort(t, answers, variant, option)).join(' ')),
        );
        expect(Math.max(...counts) / Math.min(...counts), counts.join(' ')).toBeLessThanOrEqual(
          1.2,
        );
      }
    },
  );
  test.each(variantIds)('the good of an option has about the weight of its bad (%s)', (variant) => {
    for (const option of optionIds) {
      const words = inShort(t, given({}), variant, option);
      const counts = sides.map((side) => count(words[side]));
      expect(Math.abs(counts[0]! - counts[1]!), `${option} ${counts}`).toBeLessThanOrEqual(6);
    }
  });
  test('no short form of an illness, a therapy or a score waits to be explained', () => {
    const SHORT = /\b(CBT|GAD|OCD|PTSD|MADRS|HAM-[AD]|TCC|TAG|TOC|TEPT|fibrom[iy]alg)/i;
    for (const id of Object.keys(points) as PointId[])
      expect(spokenPoint(t, id)).not.toMatch(SHORT);
  });
  test('the warning of thoughts of suicide says what to do, in the same place', () => {
    for (const [id, text] of wordsOf(lang))
      if (/^deciding:brief\.(opioids|under25)/.test(id)) {
        expect(text, id).toMatch(/suicid/);
        expect(text, id).toMatch(/call the|llame/i);
      }
  });
  test('every word is there, with its numbers', () => {
    for (const variant of variantIds)
      for (const option of optionIds)
        for (const text of Object.values(inShort(t, given({}), variant, option))) {
          expect(text).toMatch(/\S/);
          expect(text).not.toContain('{{');
        }
  });
});

/** The numbers that stand in the words, a range in parts. */
const figures = (text: string) => text.replaceAll(/in 100|de cada 100/g, '').match(/\d+/g) ?? [];

describe('one figure, in short and at length', () => {
  const longSays = (ids: readonly string[]) =>
    (Object.keys(lines) as LineId[])
      .map((id): { claims: readonly string[]; says?: object } => lines[id])
      .filter(({ claims }) => claims.some((claim) => ids.includes(claim)))
      .flatMap(({ says = {} }) => Object.values(says).map(String));
  test.each(languageIds)('no number in short is another in the long comparison, in %s', (lang) => {
    const { t } = spokenIn(lang)!;
    for (const variant of variantIds)
      for (const option of optionIds)
        for (const side of sides) {
          for (const { id } of briefWords(t, given({}), variant, option)[side]) {
            const text = spokenPoint(t, id);
            // The times by which an untreated person had recovered are words.
            const counted = longSays(points[id].claims);
            const known = [
              ...counted,
              ...counted.map((one) => String(100 - Number(one))),
              ...(/recovers|lasts/.test(id) ? ['3'] : []),
            ];
            expect(
              figures(text).filter((one) => !known.includes(one)),
              `${id}: ${text}`,
            ).toEqual([]);
          }
        }
  });
  test.each(languageIds)('each group is told in full, and how long it took, in %s', (lang) => {
    const { t } = spokenIn(lang)!;
    for (const variant of variantIds)
      for (const option of optionIds)
        for (const side of sides) {
          const told = briefWords(t, given({}), variant, option)[side];
          const text = told.map(({ id }) => spokenPoint(t, id)).join(' ');
          if (!/\d+ (in|de cada) 100/.test(text) || /left early|la dejaron antes/i.test(text))
            continue;
          expect(text).toMatch(/weeks|months|year|how long|time|semanas|meses|año|tiempo/);
        }
  });
  test.each(languageIds)('who did stand beside who did not, in %s', (lang) => {
    const { t } = spokenIn(lang)!;
    for (const id of Object.keys(points) as PointId[])
      for (const [, did] of spokenPoint(t, id).matchAll(
        /(?<!to |a )\b(\d+)(?! more| fewer| más| menos) (?:in|de cada) 100/g,
      ))
        expect(figures(spokenPoint(t, id)), id).toContain(String(100 - Number(did)));
  });
  test('whoever is counted is drawn, and the words tell the difference of two groups alone', () => {
    const drawn = (Object.entries<Point>(points) as [PointId, Point][]).filter(
      ([, { groups }]) => groups,
    );
    expect(drawn.length).toBeGreaterThan(12);
    for (const [id, { groups = [], says = {} }] of drawn) {
      // Unlike times and unlike harms are not set against each other.
      const compared = groups.length > 1 && ('more' in says || 'most' in says);
      for (const lang of languageIds) {
        const words = wordsOf(lang).get(`deciding:brief.${id}`) ?? '';
        const told = [...words.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name);
        expect(told.includes('more') || told.includes('most'), `${lang} ${id}`).toBe(compared);
        // A count stands in its bar, and is not told twice.
        for (const [, did] of groups)
          for (const end of ends(did))
            expect(figures(pointWords(spokenIn(lang)!.t, id)), id).not.toContain(String(end));
      }
    }
  });
  test('unlike times are said not to compare', () => {
    for (const room of ['brief', 'line']) {
      expect(wordsOf('en').get(`deciding:${room}.dreams`)).toMatch(/cannot (be )?compare/);
      expect(wordsOf('es').get(`deciding:${room}.dreams`)).toMatch(/no (es )?comparable/);
    }
  });
});

describe('how sure', () => {
  const grades = (ids: readonly ClaimId[]) =>
    new Set(ids.map(certaintyOf).filter((grade) => grade !== undefined));
  test('is one mark for each point, and fits all that it tells', () => {
    for (const [id, { claims }] of Object.entries(points))
      expect(grades(claims).size, id).toBeLessThanOrEqual(1);
  });
  test('is the same for a line told in short and at length', () => {
    expect(leastSure(points.dreams.claims)).toBe(leastSure(lines.dreams.claims));
    expect(leastSure(points.dreams.claims)).toBe('moderate');
  });
});

test('the number that is the worse one of a pair is never told as good', () => {
  const good = variantIds.flatMap((variant) =>
    optionIds.flatMap((option): readonly PointId[] => pointsOf[variant][option].good),
  );
  expect(good).not.toContain('lessWell');
  // The same pair, from its other side: the plan that was kept.
  expect(points.lessWell.says).toEqual(points.keptWell.says);
});

test('every point is told to someone, and says how sure it is or who says it', () => {
  const told = Object.values(pointsOf).flatMap((of) =>
    Object.values(of).flatMap(({ good, bad }) => [...good, ...bad]),
  );
  expect([...new Set(told)].sort()).toEqual(Object.keys(points).sort());
  const facts = (Object.keys(points) as PointId[]).filter((id) => !isFound(points[id].claims));
  expect(facts).toEqual(['gadSteps']);
});
