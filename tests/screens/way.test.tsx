import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { explainerIds } from '#explainers/index.ts';
import { groupIds, groups } from '#explainers/groups.ts';
import { addressOf } from '#i18n/address.ts';
import { progress } from '#questionnaire/path.ts';
import { deciding, given, told } from '../support/given.ts';
import { start } from '../support/start.tsx';

const whole = given({ purpose: ['lowMood'], lowMood: 'someDays' });
const safety = deciding(whole);

describe('where one is', () => {
  test('each screen says its step, and the sheet is a press away', async () => {
    for (const step of ['facts', 'choose', 'options', 'check', 'sheet'] as const) {
      const { at, of } = progress(step, whole);
      const { sees } = await start(addressOf.step('en', step), whole);
      await sees(/./);
      const where = screen.getAllByRole('navigation', { name: 'Where you are' }).at(-1)!;
      expect(where).toHaveTextContent(`Step ${at} of ${of}`);
      expect(within(where).getAllByRole('link', { name: 'My sheet' }).at(-1)).toHaveAttribute(
        'href',
        '/en/step/sheet/',
      );
      document.body.replaceChildren();
    }
  });

  test('a page of facts read on the way counts with the facts, and leads to the sheet', async () => {
    const { user, sees } = await start('/en/facts/depression/', safety);
    await sees(/Depression/);
    const { at, of } = progress('facts', safety);
    expect(screen.getByRole('navigation', { name: 'Where you are' })).toHaveTextContent(
      `Step ${at} of ${of}`,
    );
    await user.click(screen.getByRole('link', { name: 'I have read enough. Go on' }));
    await sees('What next?');
  });

  test('the crisis page names no sheet and no minutes', async () => {
    const { sees } = await start('/en/step/crisis-stop/', given({ suicide: 'now' }));
    await sees('Please get help right now');
    const where = screen.getByRole('navigation', { name: 'Where you are' });
    expect(within(where).getAllByRole('link')).toHaveLength(1);
    expect(where).not.toHaveTextContent(/minute/);
  });

  test('each part has one name: in the list of parts, where one chooses, and on its screen', async () => {
    const { user, sees } = await start('/en/step/choose/', safety);
    await sees('What next?');
    await user.click(screen.getByText(/^Step|about \d+ minutes? left/, { selector: 'span' }));
    const list = within(screen.getByRole('navigation', { name: 'Where you are' }));
    const names = within(list.getByRole('list')).getAllByRole('link');
    for (const link of names.slice(1).map(({ textContent }) => textContent!)) {
      document.body.replaceChildren();
      const again = await start('/en/step/choose/', safety);
      await again.sees('What next?');
      await again.user.click(screen.getAllByRole('link', { name: link })[0]!);
      await again.sees(link);
    }
    expect(names.length).toBeGreaterThan(5);
  });

  test('the list of parts names those of this way alone', async () => {
    const { user, sees } = await start('/en/step/who/', { way: 'short' });
    await sees('Who is this for?');
    await user.click(screen.getByText(/^Step|about \d+ minutes? left/, { selector: 'span' }));
    const list = within(screen.getByRole('navigation', { name: 'Where you are' }));
    const names = list.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(names).not.toContain('What matters to you');
    expect(names).not.toContain('What is true about naltrexone?');
    expect(names.at(-1)).toBe('My sheet');
  });
});

describe('the way that was picked', () => {
  const onShort = async () => {
    const begun = await start('/en/short/');
    await begun.sees(/./);
    await begun.user.click(screen.getByRole('link', { name: 'My sheet' }));
    await begun.sees('My sheet');
    return begun;
  };
  test('stays the Short one where the sheet is looked at before the first answer', async () => {
    for (const name of ['Back', /^Go on/]) {
      const { user, session } = await onShort();
      await user.click(screen.getAllByRole('link', { name })[0]!);
      await user.click(await screen.findByRole('radio', { name: 'Me. I am 18 or older' }));
      await user.click(screen.getByRole('button', { name: 'Continue' }));
      expect(session.now().answers).toEqual({ way: 'short', who: 'adult' });
      document.body.replaceChildren();
    }
  });
  test('is the Full one again where that is what one begins', async () => {
    const { user, session } = await onShort();
    await user.click(screen.getByRole('link', { name: /start page/ }));
    await user.click(await screen.findByRole('link', { name: /full way/ }));
    await user.click(await screen.findByRole('radio', { name: 'Me. I am 18 or older' }));
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    expect(session.now().answers).toEqual({ way: 'full', who: 'adult' });
  });
});

describe('after the facts one chooses', () => {
  test('the sheet now, and Back from it leads here again', async () => {
    const { user, sees } = await start('/en/step/choose/', safety);
    await sees('What next?');
    await user.click(screen.getByRole('link', { name: 'Make my sheet now' }));
    await sees('My sheet');
    await user.click(screen.getByRole('link', { name: 'Back' }));
    await sees('What next?');
  });

  test('and from a fact page the sheet says what was passed over, with a way back', async () => {
    const { user, sees } = await start('/en/step/facts/', deciding(whole, 'values'));
    await sees('Facts that fit your answers');
    await user.click(within(screen.getByRole('main')).getAllByRole('link')[0]!);
    await screen.findByRole('link', { name: 'I have read enough. Go on' });
    await user.click(screen.getAllByRole('link', { name: 'My sheet' })[0]!);
    await sees('My sheet');
    const notice = screen.getByText(/^You passed over/);
    for (const part of ['Where I lean', 'Ready for my visit', 'Check your answers'])
      expect(notice).toHaveTextContent(part);
    // What was answered before was not passed over.
    expect(notice).not.toHaveTextContent('What matters to you');
    await user.click(within(notice).getByRole('link', { name: 'Go back to them' }));
    await sees('Four ways to go on');
  });

  test('or one part, named with its minutes; what is done says so', async () => {
    const { user, sees } = await start('/en/step/choose/', deciding(whole, 'values'));
    await sees('What next?');
    const main = within(screen.getByRole('main'));
    const parts = main.getAllByRole('listitem').filter((item) => /minute/.test(item.textContent));
    expect(parts).toHaveLength(4);
    expect(parts.map((part) => /Not done yet/.test(part.textContent))).toEqual([
      true,
      false,
      true,
      true,
    ]);
    await user.click(within(parts[2]!).getByRole('link'));
    await sees('What is true about naltrexone?');
    await user.click(screen.getByRole('link', { name: 'Back' }));
    await sees('What next?');
    await user.click(within(screen.getByRole('main')).getByRole('link', { name: /What is true/ }));
    await user.click(await screen.findByRole('button', { name: 'Continue' }));
    await sees('Am I ready for my visit?');
  });
});

describe('the facts', () => {
  test('three stand first, each with why; the others wait in a fold', async () => {
    const { sees } = await start(
      '/en/step/facts/',
      given({ opioids: 'mostDays', whichOpioid: ['painMedicine'], purpose: ['lowMood'] }),
    );
    await sees('Facts that fit your answers');
    const [first, rest] = within(screen.getByRole('main')).getAllByRole('list');
    const titles = within(first!).getAllByRole('link');
    expect(titles.map(({ textContent }) => textContent)).toEqual([
      'Do not mix naltrexone with opioids',
      expect.stringMatching(/^Depression/),
      expect.anything(),
    ]);
    for (const item of within(first!).getAllByRole('listitem'))
      expect(item).toHaveTextContent(/Here because/);
    expect(rest!.closest('details')).not.toHaveAttribute('open');
  });

  test('every page stands in one group of the library, and none leads nowhere', async () => {
    expect(groupIds.flatMap((group) => groups[group]).sort()).toEqual([...explainerIds].sort());
    for (const id of explainerIds) {
      const { sees } = await start(addressOf.explainer('en', id));
      await sees(/./);
      const main = within(screen.getAllByRole('main').at(-1)!);
      expect(
        main.queryByRole('link', { name: 'Next page' }) ??
          main.queryByRole('link', { name: 'Go to the start page' }),
        id,
      ).not.toBeNull();
      document.body.replaceChildren();
    }
  });
});

describe('the start page', () => {
  test('says the three messages before any way to begin', async () => {
    const { sees } = await start('/en/');
    await sees(/worth asking/);
    const messages = [
      'You can ask. There is no good proof yet',
      'Dangerous with opioids',
      'Do not start or stop',
    ];
    const begin = screen.getByRole('link', {
      name: /^Make my page, the full way: about \d+ minutes$/,
    });
    for (const message of messages) {
      const said = screen.getByText(new RegExp(`^${message}`), { selector: 'b' });
      expect(said.compareDocumentPosition(begin)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    }
    expect(
      screen.getByRole('link', { name: /^Make my page, the short way: about \d+ minutes$/ }),
    ).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Delete my answers' })).not.toBeInTheDocument();
  });

  test('with answers, goes on with them, says that both ways keep them, and deletes them', async () => {
    const { user, sees, session } = await start('/en/', told({ way: 'full', who: 'adult' }));
    await sees(/worth asking/);
    expect(screen.getByText(/^Both ways .* stays ticked\. For someone else\?/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: /^Make my page, the short way/ }));
    expect(session.now().answers).toEqual({ way: 'short', who: 'adult' });
  });
});
