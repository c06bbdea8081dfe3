import { act, screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';

import { doctorQuestions } from '#guidance/doctorQuestions.ts';
import { noEdits } from '#questionnaire/edits.ts';
import { sheetOf } from '#sheet/model.ts';
import { given } from '../support/given.ts';
import { start } from '../support/start.tsx';

afterEach(() => vi.restoreAllMocks());

/** From mildest to strictest. */
const SQUEEZES = ['', 'tight', 'stepless', 'single', 'bare', 'barest', 'tightest', 'least'];

/**
 * Paper of these heights, where there is room for 1001: of the page without further questions, for
 * each squeeze, and of each question.
 */
function paperOf(bare: readonly number[], each: number) {
  return vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockImplementation(function (
    this: HTMLElement,
  ) {
    const strictest = SQUEEZES.findLastIndex((one) => !one || this.classList.contains(one));
    const some = this.querySelectorAll('.if-time:not([hidden]) li:not([hidden])').length;
    return (bare[strictest] ?? 0) + some * each;
  });
}

/** Someone with five further questions. */
const person = given({ purpose: ['lowMood', 'worry'], medicines: ['sertraline', 'lithium'] });
const paper = () => screen.getByRole('article', { name: /My questions/ });
const further = () => paper().querySelectorAll('.more-questions li:not([hidden])').length;
const opens = async (step: string) => {
  const started = await start(`/en/step/${step}/`, { ...person });
  await started.sees(step === 'sheet' ? 'My sheet' : 'Make this sheet yours');
  return started;
};
describe('what there is room for on the page', () => {
  test.each([
    // Heights; then how many are kept, and how it is squeezed
    [[900, 800, 700, 600, 500, 400, 300], 20, 5, ''],
    [[870, 800, 700, 600, 500, 400, 300], 30, 4, ''],
    [[900, 900, 700, 600, 500, 400, 300], 30, 3, 'tight'],
    [[1100, 940, 700, 600, 500, 400, 300], 30, 2, 'tight'],
    [[1100, 950, 860, 600, 500, 400, 300], 30, 4, 'stepless'],
    [[945, 840, 750, 600, 500, 400, 300], 30, 5, 'tight'],
    [[1100, 1100, 1002, 995, 500, 400, 300], 30, 0, 'single'],
    [[1100, 1100, 1100, 1002, 995, 400, 300], 30, 0, 'bare'],
    [[1100, 1100, 1100, 1100, 1100, 1100, 1002, 990], 6, 1, 'least'],
    [[1100, 1100, 1100, 1100, 1100, 1100, 1100, 1100], 6, 0, 'least'],
  ])('of a page %j high and questions of %i: %i, %s', async (bare, each, kept, squeeze) => {
    const heights = paperOf(bare, each);
    await opens('sheet');
    const squeezed = () => SQUEEZES.findLast((one) => !one || paper().classList.contains(one));
    await vi.waitFor(() => expect([further(), squeezed()]).toEqual([kept, squeeze]));
    // Each layout of the page takes time.
    expect(heights.mock.calls.length).toBeLessThan(12);
  });
  test('how many questions are not on the page is said on it, and only where some are not', async () => {
    paperOf([870, 800, 700, 600, 500, 400, 300], 30);
    const { session } = await opens('sheet');
    const said = () => paper().querySelector<HTMLElement>('.not-here')!;
    const { leftOff } = sheetOf(session.now().answers, session.now().edits);
    await vi.waitFor(() => expect(further()).toBe(4));
    const count = leftOff.length + 1;
    expect(said()).toHaveTextContent(`More questions in the tool: ${count}.`);
    // With the second page, all of them are on it.
    act(() => screen.getByRole('checkbox', { name: /second page/ }).click());
    expect(said()).toHaveTextContent(`More questions on page 2: ${count}.`);
    const page2 = screen.getByRole('article', { name: 'My sheet, page 2' });
    expect(page2.querySelectorAll('.more-questions li')).toHaveLength(count);
    // What the person took off is known to them.
    const off = doctorQuestions.map(({ id }) => id).filter((id) => id !== 'W1');
    act(() => session.edit({ ...noEdits, off }));
    await vi.waitFor(() => expect(said()).not.toBeVisible());
  });
  test('the editor says from which question on there is no room, and the ending offers page 2', async () => {
    paperOf([870, 800, 700, 600, 500, 400, 300], 30);
    const { user, sees } = await opens('my-questions');
    const line = await screen.findByText(/From here on, there is no room/);
    const rows = [...line.closest('ol')!.children];
    // Three in large print, and four more.
    expect(rows.indexOf(line.closest('li')!)).toBe(7);
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await sees('My sheet');
    expect(await screen.findByText(/^Questions that do not fit on the page: 1\./)).toBeVisible();
    await user.click(screen.getByRole('checkbox', { name: /^Print a second page/ }));
    expect(screen.queryByText(/^Questions that do not fit/)).toBeNull();
    expect(screen.getByRole('article', { name: 'My sheet, page 2' })).toBeVisible();
  });
  test('where all of them fit, neither says so', async () => {
    paperOf([700, 700, 700, 600, 500, 400, 300], 1);
    const { user, sees } = await opens('my-questions');
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await sees('My sheet');
    await screen.findByRole('heading', { name: 'You are ready' });
    expect(screen.queryByText(/do not fit on the page/)).toBeNull();
  });
  test('what was measured beside the editor is known when the sheet is opened', async () => {
    const heights = paperOf([870, 800, 700, 600, 500, 400, 300], 30);
    const { user, sees } = await opens('my-questions');
    await vi.waitFor(() => expect(heights).toHaveBeenCalled());
    heights.mockClear();
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await sees('My sheet');
    expect(heights).not.toHaveBeenCalled();
    expect(further()).toBe(4);
  });
  test('it is measured anew when letters arrive, and until then holds as it was', async () => {
    paperOf([870, 800, 700, 600, 500, 400, 300], 30);
    await opens('sheet');
    await vi.waitFor(() => expect(further()).toBe(4));
    vi.restoreAllMocks();
    paperOf([960, 890, 700, 600, 500, 400, 300], 30);
    expect(further()).toBe(4);
    vi.spyOn(document.fonts, Symbol.iterator).mockImplementation(() =>
      [{ status: 'loaded' } as FontFace].values(),
    );
    act(() => void document.fonts.dispatchEvent(new Event('loadingdone')));
    await vi.waitFor(() => expect(further()).toBe(3));
  });
  test('what was not measured yet is before it prints', async () => {
    paperOf([870, 800, 700, 600, 500, 400, 300], 30);
    await opens('sheet');
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect(further()).toBe(4);
  });
});
