/** The head of a safety page: its small line above says the kind, its heading the answer. */
import { describe, expect, test } from 'vitest';
import { languageIds } from '#i18n/languages.ts';
import { speak } from '#i18n/words.ts';
import { lineFacts } from '#guidance/lines.ts';
import { composedPage, inView } from '#guidance/composed.ts';
import { pageWords, toldWords } from '#guidance/ruleWords.ts';
import { type PageId, dueOn } from '#questionnaire/safety/due.ts';
import { pathOf } from '#questionnaire/path.ts';
import type { Answers } from '#questionnaire/questions.ts';
import { isNote, isStop } from '#questionnaire/steps.ts';
import { given } from '../support/given.ts';
import { withPairs } from '../support/pairs.ts';
import { twenty } from '../support/twenty.ts';

const people: readonly Answers[] = [
  ...Object.values(withPairs),
  ...Object.values(twenty).map(({ answers }) => answers),
  given({ suicide: 'now' }),
  given({ who: 'under18' }),
].flatMap((answers) => [answers, { ...answers, who: 'helpsAdult' as const }]);

const pages = people.flatMap((answers) =>
  pathOf(answers)
    .filter((step) => isStop(step) || isNote(step))
    .map((step) => ({ page: step as PageId, answers })),
);

describe.each(languageIds)('in %s', (lang) => {
  test('no heading says again what stands above it or right below it', async () => {
    const { t } = await speak(lang);
    expect(pages.length).toBeGreaterThan(100);
    for (const { page, answers } of pages) {
      const reader = { t, answers, country: undefined };
      const rows = dueOn(page, answers);
      const title = pageWords('title', rows, reader);
      expect(title, page).not.toBe('');
      const { top, blocks } = composedPage(page, answers);
      const [first] = [...top, ...blocks.flatMap(({ lines }) => lines)];
      const others = [
        t('stops:pause'),
        t('stops:noteKicker'),
        t('shell:safetyStop'),
        t('shell:note'),
        pageWords('lead', rows, reader),
        first ? toldWords(first, reader).split('.')[0] : '',
      ];
      expect(others, page).not.toContain(title);
    }
  });
});

test('what folds has a heading, and is no emergency; what comes first stays in view', () => {
  const folds = pages.flatMap(({ page, answers }) => {
    const composed = composedPage(page, answers);
    const stays = inView(composed);
    expect(stays[0]).not.toBe(false);
    return composed.blocks.filter((_, index) => !stays[index]);
  });
  expect(folds.length).toBeGreaterThan(10);
  for (const { rule, lines } of folds) {
    expect(rule.topic, rule.id).toBeTruthy();
    expect(lines.filter(({ line }) => lineFacts(line).emergency)).toEqual([]);
  }
});
