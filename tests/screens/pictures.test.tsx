import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { claims } from '#evidence/claims.ts';
import { pictures } from '#explainers/pictures/index.tsx';
import { results, trialIds, trials } from '#explainers/pictures/trials.ts';
import { given } from '../support/given.ts';
import { renderInEnglish } from '../support/inEnglish.tsx';

/** Tiny squares: each is a dash of its row. */
const tinyIn = (part: Element) =>
  [...part.querySelectorAll('path')]
    .map((row) => {
      const [dash = 0, space = 0] = row.getAttribute('stroke-dasharray')!.split(' ').map(Number);
      const length = Number(/h(\d+)$/.exec(row.getAttribute('d')!)![1]);
      return (length + space) / (dash + space);
    })
    .reduce((one, other) => one + other, 0);
/** In the order of the picture: by dose, then by what was found. */
const trialOrder = (['low', 'notTold', 'usual'] as const).flatMap((dose) =>
  results.flatMap((result) =>
    trialIds.filter((id) => trials[id].dose === dose && trials[id].result === result),
  ),
);
const filledIn = (picture: HTMLElement) => picture.querySelectorAll('.event').length;
const widthsIn = (picture: HTMLElement) =>
  [...picture.querySelectorAll('rect.event')].map((bar) => Number(bar.getAttribute('width')));

describe('the trials', () => {
  test('are drawn with one square for each person, and say how many', async () => {
    const { container } = await renderInEnglish(pictures.trials);
    const drawn = [...container.querySelectorAll('.trials li')].map(
      (one) => [tinyIn(one), one.textContent] as const,
    );
    expect(drawn.map(([people]) => people)).toEqual(trialOrder.map((id) => trials[id].people));
    for (const [people, words] of drawn) expect(words).toMatch(new RegExp(`^${people} `));
    expect(screen.getByText(/^18 trials, a square for each person/)).toBeVisible();
  });
  test('stand under their dose and what they found, a mark on those that tested something else', async () => {
    await renderInEnglish(pictures.trials);
    expect(screen.getAllByRole('heading', { level: 3 }).map((one) => one.textContent)).toEqual([
      'Low doses',
      'Dose not told in the summary',
    ]);
    expect(
      screen.getByText(/^\(5 no clear difference, 1 better, 1 mixed\)$/, {
        collapseWhitespace: true,
      }),
    ).toBeVisible();
    const words = (start: RegExp) =>
      screen.getAllByRole('listitem').find((one) => start.test(one.textContent))!.textContent;
    expect(words(/^37 Depression/)).toBe('37 Depression, 12 weeks');
    expect(words(/^98 /)).toBe('98 Fibromyalgia (long-term pain), 12 months*');
  });
});

/** Under each picture, what to ask with it; the wait says who tells when it ends. */
test.each(Object.entries(pictures))(
  'the picture %s says what to do with it, to each',
  async (name, picture) => {
    const own = { wait: /doctor tells you when/, lock: /Ask what is known/ }[name];
    const acts = { adult: own ?? /[Yy]our doctor[.:]/, helpsAdult: own ?? /their doctor[.:]/ };
    for (const [who, act] of Object.entries(acts)) {
      const { container, unmount } = await renderInEnglish(picture, given({ who }));
      expect(container).toHaveTextContent(act);
      unmount();
    }
  },
);

describe('both groups', () => {
  const { gap_points: gap, ci95 } = claims['dep-2026-range'].numbers.our_sum;
  test('are told by the gap and its range, to scale, with 0 in the middle', async () => {
    await renderInEnglish(pictures.bothGroups);
    const picture = screen.getByRole('img');
    const starts = (name: string) =>
      [...picture.querySelectorAll(`.${name}`)].map((path) =>
        Number(/^M([\d.]+)/.exec(path.getAttribute('d')!)![1]),
      );
    const middle = Number(picture.getAttribute('viewBox')!.split(' ')[2]) / 2;
    expect(starts('zero')).toEqual([middle]);
    const value = Number(picture.querySelector('.value')!.getAttribute('cx'));
    const unit = (value - middle) / gap;
    const points = (x: number) => (x - middle) / unit;
    expect(points(starts('range')[0]!)).toBeCloseTo(ci95[0]);
    const end = /H([\d.]+)/.exec(picture.querySelector('.range')!.getAttribute('d')!)![1];
    expect(points(Number(end))).toBeCloseTo(ci95[1]);
    expect(starts('mark').map(points)).toEqual([
      expect.closeTo(claims['prac-ad-average'].numbers.madrs_difference),
    ]);
    // In words: no letter and no number of points.
    expect([...picture.querySelectorAll('text')].map((one) => one.textContent)).toEqual([
      'no difference',
      'usual gain of antidepressants',
    ]);
    expect(screen.getByText('worse with it')).toBeVisible();
    expect(screen.getByText('better with it')).toBeVisible();
  });
  test('say in few words how to read them, and whose sum the range is', async () => {
    const { container } = await renderInEnglish(pictures.bothGroups);
    expect(screen.getByRole('img')).toHaveAccessibleName(/from worse to better/);
    const how = screen.getByText(/could lie anywhere on the bar \(our sum; it may be wider\)/);
    expect(how.textContent.split(/\s+/).length).toBeLessThanOrEqual(40);
    expect(container.querySelector('figcaption')).not.toHaveTextContent(/overlap|60|points/);
  });
});

describe('side effects', () => {
  test('are counted in hundreds, both groups alike, in both framings', async () => {
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
    expect(screen.getByText(/67 did not$/)).toBeVisible();
    expect(screen.getAllByText('Different group of people')).toHaveLength(2);
  });
  test('of a low dose are bars of 100, both framings in words, and say which group had fewer', async () => {
    await renderInEnglish(pictures.effectsLowDose);
    expect(screen.getAllByRole('img').map(widthsIn)).toEqual([[69], [72]]);
    expect(screen.getByText('69 did, 31 did not')).toBeVisible();
    expect(screen.getByRole('img', { name: /^Dummy pill: 72 in 100 .* 28 did not/ })).toBeVisible();
    expect(screen.getByText(/^That is 3 fewer in 100\./)).toBeVisible();
    expect(screen.getByText('Different group of people')).toBeVisible();
  });
  test('of the usual dose stand beside the group that was not picked by chance', async () => {
    await renderInEnglish(pictures.effectsUsualDose);
    expect(screen.getAllByRole('img').map(filledIn)).toEqual([38, 18]);
    expect(screen.getByText('Not on naltrexone')).toBeVisible();
    expect(screen.getByText('Groups not picked by chance')).toBeVisible();
    expect(screen.getByText(/^500 people on naltrexone and 238 not on it/)).toBeVisible();
  });
});

test('doses are true to scale: one square is half a milligram', async () => {
  await renderInEnglish(pictures.doses);
  expect(screen.getAllByRole('img').map(filledIn)).toEqual([3, 6, 9, 100]);
});

test('the wait fills the sure days, dots those that may be added, and each may go on', async () => {
  await renderInEnglish(pictures.wait);
  const drawn = screen
    .getAllByRole('img')
    .map((one) => [
      filledIn(one),
      one.querySelectorAll('.maybe').length,
      one.querySelectorAll('.goes-on').length,
    ]);
  // After a monthly shot or implant: no sure day, and no end.
  expect(drawn).toEqual([
    [7, 3, 1],
    [10, 4, 1],
    [0, 0, 1],
  ]);
  expect(screen.getByRole('img', { name: /shot or implant.*months/ })).toBeTruthy();
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
