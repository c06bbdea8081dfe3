/** What is in view on each explainer before anything is opened. */
import { cleanup, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { explainerIds } from '#explainers/index.ts';
import { addressOf } from '#i18n/address.ts';
import { given } from '../support/given.ts';
import { start } from '../support/start.tsx';

const inView = (element: Element): boolean => {
  const fold = element.parentElement!.closest('details');
  return !fold || (fold.querySelector('summary')!.contains(element) && inView(fold));
};

describe.each(explainerIds)('the explainer %s', (id) => {
  test('opens with "In short", says what is known and not and what to do, with few marks', async () => {
    await start(addressOf.explainer('en', id));
    const main = await screen.findByRole('main');
    for (const name of ['In short', 'What we know', 'What nobody knows yet', 'What you can do'])
      expect(inView(within(main).getByRole('heading', { name, level: 2 })), name).toBe(true);
    expect(within(main).getAllByRole('heading', { level: 2 })[0]).toHaveTextContent('In short');
    const grounds = [...main.querySelectorAll('.how')].filter(inView);
    const marked = grounds.filter((one) => one.querySelector('summary > b'));
    expect(marked.length).toBeLessThanOrEqual(6);
    // Each statement in view has its ground within one tap.
    for (const claim of [...main.querySelectorAll('.claim')].filter(
      (one) => !one.closest('.how, .more'),
    ))
      expect(claim.querySelectorAll(':scope > .how')).toHaveLength(1);
    // The first mark is explained where it stands, and no other.
    const explained = main.querySelectorAll('.explains');
    const first = grounds.find(
      (one) => one.querySelector('.suremark') ?? /not equally sure/.test(one.textContent),
    );
    expect(explained).toHaveLength(first ? 1 : 0);
    if (first)
      expect(explained[0]!.compareDocumentPosition(first)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });
});

test('a helper is spoken to as a helper at the head of an explainer, and no one else is', async () => {
  const line = /^You are helping someone/;
  await start(
    '/en/facts/opioids/',
    given({ who: 'helpsAdult', opioids: 'mostDays', whichOpioid: ['painMedicine'] }),
  );
  expect(await screen.findByText(line)).toBeVisible();
  cleanup();
  await start('/en/facts/opioids/', given({ opioids: 'mostDays', whichOpioid: ['painMedicine'] }));
  await screen.findByRole('main');
  expect(screen.queryByText(line)).not.toBeInTheDocument();
});
