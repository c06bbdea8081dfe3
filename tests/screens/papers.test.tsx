import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { start } from '../support/start.tsx';

test('on paper the question on opioids names them: few know which medicines are', async () => {
  await start('/en/clinics/');
  const title = await screen.findByRole('heading', { name: /have you taken any opioid/ });
  const item = within(title.closest('section')!);
  expect(
    item.getByText(
      /pill, syrup, patch, shot or implant.*Codeine \(in cough syrup too\), tramadol, hydrocodone.*kratom, tianeptine/,
    ),
  ).toBeInTheDocument();
});

test('no table on paper has more than four columns, so that it fits a phone', async () => {
  await start('/en/clinics/');
  const tables = await screen.findAllByRole('table');
  const wide = tables.filter((table) =>
    within(table)
      .getAllByRole('row')
      .some((row) => (row as HTMLTableRowElement).cells.length > 4),
  );
  expect(tables.length).toBeGreaterThan(1);
  expect(wide).toEqual([]);
  // Each of five points says between which two ends it stands.
  const points = screen.getAllByRole('img', { name: /I am OK trying things with weak proof/i });
  expect(points.length).toBeGreaterThan(0);
});
