import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Answers } from '#questionnaire/questions.ts';
import { given, told } from '../support/given.ts';
import { start } from '../support/start.tsx';

const goOn = () => screen.getByRole('button', { name: 'Continue' });
const box = (name: string | RegExp) => screen.getByRole('checkbox', { name });
const atConditions = (): Answers => {
  const { conditions: _, comingUp: __, ...rest } = given({});
  return rest;
};

describe('“None” and another tick', () => {
  const asked = () => screen.getByRole('group', { name: 'You ticked both. Which is right?' });

  test('both stay, and which is right is asked at once', async () => {
    const { user, sees } = await start('/en/step/conditions/', atConditions());
    await sees(/./);
    await user.click(box(/^Kidney/));
    await user.click(box(/^None of these/));
    expect(box(/^Kidney/)).toBeChecked();
    expect(box(/^None of these/)).toBeChecked();
    expect(within(asked()).getAllByRole('button')).toHaveLength(2);
  });
  test('the two are called as on their ticks, where those follow the answers', async () => {
    const { user, sees } = await start(
      '/en/step/options/',
      given({ purpose: ['worry'], medicines: ['none'] }),
    );
    await sees(/./);
    const names = ['Not sure', 'Talking therapy or self-help'];
    for (const name of names) await user.click(box(name));
    const buttons = within(asked()).getAllByRole('button');
    expect(buttons.map((button) => button.textContent)).toEqual(names);
  });
  test('Continue decides nothing: it asks too, and leads to the two', async () => {
    const { user, session, sees } = await start('/en/step/conditions/', atConditions());
    await sees(/./);
    await user.click(box(/^None of these/));
    await user.click(box(/^Kidney/));
    await user.click(goOn());
    expect(screen.getByRole('alert')).toHaveFocus();
    expect(session.now().answers.conditions).toBeUndefined();
    await user.click(within(screen.getByRole('alert')).getByRole('link'));
    expect(within(asked()).getAllByRole('button')[0]).toHaveFocus();
  });
  test.each([
    ['None of these', ['none']],
    [/^Kidney/, ['kidney']],
  ])('%s is right: the other goes, the error too, and Continue goes on', async (name, picked) => {
    const { user, session, sees } = await start('/en/step/conditions/', atConditions());
    await sees(/./);
    await user.click(box(/^None of these/));
    await user.click(box(/^Kidney/));
    await user.click(goOn());
    await user.click(within(asked()).getByRole('button', { name }));
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(screen.queryByText(/Which is right/)).not.toBeInTheDocument();
    expect(box(name)).toHaveFocus();
    await user.click(goOn());
    expect(session.now().answers.conditions).toEqual({ picked });
  });
  test('where one leans is asked the same way', async () => {
    const { options: _, values: __, ready: ___, ...answers } = given({});
    const { user, session, sees } = await start('/en/step/options/', answers);
    await sees(/./);
    await user.click(box(/^Not sure/));
    await user.click(screen.getAllByRole('checkbox')[0]!);
    await user.click(goOn());
    expect(screen.getByRole('alert')).toHaveFocus();
    await user.click(within(asked()).getByRole('button', { name: 'Not sure' }));
    await user.click(goOn());
    expect(session.now().answers.options).toEqual({ picked: ['unsure'] });
  });
});

describe('a note that is too long', () => {
  test.each(['values', 'ready'] as const)('on %s is told, and nothing is lost', async (step) => {
    const { [step]: _, ...answers } = given({});
    const { user, session, sees } = await start(`/en/step/${step}/`, answers);
    await sees(/./);
    await user.click(screen.getAllByRole('radio')[0]!);
    const note = screen.getByRole('textbox');
    await user.click(note);
    await user.paste('x'.repeat(141));
    await user.click(goOn());
    const alert = screen.getByRole('alert');
    expect(alert).toHaveFocus();
    await user.click(within(alert).getByRole('link', { name: /too long/ }));
    expect(note).toHaveFocus();
    expect(note).toBeInvalid();
    expect(note).toHaveAccessibleDescription(/too long/);
    expect(note).toHaveValue('x'.repeat(141));
    expect(screen.getAllByRole('radio')[0]).toBeChecked();
    expect(session.now().answers[step]).toBeUndefined();
  });
});

describe('what is ticked and not sent yet', () => {
  test('is there again after going back, is no answer, and Continue makes it one', async () => {
    const { user, session, sees } = await start(
      '/en/step/opioids/',
      told({ way: 'full', who: 'adult' }),
    );
    await sees(/have you taken any opioid/);
    await user.click(screen.getByRole('radio', { name: 'No' }));
    await user.click(screen.getByRole('link', { name: 'Back' }));
    await sees(/Who/);
    await user.click(goOn());
    await sees(/have you taken any opioid/);
    expect(screen.getByRole('radio', { name: 'No' })).toBeChecked();
    expect(session.now().answers.opioids).toBeUndefined();
    await user.click(goOn());
    await sees('What do you want help with?');
    expect(session.now().answers.opioids).toBe('no');
  });
});

describe('a box or a tick that is not for everyone', () => {
  const atComingUp = (comingUp?: Answers['comingUp']): Answers => {
    const { comingUp: _, ...rest } = given({});
    return { ...rest, ...(comingUp && { comingUp }) };
  };
  const date = () => screen.queryByRole('textbox', { name: /^When is the surgery/ });

  test('the date of surgery is asked while surgery is ticked, and typed once', async () => {
    const { user, session, sees } = await start('/en/step/comingUp/', atComingUp());
    await sees(/./);
    expect(date()).not.toBeInTheDocument();
    await user.click(box(/^Surgery/));
    await user.type(date()!, 'in May');
    await user.click(box(/^Surgery/));
    expect(date()).not.toBeInTheDocument();
    await user.click(box(/^Surgery/));
    await user.click(goOn());
    await sees('Surgery or dental work: tell your doctor');
    expect(session.now().answers.comingUp).toEqual({ picked: ['surgery'], note: 'in May' });
  });
  test.each([
    ['stays ticked for who kept it', { picked: ['pregnancy'] } as const, [true]],
    ['is shown to no one else', undefined, []],
  ])('"pregnancy", asked no more, %s', async (_, kept, ticked) => {
    const { sees } = await start('/en/step/comingUp/', atComingUp(kept));
    await sees(/./);
    const boxes = screen.getAllByRole<HTMLInputElement>('checkbox');
    const pregnancy = boxes.filter(({ value }) => value === 'pregnancy');
    expect(pregnancy.map(({ checked }) => checked)).toEqual(ticked);
  });
});
