/** The words of the answers in a grid, and of any answer as a line of a list. */
import { type Words, wordOf } from '#i18n/words.ts';
import { type LeanId, leanName } from './leanWords.ts';
import { optionLabel } from './questionWords.ts';
import { type Answers, type QuestionId, questions } from './questions.ts';
import { VALUES, type ValueRow } from './valueEnds.ts';
import { gridParts } from './question.ts';
import { strengthOf } from './values.ts';
import { variantOf } from './variant.ts';

/** An answer as a line of a list: an option, or a grid's row and what was said in it. */
export function answerLine(
  t: Words,
  question: QuestionId,
  option: string,
  answers: Answers,
): string {
  const asked = questions[question];
  // An option of the comparison has the name it had on its tick.
  if (question === 'options' && option !== 'unsure')
    return leanName(t, variantOf(answers), option as Exclude<LeanId, 'unsure'>);
  return asked.kind === 'many' && asked.rows
    ? gridLabel(t, question, option)
    : optionLabel(t, question, option, answers);
}

/** "Very much: I want strong proof first", or a row's words and its answer. */
export function gridLabel(t: Words, question: QuestionId, option: string): string {
  const [row, answer] = gridParts(option);
  if (question !== 'values') {
    return `${wordOf(t, `questions:${question}.row.${row}`) ?? ''} ${answerLabel(t, question, answer)}`;
  }
  return pointLabel(t, row as ValueRow, answer);
}

/** The words of one answer that all rows of a grid share. */
export const answerLabel = (t: Words, question: QuestionId, answer: string): string =>
  answer === 'unsaid'
    ? t('questions:unsaid')
    : (wordOf(t, `questions:${question}.answer.${answer}`) ?? '');

/** The words of one of the five points between two ends. */
export function pointLabel(t: Words, row: ValueRow, point: string): string {
  const [one, other] = VALUES[row].map((end) => t(`questions:values.option.${end}`));
  const values = { end: point.startsWith('this') ? one : other, one, other };
  return t(`questions:values.answer.${strengthOf(point)}`, values);
}
