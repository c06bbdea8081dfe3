import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { start } from '../support/start.tsx';

test('on paper the question on opioids names them: few know which medicines are', async () => {
  await start('/en/clinics/');
  const title = await screen.findByRole('heading', { name: /have you taken any opioid/ });
  const item = within(title.closest('section')!);
  expect(
    item.getByText(
      /shots, patches and implants.*Codeine, tramadol, hydrocodone.*kratom, tianeptine/,
    ),
  ).toBeInTheDocument();
});
