/** The four options in short: as much for one as for another, and both sides of each. */
import { describe, expect, test } from 'vitest';
import { type PointId, points, pointsOf } from '#deciding/brief.ts';
import { briefWords } from '#deciding/briefWords.ts';
import { sides } from '#deciding/forYou.ts';
import { optionIds } from '#deciding/options.ts';
import { type LineId, lines } from '#deciding/told.ts';
import { isFound } from '#evidence/Claim.tsx';
import { languageIds } from '#i18n/languages.ts';
import { speak, spokenIn } from '#i18n/words.ts';
import { variantIds } from '#questionnaire/variant.ts';
import { given } from '../support/given.ts';

for (const lang of languageIds) await speak(lang);

const WHO = [given({}), given({ purpose: ['trauma'] })];
const count = (text: string) => text.split(/\s+/).length;

describe.each(languageIds)('in %s', (lang) => {
  const { t } = spokenIn(lang)!;
  test.each(variantIds)(
    'each option is told in about as many words as any other (%s)',
    (variant) => {
      for (const answers of WHO) {
        const counts = optionIds.map((option) =>
          count(Object.values(briefWords(t, answers, variant, option)).join(' ')),
        );
        expect(Math.max(...counts) / Math.min(...counts), counts.join(' ')).toBeLessThanOrEqual(
          1.2,
        );
      }
    },
  );
  test.each(variantIds)('the good of an option has about the weight of its bad (%s)', (variant) => {
    for (const option of optionIds) {
      const words = briefWords(t, given({}), variant, option);
      const counts = sides.map((side) => count(words[side]));
      expect(Math.abs(counts[0]! - counts[1]!), `${option} ${counts}`).toBeLessThanOrEqual(6);
    }
  });
  test('every word is there, with its numbers', () => {
    for (const variant of variantIds)
      for (const option of optionIds)
        for (const text of Object.values(briefWords(t, given({}), variant, option))) {
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
          const id = pointsOf[variant][option][side];
          const text = briefWords(t, given({}), variant, option)[side];
          // The times by which an untreated person had recovered are words.
          const known = [...longSays(points[id].claims), ...(id === 'recovers' ? ['3'] : [])];
          expect(
            figures(text).filter((one) => !known.includes(one)),
            `${id}: ${text}`,
          ).toEqual([]);
        }
  });
  test.each(languageIds)(
    'each group is told in full, never as a gap to work out; and how long, in %s',
    (lang) => {
      const { t } = spokenIn(lang)!;
      for (const variant of variantIds)
        for (const option of optionIds)
          for (const side of sides) {
            const text = briefWords(t, given({}), variant, option)[side];
            expect(text).not.toMatch(/\d+ (fewer|more|menos|más)\b/);
            if (!/\d+ (in|de cada) 100/.test(text) || /left early|la dejaron antes/.test(text))
              continue;
            expect(text).toMatch(/weeks|months|year|how long|time|semanas|meses|año|tiempo/);
          }
    },
  );
});

test('every point is told to someone, and says how sure it is or who says it', () => {
  const told = Object.values(pointsOf).flatMap((of) =>
    Object.values(of).flatMap(({ good, bad }) => [good, bad]),
  );
  expect([...new Set(told)].sort()).toEqual(Object.keys(points).sort());
  const facts = (Object.keys(points) as PointId[]).filter((id) => !isFound(points[id].claims));
  expect(facts).toEqual(['gadSteps']);
});
