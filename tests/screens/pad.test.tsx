// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { spokenIn } from '#i18n/words.ts';
import { noEdits } from '#questionnaire/edits.ts';
import { isUnder18 } from '#questionnaire/conditions.ts';
import { isQuestion } from '#questionnaire/steps.ts';
import { pathOf } from '#questionnaire/path.ts';
import type { AnswerTo, Answers } from '#questionnaire/questions.ts';
import { startSession } from '#questionnaire/session.ts';
import { SessionContext } from '#questionnaire/useSession.ts';
import { Pad } from '#sheet/Pad.tsx';
import { padLines } from '#sheet/sheetWords.ts';
import { sheetOf } from '#sheet/model.ts';
import { given } from '../support/given.ts';
import { Draws, answersTo, samePeople } from '../support/people.ts';
import { renderInEnglish } from '../support/inEnglish.tsx';
import { start } from '../support/start.tsx';

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({
    matches: true,
    addEventListener() {},
    removeEventListener() {},
  }));
});

const shown = () =>
  within(screen.getByRole('complementary'))
    .queryAllByRole('listitem')
    .map(({ textContent }) => textContent);
const linesOf = (answers: Answers) =>
  padLines(spokenIn('en')!.t, sheetOf(answers, noEdits)).map(({ tag, text }) => tag + text);

/** Questions whose answers decide what else is asked. */
const OPENING: readonly string[] = ['who', 'opioids', 'purpose', 'medicines', 'conditions'];

describe('while an answer is being changed, the pad shows what Continue will keep', () => {
  test('for 60 drawn adults who change any one of their answers', async () => {
    let ended = 0;
    const adults = samePeople(150)
      .filter((answers) => !isUnder18(answers))
      .slice(0, 60);
    expect(adults).toHaveLength(60);
    const draws = new Draws(60);
    for (const [index, answers] of adults.entries()) {
      const session = startSession({ answers, edits: noEdits });
      const asked = pathOf(answers).filter(isQuestion);
      // Every other one changes an answer that opens further questions, and may end them.
      const opening = asked.filter((id) => OPENING.includes(id));
      const question = draws.pick(index % 2 ? opening : asked);
      const answer = draws.next(answersTo[question]);
      await renderInEnglish(
        <SessionContext value={session}>
          <Pad before={answers} after={{ ...answers, [question]: answer }} />
        </SessionContext>,
      );
      const drafted = shown();
      const { dropped } = session.answer(question, answer as AnswerTo<typeof question>);
      expect(drafted, `${index}, ${question}`).toEqual(linesOf(session.now().answers));
      if (dropped.length > 0) ended += 1;
      cleanup();
    }
    // Some of these changes end answers that were given further on.
    expect(ended).toBeGreaterThan(5);
  });
  test('no opioid after all: what was told of methadone is gone before Continue', async () => {
    const said = { opioids: 'mostDays', whichOpioid: 'methadoneBuprenorphine' };
    const { user, sees } = await start('/en/step/opioids/', given(said));
    await sees(/have you taken any opioid/);
    expect(shown().join(' ')).toMatch(/methadone/i);
    await user.click(screen.getByRole('radio', { name: 'No' }));
    expect(shown().join(' ')).not.toMatch(/methadone/i);
    expect(shown()).toEqual(linesOf(given({})));
  });
});
