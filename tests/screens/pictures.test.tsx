import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { claims } from '#evidence/claims.ts';
import { pictures } from '#explainers/pictures/index.tsx';
import { renderInEnglish } from '../support/inEnglish.tsx';

const figuresIn = (picture: HTMLElement) => picture.querySelectorAll('circle').length;
const filledIn = (picture: HTMLElement) => picture.querySelectorAll('.event').length;
const widthsIn = (picture: HTMLElement) =>
  [...picture.querySelectorAll('rect.event')].map((bar) => Number(bar.getAttribute('width')));

describe('the trials', () => {
  test('are drawn with one figure for each person', async () => {
    await renderInEnglish(pictures.trials);
    const drawn = screen
      .getAllByRole('img')
      .map((one) => [one.getAttribute('aria-label'), figuresIn(one)]);
    expect(drawn).toEqual([
      ['6 took naltrexone', 6],
      ['6 took a dummy pill', 6],
      ['37 people', 37],
      ['25 people', 25],
      ['10 people', 10],
      ['31 people', 31],
    ]);
    expect(screen.getByText('No comparison group')).toBeVisible();
    expect(screen.getAllByText('Different group of people')).toHaveLength(2);
  });
});

describe('both groups', () => {
  test('are drawn from 0 to 60, to the points of the claim, with their spread', async () => {
    await renderInEnglish(pictures.bothGroups);
    const { ldn, placebo } = claims['dep-2026-result'].numbers;
    const picture = screen.getByRole('img');
    expect(widthsIn(picture).map((width) => (width * 60) / 100)).toEqual([
      expect.closeTo(-ldn.change),
      expect.closeTo(-placebo.change),
    ]);
    const spreads = [...picture.querySelectorAll('.spread path')].map((path) =>
      (path.getAttribute('d')!.match(/M([\d.]+) 0v4m0 -2H([\d.]+)/) ?? []).slice(1).map(Number),
    );
    expect(spreads.map(([from = 0, to = 0]) => ((to - from) * 60) / 200)).toEqual([
      expect.closeTo(ldn.sd),
      expect.closeTo(placebo.sd),
    ]);
    expect(picture).toHaveAccessibleName(
      /10.5 points .* spread of 5.6.* 9.8 points .* spread of 5.9/,
    );
  });
});

describe('side effects', () => {
  test('are counted in hundreds, drug and dummy pill alike, in both framings', async () => {
    await renderInEnglish(pictures.effectsContrave);
    const drawn = screen
      .getAllByRole('img')
      .map((one) => [filledIn(one), one.querySelectorAll('rect').length]);
    expect(drawn).toEqual([
      [33, 100],
      [7, 100],
      [24, 100],
      [12, 100],
    ]);
    expect(screen.getByText('33 in 100 felt sick (nausea)')).toBeVisible();
    expect(screen.getByText(/^67 in 100 did not/)).toBeVisible();
    expect(screen.getAllByText('Different group of people')).toHaveLength(2);
  });
  test('say where nobody took a dummy pill', async () => {
    await renderInEnglish(pictures.effectsUsualDose);
    expect(screen.getAllByRole('img').map(filledIn)).toEqual([10, 7]);
    expect(screen.getAllByText('No comparison group')).toHaveLength(2);
  });
});

test('doses are true to scale: one square is half a milligram', async () => {
  await renderInEnglish(pictures.doses);
  expect(screen.getAllByRole('img').map(filledIn)).toEqual([3, 6, 9, 100]);
});

test('the wait fills the sure days and dots those that may be added', async () => {
  await renderInEnglish(pictures.wait);
  const drawn = screen
    .getAllByRole('img')
    .map((one) => [filledIn(one), one.querySelectorAll('.maybe').length]);
  expect(drawn).toEqual([
    [7, 3],
    [10, 4],
  ]);
});

test('the liver’s bars are as long as the level is high', async () => {
  await renderInEnglish(pictures.liverLevels);
  expect(widthsIn(screen.getByRole('img'))).toEqual([10, 50, 100]);
});

describe('lock and receptor', () => {
  test('goes by keyboard through its steps, and says in the picture what is a theory', async () => {
    const user = userEvent.setup();
    await renderInEnglish(pictures.lock);
    const picture = screen.getByRole('group', { name: 'Step to show' });
    await user.tab();
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(within(picture).getByRole('radio', { name: 'Step 3' })).toBeChecked();
    expect(within(picture).getByRole('img')).toHaveAccessibleName(/this part is a theory/);
    expect(within(picture).getByText('This part is a theory')).toBeInTheDocument();
  });
});
