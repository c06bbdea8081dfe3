import { Suspense } from 'react';
import { Route, Routes, useLocation, useParams } from 'react-router';
import { PAGES, type PageId, inLanguage, languageOf } from '#i18n/address.ts';
import { LanguageContext, useWords } from '#i18n/words.ts';
import { type Language, SOURCE } from '#i18n/languages.ts';
import { useKept, useSession } from '#questionnaire/useSession.ts';
import { Broken } from './Broken.tsx';
import { FirstQuestion } from '#app/steps/FirstQuestion.tsx';
import { Shell } from './Shell.tsx';
import { useScreen } from './screens.ts';

/** A page beside the chart: always open, changes nothing. */
function SidePage({ screen }: { screen: 'welcome' | 'explainer' | 'notFound' | PageId }) {
  const { pathname } = useLocation();
  const Screen = useScreen(screen);
  return <Screen key={inLanguage(pathname, SOURCE)} />;
}

/** A step of the chart; the first question comes without waiting for it. */
function StepPage() {
  const { step } = useParams();
  const { answers } = useKept(useSession());
  return step === 'who' && !answers.who ? <FirstQuestion /> : <Chart />;
}

function Chart() {
  const Screen = useScreen('chart');
  return <Screen />;
}

function Loading() {
  const t = useWords();
  return (
    <div className="page">
      <main id="main" className="loading">
        <p role="status">{t('shell:loading')}</p>
      </main>
    </div>
  );
}

/** The whole app. `spoken` is the language for an address that names none. */
export function App({ spoken }: { spoken: Language }) {
  const { pathname } = useLocation();
  const lang = languageOf(pathname);
  // Screens are keyed by page, never by language: a switch keeps what is ticked and typed.
  const page = inLanguage(pathname, SOURCE);
  return (
    <LanguageContext value={lang ?? spoken}>
      <Shell>
        <Broken key={page}>
          <Suspense fallback={<Loading />}>
            {lang ? (
              <Routes>
                <Route path=":lang">
                  <Route index element={<SidePage screen="welcome" />} />
                  <Route path="step/:step" element={<StepPage />} />
                  {(Object.keys(PAGES) as PageId[]).map((id) => (
                    <Route key={id} path={PAGES[id]} element={<SidePage screen={id} />} />
                  ))}
                  <Route
                    path={`${PAGES.library}/:explainer`}
                    element={<SidePage screen="explainer" />}
                  />
                  <Route path="*" element={<SidePage screen="notFound" />} />
                </Route>
              </Routes>
            ) : (
              <SidePage screen="notFound" />
            )}
          </Suspense>
        </Broken>
      </Shell>
    </LanguageContext>
  );
}
