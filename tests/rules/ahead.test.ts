import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { speak, spokenIn } from '#i18n/words.ts';
import { aheadOf } from '#questionnaire/ahead.ts';
import { parse } from '#questionnaire/answers.ts';
import type { Draft } from '#questionnaire/draft.ts';
import type { Edits } from '#questionnaire/edits.ts';
import { pathOf, settle } from '#questionnaire/path.ts';
import { type Answers, type QuestionId, questions } from '#questionnaire/questions.ts';
import { type AskedStep, isQuestion } from '#questionnaire/steps.ts';
import { padLines } from '#sheet/sheetWords.ts';
import { sheetOf } from '#sheet/model.ts';
import { always } from '../support/always.ts';
import { edits, people } from '../support/people.ts';

await speak('en');

const shown = (answers: Answers, edited: Edits) =>
  padLines(spokenIn('en')!.t, sheetOf(answers, edited)).map(({ tag, text }) => `${tag}: ${text}`);

/** Anything that may stand on a question's screen: what can be sent, and what cannot. */
const onScreen = (question: QuestionId): fc.Arbitrary<Draft> => {
  const { kind, options } = questions[question];
  const most = kind === 'one' ? 1 : 4;
  const picked = fc.subarray([...options] as string[], { maxLength: most });
  const note = fc.option(fc.constantFrom('my sleep', 'tramadol', 'x'.repeat(500)), {
    nil: undefined,
    freq: 3,
  });
  return fc
    .record({ picked, note })
    .map(({ picked: some, note: words }) => ({ picked: some, ...(words && { note: words }) }));
};

/** Someone on their way, or at its end, at one of the questions they met or at the open one. */
const atQuestions: fc.Arbitrary<{ answers: Answers; question: AskedStep; draft: Draft }> = fc
  .tuple(people, fc.nat(), fc.nat(), fc.boolean())
  .chain(([all, far, which, isDone]) => {
    const asked = pathOf(all).filter(isQuestion);
    const told = isDone ? asked : asked.slice(0, far % asked.length);
    const answers = Object.fromEntries(
      ['way' as const, ...told].map((id) => [id, all[id]]),
    ) as Answers;
    const open = pathOf(answers).filter(isQuestion);
    const question = open[which % open.length]!;
    return onScreen(question).map((draft) => ({ answers, question, draft }));
  });

describe('while an answer is being changed, the sheet beside it', () => {
  test('says what it will say after Continue, whatever is on the screen', () => {
    let ended = 0;
    always(
      1000,
      fc.property(atQuestions, edits, ({ answers, question, draft }, edited) => {
        const { before, after, waits } = aheadOf(answers, question, draft);
        const read = parse(question, draft);
        const sent = 'answer' in read ? settle({ ...answers, [question]: read.answer }) : undefined;
        expect(shown(before, edited)).toEqual(shown(answers, edited));
        if (!sent) return;
        expect(waits).toBe(false);
        expect(shown(after, edited)).toEqual(shown(sent.answers, edited));
        if (sent.dropped.length > 0) ended += 1;
      }),
    );
    expect(ended).toBeGreaterThan(0);
  });
  test('stays as it was, and says so, where that cannot be sent: no danger comes or goes', () => {
    let waited = 0;
    always(
      1000,
      fc.property(atQuestions, edits, ({ answers, question, draft }, edited) => {
        const { after, waits } = aheadOf(answers, question, draft);
        const read = parse(question, { picked: draft.picked });
        if (!('fault' in read)) return;
        // A note too long is all that is wrong where the ticks alone, or other words, would do.
        expect(waits || 'answer' in parse(question, draft)).toBe(true);
        if (!waits) return;
        waited += 1;
        expect(shown(after, edited)).toEqual(shown(answers, edited));
      }),
    );
    expect(waited).toBeGreaterThan(0);
  });
});
