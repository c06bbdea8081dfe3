// @vitest-environment jsdom
import { act, cleanup, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { spokenIn } from '#i18n/words.ts';
import { noEdits } from '#questionnaire/edits.ts';
import { isUnder18 } from '#questionnaire/conditions.ts';
import { isQuestion } from '#questionnaire/steps.ts';
import { pathOf } from '#questionnaire/path.ts';
import type { AnswerTo, Answers } from '#questionnaire/questions.ts';
import { startSession } from '#questionnaire/session.ts';
import { startOf } from '#questionnaire/draft.ts';
import type { Step } from '#questionnaire/machine.ts';
import { useAhead } from '#questionnaire/useDraft.ts';
import { SessionContext } from '#questionnaire/useSession.ts';
import { Pad } from '#sheet/Pad.tsx';
import { padLines } from '#sheet/sheetWords.ts';
import { sheetOf } from '#sheet/model.ts';
import { afterPaint } from '#ui/afterPaint.ts';
import { given, told as saying } from '../support/given.ts';
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

function Beside({ step }: { step: Step }) {
  return <Pad {...useAhead(step)} />;
}

/** Until what follows a tick is drawn too. */
const painted = () =>
  act(() => new Promise<void>((drawn) => void afterPaint(() => afterPaint(drawn))));

/** Questions whose answers decide what else is asked. */
const OPENING: readonly string[] = ['who', 'opioids', 'purpose', 'medicines', 'conditions'];

describe('what an answer adds is seen at once, and told aloud when the choice has come to rest', () => {
  const aloud = () =>
    screen
      .getAllByRole('status')
      .filter((one) => one.matches('.unseen'))
      .map((one) => one.textContent)
      .join('');
  const seen = () => document.querySelector('.added')?.textContent ?? '';
  const rests = () => act(() => vi.advanceTimersByTime(1600));

  test('an arrow that passes by “most days” is not told; what stays is, and that it is gone', async () => {
    const { sees } = await start('/en/step/opioids/', saying({ way: 'full', who: 'adult' }));
    await sees(/have you taken any opioid/);
    const radio = (name: RegExp | string) => screen.getByRole('radio', { name });
    vi.useFakeTimers({ shouldAdvanceTime: true });
    try {
      const before = aloud();
      act(() => radio(/most days/i).click());
      await painted();
      expect(seen()).toMatch(/opioids/i);
      expect(aloud()).toBe(before);
      act(() => radio('No').click());
      await painted();
      rests();
      expect(seen()).toBe('');
      expect(aloud()).not.toMatch(/opioids/i);

      act(() => radio(/most days/i).click());
      await painted();
      rests();
      expect(aloud()).toMatch(/Added to your sheet.*opioids in the last 14 days: yes/i);
      act(() => radio('No').click());
      await painted();
      expect(aloud()).toMatch(/opioids in the last 14 days: yes/i);
      rests();
      expect(aloud()).toBe('Taken off your sheet');
    } finally {
      vi.useRealTimers();
    }
  });
});

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
          <Beside step={question} />
        </SessionContext>,
      );
      const draft = startOf(answer as Answers[typeof question], undefined);
      act(() => session.draft(question, draft));
      await painted();
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
    await painted();
    expect(shown().join(' ')).not.toMatch(/methadone/i);
    expect(shown()).toEqual(linesOf(given({})));
  });
  test('no signs of the liver after all: the pad keeps them until it is clear, and says so', async () => {
    const { user, session, sees } = await start(
      '/en/step/conditions/',
      given({ conditions: 'liverSigns' }),
    );
    await sees(/./);
    const signs = screen.getByRole('checkbox', { name: /^Yellow eyes or skin/ });
    const none = screen.getByRole('checkbox', { name: /^None of these/ });
    const told = shown();
    const saysItWaits = () =>
      within(screen.getByRole('complementary')).queryByText(/stays as it was/) !== null;
    expect(told.join(' ')).toMatch(/LIVER: YES.*SIGNS NOW/i);
    expect(saysItWaits()).toBe(false);

    // Both are ticked: which is right is asked.
    await user.click(none);
    await painted();
    expect(shown()).toEqual(told);
    expect(saysItWaits()).toBe(true);

    // "None" alone: gone at once, and still gone after Continue.
    await user.click(signs);
    await painted();
    const drafted = shown();
    expect(drafted.join(' ')).not.toMatch(/LIVER|SIGNS NOW/i);
    expect(saysItWaits()).toBe(false);
    await session.answer('conditions', { picked: ['none'] });
    expect(drafted).toEqual(linesOf(session.now().answers));
  });
  test('nothing is ticked any more: the pad keeps what was told, and says so', async () => {
    const { user, sees } = await start('/en/step/conditions/', given({ conditions: 'liverSigns' }));
    await sees(/./);
    const told = shown();
    await user.click(screen.getByRole('checkbox', { name: /^Yellow eyes or skin/ }));
    await painted();
    expect(shown()).toEqual(told);
    expect(
      within(screen.getByRole('complementary')).getByText(/stays as it was/),
    ).toBeInTheDocument();
  });
});
