/** What is in view on each explainer before anything is opened. */
import { cleanup, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { explainerIds } from '#explainers/index.ts';
import { addressOf } from '#i18n/address.ts';
import { sentencesOf } from '../../scripts/readability.ts';
import { given, told } from '../support/given.ts';
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
    // Nothing to tick before the first answer; and the page leads on to the tool.
    expect(within(main).queryByText(/tick/i)).not.toBeInTheDocument();
    expect(within(main).getByRole('link', { name: 'Go to the start page' })).toHaveAttribute(
      'href',
      addressOf.start('en'),
    );
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

test('who has questions can go to them from an explainer, to tick one', async () => {
  await start(addressOf.explainer('en', 'howItWorks'), given({}));
  const main = await screen.findByRole('main');
  expect(within(main).getByRole('link', { name: /^Tick or write/ })).toHaveAttribute(
    'href',
    addressOf.step('en', 'myQuestions'),
  );
  // It is from the library: it leads back to where one was.
  expect(within(main).getByRole('link', { name: 'Go on with my answers' })).toBeVisible();
});

test('a long question is told in short paragraphs', async () => {
  await start(addressOf.step('en', 'opioids'), told({ way: 'full', who: 'adult' }));
  const hint = await screen.findByText(/^Opioids are strong medicines/);
  expect(hint.parentElement!.querySelectorAll('p')).toHaveLength(2);
});

describe.each(explainerIds)('on the explainer %s', (id) => {
  test('each hard word is explained once, and no paragraph has more than three sentences', async () => {
    await start(addressOf.explainer('en', id));
    const main = await screen.findByRole('main');
    const terms = [...main.querySelectorAll('.gloss dfn')].map((term) => term.textContent);
    expect(new Set(terms).size).toBe(terms.length);
    const texts = [...main.querySelectorAll('p, li')]
      .filter((one) => !one.querySelector('p') && !one.closest('figure'))
      .map((one) => one.textContent);
    expect(texts.filter((text) => sentencesOf(text, 'en').length > 3)).toEqual([]);
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
