// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { beforeAll, describe, expect, test } from 'vitest';
import { speak } from '#i18n/words.ts';
import { noEdits } from '#questionnaire/edits.ts';
import { sheetOf } from '#sheet/model.ts';
import { given } from '../support/given.ts';
import { start } from '../support/start.tsx';

beforeAll(async () => {});

const person = given({ medicines: 'otherMedicine' });

describe('the paper', () => {
  test('carries own words that have nothing ticked beside them', async () => {
    const { sees } = await start('/en/step/sheet/', {
      ...person,
      medicines: { picked: [], note: 'the small white pill' },
      values: { picked: [], note: 'to sleep again' },
      ready: { picked: [], note: 'finding the words' },
    });
    await sees('Your sheet');
    const paper = screen.getByRole('article', { name: /My questions/ });
    expect(paper).toHaveTextContent('the small white pill');
    expect(
      within(paper).getByRole('region', { name: 'What matters most to me' }),
    ).toHaveTextContent('to sleep again');
    expect(paper).toHaveTextContent('finding the words');
  });
  test('asks for privacy and an interpreter, and tells mood medicines from others, on every sheet', async () => {
    const { sees } = await start('/en/step/sheet/', given({ medicines: 'none' }));
    await sees('Your sheet');
    const paper = screen.getByRole('article', { name: /My questions/ });
    expect(paper).toHaveTextContent('Suicidality: not printed by design; please ask in private.');
    expect(paper).toHaveTextContent(/\(1\) Urine opiate screens miss .* \(5\) Naloxone kit\./);
    expect(paper).toHaveTextContent(/Mood medicines: None *Other medicines:/);
    expect(paper).toHaveTextContent(/I need an interpreter:$/);
  });
  test('in two languages, says which language the interpreter is for', async () => {
    await speak('es');
    const { session, sees } = await start('/en/step/sheet/', person);
    await sees('Your sheet');
    act(() => session.edit({ ...noEdits, clinician: 'es' }));
    const paper = screen.getByRole('article', { name: /My questions/ });
    expect(paper).toHaveTextContent(
      /I need an interpreter: Necesito intérprete: English \/ inglés$/,
    );
  });
});

describe('thoughts of suicide on "My questions"', () => {
  const asks = (name: RegExp) => screen.queryByRole('checkbox', { name });
  const OFFER = /^Print this line\?/;
  test.each(['now', 'sometimes', 'unsure'])(
    '%s: printing is offered first, unticked; the opening words are about them',
    async (suicide) => {
      const { user, session, sees } = await start('/en/step/my-questions/', given({ suicide }));
      await sees('Make this sheet yours');
      expect(screen.getAllByRole('checkbox')[0]).toBe(asks(OFFER));
      expect(asks(OFFER)).not.toBeChecked();
      expect(screen.getByText(/^You can start like this: “I have had thoughts/)).toBeVisible();
      expect(sheetOf(session.now().answers, session.now().edits).stops).toEqual([]);
      await user.click(asks(OFFER)!);
      expect(sheetOf(session.now().answers, session.now().edits).stops).toHaveLength(1);
    },
  );
  test.each(['no', 'unsaid'])('%s: nothing of it', async (suicide) => {
    const { sees } = await start('/en/step/my-questions/', given({ suicide }));
    await sees('Make this sheet yours');
    expect(asks(OFFER)).not.toBeInTheDocument();
    expect(screen.getByText(/^You can start the visit like this/)).toBeVisible();
  });
  test('who took naltrexone before reads what to do if their mood drops', async () => {
    const { sees } = await start('/en/step/my-questions/', given({ stage: 'tookBefore' }));
    await sees('Make this sheet yours');
    expect(screen.getByText(/^Mood drops, or thoughts of suicide start/)).toBeVisible();
  });
});

test('how the sheet is to print stays chosen after a look at another screen', async () => {
  const { user, sees } = await start('/en/step/sheet/', given({ stage: 'takesNow' }));
  await sees('Your sheet');
  const large = () => screen.getByRole('checkbox', { name: /^Large print/ });
  const card = () => screen.getByRole('checkbox', { name: /wallet card/ });
  await user.click(large());
  await user.click(card());
  await user.click(large());
  await user.click(screen.getByRole('link', { name: 'Change my questions' }));
  await sees('Make this sheet yours');
  await user.click(screen.getByRole('button', { name: 'Continue' }));
  await sees('Your sheet');
  expect(large()).not.toBeChecked();
  expect(card()).toBeChecked();
});

test.each([
  ['takes it', { stage: 'takesNow' }, 1],
  ['only has it at home', { stage: 'hasSome' }, 0],
  [
    'has it at home, on the short way',
    { way: 'short', healthShort: 'haveNaltrexone', naltrexoneNow: 'has' },
    0,
  ],
])('a card that says naltrexone is taken, for who %s: %o, %i', async (_, said, offered) => {
  const { sees } = await start('/en/step/sheet/', given(said));
  await sees('Your sheet');
  expect(screen.queryAllByRole('checkbox', { name: /wallet card/ })).toHaveLength(offered);
});

describe('the editor', () => {
  const WORDS = 'Does it help people like me?';
  const FIRST = /^Is there good proof that naltrexone helps/;
  test('takes new words back, and brings back those that were there before', async () => {
    const { user, session, sees } = await start('/en/step/my-questions/', person);
    await sees('Make this sheet yours');
    act(() => session.edit({ ...noEdits, words: { W1: WORDS } }));
    await user.click(screen.getByRole('button', { name: `Edit: ${WORDS}` }));
    const box = screen.getByRole('textbox', { name: 'Your words for this question' });
    await user.clear(box);
    await user.type(box, 'Will it work?');
    await user.click(screen.getByRole('button', { name: 'Save my words' }));
    expect(screen.getByRole('checkbox', { name: /^Will it work\?/ })).toBeChecked();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(
      screen.getByRole('checkbox', { name: new RegExp(`^${WORDS.replace('?', '\\?')}`) }),
    ).toBeChecked();
    expect(screen.queryByRole('checkbox', { name: FIRST })).not.toBeInTheDocument();
    expect(session.now().edits.words).toEqual({ W1: WORDS });
  });

  const newOne = () => screen.getByRole('textbox', { name: 'Your own question' });
  const goOn = () => screen.getByRole('button', { name: 'Continue' });

  test('Continue takes along what was typed and neither added nor saved', async () => {
    const { user, session, sees } = await start('/en/step/my-questions/', person);
    await sees('Make this sheet yours');
    await user.type(newOne(), 'Can I drive?');
    await user.click(screen.getByRole('button', { name: /^Edit: Is there good proof/ }));
    const box = screen.getByRole('textbox', { name: 'Your words for this question' });
    await user.clear(box);
    await user.type(box, WORDS);
    await user.click(goOn());
    await sees('Your sheet');
    expect(session.now().edits.words).toEqual({ own1: 'Can I drive?', W1: WORDS });
    await user.click(screen.getByRole('link', { name: 'Change my questions' }));
    await sees('Make this sheet yours');
    expect(newOne()).toHaveValue('');
  });
  test('Continue stays, and says why, where what was typed is too long: nothing is cut or lost', async () => {
    const { user, session, sees } = await start('/en/step/my-questions/', person);
    await sees('Make this sheet yours');
    await user.type(newOne(), 'Can I drive?');
    const edit = screen.getByRole('button', { name: /^Edit: Is there good proof/ });
    await user.click(edit);
    const box = () => screen.getByRole('textbox', { name: 'Your words for this question' });
    await user.click(box());
    await user.paste('x'.repeat(141));
    // Also where the box was closed again.
    await user.click(edit);
    expect(edit).toHaveAttribute('aria-expanded', 'false');
    await user.click(goOn());
    expect(box()).toHaveFocus();
    expect(box()).toHaveAccessibleDescription(/too long/);
    expect(session.now().edits).toEqual(noEdits);
    expect(newOne()).toHaveValue('Can I drive?');
    await user.clear(box());
    await user.type(box(), WORDS);
    await user.click(goOn());
    await sees('Your sheet');
    expect(session.now().edits.words).toEqual({ own1: 'Can I drive?', W1: WORDS });
  });
  test('an own question is taken however full the list is, and a tick more of ours is not', async () => {
    const { user, session, sees } = await start('/en/step/my-questions/', person);
    await sees('Make this sheet yours');
    await user.click(screen.getByText('More questions you could ask'));
    for (let guard = 0; guard < 9; guard += 1) {
      const [next] = screen.getAllByRole('checkbox', { checked: false });
      await user.click(next!);
    }
    expect(screen.getByText(/holds 8 of our questions/)).toBeVisible();
    expect(screen.getAllByRole('checkbox', { checked: true })).toHaveLength(8);
    await user.type(newOne(), 'Can I drive?');
    await user.click(screen.getByRole('button', { name: 'Add my question' }));
    expect(screen.getByRole('checkbox', { name: /^Can I drive\?/ })).toBeChecked();
    expect(screen.getByText(/page 2 can take it/)).toBeVisible();
    expect(newOne()).toHaveValue('');
    expect(session.now().edits.words).toEqual({ own1: 'Can I drive?' });
  });
  test('a new question of nothing is asked for, not added', async () => {
    const { user, session, sees } = await start('/en/step/my-questions/', person);
    await sees('Make this sheet yours');
    await user.click(screen.getByRole('button', { name: 'Add my question' }));
    expect(newOne()).toHaveFocus();
    expect(newOne()).toHaveAccessibleDescription(/type your question first/);
    expect(session.now().edits).toEqual(noEdits);
  });
  test('what is typed is there again after a look at another screen, open where it was left', async () => {
    const { user, session, sees } = await start('/en/step/my-questions/', person);
    await sees('Make this sheet yours');
    await user.type(newOne(), 'Can I');
    await user.click(screen.getByRole('button', { name: /^Edit: Is there good proof/ }));
    await user.type(screen.getByRole('textbox', { name: /^Your words/ }), ' For me?');
    await user.click(screen.getByRole('link', { name: 'Back' }));
    await sees('Check your answers');
    expect(session.now().edits).toEqual(noEdits);
    await user.click(goOn());
    await sees('Make this sheet yours');
    expect(newOne()).toHaveValue('Can I');
    const words = screen.getByRole<HTMLTextAreaElement>('textbox', { name: /^Your words/ }).value;
    expect(words).toMatch(/^Is there good proof.* For me\?$/);
  });
});
