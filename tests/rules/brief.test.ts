/** The four options in short: as much for one as for another, and both sides of each. */
import { describe, expect, test } from 'vitest';
import { type PointId, points, pointsOf } from '#deciding/brief.ts';
import { briefWords } from '#deciding/briefWords.ts';
import { sides } from '#deciding/forYou.ts';
import { optionIds } from '#deciding/options.ts';
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

test('every point is told to someone, and says how sure it is or who says it', () => {
  const told = Object.values(pointsOf).flatMap((of) =>
    Object.values(of).flatMap(({ good, bad }) => [good, bad]),
  );
  expect([...new Set(told)].sort()).toEqual(Object.keys(points).sort());
  const facts = (Object.keys(points) as PointId[]).filter((id) => !isFound(points[id].claims));
  expect(facts).toEqual(['gadSteps']);
});
