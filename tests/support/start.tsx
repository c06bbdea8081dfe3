/** The app at an address, for a person known by roles and names. */
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { vi } from 'vitest';
import { fetchFor } from '#app/pages/fetchFor.ts';
import { App } from '#app/shell/App.tsx';
import { languageOf } from '#i18n/address.ts';
import { speak } from '#i18n/words.ts';
import type { Answers } from '#questionnaire/questions.ts';
import { type Session, startSession } from '#questionnaire/session.ts';
import { SessionContext } from '#questionnaire/useSession.ts';
import { noEdits } from '#questionnaire/edits.ts';

/** What jsdom lacks and the screens ask for. */
function standIns(): void {
  vi.stubGlobal('scrollTo', vi.fn());
  Element.prototype.scrollIntoView = vi.fn();
  Object.assign(document, {
    fonts: Object.assign(new EventTarget(), { [Symbol.iterator]: () => [].values() }),
  });
  vi.stubGlobal('matchMedia', () => ({
    matches: true,
    addEventListener: vi.fn(),
    removeEventListener: vi.fn(),
  }));
}

interface Started {
  readonly user: ReturnType<typeof userEvent.setup>;
  readonly session: Session;
  /** The heading of the screen, once it says this. */
  readonly sees: (heading: string | RegExp) => Promise<HTMLElement>;
}

export async function start(address: string, answers: Answers = {}): Promise<Started> {
  standIns();
  const spoken = await speak(languageOf(address) ?? 'en');
  const { grounds } = await fetchFor(address);
  const session = startSession({ answers, edits: noEdits });
  render(
    <SessionContext value={session}>
      <MemoryRouter initialEntries={[address]} useTransitions={false}>
        <App spoken={spoken} grounds={grounds} />
      </MemoryRouter>
    </SessionContext>,
  );
  return {
    user: userEvent.setup(),
    session,
    sees: (heading) => screen.findByRole('heading', { level: 1, name: heading }),
  };
}
