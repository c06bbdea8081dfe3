/** Restores, starts the chart, subscribes the saving, shows the app. Nothing else. */
import { StrictMode, startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { fetchFor } from '#app/pages/fetchFor.ts';
import { App } from '#app/shell/App.tsx';
import { TakenOver } from '#app/shell/TakenOver.tsx';
import { save, savedText } from '#app/keeping/saving.ts';
import { OpenedContext } from '#app/steps/Notice.tsx';
import { putOnKeptLetters } from '#device/letters.ts';
import { eraseTab, onErased, putOnLook } from '#device/storage.ts';
import { tellPage } from '#device/taking.ts';
import { type Opened, openKept } from '#editions/opened.ts';
import { textOf } from '#editions/saved.ts';
import { addressOf, languageOf } from '#i18n/address.ts';
import { preferred } from '#i18n/languages.ts';
import { speak } from '#i18n/words.ts';
import { noEdits } from '#questionnaire/edits.ts';
import { nothingKept } from '#questionnaire/kept.ts';
import { startSession } from '#questionnaire/session.ts';
import { SessionContext } from '#questionnaire/useSession.ts';
import './styles/rest.css';

// In the build both stand in each page.
if (import.meta.env.DEV) {
  await import('./styles/first.css');
  putOnLook();
}

const root = document.getElementById('app')!;

/** True when the page shows just what these answers lead to: it was rendered at build for them. */
function isShown({ answers, edits, trouble, drafts }: Opened): boolean {
  const { answers: shown } = root.dataset;
  // Loaded again, a page still tells what happened before it, such as that all is deleted.
  const { usr: told } = (history.state ?? {}) as { usr?: object | null };
  if (shown === undefined || trouble || drafts || told) return false;
  return (
    textOf({ answers, edits }) === textOf({ answers: JSON.parse(shown) as object, edits: noEdits })
  );
}

async function begin(): Promise<void> {
  // Some hosts and links name the file of a page.
  history.replaceState(history.state, '', location.href.replace('/index.html', '/'));
  const spoken = await speak(languageOf(location.pathname) ?? preferred(navigator.languages));
  const { isWhole, grounds } = await fetchFor(location.pathname);
  // Read last: the page itself may have answered the first question meanwhile.
  tellPage('taking');
  const text = savedText();
  const saved = text === null ? undefined : openKept(text);
  const session = startSession(saved);
  session.subscribe(() => save(session));
  onErased(() => {
    session.erase();
    eraseTab();
    location.replace(addressOf.start(spoken.lang));
  });
  const isTakenOver = isWhole && isShown(saved ?? { ...nothingKept, left: [] });
  const ticked = isTakenOver
    ? []
    : [...root.querySelectorAll('form input:checked')].map(({ id }) => id);
  if (!isTakenOver) await putOnKeptLetters();
  const app = (
    <StrictMode>
      <OpenedContext value={saved}>
        <SessionContext value={session}>
          {/* Answers and address change in one step: no screen between. */}
          <BrowserRouter useTransitions={false}>
            <TakenOver ticked={ticked}>
              <App spoken={spoken} grounds={grounds} />
            </TakenOver>
          </BrowserRouter>
        </SessionContext>
      </OpenedContext>
    </StrictMode>
  );
  // In slices, so that the page stays under the finger meanwhile.
  startTransition(() => {
    if (isTakenOver) hydrateRoot(root, app);
    else createRoot(root).render(app);
  });
}

begin().catch(() => tellPage('lost'));
