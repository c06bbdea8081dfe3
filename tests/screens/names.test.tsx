import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { beforeMedicines, given } from '../support/given.ts';
import { start } from '../support/start.tsx';

const MEDICINES = 'Which medicines for mood, worry or sleep do you take now?';

const goOn = () => screen.getByRole('button', { name: 'Continue' });
const note = () => screen.getByRole('textbox', { name: /Names and doses/ });
const notice = (words: RegExp) => screen.getByText(words).closest<HTMLElement>('.notice')!;

describe('a name that an answer does not agree with', () => {
  test('asks again at once, is met before the next screen, and keeps no one', async () => {
    const { user, sees, session } = await start('/en/step/medicines/', beforeMedicines);
    await sees(MEDICINES);
    await user.type(note(), 'tramadol 50 mg');
    const ask = notice(/“tramadol” is an opioid, or holds one/);
    expect(ask.closest('[role="status"]')).not.toBeNull();
    await user.click(goOn());
    expect(ask).toHaveFocus();
    expect(session.now().answers.medicines).toBeUndefined();
    await user.click(goOn());
    await sees('How are they going?');
    expect(session.now().answers.medicines?.note).toBe('tramadol 50 mg');
    expect(session.now().answers.opioids).toBe('no');
  });

  test('leads to its question and back, and nothing typed is lost', async () => {
    const { user, sees, session } = await start('/en/step/medicines/', beforeMedicines);
    await sees(MEDICINES);
    await user.click(screen.getByRole('checkbox', { name: /^buspirone/ }));
    await user.type(note(), 'tramadol');
    await user.click(screen.getByRole('button', { name: /^Look at the opioid question/ }));
    await sees(/have you taken any opioid/);
    await user.click(screen.getByRole('radio', { name: 'Yes, on most days' }));
    await user.click(goOn());
    await sees('Which of these fit?');
    await user.click(screen.getByRole('checkbox', { name: 'Pain medicine' }));
    await user.click(goOn());
    await user.click(await screen.findByRole('button', { name: 'I have read this. Go on' }));
    await sees(MEDICINES);
    expect(note()).toHaveValue('tramadol');
    expect(screen.getByRole('checkbox', { name: /^buspirone/ })).toBeChecked();
    expect(screen.queryByText(/is an opioid, or holds one/)).not.toBeInTheDocument();
    await user.click(goOn());
    await sees('How are they going?');
    expect(session.now().answers.opioids).toBe('mostDays');
  });

  test('is not asked for again on the question itself, once it was looked at', async () => {
    const answers = { ...beforeMedicines, medicines: { picked: [], note: 'tramadol' } };
    const { user, sees } = await start('/en/step/opioids/', answers);
    await sees(/have you taken any opioid/);
    expect(notice(/“tramadol” is an opioid/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Look at/ })).not.toBeInTheDocument();
    await user.click(goOn());
    await sees('What do you want help with?');
  });
});

describe('a name of a kind', () => {
  test('is ticked when the person says yes', async () => {
    const { user, sees } = await start('/en/step/medicines/', beforeMedicines);
    await sees(MEDICINES);
    await user.type(note(), 'Zoloft');
    expect(notice(/“Zoloft” belongs to “sertraline”/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Yes, tick it: Zoloft' }));
    const box = screen.getByRole('checkbox', { name: /^sertraline/ });
    expect(box).toBeChecked();
    expect(box).toHaveFocus();
    await user.click(goOn());
    await sees('How are they going?');
  });

  test('is left when the person says no, and the focus is not lost', async () => {
    const { user, sees, session } = await start('/en/step/medicines/', beforeMedicines);
    await sees(MEDICINES);
    await user.type(note(), 'Nardil');
    expect(notice(/“Nardil” is an MAOI/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'No: Nardil' }));
    expect(screen.queryByText(/is an MAOI/)).not.toBeInTheDocument();
    await waitFor(() => expect(note()).toHaveFocus());
    await user.click(goOn());
    await sees('How are they going?');
    expect(session.now().answers.medicines).toEqual({ picked: [], note: 'Nardil' });
  });

  test('whose one medicine we do not know leads to its part of the list', async () => {
    const { user, sees } = await start('/en/step/medicines/', beforeMedicines);
    await sees(MEDICINES);
    await user.type(note(), 'Aremis');
    expect(notice(/“Aremis” belongs to “Most used kind/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Look at that part of the list: Aremis' }));
    expect(screen.getByRole('checkbox', { name: /^sertraline/ })).toHaveFocus();
  });
});

test('a near miss is asked about, and written as the person meant it', async () => {
  const { user, sees } = await start('/en/step/medicines/', beforeMedicines);
  await sees(MEDICINES);
  await user.type(note(), 'tramadoll 50');
  expect(notice(/Did you mean “tramadol”/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Yes: tramadoll' }));
  expect(note()).toHaveValue('tramadol 50');
  expect(notice(/“tramadol” is an opioid/)).toBeVisible();
});

test('what only tells keeps no one, and a helper is spoken to as one', async () => {
  const helper = { ...beforeMedicines, who: 'helpsAdult' } as const;
  const { user, sees, session } = await start('/en/step/medicines/', helper);
  await sees(/medicines for mood, worry or sleep does the person you help take/);
  await user.type(note(), 'Imodium');
  expect(notice(/Ask a pharmacist before they take naltrexone/)).toBeVisible();
  await user.click(goOn());
  await waitFor(() => expect(session.now().answers.medicines?.note).toBe('Imodium'));
});

test('in Spanish the English words stand beside, and names of both languages are known', async () => {
  const { user } = await start('/es/step/medicines/', beforeMedicines);
  await user.type(await screen.findByRole('textbox', { name: /Nombres y dosis/ }), 'Percocet');
  const ask = notice(/“Percocet” es un opioide/);
  expect(within(ask).getByText(/“Percocet” is an opioid/)).toHaveAttribute('lang', 'en');
});

test('a question of one’s own asks too', async () => {
  const { user, sees } = await start('/en/step/my-questions/', given({}));
  await sees('Make this sheet yours');
  await user.type(screen.getByRole('textbox'), 'May I keep my codeine?');
  const ask = notice(/“codeine” is an opioid/);
  await user.click(goOn());
  expect(ask).toHaveFocus();
  await user.click(screen.getByRole('button', { name: /^Look at the opioid question/ }));
  await sees(/have you taken any opioid/);
});

describe('the medicine search', () => {
  const find = () => screen.getByRole('searchbox', { name: 'Find a medicine' });
  const shown = () => screen.getAllByRole('checkbox').map((box) => (box as HTMLInputElement).value);

  test('finds a brand with its ending, and a name of the other language', async () => {
    const { user, sees } = await start('/en/step/medicines/', beforeMedicines);
    await sees(MEDICINES);
    await user.type(find(), 'Wellbutrin XL');
    // What is found comes first, above the keyboard of a phone.
    expect(shown()).toEqual(['bupropion', 'otherMedicine', 'unsaid']);
    await user.clear(find());
    expect(shown().slice(0, 2)).toEqual(['none', 'unknownName']);
    await user.type(find(), 'fenelzina');
    expect(shown()).toContain('maoi');
    expect(notice(/“fenelzina” is an MAOI/)).toBeVisible();
    expect(screen.getByText(/No pharmacist has checked/)).toBeVisible();
  });

  test('does not ask whether one meant the only name that it shows', async () => {
    const { user, sees } = await start('/en/step/medicines/', beforeMedicines);
    await sees(MEDICINES);
    await user.type(find(), 'sertralin');
    expect(shown()).toEqual(['sertraline', 'otherMedicine', 'unsaid']);
    expect(screen.getByText('Showing 1 medicine. 0 ticked.')).toBeVisible();
    expect(screen.queryByText(/Did you mean/)).not.toBeInTheDocument();
  });

  test('asks what one meant where no row says it', async () => {
    const { user, sees } = await start('/en/step/medicines/', beforeMedicines);
    await sees(MEDICINES);
    await user.type(find(), 'sertralinne');
    expect(notice(/Did you mean “sertraline”/)).toBeVisible();
    await user.clear(find());
    // The row that is found says "an MAOI", not the name.
    await user.type(find(), 'phenelzin');
    expect(shown()).toContain('maoi');
    expect(notice(/Did you mean “phenelzine”/)).toBeVisible();
  });

  test.each([
    ['esital', 'escitalopram', 'escitalopram'],
    ['prozak', 'Prozac', 'fluoxetine'],
  ])('finds what “%s” was meant to be, and asks', async (typed, name, option) => {
    const { user, sees } = await start('/en/step/medicines/', beforeMedicines);
    await sees(MEDICINES);
    await user.type(find(), typed);
    expect(screen.getByText(`Did you mean “${name}”?`)).toBeVisible();
    expect(shown()).toEqual([option, 'otherMedicine', 'unsaid']);
    await user.click(screen.getByRole('checkbox', { name: new RegExp(`^${option}`) }));
    await user.clear(find());
    expect(screen.getByRole('checkbox', { name: new RegExp(`^${option}`) })).toBeChecked();
  });

  test('a misspelt opioid is asked about, and no row stands for it', async () => {
    const { user, sees } = await start('/en/step/medicines/', beforeMedicines);
    await sees(MEDICINES);
    const all = shown();
    await user.type(find(), 'percoset');
    expect(screen.getByText(/^Did you mean “Percocet”/)).toBeVisible();
    expect(shown()).toEqual(all);
  });

  test('a ticked way out stays in sight while one searches', async () => {
    const { user, sees } = await start('/en/step/medicines/', beforeMedicines);
    await sees(MEDICINES);
    await user.click(screen.getByRole('checkbox', { name: 'None' }));
    await user.type(find(), 'escit');
    expect(shown()).toEqual(['none', 'escitalopram', 'otherMedicine', 'unsaid']);
  });

  test('keeps the whole list where nothing has that name, and writes it down', async () => {
    const { user, sees } = await start('/en/step/medicines/', beforeMedicines);
    await sees(MEDICINES);
    const all = shown();
    await user.type(find(), 'Percocet');
    expect(screen.getAllByText(/^“Percocet” is an opioid/)[0]).toBeVisible();
    expect(shown()).toEqual(all);
    await user.click(screen.getByRole('checkbox', { name: 'Another medicine' }));
    await user.click(goOn());
    expect(notice(/“Percocet” is an opioid, or holds one. Please look/)).toHaveFocus();
    await user.click(screen.getByRole('button', { name: /^Write “Percocet”/ }));
    expect(note()).toHaveValue('Percocet');
    expect(find()).toHaveValue('');
    expect(notice(/“Percocet” is an opioid, or holds one. Please look/)).toBeVisible();
  });
});
