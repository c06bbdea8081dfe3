/**
 * What is ticked or typed on a screen and not sent yet. It is kept so that nothing is lost, but it
 * is no answer: it prints nowhere and leaves in no file and no link. Pure.
 */
import { parse } from './answers.ts';
import { noteOf, pickedOf } from './picked.ts';
import type { Answers, QuestionId, Ticks } from './questions.ts';
import { type AskedStep, isQuestion } from './steps.ts';

/** As it stands on the screen, right or wrong. */
export type Draft = Ticks<string>;

/** By the id of its question; words typed for the sheet by the id of their box. */
export type Drafts = { readonly [id: string]: Draft | undefined };

/** What a question's form begins with: what was not sent yet, else what was answered. */
export const startOf = (answer: Answers[QuestionId], draft: Draft | undefined): Draft =>
  draft ?? { picked: pickedOf(answer), note: noteOf(answer) };

/** The answers as they would be with what is on the screen, as far as that could be sent. */
export function withDraft(answers: Answers, question: QuestionId, draft?: Draft): Answers {
  if (!draft) return answers;
  const read = parse(question, draft);
  if ('answer' in read) return { ...answers, [question]: read.answer };
  const { picked } = draft;
  return read.fault === 'noteTooLong' ? withDraft(answers, question, { picked }) : answers;
}

/** Says nothing: a screen that was only looked at. */
const isEmpty = (draft?: Draft): boolean => !draft?.note && draft?.picked.length === 0;

/** What the sheet does not say yet: questions whose ticks could be sent, and are not what was answered. */
export const unsent = (answers: Answers, drafts: Drafts): readonly AskedStep[] =>
  Object.keys(drafts)
    .filter(isQuestion)
    .filter((question) => {
      if (answers[question] === undefined && isEmpty(drafts[question])) return false;
      const after = withDraft(answers, question, drafts[question]);
      return JSON.stringify(after[question]) !== JSON.stringify(answers[question]);
    });
