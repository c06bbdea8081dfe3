import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { beforeMedicines, given, told } from '../support/given.ts';
import { start } from '../support/start.tsx';

const fold = (heading: RegExp): HTMLDetailsElement =>
  screen.getByRole('heading', { level: 2, name: heading }).closest('details')!;
const find = () => screen.getByRole('searchbox', { name: 'Find a medicine' });

describe('the list of medicines', () => {
  test('opens with the search, the ways out and the most used; the rest is folded', async () => {
    const { sees } = await start('/en/step/medicines/', beforeMedicines);
    await sees(/Which medicines/);
    const [first, ...boxes] = screen.getAllByRole('checkbox') as HTMLInputElement[];
    expect(find().compareDocumentPosition(first!)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect([first, ...boxes].slice(0, 3).map((box) => box?.value)).toEqual([
      'none',
      'unknownName',
      'sertraline',
    ]);
    for (const heading of [/SNRIs/, /^Bupropion/, /lithium/, /clonazepam/])
      expect(fold(heading).open).toBe(false);
    // A heading that has the id of an option would be ticked and focused in its place.
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('has the fold of each tick open, of a kept one and of a new one', async () => {
    const medicines = { picked: ['lithium'], note: '' } as const;
    const { user, sees } = await start('/en/step/medicines/', { ...beforeMedicines, medicines });
    await sees(/Which medicines/);
    expect(fold(/lithium/).open).toBe(true);
    expect(fold(/^Bupropion/).open).toBe(false);
    // Ticked from a name that was written, with its fold still closed.
    await user.type(screen.getByRole('textbox', { name: /Names and doses/ }), 'Ativan');
    await user.click(screen.getByRole('button', { name: 'Yes, tick it: Ativan' }));
    expect(fold(/clonazepam/).open).toBe(true);
    expect(screen.getByRole('checkbox', { name: /^lorazepam/ })).toBeChecked();
    expect(screen.getByRole('checkbox', { name: /^lorazepam/ })).toHaveFocus();
    // To untick it folds nothing away under the person's hand.
    await user.click(screen.getByRole('checkbox', { name: /^lorazepam/ }));
    expect(fold(/clonazepam/).open).toBe(true);
  });

  test('opens what the search finds, and folds it again after', async () => {
    const { user, sees } = await start('/en/step/medicines/', beforeMedicines);
    await sees(/Which medicines/);
    await user.type(find(), 'effexor');
    expect(fold(/SNRIs/).open).toBe(true);
    await user.clear(find());
    expect(fold(/SNRIs/).open).toBe(false);
    await user.type(find(), 'effexor');
    await user.click(screen.getByRole('checkbox', { name: /^venlafaxine/ }));
    await user.clear(find());
    expect(fold(/SNRIs/).open).toBe(true);
  });
});

test('a reader hears what is asked before why', async () => {
  const { sees } = await start('/en/step/opioids/', told({ way: 'full', who: 'adult' }));
  await sees(/have you taken any opioid/);
  const group = screen.getByRole('group', { name: /have you taken any opioid/ });
  expect(group.getAttribute('aria-describedby')).toBe('opioids-hint opioids-why');
  expect(screen.getByText('See names').closest('details')).toHaveTextContent(
    'hydrocodone (Vicodin)',
  );
});

test('a helper reads the options as said of the person, on the question and on the check', async () => {
  const helper = { who: 'helpsAdult', stage: 'takesNow', naltrexoneForm: 'lowDose' } as const;
  const { sees } = await start('/en/step/stage/', given(helper));
  await sees('Where is the person you help with naltrexone?');
  expect(screen.getByRole('radio', { name: 'They take it now' })).toBeChecked();
  expect(screen.queryByRole('radio', { name: /^I (?!would)/ })).not.toBeInTheDocument();
});

test('the answers to check stand in groups, each with its way to change it', async () => {
  const answers = given({ who: 'helpsAdult', comingUp: ['disulfiram'] });
  const { sees } = await start('/en/step/check/', answers);
  await sees('Check your answers');
  const row = screen.getByText('They take disulfiram (Antabuse)').closest<HTMLElement>('dl > div')!;
  expect(within(row).getByRole('link', { name: 'Change: Coming up' })).toBeInTheDocument();
  const headings = screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent);
  expect(headings).toEqual(expect.arrayContaining(['Safety', 'Mood and medicines']));
});

test.each([
  ['opioid-stop', { who: 'helpsAdult', opioids: 'fewTimes', whichOpioid: ['painMedicine'] }],
  ['thoughts-note', { who: 'helpsChild', suicide: 'sometimes' }],
] as const)('on %s a helper is told of whom the words are', async (step, said) => {
  const { sees } = await start(`/en/step/${step}/`, given(said));
  await sees(/./);
  const main = screen.getByRole('main');
  expect(main).toHaveTextContent(/You are answering for the person you help/);
  expect(main).not.toHaveTextContent(/Thank you for telling us|You deserve help|your doctor/);
});
