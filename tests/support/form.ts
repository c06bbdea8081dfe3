/** A screen's form, read as Continue reads it. */
import { draftOf, parse } from '#questionnaire/answers.ts';
import type { QuestionId } from '#questionnaire/questions.ts';

export const parseForm = <Q extends QuestionId>(question: Q, form: FormData) =>
  parse(question, draftOf(question, form));
