/** Poison lines as they are drawn: on their own page alone, and never near thoughts of suicide. */
import { screen, within } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { HelpStrip } from '#app/shell/HelpStrip.tsx';
import { type CrisisLine, crisisLines } from '#guidance/crisisLines.ts';
import { SpokenContext, speak } from '#i18n/words.ts';
import { offered } from '#questionnaire/questions.ts';
import { given } from '../support/given.ts';
import { start } from '../support/start.tsx';

/** What each poison line dials, but for 111: New Zealand's emergency number too. */
const dialled = Object.values<CrisisLine>(crisisLines)
  .flatMap(({ poison = [] }) => poison.map(({ number }) => number.replace(/\D/g, '')))
  .filter((number) => number !== '111');
const told = (html: string): string[] => dialled.filter((to) => html.includes(`tel:${to}"`));

const address = '/en/facts/poison/';
const taking = { stage: 'takesNow', naltrexoneForm: 'lowDose' } as const;

test('help, on every page, holds no poison line in any place', async () => {
  for (const lang of ['en', 'es'] as const) {
    const html = renderToStaticMarkup(
      <SpokenContext value={await speak(lang)}>
        <HelpStrip />
      </SpokenContext>,
    );
    expect(html).toContain('tel:988"');
    expect(told(html)).toEqual([]);
  }
});

test('the crisis page holds none, whatever place is picked', async () => {
  const { user, sees } = await start('/en/step/crisis-stop/', given({ suicide: 'now' }));
  await sees('Please get help right now');
  const menu = screen.getByRole('combobox', { name: 'Where are you?' });
  for (const option of within(menu).getAllByRole('option')) {
    await user.selectOptions(menu, option);
    expect(told(document.body.innerHTML)).toEqual([]);
    expect(document.body).not.toHaveTextContent(/poison/i);
  }
});

describe('the page of poison lines', () => {
  test.each(offered('suicide').filter((one) => one !== 'no'))(
    'leads to help where thoughts of suicide were answered "%s"',
    async (suicide) => {
      const { sees } = await start(address, given({ ...taking, suicide }));
      await sees('Need help now?');
      expect(told(document.body.innerHTML)).toEqual([]);
    },
  );

  test('is in no list for them', async () => {
    await start('/en/facts/', given({ ...taking, suicide: 'sometimes' }));
    expect(await screen.findByRole('link', { name: /^Missed a dose/ })).toBeVisible();
    expect(screen.queryByRole('link', { name: /^Took too much/ })).not.toBeInTheDocument();
  });

  test('holds every line, and that of the place that was picked first', async () => {
    const { user, sees } = await start(address, given({ ...taking, suicide: 'no' }));
    await sees(/^Took too much/);
    expect(told(document.body.innerHTML)).toEqual(dialled);
    const place = screen.getByRole('combobox', { name: 'Where are you?' });
    const [first] = within(screen.getByRole('main')).getAllByRole('status') as [HTMLElement];
    await user.selectOptions(place, 'Germany');
    expect(within(first).getAllByRole('link')).toHaveLength(8);
    expect(within(first).getByRole('link', { name: /030.19240 \(in Berlin/ })).toHaveAttribute(
      'href',
      'tel:03019240',
    );
    await user.selectOptions(place, 'Mexico');
    expect(first).toHaveTextContent(
      'We know of no poison line there. Call your country’s emergency number.',
    );
  });
});
