/** What the safety rules tell a person on the way, page by page. */
import { composedPage } from '#guidance/composed.ts';
import { pathOf } from '#questionnaire/path.ts';
import type { Answers } from '#questionnaire/questions.ts';
import { type PageId, dueOn, pages } from '#questionnaire/safety/due.ts';
import type { Rule } from '#questionnaire/safety/rules.ts';

export const isPage = (step: string): step is PageId => step in pages;

export interface ToldPage {
  readonly page: PageId;
  readonly rules: readonly Rule[];
  /** Ids of its lines, as they are read. */
  readonly lines: readonly string[];
}

/** The pages on a person's path, with what they tell. */
export const toldTo = (answers: Answers): ToldPage[] =>
  pathOf(answers)
    .filter(isPage)
    .map((page) => {
      const { top, blocks } = composedPage(page, answers);
      const lines = [...top, ...blocks.flatMap((block) => block.lines)].map(({ line }) => line);
      return { page, rules: dueOn(page, answers), lines };
    });

/** The same as text: "opioidStop A07". */
export const toldAs = (answers: Answers): string[] =>
  toldTo(answers).map(({ page, rules }) => [page, ...rules.map(({ id }) => id)].join(' '));
