/** Restores, starts the chart, subscribes the saving, shows the app. Nothing else. */
import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { App } from '#app/shell/App.tsx';
import { Early } from '#app/steps/Early.tsx';
import { OpenedContext } from '#app/steps/Notice.tsx';
import { fetchScreen } from '#app/shell/screens.ts';
import { save, savedText } from '#app/keeping/saving.ts';
import { pageAt } from '#app/shell/pages.ts';
import { savedTheme, showTheme } from '#device/storage.ts';
import { addressOf, languageOf } from '#i18n/address.ts';
import { preferred } from '#i18n/languages.ts';
import { loadWords } from '#i18n/words.ts';
import { startSession } from '#questionnaire/session.ts';
import { SessionContext } from '#questionnaire/useSession.ts';
import './styles/index.css';

const spoken = languageOf(location.pathname) ?? preferred(navigator.languages);
if (location.pathname === '/') history.replaceState(null, '', addressOf.start(spoken));

const text = savedText();
const saved = text === null ? undefined : (await import('#editions/opened.ts')).openKept(text);
showTheme(savedTheme());
const session = startSession(saved);
session.subscribe(() => save(session));

const page = pageAt(location.pathname, saved !== undefined);
const [whole] = await Promise.all([
  page.screen
    ? fetchScreen(page.screen, spoken).then(
        () => true,
        () => false,
      )
    : true,
  loadWords(spoken, page.namespaces),
]);

const root = document.getElementById('app')!;
const early = [...root.querySelectorAll('input:checked')].map(({ id }) => id);
const app = (
  <StrictMode>
    <OpenedContext value={saved}>
      <SessionContext value={session}>
        {/* Answers and address change in one step: no screen between. */}
        <BrowserRouter useTransitions={false}>
          <Early ids={early}>
            <App spoken={spoken} />
          </Early>
        </BrowserRouter>
      </SessionContext>
    </OpenedContext>
  </StrictMode>
);

// A page rendered at build knows no answers: it is taken over only when there are none, and its
// code is here. With answers it stays in view until the first screen takes its place, so nothing
// blinks.
if (root.hasChildNodes() && !saved && whole) hydrateRoot(root, app);
else createRoot(root).render(app);
