/** The four options in short: as much for one as for another, and both sides of each. */
import { describe, expect, test } from 'vitest';
import { type PointId, points, pointsOf } from '#deciding/brief.ts';
import { briefWords, pointWords } from '#deciding/briefWords.ts';
import { sides } from '#deciding/forYou.ts';
import { optionIds } from '#deciding/options.ts';
import { type LineId, lines } from '#deciding/told.ts';
import { isFound, leastSure } from '#evidence/Claim.tsx';
import { type ClaimId, certaintyOf } from '#evidence/claims.ts';
import { languageIds } from '#i18n/languages.ts';
import { speak, spokenIn } from '#i18n/words.ts';
import { variantIds } from '#questionnaire/variant.ts';
import { wordsOf } from '../../scripts/words.ts';
import { given } from '../support/given.ts';

for (const lang of languageIds) await speak(lang);

const WHO = [given({}), given({ purpose: ['trauma'] })];
const count = (text: string) => text.split(/\s+/).length;
/** What an option is told with, as one text for each side and one for its warning. */
const inShort = (...args: Parameters<typeof briefWords>) => {
  const { good, bad, warning } = briefWords(...args);
  const joined = (told: typeof good) => told.map(({ text }) => text).join(' ');
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
    for (const id of Object.keys(points) as PointId[]) expect(pointWords(t, id)).not.toMatch(SHORT);
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
          for (const { id, text } of briefWords(t, given({}), variant, option)[side]) {
            // The times by which an untreated person had recovered are words.
            const known = [
              ...longSays(points[id].claims),
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
          const text = inShort(t, given({}), variant, option)[side];
          if (!/\d+ (in|de cada) 100/.test(text) || /left early|la dejaron antes/i.test(text))
            continue;
          expect(text).toMatch(/weeks|months|year|how long|time|semanas|meses|año|tiempo/);
        }
  });
  test.each(languageIds)('who did stand beside who did not, in %s', (lang) => {
    const { t } = spokenIn(lang)!;
    for (const id of Object.keys(points) as PointId[])
      for (const [, did] of pointWords(t, id).matchAll(/(\d+) (?:in|de cada) 100/g))
        expect(figures(pointWords(t, id)), id).toContain(String(100 - Number(did)));
  });
  test('of two groups each has its others, and the difference is written out', () => {
    const two = Object.entries<{ claims: readonly ClaimId[]; says?: object }>(points).filter(
      ([, { says = {} }]) => 'more' in says || 'most' in says,
    );
    expect(two.length).toBeGreaterThan(6);
    for (const lang of languageIds)
      for (const [id, { says = {} }] of two) {
        const text = wordsOf(lang).get(`deciding:brief.${id}`) ?? '';
        // Of a range of people, who did is told alone: its others would be a range too.
        const others = Object.keys(says).filter((key) => /Not$|Again$/.test(key));
        for (const key of [...others, 'more' in says ? 'more' : 'most'])
          if (!/^(low|high)Not$/.test(key)) expect(text, id).toContain(`{{${key}}}`);
      }
  });
  test('unlike times are said to be an unfair match', () => {
    for (const room of ['brief', 'line']) {
      expect(wordsOf('en').get(`deciding:${room}.dreams`)).toMatch(/unfair match/);
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
