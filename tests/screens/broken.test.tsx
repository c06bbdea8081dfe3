import { render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { Broken } from '#app/shell/Broken.tsx';
import { SpokenContext, speak } from '#i18n/words.ts';
import { startSession } from '#questionnaire/session.ts';
import { SessionContext } from '#questionnaire/useSession.ts';

function Fault(): never {
  throw new Error('a fault of ours');
}

test('a fault of ours is told with a way on, and is gone on the next page', async () => {
  // React tells the console of it too.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const spoken = await speak('en');
  const app = (page: string, faulty: boolean) => (
    <SpokenContext value={spoken}>
      <SessionContext value={startSession()}>
        <Broken page={page}>{faulty ? <Fault /> : <p>All is well</p>}</Broken>
      </SessionContext>
    </SpokenContext>
  );
  const { rerender } = render(app('/en/about/', true));
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
    'Something went wrong on our side',
  );
  expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Go to the start page' })).toHaveAttribute(
    'href',
    '/en/',
  );
  rerender(app('/en/privacy/', false));
  expect(screen.getByText('All is well')).toBeVisible();
});
