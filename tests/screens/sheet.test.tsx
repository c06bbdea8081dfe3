// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { speak } from '#i18n/words.ts';
import { noEdits } from '#questionnaire/edits.ts';
import { sheetOf } from '#sheet/model.ts';
import { type Said, given } from '../support/given.ts';
import { start } from '../support/start.tsx';

const person = given({ medicines: 'otherMedicine' });
const busy = given({ purpose: ['lowMood', 'worry', 'trauma', 'pain'], conditions: ['kidney'] });

describe('the paper', () => {
  test('carries own words that have nothing ticked beside them', async () => {
    const { sees } = await start('/en/step/sheet/', {
      ...person,
      medicines: { picked: [], note: 'the small white pill' },
      values: { picked: [], note: 'to sleep again' },
      ready: { picked: [], note: 'finding the words' },
    });
    await sees('My sheet');
    const paper = screen.getByRole('article', { name: /My questions/ });
    expect(paper).toHaveTextContent('the small white pill');
    expect(
      within(paper).getByRole('region', { name: 'What matters most to me' }),
    ).toHaveTextContent('to sleep again');
    expect(paper).toHaveTextContent('finding the words');
  });
  test('asks for privacy and an interpreter, and tells mood medicines from others, on every sheet', async () => {
    const { sees } = await start('/en/step/sheet/', given({ medicines: 'none' }));
    await sees('My sheet');
    const paper = screen.getByRole('article', { name: /My questions/ });
    expect(paper).toHaveTextContent('Suicide: printed if ticked; ask everyone privately.');
    expect(paper).not.toHaveTextContent(/Opiate tests|Take-home naloxone/);
    expect(paper).toHaveTextContent(/Mood medicines: None *Other medicines:/);
    // Before all else, with room for a name; then the main message, above the safety rows.
    expect(paper).toHaveTextContent(
      /checked\. *I need an interpreter: *Name or number \(if wanted\): *No good proof yet .* on your own: stopping an antidepressant suddenly can cause symptoms\. *Safety answers: show these first *No: opioids in/,
    );
  });
  test.each(['fewTimes', 'unsure', 'unsaid'])(
    'opioids %s: the clinician reads of tests, and of naloxone to take home',
    async (opioids) => {
      const { sees } = await start('/en/step/sheet/', given({ opioids }));
      await sees('My sheet');
      expect(screen.getByRole('article', { name: /My questions/ })).toHaveTextContent(
        /Opiate tests miss .* Take-home naloxone\./,
      );
    },
  );
  test('on the short way, has no empty heading for what was not asked', async () => {
    const { sees } = await start('/en/step/sheet/', given({ way: 'short', medicines: 'none' }));
    await sees('My sheet');
    expect(screen.getByRole('article', { name: /My questions/ })).not.toHaveTextContent(
      /What matters most to me|Tried before|I would like help with/,
    );
  });
  test('offers no trial to who takes an opioid before they are free of it', async () => {
    const { sees } = await start('/en/step/sheet/', given({ opioids: 'fewTimes' }));
    await sees('My sheet');
    const agreed = screen.getByRole('region', { name: 'What we agreed' });
    expect(agreed).toHaveTextContent(/First: free of opioids *Only then: try naltrexone\./);
    expect(agreed).not.toHaveTextContent('Try naltrexone.');
  });
  const KEEP = 'Keep the opioid: no naltrexone';
  test.each([
    [{ opioids: 'mostDays' }, true],
    [{ opioids: 'fewTimes', whichOpioid: 'painMedicine' }, false],
    [{ opioids: 'fewTimes', whichOpioid: 'methadoneBuprenorphine' }, true],
    [{ opioids: 'bupDepot' }, true],
    [{ opioids: 'mostDays', stage: 'takesNow' }, true],
    [{ opioids: 'unsure' }, false],
    [{ opioids: 'no' }, false],
  ] as [Said, boolean][])(
    'of %j, to keep the opioid is one way to agree: %s',
    async (said, offered) => {
      const { sees } = await start('/en/step/sheet/', given(said));
      await sees('My sheet');
      const agreed = screen.getByRole('region', { name: 'What we agreed' });
      if (offered) expect(agreed).toHaveTextContent(KEEP);
      else expect(agreed).not.toHaveTextContent(KEEP);
    },
  );
  test.each([
    [{ stage: 'takesNow' }, 'Stay on naltrexone.'],
    [{ stage: 'takesNow', opioids: 'mostDays' }, 'Only then: try naltrexone.'],
    [{ stage: 'takesNow', conditions: 'allergy' }, 'Try naltrexone.'],
    [{ stage: 'hasSome' }, 'Try naltrexone.'],
  ] as [Said, string][])('of %j, what may be agreed is: %s', async (said, words) => {
    const { sees } = await start('/en/step/sheet/', given(said));
    await sees('My sheet');
    expect(screen.getByRole('region', { name: 'What we agreed' })).toHaveTextContent(words);
  });
  test('in two languages, says which language the interpreter is for', async () => {
    await speak('es');
    const { session, sees } = await start('/en/step/sheet/', person);
    await sees('My sheet');
    act(() => session.edit({ ...noEdits, clinician: 'es' }));
    const paper = screen.getByRole('article', { name: /My questions/ });
    expect(paper).toHaveTextContent(
      /verificadas\. *I need an interpreter: Necesito intérprete: English \/ inglés *Name or number/,
    );
  });
});

test('in Spanish, a second language for the doctor is asked beside printing, in no fold and before any, and own words are told of', async () => {
  const { sees } = await start('/es/step/sheet/', person);
  await sees('Mi hoja');
  const pick = screen.getByRole('combobox', { name: /inglés/ });
  expect(pick.closest('details')).toBeNull();
  const before = (one: Element) =>
    (pick.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
  const told = screen.getByText(/sus propias palabras no se traduce/);
  expect(told.closest('details')).toBeNull();
  for (const one of [told, screen.getByText('Otras formas de llevarla')])
    expect(before(one)).toBe(true);
});

test('who would rather not say of suicide is told of help right under the answers, above any fold', async () => {
  const answers = given({ suicide: 'unsaid' });
  const { sees } = await start('/en/step/suicide/', answers);
  await sees(
    'Right now, are you thinking about suicide, about hurting yourself, or that you would be better off dead?',
  );
  const help = await screen.findByText(/^That is fine\. If such thoughts come/);
  const fold = screen.getAllByText('How do we know?').map((one) => one.closest('details'));
  const why = screen.getByText('Why we ask');
  expect(fold.every((one) => !one?.contains(help))).toBe(true);
  expect(help.compareDocumentPosition(why) & Node.DOCUMENT_POSITION_FOLLOWING).toBeGreaterThan(0);
});

describe('thoughts of suicide on "My questions"', () => {
  const asks = (name: RegExp) => screen.queryByRole('checkbox', { name });
  const OFFER = /^Print this line\?/;
  test.each(['now', 'sometimes', 'unsure'])(
    '%s: printing is offered first, unticked; the opening words are about them',
    async (suicide) => {
      const { user, session, sees } = await start('/en/step/my-questions/', given({ suicide }));
      await sees('Make this sheet yours');
      expect(screen.getAllByRole('checkbox')[0]).toBe(asks(OFFER));
      expect(asks(OFFER)).not.toBeChecked();
      const may = suicide === 'unsure' ? 'may have' : 'have had';
      const opening = new RegExp(`^You can start like this: “I ${may} thoughts`);
      expect(screen.getByText(opening)).toBeVisible();
      expect(sheetOf(session.now().answers, session.now().edits).stops).toEqual([]);
      await user.click(asks(OFFER)!);
      expect(sheetOf(session.now().answers, session.now().edits).stops).toHaveLength(1);
    },
  );
  test.each(['no', 'unsaid'])('%s: nothing of it', async (suicide) => {
    const { sees } = await start('/en/step/my-questions/', given({ suicide }));
    await sees('Make this sheet yours');
    expect(asks(OFFER)).not.toBeInTheDocument();
    expect(screen.queryByText(/^You can start like this/)).not.toBeInTheDocument();
  });
  test('who took naltrexone before reads what to do if their mood drops', async () => {
    const { sees } = await start('/en/step/my-questions/', given({ stage: 'tookBefore' }));
    await sees('Make this sheet yours');
    expect(screen.getByText(/^Mood drops, or thoughts of suicide start/)).toBeVisible();
  });
});

test('how the sheet is to print stays chosen after a look at another screen', async () => {
  const { user, sees } = await start('/en/step/sheet/', given({ stage: 'takesNow' }));
  await sees('My sheet');
  const large = () => screen.getByRole('checkbox', { name: /^Large print/ });
  const card = () => screen.getByRole('checkbox', { name: /wallet card/ });
  await user.click(large());
  await user.click(card());
  await user.click(large());
  await user.click(screen.getByRole('link', { name: 'Change my questions' }));
  await sees('Make this sheet yours');
  await user.click(screen.getByRole('button', { name: 'Continue' }));
  await sees('My sheet');
  expect(large()).not.toBeChecked();
  expect(card()).toBeChecked();
});

test.each([
  ['takes it', { stage: 'takesNow' }, 1],
  ['only has it at home', { stage: 'hasSome' }, 0],
  [
    'has it at home, on the short way',
    { way: 'short', healthShort: 'haveNaltrexone', naltrexoneNow: 'has' },
    0,
  ],
])('a card that says naltrexone is taken, for who %s: %o, %i', async (_, said, offered) => {
  const { sees } = await start('/en/step/sheet/', given(said));
  await sees('My sheet');
  expect(screen.queryAllByRole('checkbox', { name: /wallet card/ })).toHaveLength(offered);
});

describe('the end of the way', () => {
  const end = () => screen.findByRole('region', { name: 'You are ready' });
  test('says what to do next, what to say and bring, when to call sooner, and how to go on or delete', async () => {
    const { sees } = await start('/en/step/sheet/', person);
    await sees('My sheet');
    const items = within(await end()).getAllByRole('listitem');
    expect(items.map((item) => item.querySelector('b')?.textContent)).toEqual([
      'Book the visit.',
      'You may ask this, too:',
      'Bring',
      'Start like this:',
      'Until then,',
      'Call sooner.',
    ]);
    expect(items.at(-1)).toHaveTextContent(
      /thoughts of suicide start: call your doctor the same day/,
    );
    expect(screen.getByRole('button', { name: 'Delete my answers' })).toBeVisible();
    expect(screen.getByRole('button', { name: /^Keep my answers here/ })).toBeVisible();
  });
  test('opens with thoughts of suicide where they print; who told of them reads of stronger ones', async () => {
    const { session, sees } = await start('/en/step/sheet/', given({ suicide: 'sometimes' }));
    await sees('My sheet');
    expect(await end()).toHaveTextContent(/thoughts of suicide get stronger: call your doctor/);
    expect(await end()).toHaveTextContent('I have questions about naltrexone');
    act(() => session.edit({ ...noEdits, on: ['S3q'] }));
    expect(await end()).toHaveTextContent('I have had thoughts of suicide. Can we talk about that');
    expect(await end()).not.toHaveTextContent('I have questions about naltrexone');
  });
  test.each([
    [{ medicines: ['maoi', 'bupropion'] }, /^Call today/],
    [{ conditions: 'liverSigns' }, /^See a doctor today/],
    [{ stage: 'takesNow', opioids: 'mostDays' }, /^Call today: naltrexone and an opioid/],
  ] satisfies [Said, RegExp][])(
    '%j: what cannot wait for a visit comes first',
    async (said, first) => {
      const { sees } = await start('/en/step/sheet/', given(said));
      await sees('My sheet');
      const [item] = within(await end()).getAllByRole('listitem');
      expect(item).toHaveTextContent(first);
      expect(item).toHaveTextContent('Do that first.');
    },
  );
  test.each([
    { conditions: 'liverSigns' },
    { conditions: 'allergy' },
    { stage: 'takesNow', opioids: 'mostDays' },
  ] satisfies Said[])('%j, told to take none: never "ask before you stop"', async (said) => {
    const { sees } = await start('/en/step/sheet/', given(said));
    await sees('My sheet');
    expect(await end()).not.toHaveTextContent(/before you start, stop/);
  });
  test('speaks to a helper of the person they help, and tells nobody’s thoughts', async () => {
    const { sees } = await start('/en/step/sheet/', given({ who: 'helpsAdult', suicide: 'now' }));
    await sees('My sheet');
    const region = await end();
    expect(region).toHaveTextContent('“I help someone who wants to ask about a medicine.');
    expect(region).toHaveTextContent('call their doctor the same day');
    expect(region).not.toHaveTextContent(/has had thoughts/);
  });
});

test('the link is made and hidden by one button, which keeps the focus', async () => {
  const { user, sees } = await start('/en/step/sheet/', person);
  await sees('My sheet');
  await user.click(await screen.findByText('Other ways to take it with you'));
  await user.click(await screen.findByRole('button', { name: 'Make the link and the code' }));
  const hide = await screen.findByRole('button', { name: 'Hide it' });
  expect(hide).toHaveFocus();
  await user.click(hide);
  expect(screen.getByRole('button', { name: 'Make the link and the code' })).toHaveFocus();
});

test('who has no printer reads how to keep the sheet, in no fold, right under printing', async () => {
  const { sees } = await start('/en/step/sheet/', person);
  await sees('My sheet');
  const told = screen.getByText(/^No printer\?/);
  expect(told.closest('details')).toBeNull();
  expect(told.previousElementSibling).toHaveClass('buttons');
});

describe('out of the screen', () => {
  const shares = (how: () => Promise<void>) =>
    Object.defineProperty(navigator, 'share', { value: how, configurable: true });
  afterEach(() => Reflect.deleteProperty(navigator, 'share'));
  test('on a phone that can share, sharing comes first; refused, it is told at the button; closed, it is no fault', async () => {
    let fault = new DOMException('no', 'NotAllowedError');
    shares(() => Promise.reject(fault));
    const { user, sees } = await start('/en/step/sheet/', person);
    await sees('My sheet');
    const [first] = screen.getAllByRole('button', { name: /my sheet$/ });
    expect(first).toHaveAccessibleName('Share my sheet');
    await user.click(first!);
    const said = first!.parentElement!;
    await vi.waitFor(() => expect(said).toHaveTextContent(/did not let us share/));
    fault = new DOMException('closed', 'AbortError');
    await user.click(first!);
    await vi.waitFor(() => expect(said).not.toHaveTextContent(/did not let us share/));
  });
  test('without it, printing comes first, and is told at the button where it is refused', async () => {
    const { user, sees } = await start('/en/step/sheet/', person);
    await sees('My sheet');
    expect(screen.queryByRole('button', { name: 'Share my sheet' })).not.toBeInTheDocument();
    vi.spyOn(window, 'print').mockImplementation(() => {
      throw new Error('no');
    });
    const print = screen.getByRole('button', { name: 'Print my sheet' });
    await user.click(print);
    await vi.waitFor(() => expect(print.parentElement).toHaveTextContent(/Printing did not start/));
  });
});

describe('the editor', () => {
  const WORDS = 'Does it help people like me?';
  const FIRST = /^Is there good proof that naltrexone helps/;
  test('takes new words back, and brings back those that were there before', async () => {
    const { user, session, sees } = await start('/en/step/my-questions/', person);
    await sees('Make this sheet yours');
    act(() => session.edit({ ...noEdits, words: { W1: WORDS } }));
    await user.click(screen.getByRole('button', { name: `Change: ${WORDS}` }));
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

  const newOne = () => screen.getByRole('textbox', { name: 'Your own question' });
  const goOn = () => screen.getByRole('button', { name: 'Continue' });

  test('Continue takes along what was typed and neither added nor saved', async () => {
    const { user, session, sees } = await start('/en/step/my-questions/', person);
    await sees('Make this sheet yours');
    await user.type(newOne(), 'Can I drive?');
    await user.click(screen.getByRole('button', { name: /^Change: Is there good proof/ }));
    const box = screen.getByRole('textbox', { name: 'Your words for this question' });
    await user.clear(box);
    await user.type(box, WORDS);
    await user.click(goOn());
    await sees('My sheet');
    expect(session.now().edits.words).toEqual({ own1: 'Can I drive?', W1: WORDS });
    await user.click(screen.getByRole('link', { name: 'Change my questions' }));
    await sees('Make this sheet yours');
    expect(newOne()).toHaveValue('');
  });
  test('Continue stays, and says why, where what was typed is too long: nothing is cut or lost', async () => {
    const { user, session, sees } = await start('/en/step/my-questions/', person);
    await sees('Make this sheet yours');
    await user.type(newOne(), 'Can I drive?');
    const edit = screen.getByRole('button', { name: /^Change: Is there good proof/ });
    await user.click(edit);
    const box = () => screen.getByRole('textbox', { name: 'Your words for this question' });
    await user.click(box());
    await user.paste('x'.repeat(141));
    // Also where the box was closed again.
    await user.click(edit);
    expect(edit).toHaveAttribute('aria-expanded', 'false');
    await user.click(goOn());
    expect(box()).toHaveFocus();
    expect(box()).toHaveAccessibleDescription(/too long/);
    expect(session.now().edits).toEqual(noEdits);
    expect(newOne()).toHaveValue('Can I drive?');
    await user.clear(box());
    await user.type(box(), WORDS);
    await user.click(goOn());
    await sees('My sheet');
    expect(session.now().edits.words).toEqual({ own1: 'Can I drive?', W1: WORDS });
  });
  /** All that prints, in its order. */
  const printing = () =>
    screen
      .getAllByRole<HTMLInputElement>('checkbox', { checked: true })
      .map((box) => box.labels?.[0]?.textContent ?? '');
  /** What is said beside this, where the eye is. */
  const saidIn = (place: HTMLElement | null | undefined) =>
    place?.querySelector('.told p')?.textContent;
  const addsOwn = async (user: Awaited<ReturnType<typeof start>>['user'], words: string) => {
    await user.type(newOne(), words);
    await user.click(screen.getByRole('button', { name: 'Add my question' }));
  };

  test('an own question goes in and stands first; on a full sheet the last of ours steps aside, named, with Undo', async () => {
    const { user, sees } = await start('/en/step/my-questions/', busy);
    await sees('Make this sheet yours');
    const before = printing();
    expect(before).toHaveLength(8);
    await addsOwn(user, 'Can I drive?');
    expect(printing()).toEqual(['Can I drive?', ...before.slice(0, -1)]);
    const said = `First on your sheet: “Can I drive?” To make room, this is off: “${before.at(-1)}”`;
    expect(saidIn(newOne().closest('form'))).toBe(said);
    expect(screen.getByText(said, { selector: '[role=status] *' })).toBeInTheDocument();
    expect(newOne()).toHaveValue('');
    await vi.waitFor(() =>
      expect(screen.getByRole('checkbox', { name: 'Can I drive?' })).toHaveFocus(),
    );
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(printing()).toEqual(before);
    expect(saidIn(newOne().closest('form'))).toBe('Undone: “Can I drive?”');
    expect(screen.queryByRole('button', { name: 'Undo' })).not.toBeInTheDocument();
  });
  test('one more of ours takes the place of the last, until all that print were chosen; then it is told', async () => {
    const { user, session, sees } = await start('/en/step/my-questions/', person);
    await sees('Make this sheet yours');
    await user.click(screen.getByText(/^More questions you could ask/));
    for (const theme of ['Dose and pharmacy', 'Cost', 'Side effects and stopping'])
      await user.click(screen.getByText(new RegExp(`^${theme}: `)));
    const ticks = screen.getAllByRole('checkbox', { checked: false }).slice(-9);
    for (const tick of ticks.slice(0, 8)) await user.click(tick);
    expect(session.now().edits.on).toHaveLength(8);
    expect(printing()).toHaveLength(8);
    const [last] = ticks.slice(8);
    await user.click(last!);
    expect(last).not.toBeChecked();
    expect(saidIn(last!.closest('li'))).toBe(
      'Your sheet is full: you chose 8 of our questions. Untick one first.',
    );
    const chosen = printing();
    await addsOwn(user, 'Can I drive?');
    expect(printing()).toEqual(['Can I drive?', ...chosen]);
  });
  test('what was done is said where it was done, by the name of the question; nothing is drawn before', async () => {
    const { user, sees } = await start('/en/step/my-questions/', person);
    await sees('Make this sheet yours');
    expect(document.querySelector('.told')).toBeNull();
    const [first = '', second = '', third = ''] = printing();
    const list = screen.getByRole('checkbox', { name: first }).closest('ol')!;
    await user.click(screen.getByRole('checkbox', { name: second }));
    // It stays where it was, unticked, with the focus on its box; and goes with the next act.
    const box = screen.getByRole('checkbox', { name: second });
    expect(saidIn(list.children[1] as HTMLElement)).toBe(`Off the sheet: “${second}”`);
    expect(list.children[1]).toContainElement(box);
    expect(box).not.toBeChecked();
    expect(box).toHaveFocus();
    // Ticked again at once, it is back in its place.
    await user.click(box);
    expect(printing().slice(0, 3)).toEqual([first, second, third]);
    await user.click(screen.getByRole('checkbox', { name: second }));
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(printing().slice(0, 3)).toEqual([first, second, third]);
    await vi.waitFor(() => expect(screen.getByRole('checkbox', { name: second })).toHaveFocus());
    await user.click(screen.getByRole('button', { name: `Change: ${third}` }));
    await user.click(screen.getByRole('button', { name: `Move up: ${third}` }));
    expect(saidIn(list.children[1] as HTMLElement)).toMatch(
      new RegExp(`^Place 2 of \\d now: “${third.replace('?', '\\?')}”$`),
    );
  });
  test('each question has two controls until more is asked for', async () => {
    const { sees } = await start('/en/step/my-questions/', person);
    await sees('Make this sheet yours');
    for (const row of document.querySelectorAll<HTMLElement>('ol.question-rows > li'))
      expect(row.querySelectorAll('button, input, a, textarea')).toHaveLength(2);
  });
  test('a new question of nothing is asked for, not added', async () => {
    const { user, session, sees } = await start('/en/step/my-questions/', person);
    await sees('Make this sheet yours');
    await user.click(screen.getByRole('button', { name: 'Add my question' }));
    expect(newOne()).toHaveFocus();
    expect(newOne()).toHaveAccessibleDescription(/type your question first/);
    expect(session.now().edits).toEqual(noEdits);
  });
  test('what is typed is there again after a look at another screen, open where it was left', async () => {
    const { user, session, sees } = await start('/en/step/my-questions/', person);
    await sees('Make this sheet yours');
    await user.type(newOne(), 'Can I');
    await user.click(screen.getByRole('button', { name: /^Change: Is there good proof/ }));
    await user.type(screen.getByRole('textbox', { name: /^Your words/ }), ' For me?');
    await user.click(screen.getByRole('link', { name: 'Back' }));
    await sees('Check your answers');
    expect(session.now().edits).toEqual(noEdits);
    await user.click(goOn());
    await sees('Make this sheet yours');
    expect(newOne()).toHaveValue('Can I');
    const words = screen.getByRole<HTMLTextAreaElement>('textbox', { name: /^Your words/ }).value;
    expect(words).toMatch(/^Is there good proof.* For me\?$/);
  });
});
