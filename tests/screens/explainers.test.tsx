/** What is in view on each explainer before anything is opened. */
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { termsIn } from '#evidence/Gloss.tsx';
import { firstUses } from '#evidence/glossary.ts';
import type { Explainer } from '#explainers/explainer.ts';
import { explainerIds, explainers } from '#explainers/index.ts';
import { speak } from '#i18n/words.ts';
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
    // No sheet before the first answer: the question leads to the making of one, as the page does.
    expect(within(main).queryByRole('button', { name: /sheet/ })).not.toBeInTheDocument();
    expect(within(main).getByRole('link', { name: /^Make a sheet/ })).toBeVisible();
    // It ends the page, numbered, in three steps.
    expect(within(main).getAllByRole('heading', { level: 2 }).at(-1)).toHaveTextContent(
      'What you can do',
    );
    const numbers = [...main.querySelectorAll('.can-do > li > .place')];
    expect(numbers.map((one) => one.textContent)).toEqual(['1', '2', '3']);
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
    const first = grounds.find((one) => one.querySelector('.suremark'));
    expect(explained).toHaveLength(first ? 1 : 0);
    if (first)
      expect(explained[0]!.compareDocumentPosition(first)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });
});

test('under the signs to get help for stands whom to call: of the place picked, else where they are', async () => {
  const heading = 'Get emergency help, or call, for these signs';
  const { session } = await start(addressOf.explainer('en', 'startStop'), given({}));
  const part = await screen.findByRole('region', { name: heading });
  const rows = () => [...part.querySelectorAll<HTMLElement>('.steps > li')];
  expect(rows()).toHaveLength(3);
  expect(within(rows()[2]!).getByRole('link', { name: 'Need help now?' })).toBeVisible();
  act(() => session.edit({ ...session.now().edits, country: 'gbIe' }));
  const calls = within(rows()[2]!).getAllByRole('link');
  expect(calls.map((one) => one.getAttribute('href'))).toEqual(
    expect.arrayContaining(['tel:116123', 'tel:999', 'tel:112']),
  );
});

test('what is well known and what nobody knows do not share a mark', async () => {
  await start(addressOf.explainer('en', 'howItWorks'), given({}));
  const inShort = (await screen.findByRole('main')).querySelector('.inshort')!;
  const [known, guess] = [...inShort.querySelectorAll('.how')];
  // Its words say how sure it is; the mark is that of the guess alone.
  expect(known!.previousElementSibling).toHaveTextContent(/well known/);
  expect(known!.querySelector('summary :is(b, .suremark)')).toBeNull();
  expect(guess!.querySelector('summary > b')).toHaveTextContent('Nobody knows');
});

test('the question of a page goes on the sheet at a press, says so there, and comes off again', async () => {
  const { user, session } = await start(addressOf.explainer('en', 'dose'), given({}));
  const todo = await screen.findByRole('region', { name: 'What you can do' });
  const add = () => within(todo).getByRole('button', { name: 'Add it to my sheet' });
  await user.click(add());
  expect(within(todo).getByRole('status')).toHaveTextContent(/^It is on your sheet\./);
  expect(session.now().edits.on).toContain('D1');
  const undo = within(todo).getByRole('button', { name: 'Undo' });
  await waitFor(() => expect(undo).toHaveFocus());
  await user.click(undo);
  expect(session.now().edits.on).toEqual([]);
  expect(within(todo).getByRole('status')).toHaveTextContent(/^Undone/);
  await waitFor(() => expect(add()).toHaveFocus());
});

test('a question that prints by itself says so, and has no button', async () => {
  await start(addressOf.explainer('en', 'depression'), given({ purpose: ['lowMood'] }));
  const todo = await screen.findByRole('region', { name: 'What you can do' });
  expect(within(todo).getByRole('status')).toHaveTextContent('It is on your sheet.');
  expect(within(todo).queryByRole('button')).not.toBeInTheDocument();
});

test('who is to take no naltrexone is not offered a question on how to go on with it', async () => {
  await start(
    addressOf.explainer('en', 'missedDose'),
    given({ opioids: 'mostDays', whichOpioid: ['painMedicine'], stage: 'takesNow' }),
  );
  const todo = await screen.findByRole('region', { name: 'What you can do' });
  expect(within(todo).queryByRole('button')).not.toBeInTheDocument();
});

test('who has the question on their sheet can go to it from an explainer', async () => {
  await start(addressOf.explainer('en', 'howItWorks'), given({}));
  const main = await screen.findByRole('main');
  expect(within(main).getByRole('link', { name: 'See my questions' })).toHaveAttribute(
    'href',
    addressOf.step('en', 'myQuestions'),
  );
  // It is from the library: it leads back to where one was.
  expect(within(main).getByRole('link', { name: 'Go on with my answers' })).toBeVisible();
});

test('a long question is told in short paragraphs', async () => {
  await start(addressOf.step('en', 'opioids'), told({ way: 'full', who: 'adult' }));
  const hint = await screen.findByText(/^Opioids are strong medicines/);
  expect(hint.parentElement!.querySelectorAll('p')).toHaveLength(3);
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
  expect(screen.getByText(/^Tell their doctor or pharmacist every opioid they took/)).toBeVisible();
  cleanup();
  await start('/en/facts/opioids/', given({ opioids: 'mostDays', whichOpioid: ['painMedicine'] }));
  await screen.findByRole('main');
  expect(screen.queryByText(line)).not.toBeInTheDocument();
});

/** Hard words that a reader of these pages may not know: each must be in the glossary. */
const HARD = [
  'agitation',
  'autoimmune',
  'bipolar',
  'buprenorphine',
  'bupropion',
  'CBT',
  'cirrhosis',
  'disulfiram',
  'dummy pill',
  'fibromyalgia',
  'GAD',
  'methadone',
  'naltrexone',
  'OCD',
  'off-label',
  'opioid',
  'placebo',
  'PTSD',
  'relapse',
  'tianeptine',
  'TMS',
] as const;

test.each(HARD)('%s is among the words that are explained', async (word) => {
  const forms = termsIn((await speak('en')).t).flatMap((term) => term.forms);
  expect(forms).toContain(word);
});

describe.each(explainerIds)('on the page %s', (id) => {
  test('each hard word is explained in the part that uses it first', async () => {
    await start(addressOf.explainer('en', id));
    const main = await screen.findByRole('main');
    // A word of the title is explained in short, right below it.
    const title = main.querySelector('h1')!.textContent;
    const parts = [...main.querySelectorAll('.inshort, .fact')].map((part, at) => {
      const read = part.cloneNode(true) as HTMLElement;
      // The lock and the trials are shown step by step, or folded: not read with the words.
      const apart = '.gloss, .how, .more, select, .trials, .lockfig';
      for (const one of read.querySelectorAll(apart)) one.remove();
      const words = read.innerHTML.replaceAll(/<[^>]+>|\s+/g, ' ').replaceAll(/ +/g, ' ');
      const marked = [...part.querySelectorAll('.gloss dfn')].map((one) => one.textContent);
      return { text: `${at === 0 ? title : ''} ${words}`, marked };
    });
    const { t } = await speak('en');
    const untold = termsIn(t).filter((term) => {
      const first = parts.find(
        ({ text }) => firstUses([text], [{ ...term, means: '\u0000' }])[0]!.length > 0,
      );
      const { tellsNaltrexone }: Explainer = explainers[id];
      return (
        first &&
        // What naltrexone is stands on the pages that tell it, and was met before all others.
        (term.id !== 'naltrexone' || tellsNaltrexone) &&
        !first.text.includes(term.means) &&
        !first.marked.includes(t(`glossary:${term.id}.term`))
      );
    });
    expect(untold.map((term) => term.id)).toEqual([]);
  });
});
