// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { beforeAll, describe, expect, test } from 'vitest';
import { fetchScreen } from '#app/shell/screens.ts';
import { noEdits } from '#questionnaire/edits.ts';
import { given } from '../support/given.ts';
import { start } from '../support/start.tsx';

beforeAll(async () => {
  await fetchScreen('sheet', 'en');
  await fetchScreen('editor', 'en');
});

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
});
