/** Restores, starts the chart, subscribes the saving, shows the app. Nothing else. */
import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { App } from '#app/App.tsx';
import { Early } from '#app/Early.tsx';
import { TroubleContext } from '#app/Notice.tsx';
import { fetchScreen } from '#app/screens.ts';
import { save, savedText } from '#app/saved.ts';
import { pageAt } from '#app/pages.ts';
import { savedTheme, showTheme } from '#device/storage.ts';
import { addressOf, languageOf } from '#i18n/address.ts';
import { preferred } from '#i18n/languages.ts';
import { loadWords } from '#i18n/words.ts';
import { SessionContext, startSession } from '#questionnaire/session.ts';
import './styles/index.css';

const spoken = languageOf(location.pathname) ?? preferred(navigator.languages);
if (location.pathname === '/') history.replaceState(null, '', addressOf.start(spoken));

const text = savedText();
const saved = text === null ? undefined : (await import('#app/restore.ts')).parseSaved(text);
showTheme(savedTheme());
const session = startSession(saved);
session.subscribe(() => save(session.now()));

const page = pageAt(location.pathname, saved !== undefined);
const [whole] = await Promise.all([
  page.screen
    ? fetchScreen(page.screen, spoken).then(
        () => true,
        () => false,
      )
    : true,
  loadWords(spoken, page.rooms),
]);

const root = document.getElementById('app')!;
const early = [...root.querySelectorAll('input:checked')].map(({ id }) => id);
const app = (
  <StrictMode>
    <TroubleContext value={saved?.trouble}>
      <SessionContext value={session}>
        {/* Answers and address change in one step: no screen between. */}
        <BrowserRouter useTransitions={false}>
          <Early ids={early}>
            <App spoken={spoken} />
          </Early>
        </BrowserRouter>
      </SessionContext>
    </TroubleContext>
  </StrictMode>
);

// A page rendered at build knows no answers: it is taken over only when there are none, and its
// code is here. With answers it stays in view until the first screen takes its place, so nothing
// blinks.
if (root.hasChildNodes() && !saved && whole) hydrateRoot(root, app);
else createRoot(root).render(app);
