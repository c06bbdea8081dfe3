import { render, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { Brief } from '#deciding/Brief.tsx';
import { briefGrounds, warningOf } from '#deciding/brief.ts';
import { optionIds } from '#deciding/options.ts';
import { lines as toldLines } from '#deciding/told.ts';
import { SpokenContext, speak, spokenIn, wordOf } from '#i18n/words.ts';
import { type VariantId, variantIds, variantOf } from '#questionnaire/variant.ts';
import { type Said, given, told } from '../support/given.ts';
import { start } from '../support/start.tsx';

describe('a question', () => {
  test('is one group of radios with its help and then why we ask', async () => {
    const { sees } = await start('/en/step/opioids/', told({ way: 'full', who: 'adult' }));
    await sees('In the last 14 days, have you taken any opioid?');
    const group = screen.getByRole('group', { name: /have you taken any opioid/ });
    expect(within(group).getAllByRole('radio')).toHaveLength(6);
    expect(group).toHaveAccessibleDescription(
      /Opioids are strong medicines.*Naltrexone blocks opioids/s,
    );
  });

  test('an opioid a few times still meets the stop, and goes on', async () => {
    const { user, sees, session } = await start(
      '/en/step/opioids/',
      told({ way: 'full', who: 'adult' }),
    );
    await user.click(await screen.findByRole('radio', { name: 'Yes, once or a few times' }));
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await sees('Which of these fit?');
    await user.click(screen.getByRole('checkbox', { name: 'Pain medicine' }));
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await sees('Do not take naltrexone with an opioid, or soon after');
    expect(
      screen.getByText(/^Before any naltrexone later: .* At least 7 to 10 days/),
    ).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'I have read this. Go on' }));
    await sees('What do you want help with?');
    expect(session.now().answers.opioids).toBe('fewTimes');
  });

  test('with nothing picked says so beside the field and at the top', async () => {
    const { user } = await start('/en/step/opioids/', told({ way: 'full', who: 'adult' }));
    await user.click(await screen.findByRole('button', { name: 'Continue' }));
    expect(screen.getByRole('alert')).toHaveFocus();
    expect(screen.getAllByText(/Please pick one answer/)).toHaveLength(2);
    expect(document.title).toMatch(/^Problem: /);
  });

  test('speaks of the person who is helped when a helper answers', async () => {
    const { sees } = await start('/en/step/opioids/', told({ way: 'full', who: 'helpsAdult' }));
    await sees('In the last 14 days, has the person you help taken any opioid?');
    expect(screen.getByText(/You are answering for the person you help/)).toBeVisible();
  });

  test('on safety shows the English line under the Spanish one', async () => {
    const { sees } = await start('/es/step/opioids/', told({ way: 'full', who: 'adult' }));
    await sees('En los últimos 14 días, ¿tomó algún opioide?');
    const english = screen.getByText('In the last 14 days, have you taken any opioid?');
    expect(english).toHaveAttribute('lang', 'en');
    expect(screen.getByRole('radio', { name: /^No lo sé\s*Not sure$/ })).toBeInTheDocument();
  });
});

describe('the check of understanding says whether the sentence holds, and to whom is right, that too', () => {
  const said = async (sentence: RegExp, answer: string) => {
    const { user } = await start('/en/step/understanding/', given({}));
    const row = await screen.findByRole('group', { name: sentence });
    await user.click(within(row).getByRole('radio', { name: answer }));
    return row.closest('.grid-row')!.querySelector('.explained')!.textContent;
  };
  test.each([
    [/We know how many people/, 'False', /^You are right: this is false\. Nobody knows\./],
    [/codeine or tramadol/, 'True', /^You are right: this is true\. It can cause/],
    [/We know how many people/, 'True', /^This is false\. Nobody knows\./],
    [/was tested for low mood in more/, 'False', /^This is true\. One trial of CBT/],
    [/codeine or tramadol/, 'False', /^This is true\. It can cause/],
    [/We know how many people/, 'Not sure', /^This is false\. Nobody knows\./],
    [/codeine or tramadol/, 'Not sure', /^This is true\. It can cause/],
  ] as const)('%s answered "%s"', async (sentence, answer, words) => {
    expect((await said(sentence, answer))?.replace(/\s+/g, ' ')).toMatch(words);
  });
});

test('a sentence that is asked no more stands only before those who answered it', async () => {
  const { sees } = await start(
    '/en/step/understanding/',
    given({ understanding: ['approved_true'] }),
  );
  await sees('What is true about naltrexone?');
  expect(screen.getByRole('group', { name: /is approved in the U\.S\./ })).toBeVisible();
  expect(screen.queryByRole('group', { name: /beat a dummy pill/ })).not.toBeInTheDocument();
});

describe('the four options on the Short way', () => {
  const people: Readonly<Record<VariantId, Said>> = {
    medicine: { purpose: ['lowMood'], medicines: ['sertraline'] },
    noMedicine: { purpose: ['lowMood'], medicines: ['none'] },
    anxiety: { purpose: ['worry'], medicines: ['none'] },
    anxietyMedicine: { purpose: ['worry'], medicines: ['sertraline'] },
  };
  test.each(variantIds)(
    '%s: a good point, a bad one and a warning each, in 300 words at most',
    async (variant) => {
      await speak('en');
      const answers = told({ way: 'short', ...people[variant] });
      expect(variantOf(answers)).toBe(variant);
      const spoken = spokenIn('en')!;
      const { t } = spoken;
      render(
        <SpokenContext value={spoken}>
          <Brief variant={variant} answers={answers} />
        </SpokenContext>,
      );
      // The mark of how sure is named for those who hear it alone.
      for (const unseen of document.querySelectorAll('.unseen')) unseen.remove();
      const words = document.querySelector('.brief')!.textContent.trim().split(/\s+/);
      expect(words.length).toBeLessThanOrEqual(300);
      for (const option of screen.getAllByRole('listitem')) {
        const rows = option.querySelectorAll('p:not(.in100)');
        const lines = [...rows].map((line) => line.textContent.trim());
        // Two that are not as sure as each other stand apart.
        expect(lines.length === 3 || lines.length === 4).toBe(true);
        // A bar says whose it is, who did and who did not.
        for (const bar of option.querySelectorAll('.in100'))
          expect(bar.textContent).toMatch(/^ ?\p{L}.*\D\d[\d\u2013]*\d+$/u);
        // Each is a whole sentence, and no number waits for one.
        for (const line of lines) expect(line).toMatch(/^[^{}]+[.?!]$/);
      }
      // What to do when mood drops is said once, for all four; and what each warning stands on.
      expect(document.body).toHaveTextContent(wordOf(t, 'deciding:brief.all', {})!);
      for (const option of optionIds)
        expect(briefGrounds(answers, variant)).toEqual(
          expect.arrayContaining([...toldLines[warningOf(answers, variant, option)].claims]),
        );
    },
  );
});

describe('stops', () => {
  test('thoughts of suicide now: help first, and no word about a drug', async () => {
    const { user, sees } = await start('/en/step/crisis-stop/', given({ suicide: 'now' }));
    await sees('Please get help right now');
    // Not even the pad, which names the medicine.
    expect(screen.queryByRole('complementary')).not.toBeInTheDocument();
    const main = screen.getByRole('main');
    // "Put medicines out of reach" is about safety, not about treatment.
    expect(main).not.toHaveTextContent(/naltrexone|opioid|your medicine/i);
    // Numbers stand above the menu of places, before any choice.
    const menu = screen.getByRole('combobox', { name: 'Where are you?' });
    const first = screen.getByRole('link', { name: 'Call 988' });
    expect(first).toHaveAttribute('href', 'tel:988');
    expect(first.compareDocumentPosition(menu)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(screen.getByRole('link', { name: /Call Samaritans, 116\s123/ })).toBeVisible();
    await user.selectOptions(menu, 'us');
    expect(screen.getByRole('link', { name: 'Call 988' })).toHaveAttribute('href', 'tel:988');
    expect(screen.getByRole('link', { name: 'Text 988' })).toHaveAttribute('href', 'sms:988');
    expect(screen.queryByRole('link', { name: /116 123/ })).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'I have read this. Go on' })).toBeVisible();
  });

  test('not sure about opioids: the words are for someone who may', async () => {
    const said = { opioids: 'unsure', whichOpioid: ['unsure'] };
    const { sees } = await start('/en/step/opioid-stop/', given(said));
    await sees('If you take any opioid');
    expect(screen.getByText(/^Not sure that it was an opioid\?/)).toBeVisible();
  });

  test('under 18: sent to a doctor for the young, asked what matters, and still to a sheet', async () => {
    const { user, sees } = await start(
      '/en/step/under18-stop/',
      told({ way: 'full', who: 'under18' }),
    );
    await sees('Ask a doctor who treats young people');
    await user.click(screen.getByRole('button', { name: 'I have read this. Go on' }));
    await sees('In the last 14 days, have you taken any opioid?');
    await user.click(screen.getByRole('radio', { name: 'No' }));
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await sees(
      'Right now, are you thinking about suicide, about hurting yourself, or that you would be better off dead?',
    );
    await user.click(screen.getByRole('radio', { name: 'No' }));
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    await sees('Check your answers');
  });
});

describe('an explainer', () => {
  test('says why it is shown, and each statement shows how sure and its sources', async () => {
    const { user, sees } = await start('/en/facts/depression/', given({ purpose: ['lowMood'] }));
    await sees('Depression: no clear difference, and too few people to tell');
    expect(screen.getByText('you want help with low mood')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Change' })).toHaveAttribute(
      'href',
      '/en/step/purpose/',
    );
    expect(
      screen.getByRole('img', {
        name: /no difference in the middle\..* from worse to better, past the usual gain/,
      }),
    ).toBeInTheDocument();
    // The picture: what is in short stands on the same, and has its own ground.
    const picture = screen.getByRole('img', { name: /no difference/ }).closest('figure')!;
    await user.click(within(picture).getByText('How do we know?'));
    expect(within(picture).getAllByText(/A fair test, but small/)[0]).toBeVisible();
    expect(
      within(picture).getAllByRole('link', { name: /Low-dose naltrexone as an adjunctive/ })[0],
    ).toHaveAttribute('href', expect.stringContaining('https://doi.org/10.3389/fphar.2026'));
  });

  test('tells what could not be found as that, never as fact', async () => {
    await start('/en/facts/bupropion/');
    const heading = await screen.findByRole('heading', { name: 'You may have read this' });
    expect(heading.closest('section')).toHaveTextContent(/We could not find it/);
  });

  test('on doses draws them true to scale', async () => {
    await start('/en/facts/dose/');
    const squares = (
      await screen.findByRole('img', { name: '50 mg drawn as 100 squares.' })
    ).querySelectorAll('rect').length;
    expect(squares).toBe(100);
    expect(
      screen.getByRole('img', { name: '1.5 mg drawn as 3 squares.' }).querySelectorAll('rect'),
    ).toHaveLength(3);
  });
});

describe('the lock', () => {
  test('is driven step by step, and says what is a theory', async () => {
    const { user } = await start('/en/facts/how-it-works/');
    await user.click(await screen.findByRole('radio', { name: 'Step 3' }));
    expect(screen.getByRole('img', { name: /this part is a theory/ })).toBeInTheDocument();
  });
});
